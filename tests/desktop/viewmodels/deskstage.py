"""The desk's models over the real thing: server in a thread, office by the ceremony, sealed reports."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import nacl.utils

from crypto.board import read_index, read_page
from crypto.capsule import Sealing, seal_capsule
from crypto.receipt import Receipt, new_receipt, stretch_receipt
from crypto.reply import ReplyContent, open_reply, tags_of
from crypto.sizes import BEACON_BYTES, STAMP_BYTES
from crypto.submission import Submission, encode_submission
from desktop.domain.amendments import Update
from desktop.domain.reportfile import all_evidence
from desktop.runtime.immediate import ImmediateRunner
from desktop.runtime.tasks import Runner
from desktop.services.files import hash_bytes
from desktop.services.gateway import Dialler
from desktop.services.officeplan import OfficePlan
from desktop.services.parcels import Attachment, Parcel, TakenBack, attachment_for
from desktop.services.routes import Route
from desktop.viewmodels.desk import DeskModel
from desktop.viewmodels.deskcase import CaseModel
from desktop.viewmodels.deskcasestate import CasePage
from desktop.viewmodels.deskwords import CodeSpeech
from desktop.viewmodels.deskwork import WorkModel
from desktop.viewmodels.deskworld import DeskWorld
from desktop.viewmodels.idle import Clocks
from tests.e2e.office_kit import PLAN, QUICK, RealOffice, open_office
from tests.simulator.reporter import ReporterSide, report
from tests.simulator.server import ServerThread, SetClock

JUNE_2026 = 1_780_660_800.0
"""5 June 2026, noon UTC: the fixtures' meetings are hours old."""

HOUR = 3_600


def file_bytes(name: str, index: int) -> bytes:
    """The bytes of one piece of a fixture's evidence: its own content, or some made for it."""
    return report(name).contents.get(index) or f"made for {name}, piece {index}\r\n".encode() * 4


def attachments_of(name: str) -> tuple[Attachment, ...]:
    """A file for every piece of a fixture's evidence."""
    return tuple(
        attachment_for(hash_bytes(file_bytes(name, index)), item.name, item, index)
        for index, item in enumerate(all_evidence(report(name).incident))
    )


def _no_wait(_seconds: float) -> None:
    """Nothing is published in the middle of a test."""


@dataclass
class DeskStage:
    """One clock for server, office and desk; every job runs at once unless the runner is held."""

    server: ServerThread
    office: RealOffice
    runner: Runner
    awake: SetClock = field(default_factory=lambda: SetClock(0.0))
    models: list[DeskModel] = field(default_factory=list)

    @property
    def clock(self) -> SetClock:
        """Unix seconds."""
        return self.server.clock

    @property
    def world(self) -> DeskWorld:
        """What the models get: the stage's clocks, cheap stretching."""
        return DeskWorld(
            self.runner, Clocks(self.clock, self.awake), nacl.utils.random, QUICK, sleep=_no_wait
        )

    @property
    def held(self) -> ImmediateRunner:
        """The runner, to hold and release."""
        assert isinstance(self.runner, ImmediateRunner)
        return self.runner

    def later(self, seconds: float) -> None:
        """Let time go by."""
        self.clock.now += seconds
        self.awake.now += seconds

    def send(self, name: str, *, files: bool = True) -> Receipt:
        """Seal and send a fixture; gives the words that open the conversation."""
        receipt = new_receipt(nacl.utils.random)
        self.send_more(receipt, Parcel(report(name).incident, attachments_of(name) if files else ()))
        return receipt

    def send_more(self, receipt: Receipt, said: Parcel | Update | TakenBack) -> None:
        """Send something under a receipt."""
        side: ReporterSide = self.office.reporter()
        parcel = said if isinstance(said, Parcel) else Parcel(said)
        side.submissions.send(parcel, receipt, side.offices.fetch())

    def send_garbage(self) -> None:
        """A capsule that opens, and holds nothing that is a message."""
        side = self.office.reporter()
        office = side.offices.fetch()
        keys = stretch_receipt(new_receipt(nacl.utils.random), office.office_id)
        sealing = Sealing(
            office_id=office.office_id,
            card_hash=office.card_hash,
            epoch=office.epoch,
            recipients=dict(office.keys[office.epoch]),
            thread_secret=keys.thread_secret,
            version=1,
            entry_key=keys.entry_key,
        )
        capsule = seal_capsule(sealing, lambda _: b"\xc1 no message", nacl.utils.random)
        with side.dial(1) as gateway:
            blank = bytes(BEACON_BYTES)
            gateway.post_capsule(encode_submission(Submission(capsule, None, 0, blank, bytes(STAMP_BYTES))))

    def replies(self, receipt: Receipt) -> list[ReplyContent]:
        """What a reporter with these words reads on the next board, opened with `crypto.reply`."""
        self.later(7 * HOUR)
        self.server.service.tick()
        with self.office.desk() as desk:
            address, office_id, card = desk.address, desk.office_id, desk.card
        signers = {one.slot: one.sign for one in card.reviewers}
        keys = stretch_receipt(receipt, office_id)
        found = []
        with Dialler(address, Route())(1) as gateway:
            index = read_index(gateway.board_index())
            for number in range(len(index.page_hashes)):
                page = gateway.board_page(index.page_name(number), index.page_bytes)
                mine = tags_of(keys.mailbox_key, list(signers)).keys()
                lying = read_page(index, number, page)
                found += [open_reply(lying[tag], keys, office_id, signers) for tag in mine & lying.keys()]
        ordered = sorted(found, key=lambda reply: reply.number)
        return [reply.content for reply in ordered if reply.content is not None]

    def desk_model(self) -> DeskModel:
        """The models, at the start."""
        model = DeskModel(self.world, CodeSpeech("en"))
        self.models.append(model)
        return model

    def opened(self, slot: int = 0) -> tuple[DeskModel, WorkModel]:
        """The models with a reviewer's desk open."""
        model, made = self.desk_model(), self.office.made.desks[slot]
        model.choose(made.folder)
        model.unlock(made.passphrase)
        assert model.work is not None, model.snapshot.failure
        return model, model.work

    def pulled(self) -> tuple[DeskModel, WorkModel]:
        """The same, with everything on the server pulled."""
        model, work = self.opened()
        work.pull.pull()
        assert work.pull.snapshot.failure is None
        return model, work

    def close(self) -> None:
        """Put the models away."""
        self.runner.shutdown()
        for model in self.models:
            model.close()
            model.deleteLater()


@contextmanager
def open_stage(
    folder: Path, *, plan: OfficePlan = PLAN, now: float = JUNE_2026, runner: Runner | None = None
) -> Iterator[DeskStage]:
    """Server, office and desk in a folder."""
    with ServerThread(folder, clock=SetClock(now)) as server:
        office = open_office(folder / "office", server.invitation, server.clock, plan)
        stage = DeskStage(server, office, runner or ImmediateRunner())
        try:
            yield stage
        finally:
            stage.close()


def shown_case(stage: DeskStage, name: str, *, files: bool = False) -> tuple[WorkModel, CaseModel, Receipt]:
    """A fixture, sent, pulled and shown."""
    receipt = stage.send(name, files=files)
    _, work = stage.pulled()
    work.select(work.snapshot.cases[0].id)
    return work, work.case, receipt


def page_of(case: CaseModel) -> CasePage:
    shown = case.snapshot.page
    assert shown is not None
    return shown
