"""What an acknowledgement says, in the reporter's language; English where there is no letter in it."""

from __future__ import annotations

from desktop.runtime.languages import best_language

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
    "zh-Hant": (
        "我們已收到您的舉報，並且可以閱讀。獨立覆核員會處理。"
        "請用您的八個詞再來查看：我們可能有問題要問您，或有答覆給您。"
        "如果您有危險，請首先保護自己的安全。"
    ),
    "ar": (
        "استلمنا بلاغك ويمكننا قراءته. سينظر فيه مراجع مستقل."
        " عُد بكلماتك الثماني: فقد ينتظرك سؤال منا أو جواب."
        " إن كنت في خطر فسلامتك أولًا."
    ),
}


def letter_language(wanted: str) -> str:
    """The language in which a letter to somebody who reads `wanted` (a BCP 47 name) is written."""
    return best_language([wanted]).code


def acknowledgement_text(language: str) -> str:
    """The letter in one of the languages there are."""
    return ACKNOWLEDGEMENTS[letter_language(language)]
