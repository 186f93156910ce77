"""Hostile servers and reporters against a real desk: it stays right, says what happened, and ends."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from crypto.address import OfficeAddress
from crypto.epochs import epoch_of
from crypto.manifest import Manifest, chunk_class
from crypto.office import EpochKey, KeyBundle, decode_office, encode_office, sign_bundle, sign_card
from crypto.sizes import CHUNK_BYTES, PIECE_BYTES
from desktop.domain.casestates import State
from desktop.services import lockedkey
from desktop.services.attachments import read_attachment
from desktop.services.casefiles import case_file, inbox
from desktop.services.casework import acknowledge
from desktop.services.desk import Desk
from desktop.services.deskgateway import DeskDialler, DeskGateway, Pull, Pulled
from desktop.services.deskreplies import post_replies, unposted
from desktop.services.errors import GatewayError
from desktop.services.fetching import MAX_BAD_CHUNKS, fetch_files
from desktop.services.lockedkey import Purpose
from desktop.services.routes import Route
from desktop.services.sync import PullReport, cursor, pull
from desktop.services.vaultoffice import card_in_force, server_faults
from desktop.services.vaultquarantine import quarantine
from desktop.services.vaultuploads import FileState
from tests.attacks.twistingserver import Told, TwistingServer
from tests.desktop.services.practicedesk import PracticeOffice, incident

FILE = random.Random(5).randbytes(30 * PIECE_BYTES)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path, reviewers=2).running() as office:
        yield office


@pytest.fixture
def server(office: PracticeOffice) -> Iterator[TwistingServer]:
    with TwistingServer(office.server.url).running() as server:
        yield server


@pytest.fixture
def desk(office: PracticeOffice) -> Iterator[Desk]:
    with office.desk() as desk:
        yield desk


def line(desk: Desk, server: TwistingServer) -> DeskGateway:
    address = OfficeAddress("127.0.0.1", server.port, desk.address.fingerprint)
    return DeskDialler(address, Route())(desk.signer)


def pull_from(desk: Desk, server: TwistingServer) -> PullReport:
    with line(desk, server) as gateway:
        return pull(desk, gateway)


def kinds(desk: Desk) -> set[str]:
    return {fault.kind for fault in server_faults(desk.vault.db)}


def on_capsules(change: Callable[[Pull], Pull]) -> Callable[[Told], tuple[int, bytes]]:
    """Twist the list of capsules."""

    def twist(told: Told) -> tuple[int, bytes]:
        if not told.path.startswith("/v1/desk/capsules"):
            return told.status, told.body
        return told.status, msgspec.msgpack.encode(change(msgspec.msgpack.decode(told.body, type=Pull)))

    return twist


def send_three(office: PracticeOffice) -> None:
    for number in (1, 2, 3):
        office.reporter(number).send(office.reporter(number).report(incident(f"report {number}")))


def all_three(desk: Desk) -> bool:
    texts = {file.incident.narrative for row in inbox(desk) if (file := case_file(desk, row.id)).incident}
    return texts == {"report 1", "report 2", "report 3"}


def test_a_list_that_repeats_and_reorders(office: PracticeOffice, desk: Desk, server: TwistingServer) -> None:
    send_three(office)
    server.twist = on_capsules(lambda said: Pull([*said.records[::-1], *said.records * 3], said.more))
    first = pull_from(desk, server)
    server.twist = on_capsules(lambda said: said)
    assert (first.quarantined, first.more) == (0, False)
    with line(desk, server) as gateway:
        pull(desk, gateway, from_start=True)
    assert all_three(desk)
    assert kinds(desk) == {"reordered"}


def test_a_list_without_end_ends(office: PracticeOffice, desk: Desk, server: TwistingServer) -> None:
    send_three(office)
    held: list[Pulled] = []

    def endless(said: Pull) -> Pull:
        held.extend(said.records)
        return Pull(held[:3], more=True)

    server.twist = on_capsules(endless)
    assert pull_from(desk, server).new == 3
    asked = sum(path.startswith("/v1/desk/capsules") for path in server.asked)
    assert asked == 2  # the second answer brought nothing beyond the cursor
    assert all_three(desk)
    assert kinds(desk) == {"repeated"}


def test_a_list_that_runs_away_with_the_cursor(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    send_three(office)
    high = 1 << 40

    def lie(said: Pull) -> Pull:
        return Pull(
            [Pulled(high + one.seq, one.received_hour, one.submission) for one in said.records], False
        )

    server.twist = on_capsules(lie)
    assert pull_from(desk, server).new == 3
    assert cursor(desk) > high
    server.twist = on_capsules(lambda said: said)
    office.reporter(4).send(office.reporter(4).report())
    assert pull_from(desk, server).new == 0
    with line(desk, server) as gateway:
        assert pull(desk, gateway, from_start=True).new == 1


@pytest.mark.parametrize("number", [0, -1, 1 << 53, (1 << 64) - 1])
def test_numbers_that_count_nothing(
    office: PracticeOffice, desk: Desk, server: TwistingServer, number: int
) -> None:
    send_three(office)
    server.twist = on_capsules(
        lambda said: Pull(
            [Pulled(number, one.received_hour, one.submission) for one in said.records[:1]], False
        )
    )
    assert pull_from(desk, server).new == 0
    assert cursor(desk) == 0
    server.twist = on_capsules(lambda said: said)
    assert pull_from(desk, server).new == 3


@pytest.mark.parametrize("hour", [0, -5, 1, 1 << 62])
def test_times_that_cannot_be(office: PracticeOffice, desk: Desk, server: TwistingServer, hour: int) -> None:
    send_three(office)
    server.twist = on_capsules(
        lambda said: Pull([Pulled(one.seq, hour, one.submission) for one in said.records], False)
    )
    assert pull_from(desk, server).new == 3
    now = int(office.clock.now)
    for row in inbox(desk):
        assert epoch_of(row.received_at) == epoch_of(now)
        assert row.received_at <= now
    assert kinds(desk) == {"bad_time"}


@pytest.mark.parametrize("spoil", ["short", "long", "empty", "random", "swapped"])
def test_forged_and_foreign_capsules_are_put_aside(
    office: PracticeOffice, desk: Desk, server: TwistingServer, spoil: str
) -> None:
    send_three(office)
    chance = random.Random(6)

    def forge(said: Pull) -> Pull:
        first, *rest = said.records
        bad = {
            "short": first.submission[:100],
            "long": first.submission + bytes(100_000),
            "empty": b"",
            "random": chance.randbytes(len(first.submission)),
            "swapped": first.submission[:16_000] + rest[0].submission[16_000:],
        }[spoil]
        return Pull([Pulled(first.seq, first.received_hour, bad), *rest], said.more)

    server.twist = on_capsules(forge)
    report = pull_from(desk, server)
    assert (report.quarantined, report.new) == (1, 2)
    (item,) = quarantine(desk.vault.db)
    assert item.has_bytes
    server.twist = on_capsules(lambda said: said)
    with line(desk, server) as gateway:
        assert pull(desk, gateway, from_start=True).new == 1
    assert all_three(desk)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x90",
        b"\xc1" * 100,
        b"\x82\xa7records\xdd\xff\xff\xff\xff",
        b"\x81" * 5_000,
        msgspec.msgpack.encode({"records": [{"seq": "1"}], "more": False}),
        msgspec.msgpack.encode(Pull([Pulled(n + 1, 0, b"") for n in range(65)], False)),
        bytes(3_000_000),
    ],
)
def test_answers_that_are_no_list_end_the_pull_with_a_typed_error(
    office: PracticeOffice, desk: Desk, server: TwistingServer, body: bytes
) -> None:
    send_three(office)
    server.twist = lambda told: (told.status, body if "capsules" in told.path else told.body)
    with pytest.raises(GatewayError) as caught:
        pull_from(desk, server)
    assert caught.value.code in ("bad_answer", "too_long")
    assert inbox(desk) == []
    assert office.pull(desk).new == 3


def test_an_office_that_is_not_ours_is_not_taken_over(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    send_three(office)
    root = random.Random(8).randbytes(32)
    before = card_in_force(desk.vault.db)

    def other(told: Told) -> tuple[int, bytes]:
        if told.path != "/v1/office":
            return told.status, told.body
        blob = decode_office(told.body)
        card = sign_card(root, before.card)
        return 200, encode_office(msgspec.structs.replace(blob, card=card))

    server.twist = other
    report = pull_from(desk, server)
    assert (report.office_fault, report.new) == ("bad_office", 3)
    assert card_in_force(desk.vault.db) == before
    assert kinds(desk) == {"bad_office"}


def test_a_rolled_back_card_and_a_second_card_are_kept_as_proof(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    root = lockedkey.unlock(office.made.root_file.read_bytes(), office.made.root_passphrase, Purpose.ROOT)
    first = card_in_force(desk.vault.db)
    changes = {"previous": first.card_hash, "sequence": 2}
    second = sign_card(root, msgspec.structs.replace(first.card, **changes))
    twin = sign_card(root, msgspec.structs.replace(first.card, **changes, acknowledge_days=9))

    def showing(card: bytes) -> Callable[[Told], tuple[int, bytes]]:
        def twist(told: Told) -> tuple[int, bytes]:
            if told.path != "/v1/office":
                return told.status, told.body
            return 200, encode_office(msgspec.structs.replace(decode_office(told.body), card=card))

        return twist

    expected = [(second, ""), (first.blob, "rolled_back"), (twin, "second_card"), (second, "")]
    for card, fault in expected:
        server.twist = showing(card)
        assert pull_from(desk, server).office_fault == fault
    assert card_in_force(desk.vault.db).blob == second
    proofs = {one.kind: one.proof for one in server_faults(desk.vault.db)}
    assert proofs == {"rolled_back": first.blob, "second_card": twin}


def test_a_second_key_for_one_week_is_kept_as_proof(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    force = card_in_force(desk.vault.db)
    with office.desk(1) as other:
        bundle = KeyBundle(
            format=1,
            office_id=desk.office_id,
            slot=1,
            card_hash=force.card_hash,
            issued=int(office.clock.now),
            keys=[EpochKey(office.epoch, other.keyring.publics()[office.epoch + 1])],
            lost_epochs=[],
        )
        forged = sign_bundle(other.identity.secrets.sign, bundle)
    pull_from(desk, server)

    def show(told: Told) -> tuple[int, bytes]:
        if told.path != "/v1/office":
            return told.status, told.body
        return 200, encode_office(msgspec.structs.replace(decode_office(told.body), bundles=[forged]))

    server.twist = show
    pull_from(desk, server)
    (fault,) = server_faults(desk.vault.db)
    assert (fault.kind, fault.proof) == ("second_key", forged)


def with_file(office: PracticeOffice) -> Manifest:
    reporter = office.reporter()
    plan = reporter.plan(FILE)
    reporter.upload(plan, FILE)
    manifest = reporter.manifest(plan, name="film.mp4")
    reporter.send(reporter.report(manifest=manifest))
    return manifest


def fetch_from(desk: Desk, server: TwistingServer) -> int:
    with line(desk, server) as gateway:
        return fetch_files(desk, gateway).lacking


@pytest.mark.parametrize("spoil", ["swapped", "zero", "flipped", "missing", "short", "long"])
def test_chunks_that_are_not_what_was_sent_are_not_kept(
    office: PracticeOffice, desk: Desk, server: TwistingServer, spoil: str
) -> None:
    with_file(office)
    office.pull(desk)
    seen: list[bytes] = []

    def twist(told: Told) -> tuple[int, bytes]:
        if "/uploads/" not in told.path:
            return told.status, told.body
        seen.append(told.body)
        if len(seen) % 3:
            return told.status, told.body
        flipped = told.body[:-1] + bytes([told.body[-1] ^ 1])
        bad = {"swapped": seen[0], "zero": bytes(CHUNK_BYTES), "flipped": flipped}
        bad |= {"short": told.body[:-1], "long": told.body + b"\x00"}
        return (404, b"") if spoil == "missing" else (200, bad[spoil])

    server.twist = twist
    assert fetch_from(desk, server) == 1
    assert case_file(desk, 1).attachments[0].state is FileState.WAITING
    assert kinds(desk) <= {"bad_chunk", "missing_chunk"}
    assert kinds(desk)
    server.twist = lambda told: (told.status, told.body)
    rounds = 0
    while fetch_from(desk, server):
        rounds += 1
    assert rounds <= 2
    assert read_attachment(desk, case_file(desk, 1).attachments[0].id, len(FILE)) == FILE


def test_a_server_that_has_no_chunk_at_all_is_asked_few_times(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    with_file(office)
    office.pull(desk)
    server.twist = lambda told: (404, b"") if "/uploads/" in told.path else (told.status, told.body)
    assert fetch_from(desk, server) == 1
    assert sum("/uploads/" in path for path in server.asked) == MAX_BAD_CHUNKS


def test_a_manifest_that_claims_what_was_never_sent_costs_little(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    plan = reporter.plan(b"small")
    reporter.upload(plan, b"small")
    manifest = reporter.manifest(plan)
    size = 4 * 1024**3
    count = chunk_class(-(-size // PIECE_BYTES))
    files = [msgspec.structs.replace(manifest.files[0], size=size)]
    huge = msgspec.structs.replace(manifest, upload_id=b"u" * 16, count=count, files=files)
    capsule = reporter.capsule(reporter.report(manifest=huge))
    reporter.post(capsule, plan.upload_id, plan.count)
    assert office.pull(desk).new == 1
    assert office.fetch(desk).lacking == 1
    used = sum(path.stat().st_blocks * 512 for path in desk.vault.folder.chunks.iterdir())
    assert used < 1_000_000
    assert "other_upload" in kinds(desk)
    honest = office.reporter(2)
    honest.send(honest.report())
    assert office.pull(desk).new == 1


@pytest.mark.parametrize(
    "lie",
    [
        {"count": 3},
        {"count": 65_535},
        {"files": []},
        {"places": b""},
        {"upload_id": b"u" * 15},
    ],
)
def test_manifests_that_do_not_add_up_are_put_aside(
    office: PracticeOffice, desk: Desk, lie: dict[str, object]
) -> None:
    reporter = office.reporter()
    manifest = reporter.manifest(reporter.plan(b"small"))
    content = reporter.report(manifest=msgspec.structs.replace(manifest, **lie))
    reporter.post(reporter.forge(msgspec.msgpack.encode(content)))
    reporter.send(reporter.report())
    report = office.pull(desk)
    assert (report.quarantined, report.new) == (1, 1)


def test_a_reply_that_the_server_refuses_or_loses(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    send_three(office)
    office.pull(desk)
    acknowledge(desk, 1, "Thank you.")
    server.twist = lambda told: (503, b"") if "/replies" in told.path else (told.status, told.body)
    with line(desk, server) as gateway, pytest.raises(GatewayError):
        post_replies(desk, gateway)
    assert unposted(desk) == 1
    assert case_file(desk, 1).row.state is State.ACKNOWLEDGED
    server.twist = lambda told: (told.status, told.body)
    with line(desk, server) as gateway:
        assert post_replies(desk, gateway).posted == 1


def test_thousands_of_pieces_of_junk_fill_no_disk(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    send_three(office)
    chance = random.Random(9)
    pages = 0

    def junk(said: Pull) -> Pull:
        nonlocal pages
        pages += 1
        records = [Pulled(pages * 64 + n, 0, chance.randbytes(40)) for n in range(64)]
        return Pull(records, more=pages < 70)

    server.twist = on_capsules(junk)
    report = pull_from(desk, server)
    assert report.quarantined == 70 * 64
    assert report.more is False
    kept = sum(item.has_bytes for item in quarantine(desk.vault.db))
    assert kept == 4_096
    server.twist = on_capsules(lambda said: said)
    with line(desk, server) as gateway:
        assert pull(desk, gateway, from_start=True).new == 3
    assert all_three(desk)
