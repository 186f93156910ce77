"""Cases on a terminal and as JSON. Text from outside is always neutralised on the terminal, never in JSON."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec

from crypto.sealednames import SealedNames
from desktop.commands.terminal import safe_lines
from desktop.domain.clocks import Clock, ClockState
from desktop.domain.encoding import plain
from desktop.domain.facts import CodeValue, Fact, NumberValue, Section, TextValue, TimeValue, Value, facts
from desktop.domain.safe_text import visible
from desktop.services.deskrecords import (
    AttachmentRecord,
    CaseFile,
    CaseRow,
    MessageRecord,
    ReplyRecord,
    RequestRecord,
)
from desktop.services.resources import load_code_text

LINE_CHARS = 100
_WORDS = load_code_text("en")


def day_of(unix_seconds: int) -> str:
    """A day in UTC, ISO form."""
    return datetime.fromtimestamp(unix_seconds, UTC).strftime("%Y-%m-%d")


def row_text(row: CaseRow, now: int) -> str:
    """One case on one line."""
    actions = ", ".join(_word("action", code) for code in row.summary.actions)
    marks = [
        row.urgency or "??",
        _word("state", row.state.value),
        _due(row.acknowledgement if row.acknowledgement.done is None else row.feedback, now),
        f"{row.unread} unread" if row.unread else "",
        "withdrawn" if row.withdrawn else "",
        "cannot be answered" if row.unanswerable else "",
    ]
    said = visible(row.summary.title or actions or row.summary.platform, LINE_CHARS)
    return f"{row.number}  {' · '.join(mark for mark in marks if mark)}  {said}"


def row_event(row: CaseRow) -> dict[str, Any]:
    """One case for JSON."""
    value: dict[str, Any] = msgspec.to_builtins(row)
    value["acknowledgement_due"] = int(row.acknowledgement.due.timestamp())
    value["feedback_due"] = int(row.feedback.due.timestamp())
    value["acknowledged"] = row.acknowledgement.done is not None
    del value["deadlines"]
    return value


def case_text(file: CaseFile, now: int) -> str:
    """A whole case for people."""
    lines = [row_text(file.row, now), ""]
    if file.incident is None:
        lines += ["The report is not readable, or still on its way.", ""]
    else:
        for section in facts(file.incident):
            lines += [*_section(section), ""]
    lines += [line for message in file.messages for line in _message(message)]
    lines += ["", "Attachments:"] if file.attachments else []
    lines += [_attachment(one) for one in file.attachments]
    lines += ["", "Replies:"] if file.replies else []
    lines += [_reply(one) for one in file.replies]
    lines += ["", "Requests for the sealed name:"] if file.requests else []
    lines += [line for one in file.requests for line in _request(one)]
    if file.sealed_names is not None:
        lines += ["", *names_text(file.sealed_names)]
    if file.names_unreadable:
        lines += ["", "What was sealed was released, but it is not readable."]
    return "\n".join(lines)


def case_event(file: CaseFile) -> dict[str, Any]:
    """A whole case for JSON; `report` is the incident with its follow-ups as updates."""
    return {
        **row_event(file.row),
        "reporter_word": file.reporter_word.value,
        "report": None if file.incident is None else plain(file.incident),
        "messages": [_message_event(one) for one in file.messages],
        "attachments": msgspec.to_builtins(file.attachments),
        "replies": msgspec.to_builtins(file.replies),
        "requests": msgspec.to_builtins(file.requests),
        **names_event(file.sealed_names),
        "names_unreadable": file.names_unreadable,
        "events": msgspec.to_builtins(file.events),
    }


def names_text(names: SealedNames) -> Iterator[str]:
    """What a custodian released, for people: the reporter's own words apart from names of others."""
    yield f"What the reporter sealed of themselves:\n{safe_lines(names.reporter) or '(nothing)'}"
    if names.actors:
        yield "Real names of people in the report, not checked by anybody:"
    yield from (f"  {visible(one.alias)}: {visible(one.name)}" for one in names.actors)


def names_event(names: SealedNames | None) -> dict[str, Any]:
    """What a custodian released, for JSON; null and an empty list while it is sealed."""
    actors = [] if names is None else msgspec.to_builtins(names.actors)
    return {"sealed_name": names.reporter or None if names else None, "actor_names": actors}


def _message_event(message: MessageRecord) -> dict[str, Any]:
    value: dict[str, Any] = msgspec.to_builtins(message)
    value["raw"] = message.raw.hex()
    return value


def _section(section: Section) -> Iterator[str]:
    title = _word("section", section.id)
    yield f"# {title}" if section.index is None else f"# {title} {section.index + 1}"
    for fact in section.facts:
        yield f"  {_label(fact)}: {', '.join(_value(value) for value in fact.values) or '-'}"
        yield from (f"    ! {_word('oddity', odd.value)}" for odd in fact.odd)


def _label(fact: Fact) -> str:
    label = _word("label", fact.label)
    return f"{visible(fact.within)} {label}" if fact.within else label


def _value(value: Value) -> str:
    if isinstance(value, CodeValue):
        return visible(_word(value.table, value.code))
    if isinstance(value, TextValue):
        return safe_lines(value.text).replace("\n", "\n    ")
    if isinstance(value, NumberValue):
        return f"{visible(value.name)} {value.number}".strip()
    return _time(value)


def _time(value: TimeValue) -> str:
    shown = value.time
    if not shown.utc:
        return visible(shown.local or shown.text)
    local = f" ({shown.local} {visible(shown.zone)})" if shown.zone not in ("", "UTC") else ""
    again = f" or {shown.utc_later} UTC" if shown.utc_later else ""
    return f"{shown.utc} UTC{again}{local}"


def _message(message: MessageRecord) -> Iterator[str]:
    again = f", sent {message.repeats + 1} times" if message.repeats else ""
    fault = f" [{message.fault}]" if message.fault else ""
    yield f"{day_of(message.received_at)} {message.kind}{fault}{again}"
    if message.reason:
        yield f"    {safe_lines(message.reason)}"
    if message.raw:
        yield f"    kept as it came, {len(message.raw)} bytes"


def _attachment(one: AttachmentRecord) -> str:
    name = visible(one.name) if one.name else "(no name)"
    return f"  {one.id}: {name}, {one.size} bytes, {one.state.value}, sha256 {one.sha256}"


def _reply(one: ReplyRecord) -> str:
    word = _word("reporter_word", one.status) if one.status else ""
    head = f"  {day_of(one.written)} {one.kind} ({word}) {one.posting}{', read' if one.read else ''}"
    return f"{head}\n    {safe_lines(one.text)}"


def _request(one: RequestRecord) -> Iterator[str]:
    yield f"  {one.number}: {day_of(one.requested_at)} {visible(one.requester)}: {one.reply}"
    yield f"    {safe_lines(one.motivation)}"
    if one.replied_at is not None:
        yield f"    {day_of(one.replied_at)} {visible(one.replier)}: {safe_lines(one.reply_motivation)}"


def _due(clock: Clock, now: int) -> str:
    moment = datetime.fromtimestamp(now, UTC)
    state = clock.state(moment)
    if state in (ClockState.MET, ClockState.MET_LATE):
        return ""
    return f"{_word('clock', clock.kind.value)} by {clock.due:%Y-%m-%d}" + (
        " OVERDUE" if state is ClockState.OVERDUE else ""
    )


def _word(table: str, code: str) -> str:
    return _WORDS.code(table, code).label
