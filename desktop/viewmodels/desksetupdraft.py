"""An office as it is being planned: what was typed, what is wrong with it, and the plan it becomes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.safe_text import has_hidden
from desktop.services.invitations import Invitation
from desktop.services.officeplan import MAX_CHARTER_CHARS, MAX_NAME_CHARS, OfficePlan, ReviewerPlan
from desktop.viewmodels.deskroutes import Way

MAX_REVIEWERS = 8
LANGUAGES = ("en", "zh-Hans", "zh-Hant", "ar", "ug", "bo", "fa", "ru", "tr")
"""Reply languages that are offered; the card takes any."""

Faults = dict[str, str]
"""Field -> what is wrong: `missing`, `too_long`, `hidden`, `twice`, `exists`, `no_folder`."""


@dataclass(frozen=True, slots=True)
class ReviewerDraft:
    """A reviewer as typed."""

    name: str = ""
    languages: tuple[str, ...] = ("en",)


@dataclass(frozen=True, slots=True)
class OfficeDraft:
    """What was typed so far. `has_custodian` is None until it was answered.

    `folder` is made by the set-up; `root_folder` is there already, for instance on a memory stick.
    """

    name_en: str = ""
    name_zh: str = ""
    charter_en: str = ""
    charter_zh: str = ""
    reviewers: tuple[ReviewerDraft, ...] = (ReviewerDraft(),)
    has_custodian: bool | None = None
    custodian: str = ""
    invitation: Invitation | None = None
    invitation_name: str = ""
    way: Way = Way.AUTO
    folder: Path | None = None
    root_folder: Path | None = None


def office_faults(draft: OfficeDraft) -> Faults:
    """What is wrong with names and charter: one name is needed, in either language."""
    faults: Faults = {}
    for name in ("name_en", "name_zh"):
        _check_name(faults, name, getattr(draft, name), required=False)
    if not draft.name_en.strip() and not draft.name_zh.strip():
        faults["name_en"] = "missing"
    for name in ("charter_en", "charter_zh"):
        if len(getattr(draft, name)) > MAX_CHARTER_CHARS:
            faults[name] = "too_long"
    return faults


def reviewer_faults(draft: OfficeDraft) -> Faults:
    """What is wrong with the reviewers; fields are `name_0`, `languages_0`, ..."""
    faults: Faults = {}
    seen: set[str] = set()
    for place, one in enumerate(draft.reviewers):
        _check_name(faults, f"name_{place}", one.name, required=True)
        folded = one.name.strip().casefold()
        if folded and folded in seen:
            faults[f"name_{place}"] = "twice"
        seen.add(folded)
        if not one.languages:
            faults[f"languages_{place}"] = "missing"
    return faults


def custodian_faults(draft: OfficeDraft) -> Faults:
    """The question must be answered, and a custodian has a name."""
    faults: Faults = {}
    if draft.has_custodian is None:
        faults["has_custodian"] = "missing"
    if draft.has_custodian:
        _check_name(faults, "custodian", draft.custodian, required=True)
    return faults


def server_faults(draft: OfficeDraft) -> Faults:
    """An invitation was read."""
    return {"invitation": "missing"} if draft.invitation is None else {}


def plan_of(draft: OfficeDraft, vault_words: str, root_words: str) -> OfficePlan:
    """The plan; the first reviewer sits here and has typed their passphrase, others get one at the end."""
    reviewers = tuple(
        ReviewerPlan(one.name.strip(), one.languages, vault_words if place == 0 else None)
        for place, one in enumerate(draft.reviewers)
    )
    return OfficePlan(
        names=_texts(draft.name_en, draft.name_zh),
        charter=_texts(draft.charter_en, draft.charter_zh),
        reviewers=reviewers,
        custodian=draft.custodian.strip() if draft.has_custodian else None,
        root_passphrase=root_words,
    )


def same_words(typed: str, words: str) -> bool:
    """Whether somebody typed these words, however they spaced them."""
    return typed.casefold().split() == words.casefold().split()


def _texts(english: str, chinese: str) -> dict[str, str]:
    given = {"en": english.strip(), "zh-Hans": chinese.strip()}
    return {language: text for language, text in given.items() if text}


def _check_name(faults: Faults, field: str, text: str, *, required: bool) -> None:
    name = text.strip()
    if required and not name:
        faults[field] = "missing"
    elif len(name) > MAX_NAME_CHARS:
        faults[field] = "too_long"
    elif has_hidden(name):
        faults[field] = "hidden"
