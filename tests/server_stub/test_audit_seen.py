"""The audit from outside: what an outsider sees, and could only record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest

from crypto.address import fingerprint_of
from crypto.checkpoint import cosign
from crypto.logevidence import Kind, write_evidence
from crypto.merkle import WIDTH
from crypto.office import decode_office, encode_office
from server_stub.audit.auditing import PASSING, audit
from server_stub.audit.fetching import Unreachable
from server_stub.audit.look import COLLECTED, COSIGNED, HEAD, INDEX, OFFICE
from server_stub.audit.scene import Given
from tests.server_stub.shownlog import INTERVAL, NOW, ShownLog, entries, kept, kinds, run

OTHER = bytes([9]) * 32


def test_an_older_head_is_shown_again(log: ShownLog) -> None:
    before = dict(log.answers)
    log.publish(entries(9, first=300))
    state = kept(log)
    log.answers |= before
    report = run(log, state)
    assert kinds(report) == [Kind.ROLLED_BACK]
    assert (report.alarms[0].proven, report.state) == (False, None)


def test_less_than_a_reviewer_collected_is_shown(log: ShownLog) -> None:
    log.cosign(log.point(), 0, 1, size=301)
    assert kinds(run(log)) == [Kind.ROLLED_BACK] * 2


def test_a_head_is_shown_that_is_older_than_the_cosigned_one(log: ShownLog) -> None:
    before = dict(log.answers)
    log.publish(entries(9, first=300))
    log.cosign(log.point(), 0)
    log.answers |= {name: data for name, data in before.items() if name not in (COSIGNED, COLLECTED)}
    assert Kind.ROLLED_BACK in kinds(run(log))


def test_a_card_below_that_of_the_office_file(log: ShownLog) -> None:
    assert kinds(run(log, floor=2)) == [Kind.ROLLED_BACK]


def spoil(log: ShownLog, path: str, at: int = -1) -> None:
    """Flip a bit of an answer."""
    data = bytearray(log.answers[path])
    data[at] ^= 1
    log.answers[path] = bytes(data)


def page(log: ShownLog) -> str:
    return next(path for path in log.answers if path.startswith("/v1/board/") and path != INDEX)


@pytest.mark.parametrize(
    ("path", "at", "kind"),
    [
        ("/v1/log/tile/entries/000", 2, Kind.TREE_DIFFERS),
        ("/v1/log/tile/entries/000", 0, Kind.TREE_DIFFERS),
        ("/v1/log/tile/entries/001.p/44", 2_199, Kind.TREE_DIFFERS),
        (INDEX, 30, Kind.BOARD_DIFFERS),
        (INDEX, 0, Kind.BOARD_DIFFERS),
        (HEAD, 20, Kind.BAD_HEAD),
        (HEAD, -5, Kind.BAD_HEAD),
        (OFFICE, 200, Kind.BAD_OFFICE),
        (OFFICE, -1, Kind.BAD_OFFICE),
        (COLLECTED, 30, Kind.FORGED),
        (COLLECTED, -1, Kind.FORGED),
    ],
)
def test_a_flipped_bit_is_found(log: ShownLog, path: str, at: int, kind: Kind) -> None:
    log.cosign(log.point(), 0, 1)
    spoil(log, path, at)
    found = kinds(run(log))
    assert set(found) == {kind}


def test_a_flipped_bit_on_a_page_is_found(log: ShownLog) -> None:
    spoil(log, page(log), 40_000)
    report = run(log)
    assert (kinds(report), report.alarms[0].evidence.where) == ([Kind.BOARD_DIFFERS], page(log))


def test_a_forged_cosignature_is_found(log: ShownLog) -> None:
    point = log.point()
    log.cosign(replace(point, published=point.published - 1), 0)
    line = log.answers[COSIGNED].splitlines(keepends=True)[-1]
    del log.answers[COSIGNED]
    log.show(point, line)
    assert kinds(run(log)) == [Kind.FORGED]


def test_a_cosignature_of_a_stranger_counts_for_nothing(log: ShownLog) -> None:
    point = log.point()
    log.show(point, cosign(point, 0, OTHER, point.published).encode())
    report = run(log)
    assert (report.alarms, report.words[0].cosigned) == ([], None)


@pytest.mark.parametrize(
    "path", ["/v1/log/tile/entries/000", "/v1/log/tile/entries/001.p/44", COLLECTED, INDEX, HEAD, OFFICE]
)
def test_what_is_not_shown_is_told(log: ShownLog, path: str) -> None:
    del log.answers[path]
    report = run(log)
    assert (kinds(report), report.alarms[0].evidence.where) == ([Kind.NOT_SHOWN], path)


def test_a_page_that_is_not_shown_is_told(log: ShownLog) -> None:
    where = page(log)
    del log.answers[where]
    report = run(log)
    assert (kinds(report), report.alarms[0].evidence.where) == ([Kind.NOT_SHOWN], where)


def test_a_server_that_cannot_answer_now_hides_nothing(log: ShownLog) -> None:
    del log.answers[OFFICE]
    log.status[OFFICE] = 503
    with pytest.raises(Unreachable):
        run(log)


def test_another_office_is_told(log: ShownLog) -> None:
    assert kinds(run(log, fingerprint="0" * 30)) == [Kind.BAD_OFFICE]


def test_the_office_of_the_state_must_be_shown(log: ShownLog) -> None:
    state = kept(log)
    office = replace(log.office, seed=2)
    office.card_blob = office.card()
    other = ShownLog(office)
    other.publish(entries(3))
    assert kinds(run(other, state)) == [Kind.BAD_OFFICE]


def test_a_bundle_that_does_not_verify_is_told(log: ShownLog) -> None:
    log.bundles = [log.bundles[0][:-1] + b"\x00"]
    log.publish()
    assert kinds(run(log)) == [Kind.BAD_OFFICE]


def test_card_or_bundles_that_the_head_does_not_name(log: ShownLog) -> None:
    blob = decode_office(log.answers[OFFICE])
    log.answers[OFFICE] = encode_office(msgspec.structs.replace(blob, bundles=blob.bundles[:1]))
    assert kinds(run(log)) == [Kind.CARD_DIFFERS]


# Time.


@pytest.mark.parametrize(
    ("now", "word"),
    [
        (NOW + 61 * 86_400, "card_expired"),
        (NOW - 3 * 86_400, "clock_behind"),
        (NOW + 3 * INTERVAL, "log_old"),
        (NOW - 3 * 3_600, "log_ahead"),
    ],
)
def test_what_does_not_fit_the_clock_is_told(log: ShownLog, now: float, word: str) -> None:
    assert word in run(log, now=now).warnings


def test_a_board_that_stands_still_is_told(log: ShownLog) -> None:
    old = log.answers[INDEX]
    log.publish()
    log.answers[INDEX] = old
    log.show(log.point())
    assert "board_old" in run(log).warnings


def test_a_publication_between_two_requests_is_no_lie(log: ShownLog) -> None:
    """The head is of the publication after the board: looked at again, all is well."""
    before = {name: log.answers[name] for name in (INDEX, OFFICE)}
    log.replies.append(b"tagtagt4")
    log.bundles = log.bundles[:1]
    log.publish()
    after = {name: log.answers[name] for name in (INDEX, OFFICE)}
    log.answers |= before
    report = run(log, pause=lambda: log.answers.update(after))
    assert report.alarms == []


def test_a_board_that_moves_on_during_the_audit_is_no_lie(log: ShownLog) -> None:
    where = page(log)
    get, calls = log.get, []

    def moving(path: str, most: int) -> bytes:
        if path == where:
            calls.append(path)
            log.replies.append(b"tagtagt4")
            log.publish()
            del log.answers[where]
        return get(path, most)

    given = Given(fingerprint_of(log.office.office_id), 0, None, log.published + 3_600, lambda: None)
    report = audit(moving, given)
    assert (calls, report.alarms) == ([where], [])
    assert "board_moved" in report.warnings


TELLS: dict[str, Callable[[ShownLog], object]] = {
    "an office of the wrong length": lambda log: log.answers.update({OFFICE: bytes(10)}),
    "no office": lambda log: log.answers.update({OFFICE: b""}),
    "a head that is no text": lambda log: log.answers.update({HEAD: b"\xff\xfe"}),
    "an empty head": lambda log: log.answers.update({HEAD: b""}),
    "an empty index": lambda log: log.answers.update({INDEX: b""}),
    "half a collected line": lambda log: log.answers.update({COLLECTED: bytes([0, 0, 0, 0, 0, 1])}),
    "a cosigned head of nobody": lambda log: log.answers.update({COSIGNED: b"x"}),
    "an empty bundle of entries": lambda log: log.answers.update({"/v1/log/tile/entries/000": b""}),
}


@pytest.mark.parametrize("name", TELLS)
def test_nonsense_is_an_alarm_and_nothing_else(log: ShownLog, name: str) -> None:
    TELLS[name](log)
    report = run(log)
    assert report.alarms
    assert report.state is None or set(kinds(report)) <= PASSING
    for alarm in report.alarms:
        assert not alarm.proven
        write_evidence(alarm.evidence)


def test_the_largest_honest_tile_path_is_asked_for(log: ShownLog) -> None:
    log.publish(entries(WIDTH * 3, first=300))
    run(log)
    assert "/v1/log/tile/entries/003" in log.asked
