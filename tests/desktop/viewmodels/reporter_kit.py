"""What the tests of the reporter's view models share: a world that stands still, and filled pages."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import nacl.utils
from PySide6.QtCore import QObject

from desktop.domain.answers import Value
from desktop.runtime.immediate import ImmediateRunner
from desktop.services.resources import load_questionnaire, load_safety
from desktop.services.retrying import Retries
from desktop.services.routes import Route
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_evidencestate import Sharing
from desktop.viewmodels.reporter_form import FormModel
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_times import TimeDraft
from desktop.viewmodels.reporter_window import Asked, ReporterModel
from desktop.viewmodels.reporter_world import World

NOW = 1_800_000_000.0

ROLE = FieldKey("who", "reporter.role")
SERVICE = FieldKey("service", "platform.name")
CODE = FieldKey("actions", "actions.code", 0)
TIME = FieldKey("actions", "actions.time", 0)
MIDNIGHT = TimeDraft("2026-06-04", "00:27:30", "UTC", "second")


def quick(passphrase: str, salt: bytes) -> bytes:
    """A key of a passphrase in no time."""
    return hashlib.sha256(salt + " ".join(passphrase.split()).encode()).digest()


@dataclass
class Still:
    """A clock that the test moves."""

    now: float = NOW

    def __call__(self) -> float:
        """Unix seconds."""
        return self.now


@dataclass
class Bench:
    """A world for tests: immediate runner, still clock, no waiting for the network."""

    clock: Callable[[], float] = field(default_factory=Still)
    runner: ImmediateRunner = field(default_factory=ImmediateRunner)

    @property
    def world(self) -> World:
        """As the composition root would make it."""
        return World(self.clock, nacl.utils.random, self.runner, Retries(delays_seconds=()), stretching=quick)

    def reporter(self, route: Route | None = None) -> ReporterModel:
        """The whole window's model."""
        return ReporterModel(self.world, Asked(load_questionnaire(), load_safety()), route or Route())


def new_form(clock: Callable[[], float] | None = None) -> FormModel:
    """A form with the questions that ship."""
    return FormModel(load_questionnaire(), clock or Still())


def fill_least(form: FormModel) -> None:
    """Only what is required."""
    form.start(Branch.HAPPENED)
    answers: tuple[tuple[FieldKey, Value], ...] = (
        (ROLE, "host"),
        (SERVICE, "ExampleMeet"),
        (CODE, "meeting_terminated_live"),
    )
    for key, value in answers:
        form.answer(key, value)
    form.type_time(TIME, MIDNIGHT)


def send_as_they_are(evidence: EvidenceModel) -> None:
    """Choose the original and its own name for every file, and no mark."""
    for item in evidence.snapshot.items:
        evidence.share(item.key, Sharing.ORIGINAL)
        evidence.keep_name(item.key, True)
        evidence.change(item.key, reviewer_only=False)


class Heard(QObject):
    """Counts how often a model said that it changed."""

    def __init__(self, model: ViewModel[Any]) -> None:
        super().__init__(model)
        self.times = 0
        model.changed.connect(self._count)

    def _count(self) -> None:
        self.times += 1
