"""The interface fonts have a glyph for everything Ombra says and for what people write."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from desktop.runtime.fonts import families, fixed_families, interface_font, missing_glyphs

SAMPLES = {
    "latin": "Report — “sealed”, àéîõü ß ł ő ż · … ● ✓",
    "simplified": "会议被中断，账号被停用。",
    "traditional": "會議被中斷，帳號被停用。",
    "arabic": "أُنهي الاجتماع وأُوقف الحساب.",
    "cyrillic": "Встреча прервана.",
    "emoji": "🕯️🙂⚠️",
    "isolates": "\u2068x\u2069",
    "uyghur": "ئۇيغۇرچە",
    "tibetan": "བོད་སྐད",
}


@pytest.mark.parametrize("script", SAMPLES)
@pytest.mark.parametrize("code", ["en", "zh-Hans", "zh-Hant", "ar"])
def test_every_script_has_its_glyphs(qapp: QApplication, script: str, code: str) -> None:
    assert missing_glyphs(SAMPLES[script], interface_font(code, 10)) == []


def test_a_missing_glyph_is_found(qapp: QApplication) -> None:
    font = QFont("DejaVu Sans")
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    assert missing_glyphs("a会b会🙂", font) == ["会", "🙂"]


def test_nothing_is_missing_in_nothing(qapp: QApplication) -> None:
    assert missing_glyphs("", interface_font("en", 10)) == []


def test_the_language_decides_which_han_shapes_come_first(qapp: QApplication) -> None:
    hans, hant = families("zh-Hans"), families("zh-Hant")
    assert hans.index("Noto Sans CJK SC") < hans.index("Noto Sans CJK TC")
    assert hant.index("Noto Sans CJK TC") < hant.index("Noto Sans CJK SC")


def test_families_are_installed_and_named_once(qapp: QApplication) -> None:
    for chain in (families("en"), fixed_families("zh-Hans")):
        assert len(chain) == len(set(chain)) > 1
    assert interface_font("en", 10.5).families() == families("en")
