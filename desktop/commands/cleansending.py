"""`--clean`: cleaned copies go in the place of attached files, made in memory as in the window."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from desktop.cleaning.sniffing import ENDINGS
from desktop.commands.attaching import Gathered, declared
from desktop.commands.cleaning import tell
from desktop.commands.terminal import Terminal
from desktop.domain.errors import Acts
from desktop.domain.evidence import Evidence
from desktop.domain.hiddendata import removed_text
from desktop.services.errors import ParcelError
from desktop.services.evidencechild import Examination
from desktop.services.evidencecopies import COPIES_BYTES, SENT_STEM, copy_for_sending
from desktop.services.files import HashedFile, hash_path
from desktop.services.mediatypes import media_type_of
from desktop.services.parcels import Attachment


@dataclass
class CleanCopies:
    """Makes the copies, tells what was found, and later says of each attachment what was done to it.

    `made`: by the key of the copy's first reading, which is chance and so its own for each.
    """

    terminal: Terminal
    made: dict[bytes, tuple[HashedFile, Examination]] = field(default_factory=dict)
    room_bytes: int = COPIES_BYTES

    def copy_of(self, path: Path) -> HashedFile:
        """The cleaned copy of a file. Errors: `ParcelError` `not_cleaned`; those of `copy_for_sending`."""
        original = hash_path(path, self.terminal.progress)
        sent = copy_for_sending(path, original, self.room_bytes)
        tell(self.terminal, path, sent.examination)
        if sent.file is None:
            raise ParcelError("not_cleaned", Acts.USER, str(path))
        self.room_bytes -= sent.file.size
        self.made[sent.file.key] = (original, sent.examination)
        return sent.file

    def of_report(self, gathered: Gathered) -> Gathered:
        """A report whose evidence says what was cleaned; files that go by themselves get neutral names."""
        files = self._told(gathered.attachments)
        cleaned = {file.evidence for file in files if file.removed and file.evidence is not None}
        return Gathered(declared(gathered.incident, cleaned, cleaned=True), files)

    def of_follow_up(
        self, items: Sequence[Evidence], files: Sequence[Attachment]
    ) -> tuple[tuple[Evidence, ...], tuple[Attachment, ...]]:
        """The same for files that are added: each is a piece of evidence under its neutral name."""
        told = self._told([dataclasses.replace(file, evidence=None) for file in files])
        renamed = (
            msgspec.structs.replace(item, name=file.name, cleaned=True)
            for item, file in zip(items, told, strict=True)
        )
        return tuple(renamed), tuple(
            dataclasses.replace(file, evidence=index) for index, file in enumerate(told)
        )

    def _told(self, files: Sequence[Attachment]) -> tuple[Attachment, ...]:
        return tuple(self._one(number, file) for number, file in enumerate(files, 1))

    def _one(self, number: int, file: Attachment) -> Attachment:
        if file.file.key not in self.made:
            return file
        original, seen = self.made[file.file.key]
        neutral = f"{SENT_STEM}-{number}.{ENDINGS[seen.kind]}"
        return dataclasses.replace(
            file,
            name=neutral if file.evidence is None else file.name,
            media_type=media_type_of(neutral),
            removed=removed_text(finding.kind for finding in seen.before),
            original_sha256=original.sha256,
        )
