"""Where a set-up stands: the pages in their order, and what must be right before each is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from desktop.domain.progress import ProgressStep
from desktop.services.ceremony import OfficeMade
from desktop.services.passphrases import GuessCost, guess_cost
from desktop.viewmodels.desksetupdraft import (
    Faults,
    OfficeDraft,
    custodian_faults,
    office_faults,
    reviewer_faults,
    same_words,
    server_faults,
)


class SetupPage(StrEnum):
    """The pages in their order."""

    OFFICE = "office"
    REVIEWERS = "reviewers"
    CUSTODIAN = "custodian"
    SERVER = "server"
    VAULT = "vault"
    VAULT_WORDS = "vault_words"
    ROOT = "root"
    ROOT_WORDS = "root_words"
    REVIEW = "review"
    DONE = "done"


PAGES = tuple(SetupPage)


@dataclass(frozen=True, slots=True)
class HandOver:
    """What somebody else gets: a `desk` (a folder) or the `custodian` key (a file), and its passphrase."""

    kind: str
    name: str
    path: Path
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SetupState:
    """`faults` are those of the page shown, once somebody tried to leave it.

    `vault_words` and `root_words` are passphrases that were generated here; they are typed back on the
    page after the one that shows them. `made`: the office is on this disk; `published`: the server has it.
    """

    page: SetupPage = SetupPage.OFFICE
    reached: SetupPage = SetupPage.OFFICE
    draft: OfficeDraft = field(default_factory=OfficeDraft)
    faults: Faults = field(default_factory=dict)
    vault_words: str = field(default="", repr=False)
    root_words: str = field(default="", repr=False)
    cost: GuessCost = field(default_factory=guess_cost)
    step: ProgressStep | None = None
    failure: Exception | None = None
    made: OfficeMade | None = None
    published: bool = False
    saved: Path | None = None
    noted: bool = False

    @property
    def busy(self) -> bool:
        """Whether something slow runs."""
        return self.step is not None

    @property
    def handovers(self) -> tuple[HandOver, ...]:
        """Desks and key of the other people; shown once."""
        made = self.made
        if made is None:
            return ()
        others = [HandOver("desk", one.name, one.folder, one.passphrase) for one in made.desks[1:]]
        if made.custodian_file is not None:
            words, name = made.custodian_passphrase, self.draft.custodian.strip()
            others.append(HandOver("custodian", name, made.custodian_file, words))
        return tuple(others)

    @property
    def root_left_here(self) -> bool:
        """Whether the root key could not be moved to its place."""
        made = self.made
        return made is not None and made.root_file.parent != self.draft.root_folder


def faults_of(state: SetupState, typed: str) -> Faults:
    """What is wrong with the page shown; `typed` are the words typed back."""
    draft = state.draft
    checks: dict[SetupPage, Callable[[], Faults]] = {
        SetupPage.OFFICE: lambda: office_faults(draft),
        SetupPage.REVIEWERS: lambda: reviewer_faults(draft),
        SetupPage.CUSTODIAN: lambda: custodian_faults(draft),
        SetupPage.SERVER: lambda: server_faults(draft),
        SetupPage.VAULT: lambda: _folder_faults(draft),
        SetupPage.VAULT_WORDS: lambda: _typed_faults(typed, state.vault_words),
        SetupPage.ROOT: lambda: {} if draft.root_folder else {"root_folder": "missing"},
        SetupPage.ROOT_WORDS: lambda: _typed_faults(typed, state.root_words),
    }
    check = checks.get(state.page)
    return {} if check is None else check()


def _folder_faults(draft: OfficeDraft) -> Faults:
    folder = draft.folder
    if folder is None:
        return {"folder": "missing"}
    return {"folder": "exists"} if folder.exists() else {}


def _typed_faults(typed: str, words: str) -> Faults:
    if not typed.strip():
        return {"typed": "missing"}
    return {} if same_words(typed, words) else {"typed": "differs"}
