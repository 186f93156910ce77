"""What `replies` says of the public log."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from desktop.commands.terminal import Terminal
from desktop.domain.safe_text import visible
from desktop.services.conversationview import Conversation
from desktop.services.logproof import evidence_of, save_evidence
from desktop.services.logview import EntryStage, LogFault, LogFaultKind, LogReading, OwnEntry

FAULTS: dict[LogFaultKind, str] = {
    LogFaultKind.NOT_READ: "The public log could not be read to its end: the connection broke.",
    LogFaultKind.NOT_SHOWN: "The server does not show its public log. Until it does, nothing shows that your"
    " message was not dropped.",
    LogFaultKind.BAD_HEAD: "The public log is not signed by the office's server.",
    LogFaultKind.TREE_DIFFERS: "The public log is not the one that was signed: entries differ.",
    LogFaultKind.FORKED: "The server has signed two logs that cannot both be true.",
    LogFaultKind.ROLLED_BACK: "The server shows an older log than it signed before.",
    LogFaultKind.BACK_DATED: "The server has dated its log back.",
    LogFaultKind.BEGUN_ANEW: "The server has begun a new log by itself. Ask the office in another way whether"
    " it has your report.",
    LogFaultKind.RESTORED: "The server was restored from a backup, and the office says so: it begins a new"
    " log. What was sent after the backup is lost.",
    LogFaultKind.LOST: "A message of this run did not come back when the server was restored. Send it again.",
    LogFaultKind.BOARD_DIFFERS: "You are shown another board of replies than everybody else.",
    LogFaultKind.CARD_DIFFERS: "You are shown another card, or other keys, than everybody else.",
    LogFaultKind.FORGED: "A reviewer's confirmation is false.",
    LogFaultKind.ENTRY_TWICE: "The public log holds one entry twice.",
    LogFaultKind.PROMISE_BROKEN: "A message was not in the public log by the time that was promised.",
    LogFaultKind.OWN_GONE: "Your report was answered, and is not in the public log.",
    LogFaultKind.OWN_MISSING: "No message of these words is in the public log. It may come with the next"
    " publications; or the words belong to no report here, or the server has dropped it.",
    LogFaultKind.UNCONFIRMED: "So far nobody but the server has confirmed this log.",
    LogFaultKind.CONFIRMED_LONG_AGO: "No reviewer has looked at the public log lately.",
    LogFaultKind.LOG_OLD: "The public log is out of date. Is this computer's clock right?",
}


def show_log(terminal: Terminal, conversation: Conversation) -> None:
    """In sentences."""
    reading = conversation.log or LogReading()
    names = _names(conversation)
    for one in reading.own:
        terminal.say(_sentence(one, names))
    for said in reading.confirmed:
        terminal.say(f"Confirmed by {names[said.slot]} as it stood on {_hour(said.published)}.")
    for fault in reading.faults:
        about = f" ({names.get(fault.reviewer, fault.reviewer)})" if fault.reviewer is not None else ""
        terminal.note(FAULTS[fault.kind] + about)


def log_fields(conversation: Conversation) -> dict[str, object]:
    """What JSON says of it."""
    reading = conversation.log or LogReading()
    return {
        "read": reading.window is not None,
        "log": reading.log.hex(),
        "published": reading.published,
        "size": reading.size,
        "from": reading.start,
        "confirmed": [
            {"slot": one.slot, "published": one.published, "size": one.size} for one in reading.confirmed
        ],
        "own": [_entry_fields(one) for one in reading.own],
        "faults": [_fault_fields(one) for one in reading.faults],
    }


def keep_proof(terminal: Terminal, conversation: Conversation, path: Path) -> None:
    """Write a file of evidence of the gravest fault, if there is one. Errors: those of `save_evidence`."""
    reading = conversation.log or LogReading()
    proven = sorted(reading.proven, key=lambda one: not one.hostile)
    if not proven:
        terminal.say("Nothing was found that could be kept as proof.")
        return
    save_evidence(evidence_of(proven[0], reading, conversation.office), path)
    terminal.say(f"Kept: {visible(str(path))}. Whoever finds it can tell that you used Ombra.")
    terminal.event("kept", file=str(path), kind=proven[0].kind)


def _sentence(own: OwnEntry, names: dict[int, str]) -> str:
    if own.stage is EntryStage.DOWNLOADED:
        desks = ", ".join(names.get(slot, str(slot)) for slot in own.downloaded)
        return f"Entry {own.number} of the public log is yours: downloaded by the desk of {desks}."
    if own.stage is EntryStage.LISTED:
        return f"Entry {own.number} of the public log is yours: no desk says yet that it has downloaded it."
    return f"A message of yours is not in the public log; it was promised by {_hour(own.due or 0)}."


def _entry_fields(own: OwnEntry) -> dict[str, object]:
    return {
        "number": own.number,
        "stage": own.stage,
        "listed_by": own.listed_by,
        "downloaded_by": list(own.downloaded),
        "included": own.included,
        "due": own.due,
    }


def _fault_fields(fault: LogFault) -> dict[str, object]:
    return {
        "kind": fault.kind,
        "acts": fault.acts,
        "reviewer": fault.reviewer,
        "where": fault.where,
        "sentence": FAULTS[fault.kind],
        "proof": bool(fault.proof),
    }


def _names(conversation: Conversation) -> dict[int, str]:
    return {slot: visible(one.name) for slot, one in conversation.office.signers.items()}


def _hour(unix: int) -> str:
    return datetime.fromtimestamp(unix, UTC).strftime("%Y-%m-%d %H:%M UTC")
