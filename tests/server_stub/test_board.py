"""The board: changes at publication times only, the same for everybody, kept for one more."""

from __future__ import annotations

import hashlib

import msgspec
import pytest

from crypto.board import BoardIndex, read_index, read_page
from crypto.ids import Tag
from tests.server_stub.practice import Practice, Reply, reply, send
from tests.simulator.server import ServerThread

DAY = 86_400


def index(office: Practice) -> BoardIndex:
    answer = send(office.url, "GET", "/v1/board/index")
    assert answer.status == 200
    return read_index(answer.body)


def page(office: Practice, board: BoardIndex, number: int = 0) -> dict[Tag, bytes]:
    answer = send(office.url, "GET", f"/v1/board/{board.page_name(number)}")
    assert answer.status == 200
    return read_page(board, number, answer.body)


def post(office: Practice, tag: bytes, slot: int = 0) -> tuple[bytes, Reply]:
    body = reply(office.chance, tag)
    return body, office.ask("POST", "/v1/desk/replies", body, slot)


def pass_interval(office: Practice, server: ServerThread) -> None:
    """Go to the next publication, and let the server see it."""
    server.clock.now += office.interval_seconds
    server.service.tick()


def tag(number: int) -> bytes:
    return hashlib.sha256(number.to_bytes(4, "big")).digest()[:8]


def test_an_empty_board_is_a_board_of_one_page(office: Practice) -> None:
    board = index(office)
    assert board.count == 0
    assert page(office, board) == {}
    assert board.published == int(office.now) // office.interval_seconds * office.interval_seconds


def test_a_reply_appears_with_the_next_publication(office: Practice, server: ServerThread) -> None:
    before = send(office.url, "GET", "/v1/board/index").body
    body, answer = post(office, tag(1))
    assert answer.status == 204
    server.service.tick()
    assert send(office.url, "GET", "/v1/board/index").body == before
    pass_interval(office, server)
    board = index(office)
    assert page(office, board) == {Tag(tag(1)): body}


def test_the_board_before_stays_readable_for_one_publication(office: Practice, server: ServerThread) -> None:
    old = index(office)
    pass_interval(office, server)
    assert index(office).board_hash != old.board_hash
    assert page(office, old) == {}
    pass_interval(office, server)
    gone = send(office.url, "GET", f"/v1/board/{old.page_name(0)}")
    assert (gone.status, gone.code) == (404, "not_found")


def test_many_replies_make_pages_of_one_length(office: Practice, server: ServerThread) -> None:
    bodies = {tag(number): post(office, tag(number))[0] for number in range(70)}
    pass_interval(office, server)
    board = index(office)
    assert len(board.page_hashes) == 2
    found = page(office, board, 0) | page(office, board, 1)
    assert found == {Tag(name): body for name, body in bodies.items()}


def test_etags_are_hashes_of_the_bodies(office: Practice) -> None:
    board = index(office)
    for path in ("/v1/board/index", f"/v1/board/{board.page_name(0)}"):
        answer = send(office.url, "GET", path)
        etag = dict(answer.headers)["etag"].strip('"')
        assert hashlib.sha256(answer.body).hexdigest().startswith(etag)
        assert len(etag) >= 32


def test_a_restart_shows_the_same_board(office: Practice, server: ServerThread) -> None:
    post(office, tag(1))
    pass_interval(office, server)
    before = send(office.url, "GET", "/v1/board/index").body
    post(office, tag(2))
    server.stop()
    server.start()
    assert send(office.url, "GET", "/v1/board/index").body == before


def test_a_lost_board_is_laid_out_the_same_again(office: Practice, server: ServerThread) -> None:
    """Also what a second process, on a machine of its own, would lay out."""
    post(office, tag(1))
    pass_interval(office, server)
    before = send(office.url, "GET", "/v1/board/index").body
    post(office, tag(2))
    server.stop()
    for folder in (server.data / "board").iterdir():
        folder.rename(server.folder / folder.name)
    server.start()
    assert send(office.url, "GET", "/v1/board/index").body == before


@pytest.mark.parametrize("name", [".new-0011223344556677", ".dead-0011223344556677"])
def test_what_a_dead_process_left_is_cleared(office: Practice, server: ServerThread, name: str) -> None:
    server.stop()
    left = server.data / "board" / name
    left.mkdir()
    (left / "index").write_bytes(b"half")
    server.start()
    assert not left.exists()
    assert index(office).count == 0


def test_replies_leave_between_day_30_and_45(office: Practice, server: ServerThread) -> None:
    for number in range(24):
        post(office, tag(number))
    pass_interval(office, server)
    assert index(office).count == 24
    server.clock.now += 29 * DAY
    server.service.tick()
    assert index(office).count == 24
    counts = set()
    for _ in range(17):
        server.clock.now += DAY
        server.service.tick()
        counts.add(index(office).count)
    assert index(office).count == 0
    assert len(counts) > 5  # not all on one day


def test_the_posting_desk_takes_a_reply_away(office: Practice, server: ServerThread) -> None:
    post(office, tag(1))
    pass_interval(office, server)
    remove = "/v1/desk/replies/remove"
    tags = msgspec.msgpack.encode([tag(1)])
    foreign = office.ask("POST", remove, tags, slot=1)
    assert (foreign.status, foreign.code) == (403, "tag_foreign")
    assert office.ask("POST", remove, tags).status == 204
    assert index(office).count == 1  # the board changes at publications only
    pass_interval(office, server)
    assert index(office).count == 0


def test_a_tag_is_never_used_again(office: Practice) -> None:
    body, first = post(office, tag(1))
    assert first.status == 204
    assert office.ask("POST", "/v1/desk/replies", body).status == 204
    _, other = post(office, tag(1), slot=1)
    assert (other.status, other.code) == (409, "tag_taken")


@pytest.mark.parametrize("body", [b"\x91\x01", b"\x91\xc4\x07abcdefg", b"\xc1", b"\x80", b"\x91" * 50])
def test_unreadable_lists_of_tags_are_refused(office: Practice, body: bytes) -> None:
    answer = office.ask("POST", "/v1/desk/replies/remove", body)
    assert (answer.status, answer.code) == (422, "bad_list")


def test_what_is_no_reply_is_refused(office: Practice) -> None:
    answer = office.ask("POST", "/v1/desk/replies", office.new_capsule())
    assert (answer.status, answer.code) == (422, "bad_reply")
