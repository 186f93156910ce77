"""What can be wrong with a server's log, its board and what it shows of the office, as a desk finds it.

Each is kept as a server fault; its proof is what was received, piece by piece under a name of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from desktop.domain.errors import Acts
from desktop.services.logview import Exhibit, LogFaultKind
from desktop.services.vaultfile import Database
from desktop.services.vaultoffice import MAX_PROOF_BYTES, ServerFault, note_fault

MAX_EACH = 256
"""Entries of one kind that are listed one by one; of more, one fault holds as many as fit."""

ABOUT_BYTES = 32


class LogAlarm(StrEnum):
    """The list is closed; words for it live in the window and on the command line."""

    NOT_SHOWN = "log_not_shown"
    """The server refused a part of its log."""
    BAD_HEAD = "log_bad_head"
    """A head that the log's key did not sign, or that is none."""
    TREE_DIFFERS = "log_tree_differs"
    """Its files do not give the root that it signed."""
    FORKED = "log_forked"
    """Two heads, both signed, of which neither log is the beginning of the other."""
    ROLLED_BACK = "log_rolled_back"
    """A shorter or older log than one that was signed before."""
    BACK_DATED = "log_back_dated"
    """A longer log with an earlier time than a shorter one."""
    BEGUN_ANEW = "log_begun_anew"
    """Another log than before, by the same key: no honest server does this."""
    RESTORED = "log_restored"
    """Another log by another key that the office's card names: the server was restored from a backup."""
    NOT_GIVEN = "log_not_given"
    """An entry whose capsule this desk never got, nor word that it was deleted by age."""
    DROPPED = "log_dropped"
    """A capsule that was pulled, or promised to this desk, is not in the log in time."""
    LATE = "log_late"
    """An entry stands in the log later than was promised for it, or than its hour of receipt allows."""
    TWICE = "log_twice"
    """An entry stands in the log more than once."""
    DELETED_EARLY = "deleted_early"
    """A capsule was deleted, by age it is said, before this desk had it."""
    OLD = "log_old"
    """The log is older than the office publishes."""
    AHEAD = "log_ahead"
    """The log is dated ahead of this computer's clock: one of the two is wrong."""
    SIGNATURE_REFUSED = "signature_refused"
    """The server did not take this reviewer's word on its own head."""
    BOARD_DIFFERS = "board_differs"
    """The board that is shown is not the one that the head names for everybody."""
    OFFICE_DIFFERS = "office_differs"
    """The same of card and keys, or they are not those that this desk published or knows."""
    OWN_KEYS = "own_keys_differ"
    """The keys that are shown for this reviewer are not the ones this desk published last."""
    REPLY_WITHHELD = "reply_withheld"
    """A reply of this desk is not on the board in time."""
    REPLY_CHANGED = "reply_changed"
    """In the place of a reply of this desk lies something else."""


OF_HEADS = {
    LogFaultKind.FORKED: LogAlarm.FORKED,
    LogFaultKind.ROLLED_BACK: LogAlarm.ROLLED_BACK,
    LogFaultKind.BACK_DATED: LogAlarm.BACK_DATED,
    LogFaultKind.BEGUN_ANEW: LogAlarm.BEGUN_ANEW,
    LogFaultKind.RESTORED: LogAlarm.RESTORED,
}
"""What two heads beside each other can show (`logheads.held_against`)."""

LOG_KINDS = frozenset(alarm.value for alarm in LogAlarm)
_ENTRIES = "entries"


@dataclass(frozen=True, slots=True)
class Alarm:
    """One thing that does not hold; `about` tells it from others of its kind, at most 32 bytes."""

    kind: LogAlarm
    about: bytes = b""
    proof: tuple[Exhibit, ...] = ()


def note_alarms(db: Database, now: int, alarms: Iterable[Alarm]) -> None:
    """Keep alarms as server faults. In a transaction."""
    for alarm in alarms:
        note_fault(db, now, alarm.kind, alarm.about[:ABOUT_BYTES], _packed(alarm.proof))


def of_entries(kind: LogAlarm, entries: Sequence[bytes], proof: tuple[Exhibit, ...]) -> list[Alarm]:
    """An alarm for each entry, its name in front; beyond many one for all others."""
    alarms = [
        Alarm(kind, entry[:ABOUT_BYTES], (Exhibit("entry", entry), *proof)) for entry in entries[:MAX_EACH]
    ]
    if rest := entries[MAX_EACH:]:
        room = MAX_PROOF_BYTES // 2
        listed = b"".join(rest)[: room - room % len(rest[0])]
        alarms.append(Alarm(kind, b"", (Exhibit(_ENTRIES, listed), *proof)))
    return alarms


def proof_of(fault: ServerFault) -> tuple[Exhibit, ...]:
    """The pieces that show it; of a fault that is not the log's, all in one."""
    if not fault.proof:
        return ()
    if fault.kind not in LOG_KINDS:
        return (Exhibit("received", fault.proof),)
    try:
        pieces = msgspec.msgpack.decode(fault.proof, type=list[tuple[str, bytes]])
    except msgspec.DecodeError:
        return ()
    return tuple(Exhibit(name, data) for name, data in pieces)


def who_acts(kind: str) -> Acts:
    """Who must look into it. Only of a clock it may be the one who reads this."""
    return Acts.USER if kind == LogAlarm.AHEAD else Acts.PEER


def _packed(proof: Sequence[Exhibit]) -> bytes:
    """As many pieces as fit, whole."""
    kept: list[tuple[str, bytes]] = []
    packed = b""
    for piece in proof:
        kept.append((piece.name, piece.data))
        if len(longer := msgspec.msgpack.encode(kept)) > MAX_PROOF_BYTES:
            break
        packed = longer
    return packed
