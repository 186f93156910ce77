"""The log: what was promised is in it in time, it only grows, and files follow whatever happens."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from crypto.checkpoint import cosigned, cosigner, open_collected
from crypto.entry import entry_of, verify_promise
from crypto.ids import Entry
from crypto.logwalk import Walk, begin_at
from crypto.merkle import WIDTH, Edge, leaf_hash
from crypto.primitives import sha256, sign_public
from crypto.signednote import cosign_note
from tests.server_stub.practice import DAY, Practice, send, submission
from tests.simulator.server import ServerThread

INTERVAL = 21_600


def post(office: Practice, count: int) -> list[Entry]:
    """Hand in capsules; gives their entries."""
    entries = list[Entry]()
    for _ in range(count):
        capsule = office.new_capsule()
        assert office.post(submission(capsule)).status == 201
        entries.append(entry_of(capsule))
    return entries


def later(server: ServerThread, seconds: float = INTERVAL) -> None:
    """Time passes, and the server looks at its clock."""
    server.clock.now += seconds
    server.service.tick()


def test_the_first_card_begins_an_empty_log(office: Practice) -> None:
    point, _ = office.checkpoint()
    assert (point.size, point.root) == (0, sha256())
    assert office.walk() == []


def test_what_was_promised_is_appended_in_time_and_in_an_order_that_tells_nothing(
    server: ServerThread, office: Practice
) -> None:
    capsule = office.new_capsule()
    promise = office.post(submission(capsule)).body
    entries = [entry_of(capsule), *post(office, 5)]
    assert office.walk() == []
    later(server)
    assert office.walk() == sorted(entries)
    point, _ = office.checkpoint()
    kept = verify_promise(promise, office.log_key, office.office_id, entry_of(capsule))
    assert point.published <= kept.publish_by


def test_the_tree_only_grows(server: ServerThread, office: Practice) -> None:
    edge, seen = Edge(), list[Entry]()
    for count in (3, 0, 1, 300, 2):
        fresh = post(office, count)
        later(server)
        point, _ = office.checkpoint()
        walk = Walk(edge, office.log_file)
        got = [entry for bundle in walk.entries_to(point.size) for entry in bundle]
        walk.arrive(point)
        assert got == sorted(fresh)
        edge, seen = walk.edge, seen + got
    assert office.walk() == seen
    begun = begin_at(WIDTH, edge.size, office.log_file)
    assert begun.grown(map(leaf_hash, seen[WIDTH:])).edge == edge


def test_the_head_names_board_card_and_bundles(server: ServerThread, office: Practice) -> None:
    point, _ = office.checkpoint()
    assert point.board == sha256(send(office.url, "GET", "/v1/board/index").body)
    assert (point.card, point.bundles) == (sha256(office.card_blob), sha256())
    bundle = office.bundle()
    assert office.ask("PUT", "/v1/desk/bundle", bundle).status == 204
    server.service.tick()
    changed, _ = office.checkpoint()
    assert (changed.bundles, changed.published) == (sha256(bundle), point.published + 1)
    server.service.tick()
    assert office.checkpoint()[0] == changed


def test_a_publication_is_made_once(server: ServerThread, office: Practice) -> None:
    later(server)
    point = office.checkpoint()[0]
    post(office, 1)
    server.service.tick()
    assert office.checkpoint()[0] == point


def test_files_that_a_crash_left_behind_are_written_again(tmp_path: Path) -> None:
    with ServerThread(tmp_path) as server:
        office = Practice(server.url, server.invitation, server.clock.now)
        office.set_up()
        entries = sorted(post(office, 260))
        later(server)
        assert office.walk() == entries
    folder = tmp_path / "server-data" / "log"
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    with ServerThread(tmp_path, clock=server.clock) as again:
        office.url = again.url
        assert office.walk() == entries


def test_a_cosignature_is_shown_with_its_head(server: ServerThread, office: Practice) -> None:
    assert send(office.url, "GET", "/v1/log/cosigned").code == "no_office"
    post(office, 2)
    later(server)
    assert office.ask("POST", "/v1/desk/cosignatures", office.cosigning(1), slot=1).status == 204
    point, note = office.checkpoint()
    key = sign_public(office.secrets[1].cosign)
    assert cosigned(note, office.office_id, 1, key) == point.published
    assert cosigned(note, office.office_id, 0, sign_public(office.secrets[0].cosign)) is None
    said = send(office.url, "GET", "/v1/log/collected").body
    assert open_collected(said, office.office_id, 1, key).size == 2
    later(server)
    assert office.checkpoint()[0].published > point.published
    assert office.checkpoint("cosigned")[0] == point


@pytest.mark.parametrize(
    "changes",
    [
        {"published": 1},
        {"line": b""},
        {"line": b"\xe2\x80\x94 somebody AAAAAAA=\n"},
        {"line": b"text\n\n\xe2\x80\x94 somebody AAAAAAA=\n"},
        {"line": b"\xff\n"},
        {"collected": bytes(104)},
        {"collected": b""},
    ],
)
def test_a_cosignature_that_fits_nothing_is_refused(
    server: ServerThread, office: Practice, changes: dict[str, Any]
) -> None:
    later(server)
    before = send(office.url, "GET", "/v1/log/checkpoint").body
    answer = office.ask("POST", "/v1/desk/cosignatures", office.cosigning(**changes))
    assert (answer.status, answer.code) == (422, "bad_cosignature")
    assert send(office.url, "GET", "/v1/log/checkpoint").body == before


def test_a_cosignature_spoils_no_note_for_others(server: ServerThread, office: Practice) -> None:
    """Attack: a reviewer signs what would make the published note another text, or adds lines to it."""
    later(server)
    before = send(office.url, "GET", "/v1/log/checkpoint").body
    point, _ = office.checkpoint()
    name, secret = cosigner(office.office_id, 0), office.secrets[0].cosign
    whole = before.decode()
    tricks = [
        "\n" + cosign_note(whole, name, secret, point.published),
        cosign_note(point.text(), name, secret, point.published) * 2,
        cosign_note(point.text(), name, secret, point.published).removesuffix("\n"),
    ]
    for trick in tricks:
        answer = office.ask("POST", "/v1/desk/cosignatures", office.cosigning(line=trick.encode()))
        assert answer.code == "bad_cosignature"
    assert send(office.url, "GET", "/v1/log/checkpoint").body == before


def test_nobody_cosigns_for_somebody_else(server: ServerThread, office: Practice) -> None:
    answer = office.ask("POST", "/v1/desk/cosignatures", office.cosigning(1), slot=0)
    assert answer.code == "bad_cosignature"


@pytest.mark.parametrize(
    "path", ["0/001", "entries/000", "0/../checkpoint", "6/000", "entries/000.p/0", "x", ""]
)
def test_there_are_no_other_files(office: Practice, path: str) -> None:
    assert send(office.url, "GET", f"/v1/log/tile/{path}").status == 404


def test_a_log_that_waits_long_still_keeps_its_promises(server: ServerThread, office: Practice) -> None:
    """The server slept over many publication times; what was promised for one of them comes at once."""
    chance = random.Random(3)
    entries = post(office, chance.randrange(2, 6))
    later(server, 10 * DAY)
    assert office.walk() == sorted(entries)
