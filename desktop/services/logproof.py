"""Evidence against a log, kept because the person chose to: a file that others can check (SPEC §17.9)."""

from __future__ import annotations

from pathlib import Path

from crypto.checkpoint import Checkpoint, open_checkpoint
from crypto.errors import CryptoError
from crypto.logevidence import EVIDENCE_FORMAT, Evidence, Kind, conflict, write_evidence
from desktop.services.logview import LogFault, LogFaultKind, LogReading
from desktop.services.officeview import OfficeView
from desktop.services.wholefiles import write_whole

_HEADS = ("first_head", "second_head", "head")
_WITH_ENTRIES = frozenset({LogFaultKind.FORKED, LogFaultKind.PROMISE_BROKEN})


def evidence_of(fault: LogFault, reading: LogReading, office: OfficeView) -> Evidence:
    """What shows a fault to somebody else; of a kind that proves nothing it is a record.

    A promise is proven broken by all entries of the log, so not from a log that is longer than the window.
    """
    found = {one.name: one.data for one in fault.proof}
    heads = _in_order([found[name] for name in _HEADS if name in found], office)
    entries = reading.window if fault.kind in _WITH_ENTRIES else None
    return Evidence(
        format=EVIDENCE_FORMAT,
        kind=_kind(fault, [point for _, point in heads]),
        office=office.answer,
        notes=tuple(note for note, _ in heads),
        start=entries.start if entries else 0,
        edge=entries.edge.packed() if entries else b"",
        entries=b"".join(entries.entries) if entries else b"",
        entry=found.get("entry", b""),
        promise=found.get("promise", b""),
        where=office.address.url,
    )


def save_evidence(evidence: Evidence, path: Path) -> None:
    """Write a new file. Errors: `FileError` `file_exists`, `disk_full`, `not_writable`."""
    data = write_evidence(evidence)
    write_whole(path, lambda out: out.write(data))


def _kind(fault: LogFault, heads: list[Checkpoint]) -> Kind:
    """As checkers name it: what two heads show by themselves is told by no other name."""
    by_themselves = conflict(*heads) if len(heads) == 2 else None
    return by_themselves or Kind(fault.kind.value)


def _in_order(notes: list[bytes], office: OfficeView) -> list[tuple[str, Checkpoint]]:
    """Heads with the earlier one first; what is none stays out."""
    opened = []
    for note in notes:
        try:
            point, _ = open_checkpoint(note, office.office_id, office.card.log_key)
        except CryptoError:
            continue
        opened.append((note.decode(), point))
    return sorted(opened, key=lambda one: one[1].published)
