"""The reporter's command line: its commands and options. Receipt words and texts are never among them."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime, time
from pathlib import Path

DESCRIPTION = """Sealed, optionally anonymous incident reports to an independent reviewer.
Without a command the window opens (options: --office, --proxy, --language).
Receipt words are asked for, or read from standard input."""

_EXITS = """exit codes: 0 done, 2 wrong options, 3 input refused, 4 office not to be trusted or sealed to,
5 network, 6 server refused, 7 a promise, reply, board or log that does not hold"""


def make_parser() -> argparse.ArgumentParser:
    """All commands. The chosen one's name stands in `command`, None for the window."""
    parser = argparse.ArgumentParser(prog="ombra", description=DESCRIPTION, epilog=_EXITS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _submit(commands.add_parser("submit", help="seal a report and send it"))
    _replies(commands.add_parser("replies", help="read what reviewers answered"))
    _follow_up(commands.add_parser("follow-up", help="add to a report"))
    _withdraw(commands.add_parser("withdraw", help="take a report back"))
    _seal(commands.add_parser("seal", help="seal a report into a file, to be handed in later"))
    _send(commands.add_parser("send", help="hand in a sealed file, your own or somebody else's"))
    _clean(commands.add_parser("clean", help="look into files, or make cleaned copies of them"))
    _receipt(commands.add_parser("receipt", help="make a receipt for later use by a script"))
    return parser


def _submit(parser: argparse.ArgumentParser) -> None:
    _report(parser)
    _office(parser)
    _people(parser)
    _words(parser)
    parser.add_argument("--proof", action="store_true", help="show the promise; who finds it knows you sent")


def _replies(parser: argparse.ArgumentParser) -> None:
    _office(parser)
    parser.add_argument(
        "--visits", type=_visits, default=1, metavar="N", help="read up to N pages, one a visit (default 1)"
    )
    parser.add_argument(
        "--keep-proof",
        type=Path,
        metavar="FILE",
        help="if the server lied about its log, write what shows it to a new file",
    )


def _follow_up(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--text-file", type=Path, metavar="FILE", help="the text; without it, it follows the words on input"
    )
    parser.add_argument("--attach", action="append", default=[], metavar="FILE", help="a file to add")
    _clean_copies(parser)
    _office(parser)
    _later_people(parser)


def _withdraw(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--reason-file", type=Path, metavar="FILE", help="why, if you want to say it")
    _office(parser)
    _later_people(parser)


def _seal(parser: argparse.ArgumentParser) -> None:
    _report(parser)
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="a file that is not there yet"
    )
    parser.add_argument(
        "--arrives-by", type=_day, metavar="DATE", help="a day (YYYY-MM-DD) of the week it is handed in"
    )
    _office(parser)
    _people(parser)
    _words(parser)


def _send(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a sealed file")
    _office(parser)


def _receipt(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=["new"], help="make eight new words")
    parser.add_argument("--language", default="en", help="of the words: en, zh-Hans, zh-Hant, fr, ...")
    _json(parser)


def _clean(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="nothing of it is changed")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--to", type=Path, metavar="FOLDER", help="where cleaned copies are put")
    way.add_argument("--show", action="store_true", help="say what is in them, as JSON, and make no copy")
    parser.add_argument("--keep-names", action="store_true", help="call copies as the files are called")
    _json(parser)


def _report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("report", type=Path, metavar="REPORT.json", help="docs/report-format.md says how")
    parser.add_argument(
        "--attach", action="append", default=[], metavar="[N=]FILE", help="the file of evidence N, or a file"
    )
    _clean_copies(parser)
    parser.add_argument(
        "--described-only", action="append", default=[], type=int, metavar="N", help="evidence N has no file"
    )
    parser.add_argument(
        "--allow-unknown", action="store_true", help="keep unknown fields of the report instead of refusing"
    )


def _clean_copies(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--clean", action="store_true", help="send cleaned copies of the attached files, not the files"
    )


def _office(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--office", required=True, metavar="FILE-OR-ADDRESS", help="as the office gave it")
    parser.add_argument("--proxy", metavar="URL", help="socks5h://127.0.0.1:9050, as Tor offers it")
    parser.add_argument("--direct", action="store_true", help="go without Tor: your network sees where to")
    _json(parser)


def _people(parser: argparse.ArgumentParser, identity: bool = True) -> None:
    slots = {"action": "append", "default": [], "type": int, "metavar": "SLOT"}
    parser.add_argument("--exclude", **slots, help="a reviewer who must not read it")  # type: ignore[arg-type]
    parser.add_argument("--send-without", **slots, help="a reviewer whose key is missing")  # type: ignore[arg-type]
    if identity:
        parser.add_argument(
            "--identity-file", type=Path, metavar="FILE", help="who you are, for the custodian alone"
        )


def _later_people(parser: argparse.ArgumentParser) -> None:
    _people(parser, identity=False)
    parser.add_argument("--everybody", action="store_true", help="the report left nobody out, nor does this")


def _words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--words-stdin", action="store_true", help="take a receipt that exists from the input, to resume"
    )
    parser.add_argument("--language", default="en", help="of new receipt words")


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def _visits(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 64:
        raise argparse.ArgumentTypeError("1 to 64")
    return number


def _day(text: str) -> int:
    """Noon of the day, unix seconds."""
    return int(datetime.combine(date.fromisoformat(text), time(12), UTC).timestamp())
