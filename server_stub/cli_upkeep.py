"""`ombra-server check`, `collect-garbage`, `metrics`: what somebody runs beside a server, or by a timer."""

from __future__ import annotations

import argparse
import json
from functools import partial
from pathlib import Path

from server_stub import check
from server_stub.cli_copies import Commands
from server_stub.config import DAY_SECONDS, LEAST_RETENTION_SECONDS, Config
from server_stub.datafolder import DataFolder
from server_stub.operation import garbage, metrics
from server_stub.service import World

DONE, WARNINGS, FAULTS = 0, 1, 3


def add_commands(commands: Commands, world: World) -> None:
    """Add all three to the command line."""
    see = commands.add_parser("check", help="look whether a data folder is sound")
    see.add_argument("--data", type=Path, required=True, metavar="DIR")
    add_reserve(see)
    see.add_argument("--json", action="store_true", help="answer in JSON")
    see.set_defaults(run=partial(_look, world))

    clean = commands.add_parser("collect-garbage", help="delete what has had its time")
    clean.add_argument("--data", type=Path, required=True, metavar="DIR")
    clean.add_argument("--dry-run", action="store_true", help="only tell what would go")
    clean.add_argument("--json", action="store_true", help="answer in JSON")
    add_retention(clean)
    clean.set_defaults(run=partial(_collect_garbage, world))

    figures = commands.add_parser("metrics", help="figures for a monitor, none about people")
    figures.add_argument("--data", type=Path, required=True, metavar="DIR")
    add_reserve(figures)
    figures.add_argument("--json", action="store_true", help="answer in JSON")
    figures.set_defaults(run=partial(_show_metrics, world))


def add_reserve(command: argparse.ArgumentParser) -> None:
    """The option that sets the reserve of the disk."""
    command.add_argument(
        "--reserve", type=int, metavar="BYTES", help="disk kept for capsules (default 512 MiB)"
    )


def add_retention(command: argparse.ArgumentParser) -> None:
    """The option that sets how long capsules stay."""
    command.add_argument(
        "--retention-days",
        dest="retention_seconds",
        type=_retention,
        default=Config().retention_seconds,
        metavar="DAYS",
        help="keep capsules so long, and until every reviewer's desk has them (default 60, at least 9)",
    )


def _look(world: World, given: argparse.Namespace) -> int:
    """`check`: keys, permissions, schema, database, chunks, card, clock, disk."""
    config = Config() if given.reserve is None else Config(reserve_bytes=given.reserve)
    found = check.look(DataFolder(given.data), config, world)
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


def _collect_garbage(world: World, given: argparse.Namespace) -> int:
    """`collect-garbage`: what nobody will ask for again; also while the server runs."""
    config = Config(retention_seconds=given.retention_seconds)
    freed = garbage.run(DataFolder(given.data), config, world, dry=given.dry_run)
    if given.json:
        print(json.dumps({"dry_run": given.dry_run, **freed._asdict()}))
    else:
        print(garbage.sentence(freed, dry=given.dry_run))
    return DONE


def _show_metrics(world: World, given: argparse.Namespace) -> int:
    """`metrics`: figures for a monitor; nothing in them moves when a report arrives."""
    config = Config() if given.reserve is None else Config(reserve_bytes=given.reserve)
    figures = metrics.read(DataFolder(given.data), config, world)
    as_json = json.dumps({one.name: one.value for one in figures})
    print(as_json if given.json else metrics.text(figures))
    return DONE


def _retention(text: str) -> int:
    seconds = int(text) * DAY_SECONDS
    if seconds < LEAST_RETENTION_SECONDS:
        raise ValueError
    return seconds
