"""The plan of a new office, checked before any key is made."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from crypto.office import ExtraQuestion
from crypto.sizes import MAX_UPLOAD_CHUNKS, SLOTS
from desktop.domain.clocks import ACKNOWLEDGE_DAYS, FEEDBACK_MONTHS
from desktop.domain.safe_text import has_hidden
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.passphrases import check_passphrase

PUBLISH_INTERVAL_SECONDS = 6 * 3_600
MAX_NAME_CHARS = 120
MAX_CHARTER_CHARS = 8_000
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}")


@dataclass(frozen=True, slots=True)
class ReviewerPlan:
    """A reviewer: name, languages they answer in, and a passphrase (None: one is generated)."""

    name: str
    languages: tuple[str, ...] = ("en",)
    passphrase: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class OfficePlan:
    """What an office says of itself on its first card, and who holds what.

    `names` and `charter` are by language. `custodian` is a name, or None for an office without one.
    Passphrases that are None are generated; all are shown once.
    """

    names: dict[str, str]
    reviewers: tuple[ReviewerPlan, ...]
    custodian: str | None = None
    charter: dict[str, str] = field(default_factory=dict)
    acknowledge_days: int = ACKNOWLEDGE_DAYS
    feedback_months: int = FEEDBACK_MONTHS
    retention_days: dict[str, int] = field(default_factory=dict)
    publish_interval_seconds: int = PUBLISH_INTERVAL_SECONDS
    max_upload_chunks: int = MAX_UPLOAD_CHUNKS
    questions: tuple[ExtraQuestion, ...] = ()
    root_passphrase: str | None = field(default=None, repr=False)
    custodian_passphrase: str | None = field(default=None, repr=False)


def check_plan(plan: OfficePlan) -> None:
    """Errors: `bad_plan` (`where` names the field), `weak_passphrase`."""
    _check_texts("names", plan.names, MAX_NAME_CHARS)
    if not plan.names:
        raise DeskError(DeskFault.BAD_PLAN, "names")
    _check_texts("charter", plan.charter, MAX_CHARTER_CHARS)
    _check_reviewers(plan.reviewers)
    if plan.custodian is not None:
        _check_name("custodian", plan.custodian)
    numbers = {
        "acknowledge_days": (plan.acknowledge_days, 90),
        "feedback_months": (plan.feedback_months, 24),
        "publish_interval_seconds": (plan.publish_interval_seconds, 7 * 86_400),
        "max_upload_chunks": (plan.max_upload_chunks, MAX_UPLOAD_CHUNKS),
    }
    for name, (value, most) in numbers.items():
        if not 1 <= value <= most:
            raise DeskError(DeskFault.BAD_PLAN, name)
    given = [plan.root_passphrase, plan.custodian_passphrase, *(one.passphrase for one in plan.reviewers)]
    for passphrase in given:
        if passphrase is not None:
            check_passphrase(passphrase)


def _check_reviewers(reviewers: tuple[ReviewerPlan, ...]) -> None:
    if not 1 <= len(reviewers) <= SLOTS:
        raise DeskError(DeskFault.BAD_PLAN, "reviewers")
    for one in reviewers:
        _check_name("reviewers", one.name)
        if not one.languages or not all(_LANGUAGE.fullmatch(code) for code in one.languages):
            raise DeskError(DeskFault.BAD_PLAN, "languages")
    if len({one.name.casefold() for one in reviewers}) != len(reviewers):
        raise DeskError(DeskFault.BAD_PLAN, "reviewers")  # people choose by name whom to leave out


def _check_name(where: str, name: str) -> None:
    sound = name.strip() == name and 0 < len(name) <= MAX_NAME_CHARS
    if not sound or has_hidden(name) or "\n" in name:
        raise DeskError(DeskFault.BAD_PLAN, where)


def _check_texts(where: str, texts: dict[str, str], most: int) -> None:
    for language, text in texts.items():
        if not _LANGUAGE.fullmatch(language) or not 0 < len(text.strip()) <= len(text) <= most:
            raise DeskError(DeskFault.BAD_PLAN, where)
