"""The languages Ombra speaks.

A new one is a row here, a .ts file, questions in its language, and a column of docs/glossary.md.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """One interface language: BCP 47 code, its own name for itself, and which way it is written.

    `region` chooses the country's forms of numbers and dates, where the code alone would mean others.
    """

    code: str
    native_name: str
    right_to_left: bool = False
    region: str = ""

    @property
    def locale(self) -> str:
        """The name that `QLocale` is asked for."""
        return f"{self.code}-{self.region}" if self.region else self.code


SOURCE = Language("en", "English")
LANGUAGES = (
    SOURCE,
    Language("zh-Hans", "简体中文"),
    Language("zh-Hant", "繁體中文"),
    # Of the world, not of one country: Qt takes Egypt's for "ar" alone, with digits of their own, and codes
    # are compared with what stands on paper in the digits that everybody knows.
    Language("ar", "العربية", right_to_left=True, region="001"),
)

_TRADITIONAL = frozenset({"TW", "HK", "MO"})


def language(code: str) -> Language:
    """The language with this exact code. Raises `KeyError` for any other."""
    for candidate in LANGUAGES:
        if candidate.code == code:
            return candidate
    raise KeyError(code)


def best_language(wanted: list[str]) -> Language:
    """The first of the person's languages that Ombra speaks, else English.

    `wanted` are BCP 47 names as `QLocale.uiLanguages` gives them ("zh-Hans-CN", "zh-TW", "de").
    """
    have = {candidate.code: candidate for candidate in LANGUAGES}
    for name in wanted:
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh" and "Hans" not in parts:
            hant = "Hant" in parts or bool(_TRADITIONAL.intersection(parts))
            parts = ["zh", "Hant" if hant else "Hans"]
        for length in range(len(parts), 0, -1):
            found = have.get("-".join(parts[:length]))
            if found is not None:
                return found
    return SOURCE
