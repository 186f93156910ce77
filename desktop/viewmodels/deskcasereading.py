"""From a case file of the vault to the page that shows it."""

from __future__ import annotations

from desktop.domain.facts import Section, TextValue, facts
from desktop.domain.hiddendata import removed_codes
from desktop.domain.incident import Incident
from desktop.domain.oddities import oddities
from desktop.domain.records import present
from desktop.domain.reportfile import all_evidence
from desktop.services.casefiles import case_file
from desktop.services.desk import Desk
from desktop.services.deskrecords import AttachmentRecord, CaseFile
from desktop.viewmodels.deskcasestate import (
    CasePage,
    Envelope,
    EventLine,
    EvidenceLine,
    FileLine,
    ReporterLine,
)
from desktop.viewmodels.deskglance import glance
from desktop.viewmodels.deskletters import acknowledgement_text, letter_language
from desktop.viewmodels.deskrows import row_of
from desktop.viewmodels.desktalk import talk_of

MAX_ODDITIES = 200
MAX_RAW_CHARS = 100_000
_NARRATIVE = "narrative"


def read_page(desk: Desk, case_id: int) -> tuple[CasePage, Envelope]:
    """The page of a case, and what is known of replies to it. Errors: `no_such_case`, `vault_locked`."""
    file = case_file(desk, case_id)
    return page_of(file, desk), _envelope(desk, file)


def page_of(file: CaseFile, desk: Desk) -> CasePage:
    """The page of a case file."""
    incident = file.incident
    sections = () if incident is None else facts(incident)
    odd = () if incident is None else oddities(incident)
    return CasePage(
        row=row_of(file.row, desk.now()),
        reporter=ReporterLine() if incident is None else _reporter(incident, desk),
        sections=tuple(section for section in sections if section.id != _NARRATIVE),
        glance=glance(sections),
        narrative=_text(sections),
        oddities=odd[:MAX_ODDITIES],
        evidence=_evidence(incident, file.attachments),
        talk=talk_of(file),
        events=tuple(EventLine(one.at, one.kind, one.about) for one in file.events),
        unreadable="" if incident is not None else _fault(file),
        raw="" if incident is not None else _raw(file),
        reporter_word=file.reporter_word.value,
        new_messages=tuple(one.id for one in file.messages if one.opened_at is None),
    )


def _reporter(incident: Incident, desk: Desk) -> ReporterLine:
    one = incident.reporter
    given = (present(one.name), present(one.alias), present(one.contact))
    anonymity = present(one.anonymity) or ""
    sealed = anonymity == "custodian_only"
    names = tuple(text for text in given if text)
    return ReporterLine(anonymity, one.role, names, sealed and desk.card.custodian is None)


def _text(sections: tuple[Section, ...]) -> str:
    values = (
        value
        for section in sections
        if section.id == _NARRATIVE
        for fact in section.facts
        for value in fact.values
    )
    return "\n".join(value.text for value in values if isinstance(value, TextValue))


def _fault(file: CaseFile) -> str:
    return next((one.fault for one in file.messages if one.fault), "no_report")


def _raw(file: CaseFile) -> str:
    """A body that cannot be read, as text as far as it is one."""
    raw = next((one.raw for one in file.messages if one.raw), b"")
    return raw[:MAX_RAW_CHARS].decode("utf-8", "replace")


def _evidence(
    incident: Incident | None, attachments: tuple[AttachmentRecord, ...]
) -> tuple[EvidenceLine, ...]:
    """Each piece with its files, then files that belong to none."""
    lines = []
    for index, item in enumerate(() if incident is None else all_evidence(incident)):
        files = tuple(_file(one) for one in attachments if one.evidence == index)
        lines.append(
            EvidenceLine(
                index=index,
                name=item.name,
                type=present(item.type) or "",
                description=present(item.description) or present(item.note) or "",
                described_only=present(item.described_only) is True,
                files=files,
            )
        )
    rest = (one for one in attachments if one.evidence is None)
    return (*lines, *(EvidenceLine(None, one.name, "", "", False, (_file(one),)) for one in rest))


def _file(one: AttachmentRecord) -> FileLine:
    return FileLine(
        id=one.id,
        name=one.name,
        safe_name=one.safe_name,
        media_type=one.media_type,
        size=one.size,
        sha256=one.sha256,
        state=one.state.value,
        reviewer_only=one.reviewer_only,
        cleaned=not one.is_original,
        captured_at=one.captured_at,
        how_obtained=one.how_obtained,
        removed=removed_codes(one.removed),
    )


def _envelope(desk: Desk, file: CaseFile) -> Envelope:
    language = letter_language(file.row.language)
    hours = -(-desk.card.publish_interval_seconds // 3_600)
    return Envelope(desk.identity.name, language, acknowledgement_text(language), hours)
