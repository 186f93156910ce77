"""The heads of a log as they are shown to everybody: read, verified, and held against each other.

Nothing here depends on whose words are looked with (SPEC §17.8).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from crypto.checkpoint import Collected, cosigned, open_checkpoint, open_collected
from crypto.errors import CryptoError
from crypto.primitives import sha256
from crypto.sizes import COLLECTED_BYTES
from desktop.services.errors import GatewayError
from desktop.services.gateway import Gateway
from desktop.services.httpfailures import LOST
from desktop.services.logmemory import Head, LogMemory
from desktop.services.logview import Confirmation, Exhibit, LogFault, LogFaultKind
from desktop.services.officeview import OfficeView
from desktop.services.work import Stop


@dataclass(frozen=True, slots=True)
class Shown:
    """What a server showed of its log's heads, not verified; None for what it refused, `refused` says why."""

    cosigned: bytes | None
    collected: bytes
    newest: bytes | None
    refused: str = ""

    def fits(self, office: OfficeView, index: bytes) -> bool:
        """Whether the newest head names this card, these keys and this board.

        Else something was published between two requests, or one of the two lies.
        """
        if self.newest is None:
            return True  # there is nothing to wait for
        try:
            point, _ = open_checkpoint(self.newest, office.office_id, office.card.log_key)
        except CryptoError:
            return True
        return (point.board, point.card, point.bundles) == (
            sha256(index),
            office.card_hash,
            office.bundles_hash,
        )


@dataclass(slots=True)
class Heads:
    """The heads after their signatures were verified, and what reviewers signed.

    `before` are those seen earlier in this run. `confirmed` and `collected` are of the newest head's log.
    """

    newest: Head | None = None
    cosigned: Head | None = None
    before: tuple[Head, ...] = ()
    confirmed: list[Confirmation] = field(default_factory=list)
    collected: dict[int, Collected] = field(default_factory=dict)
    faults: list[LogFault] = field(default_factory=list)

    @property
    def older(self) -> tuple[Head, ...]:
        """The heads of the same log that were signed before the newest one."""
        every = self.before if self.cosigned is None else (*self.before, self.cosigned)
        log = self.newest.point.log if self.newest else b""
        return tuple(one for one in every if one.point.log == log)

    @property
    def proof(self) -> tuple[Exhibit, ...]:
        """The newest head, as it came."""
        return () if self.newest is None else (Exhibit("head", self.newest.data),)


def fetch_heads(gateway: Gateway, stop: Stop) -> Shown:
    """Ask for all heads, the newest last: an honest server then shows none that is older than the others.

    Errors: `GatewayError` when the line broke; what `stop` raises.
    """
    refusals: list[str] = []

    def ask(call: Callable[[Stop], bytes]) -> bytes | None:
        try:
            return call(stop)
        except GatewayError as error:
            if error.code in LOST:
                raise
            refusals.append(error.code)
            return None

    older = ask(gateway.log_cosigned)
    refusals.clear()  # before the first cosignature there is none
    collected, newest = ask(gateway.log_collected), ask(gateway.log_checkpoint)
    return Shown(older, collected or b"", newest, refusals[-1] if refusals else "")


def open_heads(shown: Shown, office: OfficeView, index: bytes, memory: LogMemory) -> Heads:
    """Verify in this order: signatures, what was signed before, board and card, reviewers' words."""
    heads = Heads()
    if shown.refused:
        heads.faults.append(LogFault(LogFaultKind.NOT_SHOWN, where=shown.refused))
    heads.newest = _open(shown.newest, office, heads)
    heads.cosigned = _open(shown.cosigned, office, heads)
    newest = heads.newest
    if newest is None:
        return heads
    heads.before = memory.heads(office.office_id)
    seen = [one for one in (heads.cosigned, newest) if one is not None]
    for one in seen:
        memory.note_head(one)
    heads.faults += [
        fault for one in (*heads.before, *seen[:-1]) if (fault := held_against(one, newest)) is not None
    ]
    if heads.cosigned is not None:
        heads.faults += [
            LogFault(LogFaultKind.FORKED, proof=both(one, heads.cosigned))
            for one in heads.before
            if _contradict(one, heads.cosigned)
        ]
    heads.faults += _against_what_was_shown(heads, newest, office, index)
    _read_confirmations(heads, newest, office)
    _read_collected(shown.collected, heads, newest, office)
    return heads


def held_against(before: Head, now: Head) -> LogFault | None:
    """What is wrong with a head beside one that was signed before it; of their trees only what they say."""
    old, new = before.point, now.point
    kind = None
    if old.log != new.log:
        if before.log_key != now.log_key:
            return LogFault(LogFaultKind.RESTORED)  # the office's root vouches for both: a lie of nobody
        kind = LogFaultKind.BEGUN_ANEW
    elif _contradict(before, now):
        kind = LogFaultKind.FORKED
    elif new.size > old.size and new.published < old.published:
        kind = LogFaultKind.BACK_DATED
    elif new.size < old.size or new.published < old.published:
        kind = LogFaultKind.ROLLED_BACK
    return None if kind is None else LogFault(kind, proof=both(before, now))


def both(first: Head, second: Head) -> tuple[Exhibit, ...]:
    """Two notes that cannot both be honest."""
    return Exhibit("first_head", first.data), Exhibit("second_head", second.data)


def _contradict(one: Head, other: Head) -> bool:
    """Whether two heads of one time, or of one size, say different things."""
    if one.point.log != other.point.log:
        return False
    if one.point.published == other.point.published:
        return one.note.text != other.note.text
    return one.point.size == other.point.size and one.point.root != other.point.root


def _open(data: bytes | None, office: OfficeView, heads: Heads) -> Head | None:
    if data is None:
        return None
    try:
        point, note = open_checkpoint(data, office.office_id, office.card.log_key)
    except CryptoError as error:
        proof = (Exhibit("head", data),)
        heads.faults.append(LogFault(LogFaultKind.BAD_HEAD, where=error.code, proof=proof))
        return None
    return Head(point, note, data, office.card.log_key)


def _against_what_was_shown(heads: Heads, newest: Head, office: OfficeView, index: bytes) -> list[LogFault]:
    point, faults = newest.point, []
    if point.board != sha256(index):
        proof = (*heads.proof, Exhibit("board_index", index))
        faults.append(LogFault(LogFaultKind.BOARD_DIFFERS, proof=proof))
    if (point.card, point.bundles) != (office.card_hash, office.bundles_hash):
        faults.append(LogFault(LogFaultKind.CARD_DIFFERS, proof=heads.proof))
    return faults


def _read_confirmations(heads: Heads, newest: Head, office: OfficeView) -> None:
    """Of each reviewer on the card the newest cosignature under the heads that are shown."""
    older = heads.cosigned
    known = [newest] if older is None or older.point.log != newest.point.log else [newest, older]
    for reviewer in office.card.reviewers:
        for head in known:
            try:
                time = cosigned(head.note, office.office_id, reviewer.slot, reviewer.cosign)
            except CryptoError:
                proof = (Exhibit("head", head.data),)
                heads.faults.append(LogFault(LogFaultKind.FORGED, reviewer=reviewer.slot, proof=proof))
                break
            if time is not None:
                point = head.point
                heads.confirmed.append(Confirmation(reviewer.slot, point.published, point.size))
                break


def _read_collected(data: bytes, heads: Heads, newest: Head, office: OfficeView) -> None:
    keys = {one.slot: one.cosign for one in office.card.reviewers}
    for at in range(0, len(data), COLLECTED_BYTES):
        record = data[at : at + COLLECTED_BYTES]
        slot = record[4] if len(record) == COLLECTED_BYTES else None
        if slot is not None and slot not in keys:
            continue  # somebody who is no longer on the card
        proof = (Exhibit("collected", record), *heads.proof)
        try:
            said = open_collected(record, office.office_id, slot or 0, keys[slot or 0])
        except (CryptoError, KeyError):
            heads.faults.append(LogFault(LogFaultKind.FORGED, reviewer=slot, proof=proof))
            continue
        if said.log != newest.point.log:
            continue  # of a log before
        heads.collected[said.slot] = said
        if said.size > newest.point.size:
            heads.faults.append(LogFault(LogFaultKind.ROLLED_BACK, reviewer=slot, proof=proof))
