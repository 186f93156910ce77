"""The interface fonts: the system's own first, then families that fill its gaps.

No font is shipped: every desktop system has these scripts or can install them in one
step, and a font of our own would make Ombra's windows recognisable across machines.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QTextLayout

GENERIC = frozenset({"", "sans", "sans serif", "sans-serif", "dejavu sans", "bitstream vera sans"})
"""Names that mean the system has no choice of its own; DejaVu is what fontconfig gives then."""

LATIN = ("Inter", "Noto Sans", "Segoe UI", "Cantarell", "Ubuntu", "DejaVu Sans")
HANS = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "PingFang SC",
    "Microsoft YaHei UI",
)
HANT = (
    "Noto Sans CJK TC",
    "Noto Sans TC",
    "Source Han Sans TC",
    "PingFang TC",
    "Microsoft JhengHei UI",
)
ARABIC = ("Noto Sans Arabic", "Geeza Pro", "Segoe UI", "DejaVu Sans")
EMOJI = ("Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji")
FIXED = ("Noto Sans Mono", "Menlo", "Consolas", "DejaVu Sans Mono")

ORDERS = {
    "zh-Hant": (LATIN, HANT, HANS, ARABIC),
    "ar": (ARABIC, LATIN, HANS, HANT),
}
"""Which script's families come first. One Han code point has several regional shapes; and the last of the
Latin families has Arabic letters too, but not well made ones."""
ORDER = (LATIN, HANS, HANT, ARABIC)
"""For every other language."""


def _installed(candidates: tuple[str, ...], have: frozenset[str]) -> list[str]:
    return [family for family in candidates if family in have]


def families(language: str) -> list[str]:
    """Font families for the interface in `language` (a code of `LANGUAGES`), best first."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    have = frozenset(QFontDatabase.families())
    own = [] if system.casefold() in GENERIC else [system]
    chain = [*ORDERS.get(language, ORDER), EMOJI]
    found = own + [family for part in chain for family in _installed(part, have)]
    return list(dict.fromkeys(found)) or [system]


def fixed_families(language: str) -> list[str]:
    """Families for digits and codes that people compare, then the interface families."""
    own = _installed(FIXED, frozenset(QFontDatabase.families()))
    return list(dict.fromkeys([*own, *families(language)]))


def interface_font(language: str, point_size: float) -> QFont:
    """The body font of the interface."""
    font = QFont()
    font.setFamilies(families(language))
    font.setPointSizeF(point_size)
    return font


def missing_glyphs(text: str, font: QFont) -> list[str]:
    """The characters of `text` that neither `font` nor its fallbacks can draw, each once, in order.

    Trust it for Latin, Han, Kana, Hangul, Arabic, Hebrew and emoji; for some Indic scripts
    the shaper reports substitutes, so nothing is said about those.
    """
    layout = QTextLayout(text, font)
    layout.beginLayout()
    while layout.createLine().isValid():
        pass
    layout.endLayout()
    want = QTextLayout.GlyphRunRetrievalFlag
    flags = want.RetrieveGlyphIndexes | want.RetrieveStringIndexes
    units = text.encode("utf-16-le", "surrogatepass")
    missing: dict[str, None] = {}
    for run in layout.glyphRuns(-1, -1, flags):
        for glyph, index in zip(run.glyphIndexes(), run.stringIndexes(), strict=True):
            if glyph == 0:
                missing.setdefault(_character(units, index))
    return list(missing)


def _character(units: bytes, index: int) -> str:
    """The character at UTF-16 position `index`; both halves of a pair when it is one."""
    width = 4 if 0xD8 <= units[2 * index + 1] <= 0xDB else 2
    return units[2 * index : 2 * index + width].decode("utf-16-le", "replace")


def system_points() -> float:
    """Point size of the system's interface font (some themes give pixels only; then 0)."""
    return max(0.0, QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF())
