"""Writing a sealed file: a parcel as one file for a stick, an e-mail or a helper (SPEC §13.1).

Beside evidence against a log (`logproof`) it is all that the reporter's side ever writes, and only where the
person said.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from crypto.epochs import epoch_start
from crypto.ids import OfficeId, Random
from crypto.receipt import Receipt, stretch_receipt
from crypto.sealedfile import (
    CHUNK_RECORD_BYTES,
    HEAD_BYTES,
    mask_key,
    sealed_file_bytes,
    write_chunk,
    write_head,
)
from crypto.sizes import (
    BEACON_BYTES,
    EPOCH_GRACE_SECONDS,
    KEYS_AHEAD_EPOCHS,
    SEALED_FILE_SALT_BYTES,
    STAMP_BYTES,
)
from crypto.submission import Submission
from desktop.domain.errors import Acts
from desktop.services.errors import ParcelError
from desktop.services.filecode import file_code
from desktop.services.officeview import OfficeView
from desktop.services.parcels import Parcel
from desktop.services.sealing import Ready, Versions, make_ready, seal
from desktop.services.uploads import SealedPieces
from desktop.services.wholefiles import write_whole
from desktop.services.work import NEVER, ProgressCall, ProgressStep, Stop, no_progress


@dataclass(frozen=True, slots=True)
class Week:
    """A week in which a sealed file may arrive: from `opens` until `closes`, unix seconds.

    `lacking`: names of reviewers whose key of that week is not published yet; with all of them lacking the
    week cannot be chosen.
    """

    epoch: int
    opens: int
    closes: int
    lacking: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A written sealed file."""

    path: Path
    size: int
    week: Week
    recipients: tuple[str, ...]
    code: str = ""
    """Digits by which two people know that they speak of this file (`file_code`)."""


def week_of(office: OfficeView, epoch: int) -> Week:
    """One week, with the reviewers who have no key for it."""
    lacking = tuple(line.name for line in office.reviewers_in(epoch) if line.key is None)
    opens = epoch_start(epoch)
    return Week(epoch, opens, epoch_start(epoch + 1) + EPOCH_GRACE_SECONDS, lacking)


def weeks_of(office: OfficeView) -> tuple[Week, ...]:
    """The weeks a sealed file can be made for: this one and those ahead for which anybody has a key."""
    ahead = (week_of(office, office.epoch + step) for step in range(KEYS_AHEAD_EPOCHS + 1))
    everybody = len(office.card.reviewers)
    return tuple(week for week in ahead if len(week.lacking) < everybody)


class SealedFiles:
    """Seals parcels into files for one office."""

    def __init__(self, versions: Versions, random: Random) -> None:
        self._random = random
        self._versions = versions

    def check(self, parcel: Parcel, office: OfficeView, epoch: int) -> tuple[str, ...]:
        """The names of everybody the parcel would be sealed to in that week.

        Errors: those of `make_ready`; `ParcelError` `bad_week`.
        """
        return self._ready(parcel, office, epoch).names(office)

    def write(
        self,
        parcel: Parcel,
        receipt: Receipt,
        office: OfficeView,
        epoch: int,
        path: Path,
        progress: ProgressCall = no_progress,
        stop: Stop = NEVER,
    ) -> SealedFile:
        """Write a new file at `path`, streaming; it must arrive within the week `epoch`.

        An unfinished file is removed again. Phases: `stretch`, `write`.

        Errors: those of `make_ready`; `ParcelError` `bad_week`; `FileError` `file_exists`, `not_writable`,
        `disk_full`, `file_changed`; what `stop` raises.
        """
        ready = self._ready(parcel, office, epoch)
        progress(ProgressStep("stretch"))
        keys = stretch_receipt(receipt, office.office_id)
        plan = ready.letter.plan(keys.file, office.office_id)
        capsule = seal(ready, office, keys, plan, self._versions.next(keys.thread_id), self._random)

        name = plan.upload_id if plan else None
        # The beacon of today would say when the file was made; whoever hands it in puts in theirs.
        submission = Submission(
            capsule, name, plan.count if plan else 0, bytes(BEACON_BYTES), bytes(STAMP_BYTES)
        )
        pieces = SealedPieces(plan, ready.letter.files, office.office_id, self._random) if plan else None
        salt = self._random(SEALED_FILE_SALT_BYTES)
        writer = _Writer(submission, pieces, salt, office.office_id, progress, stop)
        try:
            size = write_whole(path, writer.fill)
        finally:
            if pieces is not None:
                pieces.close()
        return SealedFile(path, size, week_of(office, epoch), ready.names(office), file_code(capsule))

    def _ready(self, parcel: Parcel, office: OfficeView, epoch: int) -> Ready:
        if not office.epoch <= epoch <= office.epoch + KEYS_AHEAD_EPOCHS:
            raise ParcelError("bad_week", Acts.USER)
        return make_ready(parcel, office, epoch)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Puts head and chunks into an open file, in the order of places."""

    submission: Submission
    pieces: SealedPieces | None
    salt: bytes
    office_id: OfficeId
    progress: ProgressCall
    stop: Stop

    def fill(self, out: BinaryIO) -> int:
        """Write everything; gives the number of bytes."""
        total = sealed_file_bytes(self.submission.chunk_count)
        out.write(write_head(self.salt, self.office_id, self.submission))
        if self.pieces is None:
            return total
        key = mask_key(self.salt, self.office_id)
        for place in range(self.submission.chunk_count):
            self.stop.check()
            out.write(write_chunk(key, place, self.pieces.chunk(place)))
            self.progress(ProgressStep("write", HEAD_BYTES + (place + 1) * CHUNK_RECORD_BYTES, total))
        return total
