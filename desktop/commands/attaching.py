"""From a report file and `--attach` options to a report with its files: nothing is left undeclared."""

from __future__ import annotations

import dataclasses
import os
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from desktop.domain.errors import Acts
from desktop.domain.evidence import Evidence
from desktop.domain.incident import Incident
from desktop.domain.records import present
from desktop.domain.reportfile import ReportFile, all_evidence
from desktop.services.errors import ParcelError
from desktop.services.files import HashedFile, hash_bytes
from desktop.services.mediatypes import media_type_of
from desktop.services.parcels import Attachment, attachment_for

HashPath = Callable[[Path], HashedFile]

_NUMBERED = re.compile(r"(?P<number>[1-9]\d{0,3})=(?P<path>.+)", re.DOTALL)
_STEPS = re.compile(r"[/\\]")


class Gathered(NamedTuple):
    """A report ready to be put into a parcel."""

    incident: Incident
    attachments: tuple[Attachment, ...]


def gather(
    report: ReportFile, attach: Sequence[str], described_only: Collection[int], hash_path: HashPath
) -> Gathered:
    """Give every piece of evidence its content, its file, or its declaration as described only.

    `attach`: `N=FILE` (evidence counted from 1) or `FILE`, which goes with the evidence of that name and
    otherwise by itself. `described_only`: numbers counted from 1.

    Errors: `ParcelError` `no_such_evidence`, `evidence_twice`, `evidence_ambiguous`, `evidence_undeclared`;
    `FileError`.
    """
    items = all_evidence(report.incident)
    waiting = set(report.without_bytes)
    described = {_index(number, items, waiting) for number in described_only}
    waiting -= described
    found = [
        attachment_for(hash_bytes(content, items[index].name), items[index].name, items[index], index)
        for index, content in report.contents.items()
    ]
    for given in attach:
        index, path = _place(given, items, waiting)
        waiting.discard(-1 if index is None else index)
        file = hash_path(path)
        found.append(extra(file, path) if index is None else _evident(file, items[index], index))
    if waiting:
        raise ParcelError("evidence_undeclared", Acts.USER, _listed(items, waiting))
    return Gathered(declared(report.incident, described, described_only=True), tuple(found))


def added(attach: Sequence[str], hash_path: HashPath) -> tuple[tuple[Evidence, ...], tuple[Attachment, ...]]:
    """Files of a follow-up, each a new piece of evidence, in the order given. Errors: `FileError`."""
    files = [extra(hash_path(Path(given)), Path(given)) for given in attach]
    items = tuple(Evidence(name=file.name) for file in files)
    return items, tuple(dataclasses.replace(file, evidence=index) for index, file in enumerate(files))


def extra(file: HashedFile, path: Path) -> Attachment:
    """A file that goes under its own name, without the folders it lies in."""
    name = os.fsencode(path.name).decode("utf-8", "replace")
    return Attachment(file, name, media_type_of(name))


def _evident(file: HashedFile, item: Evidence, index: int) -> Attachment:
    return attachment_for(file, item.name, item, index)


def _place(given: str, items: Sequence[Evidence], waiting: Collection[int]) -> tuple[int | None, Path]:
    """Which evidence a file belongs to, or None, and where the file is."""
    numbered = _NUMBERED.fullmatch(given)
    if numbered:
        return _index(int(numbered["number"]), items, waiting), Path(numbered["path"])
    path = Path(given)
    whole = [index for index in sorted(waiting) if items[index].name == path.name]
    last = [index for index in sorted(waiting) if _STEPS.split(items[index].name)[-1] == path.name]
    fitting = whole or last
    if len(fitting) > 1:
        raise ParcelError("evidence_ambiguous", Acts.USER, path.name)
    return (fitting[0] if fitting else None), path


def _index(number: int, items: Sequence[Evidence], waiting: Collection[int]) -> int:
    if not 0 < number <= len(items):
        raise ParcelError("no_such_evidence", Acts.USER, str(number))
    if number - 1 not in waiting:
        raise ParcelError("evidence_twice", Acts.USER, str(number))
    return number - 1


def _listed(items: Sequence[Evidence], waiting: Collection[int]) -> str:
    return ", ".join(f"{index + 1} ({items[index].name})" for index in sorted(waiting))


def declared(incident: Incident, chosen: Collection[int], **marks: bool) -> Incident:
    """The incident with these pieces of evidence (from 0) marked, and nothing else changed."""
    if not chosen:
        return incident
    numbers = iter(range(len(all_evidence(incident))))
    changes: dict[str, object] = {}
    if own := present(incident.evidence):
        changes["evidence"] = _marked(own, numbers, chosen, marks)
    updates = present(incident.updates) or ()
    marked = []
    for update in updates:
        more = present(update.adds_evidence)
        if more:
            update = msgspec.structs.replace(update, adds_evidence=_marked(more, numbers, chosen, marks))
        marked.append(update)
    if updates:
        changes["updates"] = tuple(marked)
    return msgspec.structs.replace(incident, **changes)


def _marked(
    items: Sequence[Evidence], numbers: Iterator[int], chosen: Collection[int], marks: Mapping[str, bool]
) -> tuple[Evidence, ...]:
    return tuple(
        msgspec.structs.replace(item, **marks) if next(numbers) in chosen else item for item in items
    )
