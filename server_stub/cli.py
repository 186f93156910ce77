"""`ombra-server`: make a data folder, serve from it, look whether it is sound.

Exit codes: 0 done or sound, 1 sound with warnings, 2 wrong usage, 3 faults found, 4 the data folder is
missing, there already, or not usable, 5 the address to listen on is taken, 6 an audit found what no honest
server does, 7 the server to be audited cannot be reached.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import nacl.utils

from server_stub import check, datafolder, moving
from server_stub.audit import command
from server_stub.audit.meaning import UNUSABLE
from server_stub.config import DAY_SECONDS, LEAST_RETENTION_SECONDS, Config
from server_stub.datafolder import DatabaseUsed, DataFolder, FolderExists, FolderUnusable
from server_stub.engines import BadAddress, EngineMissing, Engines
from server_stub.operation import garbage, metrics, notify
from server_stub.service import Service, World
from server_stub.serving import Ending, RunningServer, hush, keep_memory, listen, url_of
from server_stub.store.rows import DatabaseDamaged, StoreAway
from server_stub.store.schema import NewerSchema, OlderSchema

DEFAULT_PORT = 8440

DONE, WARNINGS, FAULTS, NO_FOLDER, NO_ADDRESS, ALARM, NO_SERVER = 0, 1, 3, 4, 5, 6, 7

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
    return code


def init(given: argparse.Namespace) -> int:
    """`init`: a data folder with keys, a one-time set-up code and the invitation for the desk."""
    engines = Engines(given.database, given.objects)
    datafolder.create(given.data, given.url, WORLD.clock, WORLD.random, engines)
    invitation = DataFolder(given.data).invitation
    if given.json:
        print(json.dumps({"data": str(given.data), "invitation": str(invitation)}))
    else:
        print(f"Made {given.data}.\nGive {invitation} to the desk: it opens this server once.")
    return DONE


def move(given: argparse.Namespace) -> int:
    """`move`: rows and chunks of a stopped server go to engines elsewhere, and its log goes on there."""
    moving.move(DataFolder(given.data), Engines(given.database, given.objects), WORLD.clock)
    print("Moved. Start the server, run `ombra-server check`, then delete what docs/growing.md names.")
    return DONE


def serve(given: argparse.Namespace) -> int:
    """`serve`: until SIGTERM or SIGINT. Prints one JSON line with the address when ready."""
    hush()
    keep_memory()
    logging.basicConfig(stream=sys.stderr, format="%(message)s", level=logging.ERROR)
    config = Config(
        publish_interval_seconds=given.publish_interval, retention_seconds=given.retention_seconds
    )
    if given.reserve is not None:
        config = replace(config, reserve_bytes=given.reserve)
    try:
        sock = listen(given.host, given.port)
    except OSError:
        _fail("The address to listen on is not free.")
        return NO_ADDRESS
    with sock:
        ending, service = Ending(), Service(DataFolder(given.data), config, WORLD)
        try:
            server = RunningServer(service, lambda: _say_ready(url_of(sock)))
            ending.guide(server)
            server.run([sock])
        finally:
            notify.tell(notify.STOPPING, os.environ)
            service.close()
    return DONE


def _say_ready(url: str) -> None:
    print(json.dumps({"url": url}), flush=True)
    notify.tell(notify.READY, os.environ)


def look(given: argparse.Namespace) -> int:
    """`check`: keys, permissions, schema, database, chunks, card, clock, disk."""
    config = Config() if given.reserve is None else Config(reserve_bytes=given.reserve)
    found = check.look(DataFolder(given.data), config, WORLD)
    texts = [*found.faults, *found.warnings]
    if given.json:
        actors = {text: check.about(text).actor for text in texts}
        print(json.dumps({"sound": not found.faults, **found._asdict(), "actors": actors}))
    else:
        for text in texts:
            print(check.sentence(text))
        print("sound" if not found.faults else "not sound")
    if found.faults:
        return FAULTS
    return WARNINGS if found.warnings else DONE


def collect_garbage(given: argparse.Namespace) -> int:
    """`collect-garbage`: what nobody will ask for again; also while the server runs."""
    config = Config(retention_seconds=given.retention_seconds)
    freed = garbage.run(DataFolder(given.data), config, WORLD, dry=given.dry_run)
    if given.json:
        print(json.dumps({"dry_run": given.dry_run, **freed._asdict()}))
    else:
        print(garbage.sentence(freed, dry=given.dry_run))
    return DONE


def show_metrics(given: argparse.Namespace) -> int:
    """`metrics`: figures for a monitor; nothing in them moves when a report arrives."""
    config = Config() if given.reserve is None else Config(reserve_bytes=given.reserve)
    figures = metrics.read(DataFolder(given.data), config, WORLD)
    as_json = json.dumps({one.name: one.value for one in figures})
    print(as_json if given.json else metrics.text(figures))
    return DONE


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
    make.add_argument("--url", default=f"http://127.0.0.1:{DEFAULT_PORT}", help="how desks reach this server")
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
    _add_reserve(run)
    run.add_argument(
        "--publish-interval", type=_positive, metavar="SECONDS", help="instead of the card's; demo and tests"
    )
    _add_retention(run)
    run.set_defaults(run=serve)

    see = commands.add_parser("check", help="look whether a data folder is sound")
    see.add_argument("--data", type=Path, required=True, metavar="DIR")
    _add_reserve(see)
    see.add_argument("--json", action="store_true", help="answer in JSON")
    see.set_defaults(run=look)

    clean = commands.add_parser("collect-garbage", help="delete what has had its time")
    clean.add_argument("--data", type=Path, required=True, metavar="DIR")
    clean.add_argument("--dry-run", action="store_true", help="only tell what would go")
    clean.add_argument("--json", action="store_true", help="answer in JSON")
    _add_retention(clean)
    clean.set_defaults(run=collect_garbage)

    figures = commands.add_parser("metrics", help="figures for a monitor, none about people")
    figures.add_argument("--data", type=Path, required=True, metavar="DIR")
    _add_reserve(figures)
    figures.add_argument("--json", action="store_true", help="answer in JSON")
    figures.set_defaults(run=show_metrics)

    outside = commands.add_parser("audit", help="check a server from outside, or a file of evidence")
    outside.add_argument("url", nargs="?", metavar="URL", help="of the server, http:// or https://")
    outside.add_argument("--office", metavar="OFFICE", help="its office file, address or thirty digits")
    outside.add_argument("--state", type=Path, metavar="FILE", help="what was seen last; written anew")
    outside.add_argument("--evidence", type=Path, metavar="FILE", help="without URL: does it prove a lie?")
    outside.add_argument("--save-to", type=Path, metavar="DIR", help="for evidence, if there is any")
    outside.add_argument("--json", action="store_true", help="answer in JSON")
    outside.set_defaults(run=audit)
    return parser


def _add_reserve(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--reserve", type=int, metavar="BYTES", help="disk kept for capsules (default 512 MiB)"
    )


def _add_engines(command: argparse.ArgumentParser) -> None:
    command.add_argument("--database", metavar="URL", help="rows there: postgresql://user@host/name")
    command.add_argument("--objects", metavar="URL", help="chunks there: s3://bucket?endpoint=https://host")


def _add_retention(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--retention-days",
        dest="retention_seconds",
        type=_retention,
        default=Config().retention_seconds,
        metavar="DAYS",
        help="keep capsules so long, and until every reviewer's desk has them (default 60, at least 9)",
    )


def _retention(text: str) -> int:
    seconds = int(text) * DAY_SECONDS
    if seconds < LEAST_RETENTION_SECONDS:
        raise ValueError
    return seconds


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def _fail(text: str) -> int:
    print(text, file=sys.stderr)
    return NO_FOLDER
