"""The command that reads: `replies`."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

from desktop.commands.exitcodes import Exit
from desktop.commands.reporterkit import Kit, office_fields
from desktop.commands.reporterlog import keep_proof, log_fields, show_log
from desktop.commands.reporterwords import known_receipt
from desktop.commands.sentences import TROUBLES
from desktop.commands.terminal import Terminal, safe_lines
from desktop.domain.safe_text import visible
from desktop.services.conversationview import Conversation, Message, Trouble, TroubleKind
from desktop.services.resources import load_code_text

HARMLESS = frozenset({TroubleKind.GAP, TroubleKind.NEWER_FORMAT, TroubleKind.BOARD_OLD})
"""Troubles that honest servers have too; any other ends with exit code 7."""

NOTHING = """Nothing lies there under these words. That is so before the first answer, when answers have
expired (after 30 to 45 days), or when these are not the words of a report to this office."""


def replies(kit: Kit) -> Exit:
    """Visit, one page a visit, and show what was found on the board and in the public log."""
    receipt = known_receipt(kit.terminal)
    conversation = kit.conversations.visit(receipt)
    for _ in range(kit.given.visits - 1):
        if not conversation.waiting:
            break
        conversation = kit.conversations.visit(receipt, conversation)
    if not kit.terminal.as_json:
        _show(kit.terminal, conversation)
        show_log(kit.terminal, conversation)
    kit.terminal.event(
        "replies",
        office=office_fields(conversation.office),
        found=conversation.found,
        status=conversation.status,
        waiting=conversation.waiting,
        published=conversation.published,
        messages=[_fields(message) for message in conversation.messages],
        troubles=[
            {"kind": one.kind, "reviewer": one.reviewer, "number": one.number}
            for one in conversation.troubles
        ],
        log=log_fields(conversation),
    )
    if kit.given.keep_proof is not None:
        keep_proof(kit.terminal, conversation, kit.given.keep_proof)
    hostile = any(one.kind not in HARMLESS for one in conversation.troubles)
    hostile = hostile or (conversation.log is not None and conversation.log.hostile)
    return Exit.HOSTILE if hostile else Exit.DONE


def _show(terminal: Terminal, conversation: Conversation) -> None:
    office, words = conversation.office, load_code_text("en")
    terminal.say(f"Office: {visible(office.name())}\nFingerprint: {office.fingerprint}")
    if not conversation.found:
        terminal.say(NOTHING)
    if conversation.status:
        status = words.code("reporter_word", conversation.status).label
        terminal.say(f"Status: {visible(status)}")
    for message in conversation.messages:
        terminal.say("")
        terminal.say(f"{_hour(message.written)}  {visible(message.reviewer_name)}  ({message.kind})")
        terminal.say(safe_lines(message.text))
        if message.next_contact is not None:
            terminal.say(f"Next message promised by {_hour(message.next_contact)}.")
        if not message.complete:
            terminal.note("Parts of this message have not come yet.")
    for trouble in conversation.troubles:
        terminal.note(TROUBLES[trouble.kind] + _about(trouble))
    if conversation.waiting:
        terminal.say(f"{conversation.waiting} more wait on other pages: run it again, or use --visits.")


def _about(trouble: Trouble) -> str:
    if trouble.reviewer is None or trouble.number is None:
        return ""
    return f" (slot {trouble.reviewer}, number {trouble.number + 1})"


def _fields(message: Message) -> dict[str, object]:
    fields = dataclasses.asdict(message)
    return {**fields, "numbers": list(message.numbers)}


def _hour(unix: int) -> str:
    return datetime.fromtimestamp(unix, UTC).strftime("%Y-%m-%d %H:%M UTC")
