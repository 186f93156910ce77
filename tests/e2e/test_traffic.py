"""What crosses the wire says nothing of what is in it (protocol 2, claim 1; SPEC §6, §9).

Every byte between the real client and the real server is recorded. Random-looking parts are cut out by their
position; all else must be equal byte for byte. What is cut must look random.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from crypto.sizes import CAPSULE_BYTES, CHUNK_BYTES, PIECE_BYTES, STAMPED_BYTES, SUBMISSION_BYTES
from desktop.services.parcels import Parcel
from server_stub.admission import FIRST_BITS
from tests.e2e.office_kit import open_office
from tests.e2e.pictures import Seen, picture, random_parts, shapes, upload_picture
from tests.e2e.recorder import Recorder, new_receipt
from tests.e2e.recording_proxy import Exchange, RecordingProxy
from tests.e2e.senders import (
    Recorded,
    attachment,
    follow_up,
    long_incident,
    of_four_chunks,
    small,
    without_attachments,
)
from tests.simulator.reporter import incident
from tests.simulator.server import ServerThread

QUOTA = re.compile(rb"(Stamp [0-9a-f]{32})00000008")
STAMP = re.compile(rb"(Stamp [0-9a-f]{40})[0-9a-f]{32}")


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recorder]:
    """An office with two reviewers and a custodian, and a wire to its server."""
    folder = tmp_path_factory.mktemp("traffic")
    with ServerThread(folder) as server, RecordingProxy(server.port) as proxy:
        office = open_office(folder / "office", server.invitation, server.clock)
        yield Recorder(office, proxy, folder)


@pytest.fixture(scope="module")
def alone(people: Recorder) -> Recorded:
    """Everything that goes in a capsule alone."""
    return without_attachments(people)


@pytest.fixture(scope="module")
def four(people: Recorder) -> Recorded:
    """Uploads of four chunks."""
    return of_four_chunks(people)


def test_without_attachments_all_look_alike(alone: Recorded) -> None:
    first = picture(alone["a first report"])
    assert [seen.request.partition(b" HTTP")[0] for seen in first] == [
        b"GET /v1/office",
        b"POST /v1/capsules",
    ]
    assert {name: picture(one) for name, one in alone.items()} == dict.fromkeys(alone, first)


def test_without_attachments_every_request_has_its_own_connection(alone: Recorded) -> None:
    for exchanges in alone.values():
        first = exchanges[0].connection
        assert [one.connection - first for one in exchanges] == [0, 1]


def test_a_request_says_nothing_but_its_length(people: Recorder, alone: Recorded) -> None:
    """Literally: no user agent, language, cookie, time, compression, or anything else."""
    office, capsule = alone["a first report"]
    host = f"Host: 127.0.0.1:{people.proxy.port}\r\n"
    assert office.request.head.decode() == f"GET /v1/office HTTP/1.1\r\n{host}\r\n"
    head = f"POST /v1/capsules HTTP/1.1\r\n{host}Content-Length: {SUBMISSION_BYTES}\r\n\r\n"
    assert capsule.request.head.decode() == head


def test_an_answer_says_nothing_but_its_length(alone: Recorded) -> None:
    """No date, no server name, no cookie."""
    for exchange, status, length in zip(
        alone["a first report"], ("200 OK", "201 Created"), (65_536, 128), strict=True
    ):
        assert exchange.answer is not None
        assert exchange.answer.head.decode() == (
            f"HTTP/1.1 {status}\r\ncache-control: no-store\r\ncontent-type: application/octet-stream\r\n"
            f"content-length: {length}\r\n\r\n"
        )


def test_what_is_cut_out_of_the_pictures_is_random(alone: Recorded, four: Recorded) -> None:
    """No byte of it stays the same from one sender to the next, and nothing in it can be compressed."""
    for recorded in (alone, four):
        capsules = [exchanges[-1].request.body[16:CAPSULE_BYTES] for exchanges in recorded.values()]
        assert [at for at, column in enumerate(zip(*capsules, strict=True)) if len(set(column)) == 1] == []
    parts = [part for recorded in (alone, four) for one in recorded.values() for part in random_parts(one)]
    assert len(set(parts)) == len(parts)
    data = b"".join(parts)
    assert len(zlib.compress(data, 9)) >= len(data)


def test_uploads_of_one_class_look_alike(four: Recorded) -> None:
    first, _ = upload_picture(four["one file of four pieces"])
    assert {name: upload_picture(one)[0] for name, one in four.items()} == dict.fromkeys(four, first)
    lines = [seen.request.partition(b" HTTP")[0].decode() for seen in first]
    puts = [f"PUT /v1/uploads/#/{place}" for place in range(4)]
    assert lines == ["GET /v1/office", "GET /v1/uploads/#", "POST /v1/capsules", *puts]
    for exchanges in four.values():
        # In time: office, what is there, the chunks, and the capsule when all of them are there.
        methods = [one.line.partition(" ")[0] for one in exchanges]
        assert methods == ["GET", "GET", "PUT", "PUT", "PUT", "PUT", "POST"]
        assert {one.request.size for one in exchanges[2:-1]} == {CHUNK_BYTES}


def test_two_uploads_of_one_person_share_no_name(people: Recorder) -> None:
    receipt, file = new_receipt(), attachment(1_000)
    sent = [people.send(Parcel(incident("f01"), (file, attachment(10))), receipt) for _ in range(2)]
    names = {re.findall(r"uploads/([0-9a-f]{32})", one.line)[0] for parcel in sent for one in parcel[1:-1]}
    assert len(names) == 2


def test_chunks_go_in_random_order(people: Recorder) -> None:
    """Which place is whose file's beginning would else show how many files there are."""
    count = 48
    exchanges = people.send(Parcel(incident("f01"), (attachment(count * PIECE_BYTES, "a.mov"),)))
    _, places = upload_picture(exchanges)
    assert sorted(places) == list(range(count))
    inversions = sum(a > b for at, a in enumerate(places) for b in places[at + 1 :])
    # Half of the 1,128 pairs on average; six standard deviations (56) to either side.
    assert 564 - 336 < inversions < 564 + 336


def test_only_the_class_tells_uploads_apart(people: Recorder, four: Recorded) -> None:
    """Eight chunks differ from four by the chunks themselves and the count that the capsule's POST names."""
    one_class, _ = upload_picture(four["four small ones"])
    sent, _ = upload_picture(people.send(Parcel(incident("f01"), (attachment(5 * PIECE_BYTES),))))
    other = [Seen(QUOTA.sub(b"\\g<1>00000004", seen.request), seen.answer) for seen in sent]
    assert other != sent  # each chunk's request says the count as well (SPEC §9.6)
    puts = [seen for seen in other if seen.request.startswith(b"PUT") and seen not in one_class]
    assert len(other) == len(one_class) + 4
    assert [re.findall(rb"#/(\d) ", seen.request) for seen in puts] == [[b"4"], [b"5"], [b"6"], [b"7"]]
    rest = [seen for seen in other if seen not in puts and seen not in one_class]
    (posted,) = [seen.request for seen in rest]
    (before,) = [seen.request for seen in one_class if seen.request.startswith(b"POST")]
    head = posted.index(b"\r\n\r\n") + 4
    differing = [at - head for at in range(len(posted)) if posted[at] != before[at]]
    assert differing == [16 + 2 + 3]  # after 16 bytes and two cuts: the lowest byte of the count


def test_while_nothing_is_asked_for_stamps_are_zeros_and_stand_there(four: Recorded) -> None:
    """So that a chunk's request has one length and one set of headers, pressed or not."""
    for exchanges in four.values():
        heads = [one.request.head for one in exchanges if one.line.startswith("PUT ")]
        assert all(b"Authorization: Stamp 00" in head for head in heads)
        assert all(b"00000004" + b"0" * 32 + b"\r\nContent-Length: 262144\r\n\r\n" in head for head in heads)


def test_pressed_servers_see_everybody_alike(tmp_path: Path) -> None:
    """Whoever sends does the same work in the same requests; only the stamps differ, and say nothing."""
    with ServerThread(tmp_path) as server, RecordingProxy(server.port) as proxy:
        office = open_office(tmp_path / "office", server.invitation, server.clock)
        server.service.admission.look(server.config.queue, 1 << 40)
        people = Recorder(office, proxy, tmp_path)
        alone = [people.send(Parcel(incident("f01"))), people.send(follow_up("One more thing."))]
        four = [
            people.send(Parcel(incident("f03"), small(4))),
            people.send(Parcel(long_incident(), small(2))),
        ]
    first = [heads_of(exchanges) for exchanges in (*alone, *four)]
    assert first[0] == first[1]
    assert first[2] == first[3]
    assert {line for line, _ in first[0]} < {line for line, _ in first[2]}
    for exchanges in (*alone, *four):
        posted = exchanges[-1].request.body
        assert posted[STAMPED_BYTES] == FIRST_BITS
        assert any(posted[STAMPED_BYTES + 16 : STAMPED_BYTES + 32])


def heads_of(exchanges: Sequence[Exchange]) -> list[tuple[bytes, int]]:
    """Heads and sizes of requests, the number of each stamp cut out, sorted since chunks go in any order."""
    return sorted((STAMP.sub(rb"\1#", head), size) for head, size, _, _ in shapes(exchanges))


def test_no_secret_is_to_be_read(people: Recorder, alone: Recorded, four: Recorded) -> None:
    """Not the words, not the numbers, not the thread, no key: neither way, in no usual form."""
    assert len(people.used) >= len(alone) + len(four)
    assert people.leaks() == []
