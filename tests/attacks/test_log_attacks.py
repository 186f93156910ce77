"""A server that drops, holds back, rolls back, forks, back-dates: each lie about the log has its name.

And it leaves something to keep.
"""

from __future__ import annotations

from dataclasses import replace

from crypto.checkpoint import open_checkpoint
from crypto.entry import verify_promise
from crypto.ids import Entry
from crypto.office import decode_office
from crypto.primitives import sha256
from desktop.services.logview import EntryStage
from tests.attacks.liedlog import (
    Kind,
    Scene,
    caught,
    chain,
    desk,
    exhibits,
    fooled,
    hostile,
    log,
    nothing_good,
    scene,
    server,
    side,
)
from tests.desktop.services.boards import publish, show
from tests.simulator.lyinglog import COLLECTED, LyingLog, strangers
from tests.simulator.replychain import ReplyChain

__all__ = ["chain", "desk", "fooled", "hostile", "log", "scene", "server", "side"]


def test_a_promised_report_that_is_never_logged(scene: Scene) -> None:
    """The drop. What is kept convicts the server by itself: its promise, and its head of a later time."""
    sent = scene.send()
    others = strangers(3)
    scene.log.show(others)
    assert scene.look().faults[0].kind is Kind.UNCONFIRMED  # nothing is broken yet
    scene.pass_time(sent.publish_by - scene.server.clock.now)
    scene.log.show(others)
    reading = scene.look()
    assert [one.stage for one in reading.own] == [EntryStage.MISSING]
    kept = exhibits(caught(reading, Kind.PROMISE_BROKEN))
    key, office_id = scene.desk.log_key, scene.desk.office_id
    promise = verify_promise(kept["promise"], key, office_id, Entry(kept["entry"]))
    point, _ = open_checkpoint(kept["head"], office_id, key)
    assert promise.publish_by <= point.published
    assert promise.entry not in others


def test_a_report_that_is_logged_after_its_time(scene: Scene) -> None:
    """Put in when somebody asked: the head in between, which this run has seen, is without it."""
    sent = scene.send()
    others = strangers(3)
    scene.pass_time(sent.publish_by - scene.server.clock.now)
    scene.log.show(others)
    scene.look()
    scene.pass_time()
    scene.log.show([*others, sent.entry])
    reading = scene.look()
    assert [one.stage for one in reading.own] == [EntryStage.LISTED]
    caught(reading, Kind.PROMISE_BROKEN)


def test_the_same_drop_seen_with_words_alone(scene: Scene, chain: ReplyChain) -> None:
    """No promise is known. That no entry is there is told; with an answer at hand it cannot be innocent."""
    scene.log.show(strangers(3))
    reading = scene.look(reporter=scene.stranger())
    assert Kind.OWN_MISSING in [one.kind for one in reading.faults]
    show(scene.hostile, scene.desk.now, {chain.tag(0): chain.seal("Received.")})
    scene.log.show(strangers(3))
    reading = scene.look(reporter=scene.stranger())
    assert Kind.OWN_GONE in [one.kind for one in reading.faults]


def test_one_person_is_shown_another_board(scene: Scene) -> None:
    publish(scene.server, scene.desk)
    show(scene.hostile, scene.server.clock.now, {})
    kept = exhibits(caught(scene.look(), Kind.BOARD_DIFFERS))
    point, _ = open_checkpoint(kept["head"], scene.desk.office_id, scene.desk.log_key)
    assert point.board != sha256(kept["board_index"])


def test_one_person_is_shown_another_board_and_a_head_that_names_it(scene: Scene) -> None:
    """For the same time the reviewers cosigned what everybody else was shown: two heads, one key."""
    entries = strangers(2)
    honest = scene.log.point(entries)
    scene.log.cosign(honest, 0)
    show(scene.hostile, scene.server.clock.now, {})
    scene.log.show(entries)
    kept = exhibits(caught(scene.look(), Kind.FORKED))
    points = [
        open_checkpoint(kept[name], scene.desk.office_id, scene.desk.log_key)[0]
        for name in ("first_head", "second_head")
    ]
    assert points[0].published == points[1].published
    assert points[0].board != points[1].board


def test_a_reviewers_keys_are_kept_from_one_person(scene: Scene) -> None:
    answer = scene.log.seen("GET /v1/office")
    shown = decode_office(answer)
    scene.log.show([])
    scene.hostile.answers["GET /v1/office"] = scene.desk.blob(shown.card, shown.bundles[:1])
    caught(scene.look(), Kind.CARD_DIFFERS)


def test_a_log_that_is_shorter_than_before(scene: Scene) -> None:
    sent = scene.send()
    entries = [*strangers(3), sent.entry]
    scene.log.show(entries)
    assert scene.look().own[0].stage is EntryStage.LISTED
    scene.pass_time(60)
    scene.log.show(entries[:3])
    reading = scene.look()
    kept = exhibits(caught(reading, Kind.ROLLED_BACK))
    assert set(kept) == {"first_head", "second_head"}
    assert nothing_good(reading)


def test_a_log_that_is_older_than_what_a_reviewer_cosigned(scene: Scene) -> None:
    """Somebody who comes for the first time is shown an old head; the cosigned one came after it."""
    entries = strangers(5)
    old = scene.log.point(entries[:3])
    scene.pass_time()
    scene.log.cosign(scene.log.point(entries), 0, size=3)
    scene.log.show_head(old, entries[:3])
    caught(scene.look(), Kind.ROLLED_BACK)


def test_a_log_that_is_shorter_than_what_a_desk_collected(scene: Scene) -> None:
    scene.log.show(strangers(2))
    scene.hostile.answers[COLLECTED] = scene.log.collected(1, 3)
    fault = caught(scene.look(), Kind.ROLLED_BACK)
    assert fault.reviewer == 1


def test_a_log_that_is_not_the_one_a_reviewer_cosigned(scene: Scene) -> None:
    """The fork: this person's entry stands in a tree that no reviewer has seen."""
    sent = scene.send()
    others = strangers(3)
    scene.log.cosign(scene.log.point([*others[:2], *strangers(1)]), 0, 1)
    scene.pass_time()
    scene.log.show([*others, sent.entry])
    reading = scene.look()
    caught(reading, Kind.FORKED)
    assert nothing_good(reading)


def test_a_log_that_changes_what_it_showed_before(scene: Scene) -> None:
    entries = strangers(300)
    scene.log.show(entries)
    scene.look()
    scene.pass_time()
    scene.log.show([*entries[:-1], *strangers(2)])
    caught(scene.look(), Kind.FORKED)


def test_a_log_that_says_two_things_about_one_time(scene: Scene) -> None:
    entries = strangers(4)
    scene.log.show(entries[:2])
    scene.look()
    scene.log.show(entries)
    caught(scene.look(), Kind.FORKED)


def test_a_cosigned_head_that_contradicts_one_seen_before(scene: Scene) -> None:
    entries = strangers(4)
    first = scene.log.point(entries[:2])
    scene.log.show_head(first, entries[:2])
    scene.look()
    scene.log.cosign(replace(first, root=sha256(b"another")), 0)
    scene.pass_time()
    scene.log.show(entries)
    caught(scene.look(), Kind.FORKED)


def test_a_log_that_is_dated_back(scene: Scene) -> None:
    """It has grown since, and claims an earlier time: a late entry is to look punctual."""
    entries = strangers(4)
    before = scene.server.clock.now
    scene.pass_time()
    scene.log.show(entries[:2])
    scene.look()
    scene.log.show(entries, scene.log.point(entries, before))
    reading = scene.look()
    caught(reading, Kind.BACK_DATED)
    assert nothing_good(reading)


def test_a_log_that_begins_anew(scene: Scene) -> None:
    """So does an honest server that went back to a copy: it is told, and what it lost is told beside it."""
    sent = scene.send()
    scene.log.show([*strangers(2), sent.entry])
    scene.look()
    scene.pass_time(sent.publish_by - scene.server.clock.now)
    again = LyingLog(scene.hostile, scene.desk, scene.server)
    again.show(strangers(1))
    reading = scene.look()
    assert Kind.BEGUN_ANEW in [one.kind for one in reading.faults]
    caught(reading, Kind.PROMISE_BROKEN)
