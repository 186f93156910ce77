"""From a fault in the vault to a file that somebody else can check (SPEC §17.9)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from crypto.checkpoint import Checkpoint, open_checkpoint
from crypto.errors import CryptoError
from crypto.logevidence import EVIDENCE_FORMAT, Evidence, Kind, conflict, write_evidence
from crypto.logproof import prove
from crypto.office import OfficeBlob, encode_office
from crypto.sizes import BEACON_BYTES
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskoffice import root_links
from desktop.services.durable import write_new
from desktop.services.logalarms import LogAlarm, proof_of
from desktop.services.vaultlog import entries_before, promise_of, walked
from desktop.services.vaultoffice import (
    ServerFault,
    bundles_of_week,
    card_beside,
    card_in_force,
    log_keys,
    server_faults,
)

_KINDS: Mapping[str, Kind] = {
    LogAlarm.NOT_SHOWN: Kind.NOT_SHOWN,
    LogAlarm.BAD_HEAD: Kind.BAD_HEAD,
    LogAlarm.TREE_DIFFERS: Kind.TREE_DIFFERS,
    LogAlarm.FORKED: Kind.FORKED,
    LogAlarm.ROLLED_BACK: Kind.ROLLED_BACK,
    LogAlarm.BACK_DATED: Kind.BACK_DATED,
    LogAlarm.BEGUN_ANEW: Kind.BEGUN_ANEW,
    LogAlarm.NOT_GIVEN: Kind.NOT_SHOWN,
    LogAlarm.DELETED_EARLY: Kind.NOT_SHOWN,
    LogAlarm.DROPPED: Kind.DROPPED,
    LogAlarm.LATE: Kind.LATE,
    LogAlarm.TWICE: Kind.ENTRY_TWICE,
    LogAlarm.SIGNATURE_REFUSED: Kind.NOT_SHOWN,
    LogAlarm.BOARD_DIFFERS: Kind.BOARD_DIFFERS,
    LogAlarm.OFFICE_DIFFERS: Kind.CARD_DIFFERS,
    LogAlarm.OWN_KEYS: Kind.CARD_DIFFERS,
    LogAlarm.REPLY_WITHHELD: Kind.REPLY_WITHHELD,
    LogAlarm.REPLY_CHANGED: Kind.REPLY_WITHHELD,
    "rolled_back": Kind.ROLLED_BACK,
    "second_card": Kind.TWO_CARDS,
    "second_key": Kind.SECOND_KEY,
    "bad_office": Kind.BAD_OFFICE,
}
"""Other faults show themselves to nobody but this desk."""

_HEADS = ("first_head", "second_head", "head")


def has_evidence(fault: ServerFault) -> bool:
    """Whether there is something to save of a fault."""
    return fault.kind in _KINDS and bool(fault.proof)


def save_fault(desk: Desk, fault_id: int, path: Path) -> bool:
    """Write the evidence into a new file; tells whether it proves something to anybody, or only records it.

    Errors: `no_such_fault`, `file_exists`, `disk_full`, `not_writable`.
    """
    fault = next((one for one in server_faults(desk.vault.db) if one.id == fault_id), None)
    if fault is None or not has_evidence(fault):
        raise DeskError(DeskFault.NO_SUCH_FAULT, str(fault_id))
    evidence = evidence_of(desk, fault)
    write_new(path, write_evidence(evidence))
    return proves(evidence)


def proves(evidence: Evidence) -> bool:
    """Whether it holds for somebody who trusts neither server nor desk."""
    try:
        return prove(evidence) is not None
    except CryptoError:
        return False


def evidence_of(desk: Desk, fault: ServerFault) -> Evidence:
    """What shows a fault; only for one that `has_evidence`."""
    found = {one.name: one.data for one in proof_of(fault)}
    notes = [found[name] for name in _HEADS if name in found]
    card, heads = _in_order(desk, notes)
    by_themselves = conflict(*(point for _, point in heads)) if len(heads) == 2 else None
    evidence = Evidence(
        format=EVIDENCE_FORMAT,
        kind=by_themselves or _KINDS[fault.kind],
        office=_answer(desk, card),
        notes=tuple(note for note, _ in heads),
        start=int.from_bytes(found.get("start", b""), "big"),
        edge=found.get("edge", b""),
        entries=found.get("entries", b""),
        entry=found.get("entry", b""),
        where=desk.address.url,
    )
    complete = _COMPLETED.get(fault.kind)
    return evidence if complete is None else complete(desk, fault, evidence)


def _broken_promise(desk: Desk, _fault: ServerFault, evidence: Evidence) -> Evidence:
    """What this desk handed in itself was promised; the whole log up to a head proves that it was dropped."""
    promise = promise_of(desk.vault.db, evidence.entry)
    _, heads = _in_order(desk, [note.encode() for note in evidence.notes])
    here = walked(desk.vault)
    if promise is None or here is None or not heads or heads[0][1].log != here.log:
        return evidence
    entries = entries_before(desk.vault.db, heads[0][1].size)
    return replace(evidence, kind=Kind.PROMISE_BROKEN, promise=promise, entries=b"".join(entries))


def _office_shown(desk: Desk, fault: ServerFault, evidence: Evidence) -> Evidence:
    """The office that was shown, beside the card this desk holds."""
    pieces = proof_of(fault)
    card = next((one.data for one in pieces if one.name in ("card", "received")), b"")
    bundles = [one.data for one in pieces if one.name == "bundle"]
    return replace(evidence, office=_answer(desk, card, bundles), office_before=evidence.office)


def _two_cards(desk: Desk, fault: ServerFault, evidence: Evidence) -> Evidence:
    shown = _office_shown(desk, fault, evidence)
    known = card_beside(desk.vault.db, fault.proof)
    return shown if known is None else replace(shown, office_before=_answer(desk, known))


def _two_keys(desk: Desk, fault: ServerFault, evidence: Evidence) -> Evidence:
    """Two bundles with two keys for one week, each under the card in force."""
    slot, epoch = fault.about[0], int.from_bytes(fault.about[1:], "big")
    first = next((one for one in bundles_of_week(desk.vault.db, slot, epoch) if one != fault.proof), b"")
    card = card_in_force(desk.vault.db).blob
    answers = (_answer(desk, card, [fault.proof]), _answer(desk, card, [first]))
    return replace(evidence, office=answers[0], office_before=answers[1])


_COMPLETED: Mapping[str, Callable[[Desk, ServerFault, Evidence], Evidence]] = {
    LogAlarm.DROPPED: _broken_promise,
    LogAlarm.OFFICE_DIFFERS: _office_shown,
    LogAlarm.OWN_KEYS: _office_shown,
    "rolled_back": _office_shown,
    "bad_office": _office_shown,
    "second_card": _two_cards,
    "second_key": _two_keys,
}


def _answer(desk: Desk, card: bytes, bundles: list[bytes] | None = None) -> bytes:
    """An office answer (SPEC §4.7) with this card."""
    blob = OfficeBlob(
        first_root=desk.identity.first_root,
        links=root_links(desk),
        card=card,
        bundles=bundles or [],
        beacon=bytes(BEACON_BYTES),
    )
    return encode_office(blob)


def _in_order(desk: Desk, notes: list[bytes]) -> tuple[bytes, list[tuple[str, Checkpoint]]]:
    """Heads with the earlier one first, and the card whose log key signed most of them, as a rule all.

    What is no head stays out.
    """
    best = card_in_force(desk.vault.db).blob, list[tuple[str, Checkpoint]]()
    for key, card in log_keys(desk.vault.db).items():
        opened = []
        for note in notes:
            with suppress(CryptoError):
                opened.append((note.decode(), open_checkpoint(note, desk.office_id, key)[0]))
        if len(opened) > len(best[1]):
            best = card, sorted(opened, key=lambda one: one[1].published)
    return best
