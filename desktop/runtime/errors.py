"""From a typed error to words for people. Never `str(exception)`: that is for developers.

Any error with a stable `.code` gets the words of its family; `.acts` ("us",
"environment", "peer", "user") says who must act. A code that nobody listed gets honest
general words, and keeps its code for whoever is asked for help.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.runtime.error_families import ACTS_OF, FAMILY_OF
from desktop.runtime.messages import known, say

UNKNOWN = "unknown"
"""The family of codes that nobody listed."""
_REVIEWER = "reviewer."
"""What stands before the ids of `error_texts_reviewer`."""


@dataclass(frozen=True, slots=True)
class Explained:
    """An error in words: what to show, and the code to fold away."""

    title: str
    happened: str
    todo: str
    code: str
    acts: str
    """Who must act: "us", "environment", "peer" or "user"."""
    where: str = ""
    """The file, field or name it is about, or empty; from outside, so only for `PlainText`."""


def has_words(code: str) -> bool:
    """Whether a code has words of its own."""
    return code in FAMILY_OF


def explain(error: BaseException) -> Explained:
    """The words for an error, for who reports; general ones when it has no code or an unlisted one."""
    return _explain(error, "")


def explain_to_reviewer(error: BaseException) -> Explained:
    """The same for a reviewer, to whom "carry the report another way" says nothing."""
    return _explain(error, _REVIEWER)


def explain_code_to_reviewer(code: str) -> Explained:
    """The words for a code that was kept without its error."""
    family = FAMILY_OF.get(code, UNKNOWN)
    return _words(family, code, ACTS_OF.get(family, "us"), reader=_REVIEWER)


def _explain(error: BaseException, reader: str) -> Explained:
    code = getattr(error, "code", None)
    if not isinstance(code, str):
        # Not one of ours: the class name is the only part that holds no data of the person.
        return _words("internal", f"internal.{type(error).__name__}", "us", reader=reader)
    family = FAMILY_OF.get(code, UNKNOWN)
    acts = str(getattr(error, "acts", ACTS_OF.get(family, "us")))
    return _words(family, code, acts, str(getattr(error, "where", "")), reader=reader)


def _words(family: str, code: str, acts: str, where: str = "", *, reader: str) -> Explained:
    def text(part: str) -> str:
        message = f"error.{family}.{part}"
        return say(reader + message if known(reader + message) else message)

    return Explained(
        title=text("title"),
        happened=text("happened"),
        todo=text("todo"),
        code=code,
        acts=acts,
        where=where,
    )
