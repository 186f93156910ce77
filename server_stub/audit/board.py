"""The board with all its pages, and each reviewer's word."""

from __future__ import annotations

from crypto.board import read_index, read_page
from crypto.checkpoint import cosigned, open_collected
from crypto.errors import CryptoError
from crypto.logevidence import Kind
from crypto.officeshapes import Reviewer
from crypto.primitives import sha256
from crypto.sizes import COLLECTED_BYTES
from server_stub.audit.fetching import NotShown
from server_stub.audit.look import COLLECTED, HEAD, INDEX, look
from server_stub.audit.report import Word
from server_stub.audit.scene import Scene
from server_stub.coarse import hour_of


def read_board(scene: Scene) -> None:
    """Each page against the index, if that is the one that the head names. Errors: `Unreachable`."""
    if sha256(scene.seen.index) != scene.seen.head.point.board:
        return  # an alarm by itself
    try:
        index = read_index(scene.seen.index)
    except CryptoError:
        scene.alarm(Kind.BOARD_DIFFERS, where=INDEX)
        return
    scene.report.replies = index.count
    if index.published != hour_of(scene.seen.head.point.published):
        scene.report.warnings.append("board_old")
    for number in range(len(index.page_hashes)):
        where = f"/v1/board/{index.page_name(number)}"
        try:
            read_page(index, number, scene.get(where, index.page_bytes))
        except CryptoError:
            scene.alarm(Kind.BOARD_DIFFERS, where=where)
        except NotShown:
            _miss_page(scene, where)
            return
        scene.report.pages += 1


def hear_reviewers(scene: Scene) -> None:
    """Who cosigned this log when, and how far each desk collected it."""
    scene.report.words = [_word_of(scene, reviewer) for reviewer in scene.seen.card.reviewers]
    if all(word.cosigned is None for word in scene.report.words):
        scene.report.warnings.append("not_cosigned")


def _miss_page(scene: Scene, where: str) -> None:
    """Pages go with the second publication after theirs; those of the newest board are always there."""
    again = look(scene.get, scene.given.pause, scene.given.fingerprint)
    if again.head.point.board == scene.seen.head.point.board:
        scene.alarm(Kind.NOT_SHOWN, where=where)
    else:
        scene.report.warnings.append("board_moved")


def _word_of(scene: Scene, reviewer: Reviewer) -> Word:
    newest, times = scene.seen.head, list[int]()
    for head in (scene.seen.cosigned, newest):
        if head is None or head.point.log != newest.point.log:
            continue
        try:
            time = cosigned(head.note, scene.seen.office_id, reviewer.slot, reviewer.cosign)
        except CryptoError:
            scene.alarm(Kind.FORGED, head, where=HEAD)
            continue
        times += [] if time is None else [time]
    return Word(reviewer.slot, reviewer.name, max(times, default=None), _collected_by(scene, reviewer))


def _collected_by(scene: Scene, reviewer: Reviewer) -> int | None:
    """How much of this log; a word of more than it has means that an older log is shown."""
    data, point = scene.seen.collected, scene.seen.head.point
    lines = [data[at : at + COLLECTED_BYTES] for at in range(0, len(data), COLLECTED_BYTES)]
    line = next((one for one in lines if one[4:5] == bytes([reviewer.slot])), None)
    if line is None:
        return None
    try:
        said = open_collected(line, scene.seen.office_id, reviewer.slot, reviewer.cosign)
    except CryptoError:
        scene.alarm(Kind.FORGED, where=COLLECTED)
        return None
    if said.log != point.log:
        return None
    if said.size > point.size:
        scene.alarm(Kind.ROLLED_BACK, where=COLLECTED)
    return said.size
