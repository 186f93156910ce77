"""Uploads over HTTP: write-once chunks, a bitmap of what is durable, room kept for capsules."""

from __future__ import annotations

import random
import threading

import pytest

from crypto.sizes import BITMAP_BYTES, CHUNK_BYTES
from tests.server_stub.practice import Practice, send, submission
from tests.simulator.server import ServerThread

UPLOAD = bytes.fromhex("a1b2" * 8)
DAY = 86_400


def chunk(seed: int) -> bytes:
    return random.Random(seed).randbytes(CHUNK_BYTES)


def bitmap(office: Practice) -> bytes:
    answer = send(office.url, "GET", f"/v1/uploads/{UPLOAD.hex()}")
    assert (answer.status, len(answer.body)) == (200, BITMAP_BYTES)
    return answer.body


def fetched(office: Practice, index: int) -> bytes:
    return office.ask("GET", f"/v1/desk/uploads/{UPLOAD.hex()}/{index}").body


def test_a_chunk_shows_in_the_bitmap_and_comes_back(office: Practice) -> None:
    assert not any(bitmap(office))
    answer = office.put_chunk(UPLOAD, 9, chunk(9))
    assert (answer.status, answer.body) == (204, b"")
    assert bitmap(office)[:3] == b"\x00\x02\x00"
    assert fetched(office, 9) == chunk(9)


def test_a_second_put_stores_nothing(office: Practice) -> None:
    office.put_chunk(UPLOAD, 0, chunk(1))
    assert office.put_chunk(UPLOAD, 0, chunk(2)).status == 204
    assert fetched(office, 0) == chunk(1)


def test_sixteen_puts_of_one_place_leave_one_chunk(office: Practice) -> None:
    threads = [
        threading.Thread(target=office.put_chunk, args=(UPLOAD, 0, chunk(number))) for number in range(16)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = fetched(office, 0)
    assert kept in [chunk(number) for number in range(16)]
    assert office.put_chunk(UPLOAD, 0, chunk(99)).status == 204
    assert fetched(office, 0) == kept


def test_a_bound_upload_takes_no_more(office: Practice, server: ServerThread) -> None:
    office.put_chunk(UPLOAD, 0, chunk(0))
    office.post(submission(office.new_capsule(), UPLOAD, 1))
    answer = office.put_chunk(UPLOAD, 1, chunk(1))
    assert (answer.status, answer.code) == (409, "upload_bound")
    (file,) = [path for path in (server.data / "chunks").rglob("*") if path.is_file()]
    assert file.read_bytes() == chunk(0)  # a refused chunk leaves nothing on the disk
    assert office.put_chunk(UPLOAD, 0, chunk(0)).status == 204


def test_a_missing_chunk_is_not_found(office: Practice) -> None:
    answer = office.ask("GET", f"/v1/desk/uploads/{UPLOAD.hex()}/3")
    assert (answer.status, answer.code) == (404, "not_found")


def test_the_disk_share_of_capsules_is_kept(office: Practice, server: ServerThread) -> None:
    office.put_chunk(UPLOAD, 0, chunk(0))
    server.disk_free_bytes = server.config.reserve_bytes - 1
    answer = office.put_chunk(UPLOAD, 1, chunk(1))
    assert (answer.status, answer.code) == (507, "disk_full")
    server.service.admit()
    assert office.post(office.stamped(submission(office.new_capsule(), UPLOAD, 1))).status == 201
    assert fetched(office, 0) == chunk(0)
    assert bitmap(office)[0] == 1
    server.disk_free_bytes = None
    stamp = office.upload_stamp(bytes([7] * 16), 1)
    assert office.put_chunk(bytes([7] * 16), 0, chunk(2), stamp).status == 204


def test_unbound_uploads_die_after_a_week(office: Practice, server: ServerThread) -> None:
    office.put_chunk(UPLOAD, 0, chunk(0))
    server.clock.now += 7 * DAY
    server.stop()
    server.start()
    assert bitmap(office)[0] == 1  # the hour itself still counts
    server.clock.now += 3_600
    server.stop()
    server.start()
    assert not any(bitmap(office))
    assert [path for path in (server.data / "chunks").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    "path",
    [
        "A1" * 16 + "/0",
        "a1" * 15 + "/0",
        "0" * 32 + "/0",
        "a1" * 16 + "/00",
        "a1" * 16 + "/65536",
        "a1" * 16 + "/-1",
        "a1" * 16 + "/1e3",
        "a1" * 16 + "/%31%0a",
        "a1" * 16 + "/%D9%A3",
    ],
)
def test_unusual_addresses_are_refused(office: Practice, path: str) -> None:
    answer = send(office.url, "PUT", "/v1/uploads/" + path, bytes(CHUNK_BYTES))
    assert (answer.status, answer.code) == (400, "bad_request")


def test_the_cards_limit_of_chunks_holds(office: Practice) -> None:
    card = office.card(2, max_upload_chunks=2)
    assert office.ask("PUT", "/v1/desk/card", office.card_body(card)).status == 204
    assert office.put_chunk(UPLOAD, 1, chunk(1)).status == 204
    answer = office.put_chunk(UPLOAD, 2, chunk(2))
    assert (answer.status, answer.code) == (413, "too_big")
