"""The audit from outside: an honest server is sound, and what a lying one signed proves the lie."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from crypto.address import fingerprint_of
from crypto.epochs import epoch_of
from crypto.logevidence import Kind, read_evidence, write_evidence
from crypto.logproof import prove
from crypto.primitives import sign_public
from server_stub.audit.report import Report
from tests.server_stub.shownlog import NOW, ShownLog, entries, kept, kinds, office_in, run

OTHER = bytes([9]) * 32


def proven(log: ShownLog, report: Report, kind: Kind) -> None:
    """One alarm, and its file convinces somebody who knows nothing but the office's digits."""
    assert kinds(report) == [kind]
    (alarm,) = report.alarms
    assert alarm.proven
    file = read_evidence(write_evidence(alarm.evidence))
    assert prove(file, fingerprint_of(log.office.office_id)) is not None


def test_an_honest_server_is_sound(log: ShownLog) -> None:
    log.cosign(log.point(), 0, 1)
    report = run(log)
    assert (report.alarms, report.warnings) == ([], [])
    assert (report.size, report.read, report.replies, report.pages) == (300, 300, 3, 1)
    assert [(word.cosigned, word.collected) for word in report.words] == [(log.published, 300)] * 2


def test_with_a_state_only_what_came_since_is_read(log: ShownLog) -> None:
    state = kept(log)
    log.publish(entries(500, first=300))
    report = run(log, state)
    assert (report.alarms, report.size, report.read) == ([], 800, 500)
    log.asked.clear()
    report = run(log, report.state)
    assert (report.alarms, report.read) == ([], 0)
    assert [path for path in log.asked if "/tile/" in path] == []


@pytest.mark.parametrize("size", [0, 1, 255, 256, 257, 511, 512, 513])
@pytest.mark.parametrize("grown", [0, 1, 255, 256, 257])
def test_any_size_leads_on_to_any_other(tmp_path: Path, size: int, grown: int) -> None:
    log = ShownLog(office_in(tmp_path))
    log.publish(entries(size))
    log.cosign(log.point(), 0)
    state = kept(log)
    log.publish(entries(grown, first=size))
    for report in (run(log, state), run(log)):
        assert (report.alarms, report.size) == ([], size + grown)


def test_an_office_that_nobody_compared_is_told(log: ShownLog) -> None:
    log.cosign(log.point(), 0)
    report = run(log, fingerprint=None)
    assert (report.alarms, report.warnings) == ([], ["office_not_compared"])
    assert not report.compared


def test_a_log_that_nobody_cosigned_is_told(log: ShownLog) -> None:
    assert run(log).warnings == ["not_cosigned"]


# What the server signed itself, and cannot both be true.


def test_two_heads_for_one_time(log: ShownLog) -> None:
    state = kept(log)
    log.publish(seconds=0)
    log.show(replace(log.point(), card=OTHER))
    report = run(log, state)
    assert Kind.FORKED in kinds(report)
    assert report.state is None


def test_another_board_for_somebody_else_at_the_same_time(log: ShownLog) -> None:
    state = kept(log)
    log.replies.pop()
    log.publish(seconds=0)
    proven(log, run(log, state), Kind.FORKED)


def test_an_entry_that_was_changed(log: ShownLog) -> None:
    state = kept(log)
    log.entries[17] = entries(1, first=999)[0]
    log.publish(entries(40, first=300))
    proven(log, run(log, state), Kind.FORKED)


@pytest.mark.parametrize("place", [0, 255, 256, 298, 299])
def test_an_entry_taken_out_and_others_put_behind(log: ShownLog, place: int) -> None:
    state = kept(log)
    del log.entries[place]
    log.publish(entries(300, first=400))
    proven(log, run(log, state), Kind.FORKED)


def test_an_entry_changed_before_what_a_reviewer_cosigned_without_a_state(log: ShownLog) -> None:
    """The first audit, with nothing kept: the cosigned head is a witness all the same."""
    log.cosign(log.point(), 0)
    log.entries[17] = entries(1, first=999)[0]
    log.publish(entries(40, first=300))
    proven(log, run(log), Kind.FORKED)


def test_a_later_log_that_is_shorter(log: ShownLog) -> None:
    state = kept(log)
    del log.entries[200:]
    log.publish()
    proven(log, run(log, state), Kind.BACK_DATED)


def test_a_new_log_is_told_and_both_heads_are_kept(log: ShownLog) -> None:
    """By the same key: no honest server does that."""
    state = kept(log)
    log.name = bytes(16)
    del log.entries[200:]
    log.publish(entries(9, first=700))
    report = run(log, state)
    proven(log, report, Kind.BEGUN_ANEW)
    assert report.read == 209
    assert report.state is not None
    assert report.state.former == (state.note,)
    again = run(log, report.state)
    assert (again.alarms, again.state and again.state.former) == ([], (state.note,))


def test_a_restored_server_is_no_liar(log: ShownLog) -> None:
    """Another log by another key, which the office's card names: told, read whole, and gone on with."""
    state = kept(log)
    restored(log)
    report = run(log, state)
    assert (report.alarms, report.warnings, report.read) == ([], ["log_restored", "not_cosigned"], 209)
    assert report.state is not None
    assert report.state.former == (state.note,)
    assert "log_restored" not in run(log, report.state).warnings


def restored(log: ShownLog) -> None:
    """The server's log ends, and another one begins with what a backup held."""
    log.secret, log.name = bytes([8]) * 32, bytes(16)
    log.office.log_key = sign_public(log.secret)
    log.office.card_blob = log.office.card(2)
    log.bundles = []
    del log.entries[200:]
    log.publish(entries(9, first=700))


def test_a_frozen_log_that_is_shown_again(log: ShownLog) -> None:
    """The old card, and the old log under it, after the office moved on."""
    before = dict(log.answers), log.bundles
    restored(log)
    state = kept(log)
    log.answers, log.bundles = before
    report = run(log, state)
    assert kinds(report)[0] is Kind.ROLLED_BACK
    assert report.state is None


def test_a_card_that_went_back(log: ShownLog) -> None:
    first = log.office.card_blob
    log.office.card_blob = log.office.card(2)
    log.bundles = []
    log.publish()
    state = kept(log)
    log.office.card_blob = first
    log.publish()
    proven(log, run(log, state), Kind.CARD_OLDER)


def test_two_cards_of_one_number(log: ShownLog) -> None:
    state = kept(log)
    log.office.card_blob = log.office.card(1, acknowledge_days=1)
    log.bundles = []
    log.publish()
    proven(log, run(log, state), Kind.TWO_CARDS)


def test_a_second_key_for_one_week(log: ShownLog) -> None:
    state = kept(log)
    log.bundles[1] = log.office.bundle(1, fill=b"\x03")
    log.publish()
    proven(log, run(log, state), Kind.SECOND_KEY)


def test_a_key_for_the_week_after_is_none(log: ShownLog) -> None:
    state = kept(log)
    log.bundles[1] = log.office.bundle(1, epoch_of(NOW) + 1, fill=b"\x03")
    log.publish()
    assert run(log, state).alarms == []
