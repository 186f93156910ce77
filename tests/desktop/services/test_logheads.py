"""Heads of a log as they are held against each other, and any bytes in their place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.checkpoint import Checkpoint, open_checkpoint, sign_checkpoint
from crypto.ids import OfficeId
from crypto.primitives import sha256, sign_public
from crypto.sizes import COLLECTED_BYTES
from desktop.services.logheads import Shown, held_against, open_heads
from desktop.services.logmemory import MOST_HEADS, Head, LogMemory
from desktop.services.logview import Confirmation, LogFault, LogFaultKind, distinct
from desktop.services.officeview import OfficeView
from desktop.services.parcels import Sent
from tests.server_stub.practice import send
from tests.simulator.cosigner import cosign_newest
from tests.simulator.desk import PracticeDesk
from tests.simulator.reporter import ReporterSide
from tests.simulator.server import ServerThread

SECRET = bytes(range(32))
POINT = Checkpoint(
    office_id=OfficeId(bytes(32)),
    log=bytes(16),
    size=10,
    root=sha256(b"root"),
    published=1_000,
    board=bytes(32),
    card=bytes(32),
    bundles=bytes(32),
)


def head(**changes: object) -> Head:
    data = sign_checkpoint(replace(POINT, **changes), SECRET)  # type: ignore[arg-type]
    return Head(*open_checkpoint(data, POINT.office_id, sign_public(SECRET)), data)


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({}, None),
        ({"size": 11, "published": 1_001}, None),
        ({"published": 1_001, "board": bytes([1] * 32)}, None),
        ({"published": 1_001, "root": bytes(32)}, LogFaultKind.FORKED),
        ({"board": bytes([1] * 32)}, LogFaultKind.FORKED),
        ({"size": 11}, LogFaultKind.FORKED),
        ({"published": 999}, LogFaultKind.ROLLED_BACK),
        ({"published": 1_001, "size": 9}, LogFaultKind.ROLLED_BACK),
        ({"published": 999, "size": 9}, LogFaultKind.ROLLED_BACK),
        ({"published": 999, "size": 11}, LogFaultKind.BACK_DATED),
        ({"log": bytes([1] * 16)}, LogFaultKind.BEGUN_ANEW),
    ],
)
def test_a_head_is_held_against_one_before(changes: dict[str, object], kind: LogFaultKind | None) -> None:
    fault = held_against(head(), head(**changes))
    assert (fault.kind if fault else None) is kind
    if fault is not None:
        assert [one.name for one in fault.proof] == ["first_head", "second_head"]


def test_a_run_remembers_each_head_once_and_not_without_end() -> None:
    memory = LogMemory()
    for size in (1, 2, 1):
        memory.note_head(head(size=size))
    assert [one.point.size for one in memory.heads(POINT.office_id)] == [1, 2]
    assert memory.heads(OfficeId(bytes([1] * 32))) == ()
    for size in range(MOST_HEADS):
        memory.note_head(head(size=size, published=2_000))
    assert len(memory.heads(POINT.office_id)) == MOST_HEADS


def test_a_promise_is_found_with_the_words_it_was_got_for() -> None:
    memory = LogMemory()
    memory.note_sent(Sent(b"", 0, bytes(48), (), 0, 0))
    assert memory.sent_with(bytes(32)) == ()
    memory.forget_sent()


def test_the_first_fault_of_a_kind_is_told() -> None:
    first = LogFault(LogFaultKind.FORKED, where="first")
    other = LogFault(LogFaultKind.FORGED, reviewer=1)
    again = LogFault(LogFaultKind.FORKED, where="again")
    assert distinct([first, other, again]) == [first, other]


class Known(NamedTuple):
    """An office, and what its honest server shows."""

    office: OfficeView
    shown: Shown
    board: bytes


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Known]:
    with ServerThread(tmp_path_factory.mktemp("heads")) as server:
        desk = PracticeDesk(server.url, server.invitation, server.clock.now)
        desk.set_up()
        server.service.tick()
        cosign_newest(desk, 1)
        read = [send(server.url, "GET", f"/v1/log/{name}").body for name in ("cosigned", "collected")]
        newest = send(server.url, "GET", "/v1/log/checkpoint").body
        index = send(server.url, "GET", "/v1/board/index").body
        office = ReporterSide(desk.address, server.clock).offices.fetch()
        yield Known(office, Shown(read[0], read[1], newest), index)


def test_what_an_honest_server_shows_holds(known: Known) -> None:
    heads = open_heads(known.shown, known.office, known.board, LogMemory())
    assert heads.faults == []
    assert heads.newest is not None
    assert heads.confirmed == [Confirmation(1, heads.newest.point.published, 0)]
    assert heads.collected[1].size == 0
    assert known.shown.fits(known.office, known.board)
    assert not known.shown.fits(known.office, known.board + b"x")
    assert not known.shown.fits(replace(known.office, bundles_hash=b""), known.board)


@settings(max_examples=200)
@given(data=st.data())
def test_any_bytes_in_their_place_are_a_fault_and_never_an_error(known: Known, data: st.DataObject) -> None:
    def bent(honest: bytes | None) -> bytes:
        given_bytes = honest or b""
        at = data.draw(st.integers(0, len(given_bytes)))
        cut = data.draw(st.integers(0, 8))
        return given_bytes[:at] + data.draw(st.binary(max_size=8)) + given_bytes[at + cut :]

    field = data.draw(st.sampled_from(["cosigned", "collected", "newest"]))
    wrong = bent(getattr(known.shown, field))
    shown = replace(known.shown, **{field: wrong})  # type: ignore[arg-type]
    heads = open_heads(shown, known.office, known.board, LogMemory())
    honest = wrong == getattr(known.shown, field)
    # Lines of unknown keys may stand under a note; an empty list of "collected" says nothing.
    same_text = field != "collected" and wrong.rpartition(b"\n\n")[0] == _text(known, field)
    whole = field == "collected" and len(wrong) % COLLECTED_BYTES == 0 and not wrong
    assert honest or same_text or whole or heads.faults
    shown.fits(known.office, known.board)


def _text(known: Known, field: str) -> bytes:
    note: bytes = getattr(known.shown, field)
    return note.rpartition(b"\n\n")[0]
