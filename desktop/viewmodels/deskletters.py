"""What an acknowledgement says, in the reporter's language; English where there is no letter in it."""

from __future__ import annotations

ACKNOWLEDGEMENTS = {
    "en": (
        "We have received your report and can read it. An independent reviewer will look at it."
        " Please come back with your eight words: a question from us, or an answer, may wait for you."
        " If you are in danger, put your safety first."
    ),
    "zh-Hans": (
        "我们已收到您的举报，并且可以阅读。独立复核员会处理。"
        "请用您的八个词再来查看：我们可能有问题要问您，或有答复给您。"
        "如果您有危险，请首先保护自己的安全。"
    ),
}
_SOURCE = "en"


def letter_language(wanted: str) -> str:
    """The language in which a letter to somebody who reads `wanted` is written."""
    if wanted in ACKNOWLEDGEMENTS:
        return wanted
    base = wanted.split("-", maxsplit=1)[0]
    return next((code for code in ACKNOWLEDGEMENTS if code.split("-")[0] == base), _SOURCE)


def acknowledgement_text(language: str) -> str:
    """The letter in one of the languages there are."""
    return ACKNOWLEDGEMENTS[letter_language(language)]
