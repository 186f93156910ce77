"""Opening what lies at one's own places of the board, and saying plainly what is wrong (SPEC §8.4, §8.6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from crypto.errors import CryptoError, Verdict
from crypto.ids import Tag
from crypto.office import Reviewer
from crypto.receipt import ThreadKeys
from crypto.reply import OpenedReply, ReplyContent, check_chain, open_reply, read_reply_header
from desktop.services.conversationview import Message, Trouble, TroubleKind
from desktop.services.officeview import OfficeView

Place = tuple[int, int]
"""(reviewer, number): which reply a tag stands for."""

_KINDS = {
    Verdict.BAD_SIGNATURE: TroubleKind.FORGED,
    Verdict.UNKNOWN_REVIEWER: TroubleKind.UNKNOWN_REVIEWER,
    Verdict.NOT_FOR_US: TroubleKind.FOREIGN,
    Verdict.WRONG_TAG: TroubleKind.FOREIGN,
}


def open_all(
    found: Mapping[Tag, bytes],
    own: Mapping[Tag, Place],
    keys: ThreadKeys,
    office: OfficeView,
    commitments: set[bytes],
) -> tuple[dict[Tag, OpenedReply], list[Trouble]]:
    """Open the replies at our places, lower numbers first.

    `commitments` of all replies opened so far; those opened now are added. An old reply shown at a new place
    has a commitment that was seen before.
    """
    opened: dict[Tag, OpenedReply] = {}
    troubles: list[Trouble] = []
    for tag in sorted(found, key=lambda tag: own[tag][::-1]):
        reviewer, number = own[tag]
        commitment = read_commitment(found[tag])
        if commitment in commitments:
            troubles.append(Trouble(TroubleKind.REPEATED, reviewer, number))
            continue
        try:
            reply = _open(found[tag], keys, office)
        except CryptoError as error:
            kind = _KINDS.get(error.verdict, TroubleKind.DAMAGED)
            troubles.append(Trouble(kind, reviewer, number))
            continue
        commitments.add(commitment)
        opened[tag] = reply
    return opened, troubles


def read_commitment(reply: bytes) -> bytes:
    """The commitment, which no two replies share; the first bytes of something that is no reply."""
    try:
        return read_reply_header(reply).commitment
    except CryptoError:
        return reply[:32]


def order_troubles(replies: Iterable[OpenedReply], live: Iterable[Place]) -> list[Trouble]:
    """Broken chains, gaps and newer formats. `live`: own places that the board's index holds."""
    opened = list(replies)
    troubles = [
        Trouble(TroubleKind.NEWER_FORMAT, one.reviewer, one.number) for one in opened if one.content is None
    ]
    for reviewer in sorted({one.reviewer for one in opened}):
        try:
            check_chain([one for one in opened if one.reviewer == reviewer])
        except CryptoError as error:
            troubles.append(Trouble(TroubleKind.CHAIN_BROKEN, reviewer, int(error.where)))
    places = {(one.reviewer, one.number) for one in opened} | set(live)
    for reviewer in sorted({slot for slot, _ in places}):
        numbers = {number for slot, number in places if slot == reviewer}
        missing = sorted(set(range(max(numbers))) - numbers)
        troubles += [Trouble(TroubleKind.GAP, reviewer, number) for number in missing]
    return troubles


def messages_of(replies: Iterable[OpenedReply], signers: Mapping[int, Reviewer]) -> tuple[Message, ...]:
    """All readable replies as messages in the order they were written, long ones joined."""
    by_reviewer: dict[int, list[OpenedReply]] = {}
    for reply in sorted(replies, key=lambda one: (one.reviewer, one.number)):
        by_reviewer.setdefault(reply.reviewer, []).append(reply)
    timed: list[tuple[int, int, int, Message]] = []
    for reviewer, ordered in by_reviewer.items():
        latest = 0
        for group in _grouped(ordered):
            message = _joined(group, signers)
            # One reviewer's messages keep the order of their numbers, whatever their clock said.
            latest = max(latest, message.written)
            timed.append((latest, reviewer, message.numbers[0], message))
    return tuple(message for *_, message in sorted(timed, key=lambda one: one[:3]))


def status_of(messages: Sequence[Message]) -> str:
    """The newest of the six words, or nothing before the first reply."""
    return next((one.status for one in reversed(messages) if one.status), "")


def _open(reply: bytes, keys: ThreadKeys, office: OfficeView) -> OpenedReply:
    signers = office.signers
    opened = open_reply(reply, keys, office.office_id, {slot: one.sign for slot, one in signers.items()})
    until = signers[opened.reviewer].until
    if until is not None and opened.content is not None and opened.content.written > until:
        raise CryptoError(Verdict.UNKNOWN_REVIEWER)  # a retired reviewer's later signatures do not count
    return opened


def _grouped(replies: Sequence[OpenedReply]) -> Iterator[list[tuple[OpenedReply, ReplyContent]]]:
    """Parts of one long reply together; replies of a newer format are left out."""
    group: list[tuple[OpenedReply, ReplyContent]] = []
    for reply in replies:
        if reply.content is None:
            continue
        if group and not _goes_on(group[-1], reply, reply.content):
            yield group
            group = []
        group.append((reply, reply.content))
    if group:
        yield group


def _goes_on(last: tuple[OpenedReply, ReplyContent], reply: OpenedReply, content: ReplyContent) -> bool:
    before, said = last
    same = (said.kind, said.parts) == (content.kind, content.parts)
    return same and reply.number == before.number + 1 and content.part == said.part + 1


def _joined(group: Sequence[tuple[OpenedReply, ReplyContent]], signers: Mapping[int, Reviewer]) -> Message:
    reply, first = group[0]
    last = group[-1][1]
    return Message(
        reviewer=reply.reviewer,
        reviewer_name=signers[reply.reviewer].name,
        numbers=tuple(one.number for one, _ in group),
        kind=first.kind,
        text="".join(content.text for _, content in group),
        written=last.written,
        status=last.status,
        next_contact=last.next_contact,
        language=first.language,
        complete=first.part == 1 and len(group) == first.parts,
        identity=first.identity,
    )
