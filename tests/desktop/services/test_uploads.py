"""Uploads over lines that break: only missing chunks travel, in random order, each checked once more."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import nacl.utils
import pytest

from crypto.content import Report
from crypto.ids import Bytes, UploadId
from crypto.receipt import stretch_receipt
from crypto.sizes import BITMAP_BYTES, CHUNK_BYTES
from desktop.domain.errors import Acts
from desktop.services.errors import GatewayError
from desktop.services.files import hash_bytes, hash_path
from desktop.services.gateway import Gateway
from desktop.services.http import HttpLine
from desktop.services.letters import letter_of
from desktop.services.parcels import Attachment, Parcel
from desktop.services.receipts import make_receipt
from desktop.services.retrying import Retries
from desktop.services.uploadcrew import FAST_SECONDS, MOST_HANDS, Upload
from desktop.services.uploads import Uploader
from desktop.services.work import NEVER, Cancel, Cancelled, ProgressStep, Stop, no_progress
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, fooled, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.relay import Relay
from tests.simulator.reporter import Naps, ReporterSide, incident
from tests.simulator.server import ServerThread

__all__ = ["desk", "fooled", "hostile", "server", "side"]

RECEIPT = make_receipt(lambda count: bytes(range(count)))
SIZE = 5_000_000  # 20 pieces, 20 chunks


def through(
    relay: Relay, desk: PracticeDesk, clock: Callable[[], float], naps: Naps | None = None
) -> ReporterSide:
    address = desk.address.rpartition("/")[2]
    return ReporterSide(f"ombra:127.0.0.1:{relay.port}/{address}", clock, naps)


def puts(relay: Relay) -> list[int]:
    return [int(line.rpartition("/")[2]) for line in relay.lines() if line.startswith("PUT")]


def test_chunks_travel_once_each_in_another_order_each_time(server: ServerThread, desk: PracticeDesk) -> None:
    orders = []
    for _ in range(2):
        with Relay(server.port) as relay:
            side = through(relay, desk, server.clock)
            files = (Attachment(hash_bytes(os.urandom(SIZE)), "a"),)
            side.submissions.send(Parcel(incident(), files), RECEIPT, side.offices.fetch())
            orders.append(puts(relay))
    assert sorted(orders[0]) == sorted(orders[1]) == list(range(20))
    assert orders[0] != orders[1]


def test_a_cut_line_is_taken_up_with_the_missing_chunks_only(
    server: ServerThread, desk: PracticeDesk
) -> None:
    with Relay(server.port, cut_after_bytes=9 * CHUNK_BYTES) as relay:
        side = through(relay, desk, server.clock)
        data = os.urandom(SIZE)
        files = (Attachment(hash_bytes(data), "a"),)
        sent = side.submissions.send(Parcel(incident(), files), RECEIPT, side.offices.fetch())
        travelled = puts(relay)
    assert relay.cuts == 1
    assert side.naps.slept
    assert set(travelled) == set(range(20))
    # Chunks on their way when the line was cut travel again, at most one for each connection.
    assert len(travelled) <= 20 + MOST_HANDS
    assert sent.chunks_sent <= 20
    content = desk.opened()[0].content
    assert isinstance(content, Report)
    assert content.manifest is not None
    assert desk.bytes_of(content, content.manifest.files[0]) == data


def test_a_second_run_with_the_same_words_and_files_sends_no_chunk(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "a"
    path.write_bytes(os.urandom(SIZE))
    files = (Attachment(hash_path(path), "a"), Attachment(hash_bytes(b"x"), "x"))
    parcel = Parcel(incident(), files)
    first = side.submissions.send(parcel, RECEIPT, side.offices.fetch())
    again = ReporterSide(desk.address, server.clock)
    turned = Parcel(incident(), files[::-1])
    second = again.submissions.send(turned, RECEIPT, again.offices.fetch())
    other = again.submissions.send(parcel, make_receipt(nacl.utils.random), again.offices.fetch())
    assert (first.chunks_sent, second.chunks_sent, other.chunks_sent) == (22, 0, 22)
    uploads = [submission.upload_id for submission in desk.pulled()]
    assert uploads[0] == uploads[1] != uploads[2]


def test_a_dead_server_is_waited_for_and_then_given_up(server: ServerThread, desk: PracticeDesk) -> None:
    side = ReporterSide(desk.address, server.clock)
    view = side.offices.fetch()
    server.stop()
    with pytest.raises(GatewayError) as caught:
        side.submissions.send(Parcel(incident()), RECEIPT, view)
    assert caught.value.code == "connection_refused"
    assert sum(side.naps.slept) == pytest.approx(sum(Retries().delays_seconds))
    server.start()


def test_a_server_that_comes_back_meanwhile_is_found_again(server: ServerThread, desk: PracticeDesk) -> None:
    side = ReporterSide(desk.address, server.clock)
    view = side.offices.fetch()
    server.stop()

    def back() -> None:
        side.naps.meanwhile = None
        server.start()

    side.naps.meanwhile = back
    files = (Attachment(hash_bytes(os.urandom(SIZE)), "a"),)
    side.submissions.send(Parcel(incident(), files), RECEIPT, view)
    assert len(desk.pulled()) == 1


def test_cancelling_ends_a_wait(server: ServerThread, desk: PracticeDesk) -> None:
    side = ReporterSide(desk.address, server.clock)
    view = side.offices.fetch()
    server.stop()
    cancel = Cancel()
    side.naps.meanwhile = cancel.cancel
    with pytest.raises(Cancelled):
        side.submissions.send(Parcel(incident()), RECEIPT, view, no_progress, cancel)
    assert len(side.naps.slept) == 1
    server.start()


def test_chunks_that_a_server_lost_are_sent_again(
    fooled: ReporterSide, hostile: HostileServer, desk: PracticeDesk
) -> None:
    """The bitmap says that all is there; the capsule is refused; then the bitmap tells the truth."""
    parcel = Parcel(incident(), (Attachment(hash_bytes(os.urandom(SIZE)), "a"),))
    plan = letter_of(parcel).plan(stretch_receipt(RECEIPT, desk.office_id).file, desk.office_id)
    assert plan is not None
    path = f"GET /v1/uploads/{plan.upload_id.hex()}"

    def lie_once(_body: bytes) -> bytes:
        del hostile.answers[path]
        return b"\xff" * BITMAP_BYTES

    hostile.answers[path] = lie_once
    sent = fooled.submissions.send(parcel, RECEIPT, fooled.offices.fetch())
    assert sent.chunks_sent == 20
    assert [line for line in hostile.seen if "PUT" not in line] == [
        "GET /v1/office",
        path,
        "POST /v1/capsules",
        path,
        "POST /v1/capsules",
    ]
    assert len(desk.pulled()) == 1


def test_a_slow_line_keeps_one_hand_and_a_fast_one_gets_more(
    side: ReporterSide, desk: PracticeDesk, server: ServerThread
) -> None:
    def most_at_once(seconds: float) -> int:
        ticks = iter(range(10_000))
        steps: list[ProgressStep] = []
        with Relay(server.port) as relay:
            dial = through(relay, desk, server.clock).dial
            uploader = Uploader(dial, nacl.utils.random, Retries(), lambda: next(ticks) * seconds)
            upload = Upload(UploadId(nacl.utils.random(16)), 40, lambda place: bytes(CHUNK_BYTES), "")
            assert uploader.bring(upload, steps.append, NEVER) == 40
            return len(relay.connections)

    assert most_at_once(2 * FAST_SECONDS) == 1
    assert most_at_once(0.0) > 1


class Forgetful(Gateway):
    """Takes one chunk, keeps nothing, and hangs up."""

    def __init__(self) -> None:
        super().__init__(HttpLine("http://127.0.0.1:1"))
        self.taken = 0

    def bitmap(self, upload_id: UploadId, stop: Stop = NEVER) -> bytes:
        return bytes(BITMAP_BYTES)

    def put_chunk(
        self, upload_id: UploadId, place: int, chunk: Bytes, stamp: str, stop: Stop = NEVER
    ) -> None:
        self.taken += 1
        if self.taken % 2 == 0:
            raise GatewayError("interrupted", Acts.ENVIRONMENT)


def test_a_server_that_keeps_nothing_is_given_up() -> None:
    gateway, naps = Forgetful(), Naps()
    uploader = Uploader(lambda _: gateway, nacl.utils.random, Retries((1.0, 1.0), naps))
    upload = Upload(UploadId(bytes(16)), 8, lambda _: bytes(CHUNK_BYTES), "")
    with pytest.raises(GatewayError):
        uploader.bring(upload, no_progress, NEVER)
    assert gateway.taken < 200
