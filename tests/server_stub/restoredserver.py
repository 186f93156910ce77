"""A server made of a backup, and the office that signs it in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import nacl.utils

from crypto.deskwire import decode_pull
from crypto.submission import decode_submission
from server_stub import check
from server_stub.config import Config
from server_stub.datafolder import DataFolder
from server_stub.restore import Place, Restored, restore
from server_stub.service import World
from tests.server_stub.practice import Practice
from tests.simulator.server import ServerThread, SetClock, free_port


def new_server(backup: Path, folder: Path, clock: SetClock) -> tuple[ServerThread, Restored]:
    """Another server, made of a backup."""
    port = free_port()
    place = Place(folder / "server-data", f"http://127.0.0.1:{port}")
    back = restore(backup, place, clock, nacl.utils.random)
    return ServerThread(folder, clock=clock, port=port), back


def signed_in(server: ServerThread, before: Practice) -> Practice:
    """The office signs a card that names the new log key, and its desk speaks to the new server."""
    office = Practice(server.url, server.invitation, server.clock.now)
    office.card_blob = office.card(int(server.clock.now), log_key=office.log_key)
    assert office.first_root == before.first_root
    assert office.put_first(office.card_blob, office.setup_code).status == 204
    return office


def pulled(office: Practice) -> list[bytes]:
    """Every capsule in the server's list."""
    found, more = list[bytes](), True
    while more:
        page = decode_pull(office.ask("GET", f"/v1/desk/capsules?after={len(found)}").body)
        found += [decode_submission(one.submission).capsule for one in page.records]
        more = page.more
    return found


def problems(server: ServerThread) -> list[str]:
    """What `check` says of the folder of a server that ended, but that no desk has published keys there."""
    world = World(server.clock, nacl.utils.random)
    found = check.look(DataFolder(server.data), Config(reserve_bytes=0), world)
    return [word for word in found.faults + found.warnings if not word.startswith("bundle_missing")]


def files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())
