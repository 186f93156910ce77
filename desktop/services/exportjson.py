"""A case as the report file it came from: the same fields, attachments that came as text put back in."""

from __future__ import annotations

import msgspec

from desktop.domain.incident import Incident
from desktop.domain.records import present
from desktop.domain.reportfile import all_evidence, export_report
from desktop.services.attachments import read_attachment
from desktop.services.audittrail import note_act
from desktop.services.casefiles import case_file
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskrecords import AttachmentRecord, CaseFile
from desktop.services.vaultuploads import FileState


class ListedAttachment(msgspec.Struct, frozen=True):
    """An attachment beside an exported report. `in_report`: its text stands in the report as `content`.

    `evidence` is the position among all evidence of the report; `sha256` is what the signed manifest says.
    """

    name: str
    media_type: str
    size: int
    sha256: str
    state: str
    evidence: int | None
    in_report: bool


def export_json(desk: Desk, case_id: int, *, allow_missing: bool = False) -> bytes:
    """The report file, follow-ups as its updates; readable JSON in UTF-8.

    Errors: `no_such_case`, `report_not_readable`; `attachment_incomplete` while a text that belongs into the
    report is not here, unless `allow_missing`.
    """
    file = case_file(desk, case_id)
    incident = _incident(file)
    contents: dict[int, bytes] = {}
    for one in _inline(file, incident):
        if one.state is FileState.WAITING and not allow_missing:
            raise DeskError(DeskFault.ATTACHMENT_INCOMPLETE, str(one.id))
        if one.state is FileState.VERIFIED and one.evidence is not None:
            contents[one.evidence] = read_attachment(desk, one.id)
    data = export_report(incident, contents)
    note_act(desk, "exported", case_id)
    return data


def listed_attachments(desk: Desk, case_id: int) -> list[ListedAttachment]:
    """All attachments of a case with their hashes, for a list beside the export. Errors: `no_such_case`."""
    file = case_file(desk, case_id)
    inline = set() if file.incident is None else {one.id for one in _inline(file, file.incident)}
    return [_listed(one, one.id in inline) for one in file.attachments]


def _incident(file: CaseFile) -> Incident:
    if file.incident is None:
        raise DeskError(DeskFault.REPORT_NOT_READABLE, file.row.number)
    return file.incident


def _inline(file: CaseFile, incident: Incident) -> list[AttachmentRecord]:
    """Attachments that came as `content`: the first one for each such piece of evidence."""
    evidence = all_evidence(incident)
    wanted = {index for index, item in enumerate(evidence) if present(item.inline) is True}
    found: dict[int, AttachmentRecord] = {}
    for one in file.attachments:
        if one.evidence is not None and one.evidence in wanted:
            found.setdefault(one.evidence, one)
    return list(found.values())


def _listed(one: AttachmentRecord, in_report: bool) -> ListedAttachment:
    return ListedAttachment(
        name=one.name,
        media_type=one.media_type,
        size=one.size,
        sha256=one.sha256,
        state=one.state.value,
        evidence=one.evidence,
        in_report=in_report,
    )
