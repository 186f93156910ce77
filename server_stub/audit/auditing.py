"""An audit from beginning to end (SPEC §17.9).

In this order: office and head, what was kept from the last audit, every entry since, the board with all its
pages, each reviewer's word. What does not hold becomes an alarm with evidence.
"""

from __future__ import annotations

import msgspec

from crypto.address import fingerprint_of
from crypto.errors import CryptoError, Verdict
from crypto.logevidence import EVIDENCE_FORMAT, Evidence, Kind, conflict
from crypto.merkle import Edge
from crypto.office import check_fresh
from crypto.signednote import read_note
from server_stub.audit.board import hear_reviewers, read_board
from server_stub.audit.fetching import NotShown, Unreachable
from server_stub.audit.look import HEAD, OFFICE, Alarming, Get, Head, bad_bundles, look
from server_stub.audit.report import Report
from server_stub.audit.scene import Given, Scene, holds
from server_stub.audit.state import MAX_FORMER, STATE_FORMAT, Kept, State
from server_stub.audit.tree import read_tree
from server_stub.config import HOUR_SECONDS

PASSING = frozenset({Kind.BEGUN_ANEW, Kind.BOARD_DIFFERS, Kind.FORGED})
"""After these alarms the next audit begins at this head all the same; after others it begins where it did."""

SERVER_FAULT = 500
"""From this status on a server says that it cannot answer now, and hides nothing by it."""


def audit(get: Get, given: Given) -> Report:
    """Audit a server. Errors: `Unreachable`."""
    report = Report(compared=given.fingerprint is not None)
    if given.fingerprint is None:
        report.warnings.append("office_not_compared")
    office = b""
    try:
        seen = look(get, given.pause, given.fingerprint)
        office = seen.answer
        _audit(Scene(get, given, seen, report))
    except Alarming as alarming:
        report.alarm(alarming.evidence)
    except NotShown as refused:
        if refused.status >= SERVER_FAULT:
            raise Unreachable from refused
        report.alarm(Evidence(EVIDENCE_FORMAT, Kind.NOT_SHOWN, office, where=refused.path))
    return report


def _audit(scene: Scene) -> None:
    seen, report = scene.seen, scene.report
    point = seen.head.point
    report.fingerprint, report.log = fingerprint_of(seen.office_id), point.log.hex()
    report.published, report.size = point.published, point.size
    for kind, where in seen.differences():
        scene.alarm(kind, where=where)
    _check_times(scene)
    if bad_bundles(seen):
        scene.alarm(Kind.BAD_OFFICE, where=OFFICE)
    before = _compare_with_kept(scene)
    start = Edge() if before is None or scene.given.kept is None else scene.given.kept.edge
    edge = read_tree(scene, before, start)
    read_board(scene)
    hear_reviewers(scene)
    if edge is not None and {alarm.kind for alarm in report.alarms} <= PASSING:
        report.state = _state(scene, edge)


def _check_times(scene: Scene) -> None:
    """The card's time by the auditor's clock, and when the log was published last."""
    now, card, published = scene.given.now, scene.seen.card, scene.seen.head.point.published
    try:
        check_fresh(card, int(now), scene.given.floor)
    except CryptoError as error:
        if error.verdict is Verdict.ROLLED_BACK:
            scene.alarm(Kind.ROLLED_BACK, where=OFFICE)
        else:
            word = "card_expired" if error.verdict is Verdict.EXPIRED else "clock_behind"
            scene.report.warnings.append(word)
    if published + 2 * card.publish_interval_seconds < now:
        scene.report.warnings.append("log_old")
    if published > now + HOUR_SECONDS:
        scene.report.warnings.append("log_ahead")


def _compare_with_kept(scene: Scene) -> Head | None:
    """The head of the last audit, if the log can be read on from there. Errors: `Alarming`."""
    kept, seen = scene.given.kept, scene.seen
    if kept is None:
        return None
    if kept.point.office_id != seen.office_id:
        raise Alarming(seen.evidence(Kind.BAD_OFFICE, where=OFFICE))
    _compare_offices(scene, kept)
    before = Head(kept.point, read_note(kept.state.note.encode()), kept.state.note)
    found = conflict(kept.point, seen.head.point)
    if found is None and seen.head.point.published < kept.point.published:
        found = Kind.ROLLED_BACK
    if found is None:
        return before
    if found is Kind.BEGUN_ANEW and kept.card.log_key != seen.card.log_key:
        scene.report.warnings.append("log_restored")  # the office's root vouches for the new key
        return None
    scene.alarm(found, before, seen.head, where=HEAD)
    return None


def _compare_offices(scene: Scene, kept: Kept) -> None:
    """Two cards of one number, an older card, a second key."""
    seen = scene.seen
    notes = (kept.state.note, seen.head.text)
    older = seen.card.sequence < kept.card.sequence
    for kind in (Kind.CARD_OLDER, Kind.TWO_CARDS, Kind.SECOND_KEY):
        evidence = Evidence(EVIDENCE_FORMAT, kind, seen.answer, kept.state.office, notes, where=OFFICE)
        if holds(evidence):
            scene.report.alarm(evidence)
        elif older and kind is Kind.CARD_OLDER:
            scene.report.alarm(msgspec.structs.replace(evidence, kind=Kind.ROLLED_BACK))


def _state(scene: Scene, edge: Edge) -> State:
    """What to keep; of a log that this one took the place of, its last head."""
    kept, seen, former = scene.given.kept, scene.seen, tuple[str, ...]()
    if kept is not None:
        former = kept.state.former
        if kept.point.log != seen.head.point.log:
            former = (*former, kept.state.note)[-MAX_FORMER:]
    return State(STATE_FORMAT, seen.answer, seen.head.text, edge.packed(), former)
