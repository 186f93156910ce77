"""`ombra-server`: make a data folder, serve from it, copy it and bring it back, look whether it is sound.

Exit codes: 0 done or sound, 1 sound with warnings, 2 wrong usage, 3 faults found, 4 the data folder is
missing, there already, or not usable, 5 the address to listen on is taken, 6 an audit found what no honest
server does, 7 the server to be audited cannot be reached.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import socket
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path

import nacl.utils

from crypto.address import is_loopback
from server_stub import cli_copies, cli_upkeep, datafolder, moving
from server_stub.audit import command
from server_stub.audit.meaning import UNUSABLE
from server_stub.config import Config
from server_stub.datafolder import DatabaseUsed, DataFolder, FolderExists, FolderUnusable
from server_stub.engines import BadAddress, EngineMissing, Engines
from server_stub.onion import faults
from server_stub.onion.control import USUAL_PLACES, Place
from server_stub.onion.faults import OnionFault
from server_stub.onion.identity import OnionIdentity
from server_stub.onion.publishing import Onion, OnionKeeper
from server_stub.operation import notify
from server_stub.service import Service, World
from server_stub.serving import Ending, RunningServer, hush, keep_memory, listen, url_of
from server_stub.store.rows import DatabaseDamaged, StoreAway
from server_stub.store.schema import NewerSchema, OlderSchema

DEFAULT_PORT = 8440

DONE, WARNINGS, USAGE, FAULTS, NO_FOLDER, NO_ADDRESS, ALARM, NO_SERVER = 0, 1, 2, 3, 4, 5, 6, 7

WORLD = World(clock=time.time, random=nacl.utils.random)


REFUSED: dict[type[BaseException], str] = {
    FolderExists: "The data folder is there already; nothing was changed.",
    FolderUnusable: "This is not a data folder, or its keys are missing, or its database is another server's."
    " Make one with `ombra-server init`.",
    NewerSchema: "A later release of Ombra wrote this data folder; nothing was changed.",
    OlderSchema: "An older release wrote this data folder; start the server once. Nothing was changed.",
    PermissionError: "This user may not use the data folder; run the command as the server's user.",
    DatabaseDamaged: "The database is damaged: run `ombra-server check`. Nothing was changed.",
    DatabaseUsed: "The database holds the records of a server already; nothing was changed.",
    BadAddress: "An engine's address is not readable, or holds a secret; see docs/growing.md.",
    EngineMissing: "The packages for this engine are missing: pip install 'ombra[growing]'.",
    moving.StillOpen: "The server still runs, or was killed, or is of another release: start it and stop it"
    " first, then move.",
    moving.ChunkDamaged: "A chunk is damaged; nothing was changed. `ombra-server check` tells how many.",
    StoreAway: "The database or the object store does not answer; see docs/growing.md.",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    given = _parser().parse_args(argv)
    os.umask(0o077)
    try:
        code: int = given.run(given)
    except tuple(REFUSED) as error:
        return _fail(REFUSED[type(error)])
    except command.Unusable as error:
        return _fail(UNUSABLE[error.code])
    except cli_copies.CopyFailed as failed:
        return _fail(failed.words)
    return code


def init(given: argparse.Namespace) -> int:
    """`init`: a data folder with keys, a one-time set-up code and the invitation for the desk."""
    url = None if given.onion else given.url
    engines = Engines(given.database, given.objects)
    datafolder.create(given.data, url, WORLD.clock, WORLD.random, engines)
    folder = DataFolder(given.data)
    if given.json:
        onion = OnionIdentity(folder.read_key(folder.onion_key)).url
        made = {"data": str(given.data), "invitation": str(folder.invitation), "onion": onion}
        print(json.dumps(made))
    else:
        print(f"Made {given.data}.\nGive {folder.invitation} to the desk: it opens this server once.")
    return DONE


def move(given: argparse.Namespace) -> int:
    """`move`: rows and chunks of a stopped server go to engines elsewhere, and its log goes on there."""
    moving.move(DataFolder(given.data), Engines(given.database, given.objects), WORLD.clock)
    print("Moved. Start the server, run `ombra-server check`, then delete what docs/growing.md names.")
    return DONE


def serve(given: argparse.Namespace) -> int:
    """`serve`: until SIGTERM or SIGINT. Prints one JSON line with the address when ready.

    With `--onion` a further line each time the onion service can be reached; what keeps it from that goes to
    standard error, and is tried again for ever: the server itself goes on.
    """
    hush()
    keep_memory()
    logging.basicConfig(stream=sys.stderr, format="%(message)s", level=logging.ERROR)
    config = Config(
        publish_interval_seconds=given.publish_interval, retention_seconds=given.retention_seconds
    )
    if given.reserve is not None:
        config = replace(config, reserve_bytes=given.reserve)
    if given.onion and not is_loopback(given.host):
        print("An onion service listens on this computer only: leave --host out.", file=sys.stderr)
        return USAGE
    try:
        sock = listen(given.host, given.port)
    except OSError:
        _fail("The address to listen on is not free.")
        return NO_ADDRESS
    with sock:
        ending, service = Ending(), Service(DataFolder(given.data), config, WORLD)
        try:
            _run(service, sock, given, ending)
        finally:
            notify.tell(notify.STOPPING, os.environ)
            service.close()
    return DONE


def _run(service: Service, sock: socket.socket, given: argparse.Namespace, signals: Ending) -> None:
    folder, url = service.folder, url_of(sock)
    identity = OnionIdentity(folder.read_key(folder.onion_key)) if given.onion else None
    with ExitStack() as ending:

        def ready() -> None:
            if identity is None:
                print(json.dumps({"url": url}), flush=True)
            else:
                print(json.dumps({"url": url, "onion": identity.url}), flush=True)
                places = USUAL_PLACES if given.tor_control is None else [given.tor_control]
                onion = Onion(identity, url.removeprefix("http://"), places)
                ending.callback(OnionKeeper(onion, partial(_tell, identity), WORLD.random).close)
            notify.tell(notify.READY, os.environ)

        server = RunningServer(service, ready)
        signals.guide(server)
        server.run([sock])


def _tell(identity: OnionIdentity, fault: OnionFault | None) -> None:
    if fault is None:
        print(json.dumps({"published": identity.url}), flush=True)
    else:
        print(f"{fault.value}: {faults.TABLE[fault].text}", file=sys.stderr, flush=True)


def audit(given: argparse.Namespace) -> int:
    """`audit`: what anybody can check of a server from outside, or of a file of evidence."""
    names = command.Options._fields
    options = command.Options(**{name: getattr(given, name) for name in names})
    try:
        outcome = command.run(options, WORLD.clock)
    except command.Unreachable:
        _fail("The server cannot be reached, or does not answer.")
        return NO_SERVER
    print("\n".join(outcome.lines))
    if outcome.alarm:
        return FAULTS if given.url is None else ALARM
    return WARNINGS if outcome.warned else DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ombra-server", description="Ombra's receiving server.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    make = commands.add_parser("init", help="make a data folder and the invitation for the desk")
    make.add_argument("data", type=Path, metavar="DIR", help="a folder that is not there yet")
    place = make.add_mutually_exclusive_group()
    place.add_argument(
        "--url", default=f"http://127.0.0.1:{DEFAULT_PORT}", help="how desks reach this server"
    )
    place.add_argument("--onion", action="store_true", help="desks reach it at its onion address")
    _add_engines(make)
    make.add_argument("--json", action="store_true", help="answer in JSON")
    make.set_defaults(run=init)

    away = commands.add_parser("move", help="take rows and chunks of a stopped server elsewhere")
    away.add_argument("--data", type=Path, required=True, metavar="DIR")
    _add_engines(away)
    away.set_defaults(run=move)

    run = commands.add_parser("serve", help="serve until told to stop")
    run.add_argument("--data", type=Path, required=True, metavar="DIR")
    run.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this computer only)")
    run.add_argument("--port", type=int, default=DEFAULT_PORT, help="0 takes a free one")
    cli_upkeep.add_reserve(run)
    run.add_argument(
        "--publish-interval", type=_positive, metavar="SECONDS", help="instead of the card's; demo and tests"
    )
    run.add_argument(
        "--onion", action="store_true", help="publish an onion service through this computer's tor"
    )
    run.add_argument(
        "--tor-control",
        type=_place,
        metavar="PORT|SOCKET",
        help="tor's control port (default: /run/tor/control, then 9051)",
    )
    cli_upkeep.add_retention(run)
    run.set_defaults(run=serve)

    cli_upkeep.add_commands(commands, WORLD)
    cli_copies.add_commands(commands, WORLD)

    outside = commands.add_parser("audit", help="check a server from outside, or a file of evidence")
    outside.add_argument("url", nargs="?", metavar="URL", help="of the server, http:// or https://")
    outside.add_argument("--office", metavar="OFFICE", help="its office file, address or thirty digits")
    outside.add_argument("--state", type=Path, metavar="FILE", help="what was seen last; written anew")
    outside.add_argument("--evidence", type=Path, metavar="FILE", help="without URL: does it prove a lie?")
    outside.add_argument("--save-to", type=Path, metavar="DIR", help="for evidence, if there is any")
    outside.add_argument("--json", action="store_true", help="answer in JSON")
    outside.set_defaults(run=audit)
    return parser


def _add_engines(command: argparse.ArgumentParser) -> None:
    command.add_argument("--database", metavar="URL", help="rows there: postgresql://user@host/name")
    command.add_argument("--objects", metavar="URL", help="chunks there: s3://bucket?endpoint=https://host")


def _place(text: str) -> Place:
    if not text.isdecimal():
        return Path(text)
    if not 0 < int(text) < 65_536:
        raise ValueError
    return int(text)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def _fail(text: str) -> int:
    print(text, file=sys.stderr)
    return NO_FOLDER
