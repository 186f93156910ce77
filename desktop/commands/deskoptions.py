"""The options of `ombra-desk`; `docs/command-line.md` says the same, and a test compares the two."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypeAlias

from desktop.domain.casestates import ReporterWord
from desktop.services.casework import ReplyKind

ENVIRONMENT = "OMBRA_DESK"

# argparse has no public name for what `add_subparsers` gives.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def make_parser() -> argparse.ArgumentParser:
    """The whole command line. Without a sub-command the review desk's window opens."""
    parser = argparse.ArgumentParser(
        prog="ombra-desk",
        description="The review desk. Without a command its window opens.",
        allow_abbrev=False,
    )
    _add_desk(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for add in _ALL:
        add(commands)
    return parser


def _new(commands: Commands, name: str, text: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    parser.add_argument("--json", action="store_true", help="JSON objects, one a line, instead of sentences")
    return parser


def _add_desk(parser: argparse.ArgumentParser) -> None:
    # SUPPRESS: a sub-command that is given none must not undo what stood before it.
    text = f"the desk's folder (or {ENVIRONMENT})"
    parser.add_argument("--desk", type=Path, metavar="FOLDER", default=argparse.SUPPRESS, help=text)


def _add_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--proxy", metavar="URL", help="socks5h://127.0.0.1:9050, as a rule Tor's")
    parser.add_argument("--direct", action="store_true", help="reach the server without a proxy, on purpose")


def _on_desk(commands: Commands, name: str, text: str) -> argparse.ArgumentParser:
    parser = _new(commands, name, text)
    _add_desk(parser)
    return parser


def _init(commands: Commands) -> None:
    parser = _new(commands, "init", "Set up an office: keys, one desk per reviewer, papers; and publish it.")
    parser.add_argument("folder", type=Path, help="the office's folder; it must not be there yet")
    parser.add_argument("--server", type=Path, metavar="INVITATION", required=True, help="the server's file")
    parser.add_argument(
        "--name",
        action="append",
        metavar="[LANG=]NAME",
        required=True,
        help="the office's name, per language",
    )
    parser.add_argument(
        "--reviewer", action="append", metavar="NAME[:LANG,...]", required=True, help="one to eight times"
    )
    parser.add_argument("--custodian", metavar="NAME", help="who keeps sealed names; left out: nobody")
    parser.add_argument("--publish-interval", type=int, metavar="SECONDS", help="between two boards (21600)")
    parser.add_argument(
        "--own-passphrases",
        action="store_true",
        help="read them, one a line: root key, custodian (if any), each reviewer",
    )
    parser.add_argument("--no-publish", action="store_true", help="make the office only; publish it later")
    _add_line(parser)


def _publish(commands: Commands) -> None:
    text = "Publish the office's first card and this desk's keys, if `init` could not."
    parser = _on_desk(commands, "publish", text)
    parser.add_argument("--server", type=Path, metavar="INVITATION", required=True, help="the server's file")
    _add_line(parser)


def _pull(commands: Commands) -> None:
    text = "Fetch new reports, then their files, and send replies that wait."
    parser = _on_desk(commands, "pull", text)
    parser.add_argument("--from-start", action="store_true", help="read the server's whole list again")
    parser.add_argument("--text-only", action="store_true", help="leave the files for later")
    _add_line(parser)


def _list(commands: Commands) -> None:
    _on_desk(commands, "list", "List the cases, the most urgent first.")


def _show(commands: Commands) -> None:
    parser = _on_desk(commands, "show", "Show a whole case.")
    parser.add_argument("case", help="its number, like 2026-0142")


def _reply(commands: Commands) -> None:
    text = "Answer a case; the text comes from a file or, after the passphrase's line, from the input."
    parser = _on_desk(commands, "reply", text)
    parser.add_argument("case", help="its number, like 2026-0142")
    kinds = [kind.value for kind in ReplyKind]
    parser.add_argument("--kind", choices=kinds, default=ReplyKind.NOTE.value, help="what it is (note)")
    words = [word.value for word in ReporterWord]
    parser.add_argument("--status", choices=words, help="the word the reporter sees; left out: the state's")
    parser.add_argument("--language", default="", metavar="CODE", help="the text's language")
    parser.add_argument("--next-contact", metavar="DATE", help="promise the next message by YYYY-MM-DD")
    parser.add_argument("--text-file", type=Path, metavar="FILE", help="the text, UTF-8")
    parser.add_argument("--no-post", action="store_true", help="keep it for the next pull")
    _add_line(parser)


def _save(commands: Commands) -> None:
    parser = _on_desk(commands, "save-attachment", "Save a verified copy of an attachment.")
    parser.add_argument("case", help="the case's number")
    parser.add_argument("attachment", type=int, help="the attachment's id, as `show` gives it")
    parser.add_argument("--to", type=Path, default=Path(), metavar="PATH", help="a folder or a new file (.)")


def _export(commands: Commands) -> None:
    parser = _on_desk(commands, "export-json", "Give a case back as the report file it came from.")
    parser.add_argument("case", help="its number")
    parser.add_argument("--to", type=Path, metavar="FILE", help="a new file; left out: standard output")
    parser.add_argument("--allow-missing", action="store_true", help="also while attachments are missing")


def _renew(commands: Commands) -> None:
    parser = _on_desk(commands, "renew-keys", "Make and publish the keys of the coming eight weeks.")
    parser.add_argument(
        "--give-up-lost", action="store_true", help="the keyring is gone for good: tell reporters so"
    )
    _add_line(parser)


def _reissue(commands: Commands) -> None:
    text = "Sign the office's next card with the root key (within 90 days of the last one)."
    parser = _on_desk(commands, "reissue-card", text)
    parser.add_argument("--root", type=Path, required=True, metavar="FILE", help="the locked root key")
    parser.add_argument(
        "--server", type=Path, metavar="INVITATION", help="of a restored server, whose new log it names"
    )
    _add_line(parser)


def _quarantine(commands: Commands) -> None:
    parser = _on_desk(commands, "quarantine", "List what could not be opened, and faults of the server.")
    parser.add_argument("--retry", action="store_true", help="try to open it again")


def _log(commands: Commands) -> None:
    _on_desk(commands, "log", "Tell how far the server's log was checked, and what is missing in it.")


def _accept(commands: Commands) -> None:
    text = "Go on with the new log of a restored server, once you know which reports are missing."
    parser = _on_desk(commands, "accept-log", text)
    parser.add_argument(
        "--missing",
        type=int,
        required=True,
        metavar="N",
        help="how many lines of missing reports `log` shows",
    )


def _request_name(commands: Commands) -> None:
    text = "Ask the custodian for a sealed name; the reporter is told, with the reason."
    parser = _on_desk(commands, "request-name", text)
    parser.add_argument("case", help="the case's number")
    parser.add_argument("--text-file", type=Path, metavar="FILE", help="the reason, UTF-8")
    parser.add_argument("--no-post", action="store_true", help="tell the reporter at the next pull")
    _add_line(parser)


def _answer_request(commands: Commands) -> None:
    text = "The custodian grants or refuses a request; the reporter is told, with the reason."
    parser = _on_desk(commands, "answer-request", text)
    parser.add_argument("case", help="the case's number")
    parser.add_argument("request", type=int, help="the request's number, as `show` gives it")
    answer = parser.add_mutually_exclusive_group(required=True)
    answer.add_argument("--grant", action="store_true", help="the name is opened at this desk")
    answer.add_argument("--refuse", action="store_true", help="the name stays sealed")
    parser.add_argument(
        "--custodian", type=Path, required=True, metavar="FILE", help="the custodian's locked key"
    )
    parser.add_argument("--text-file", type=Path, metavar="FILE", help="the reason, UTF-8")
    parser.add_argument("--no-post", action="store_true", help="tell the reporter at the next pull")
    _add_line(parser)


def _evidence(commands: Commands) -> None:
    text = "Save what shows a fault of the server, for others to check."
    parser = _on_desk(commands, "save-evidence", text)
    parser.add_argument("fault", type=int, help="its number, as `quarantine` gives it")
    parser.add_argument("--to", type=Path, required=True, metavar="FILE", help="a new file")


def _audit(commands: Commands) -> None:
    text = "List what was done at this desk, the latest last, or export all of it."
    parser = _on_desk(commands, "audit", text)
    parser.add_argument("--kind", help="acts of this kind only, like opened")
    parser.add_argument("--case", help="acts on this case only, like 2026-0142")
    parser.add_argument("--text", help="acts that hold these words")
    parser.add_argument("--since", metavar="DAY", help="from this day on, YYYY-MM-DD (UTC)")
    parser.add_argument("--until", metavar="DAY", help="up to this day, it included")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--export", type=Path, metavar="FILE", help="write the whole record to a new file")
    instead.add_argument("--accept", action="store_true", help="you have seen what is wrong with the record")


def _check_audit(commands: Commands) -> None:
    parser = _new(commands, "check-audit", "Check a record that a desk exported; needs no desk.")
    parser.add_argument("file", type=Path, help="what `audit --export` wrote")


def _forget(commands: Commands) -> None:
    _on_desk(commands, "forget-weeks", "Erase secrets of weeks that ended more than 90 days ago.")


def _backup(commands: Commands) -> None:
    parser = _on_desk(
        commands, "backup", "Write a backup of this desk to a new file, without weeks' secrets."
    )
    parser.add_argument("--to", type=Path, required=True, metavar="FILE", help="a new file, on a stick say")


def _restore(commands: Commands) -> None:
    parser = _new(commands, "restore", "Make a desk of a backup.")
    parser.add_argument("file", type=Path, help="what `backup` wrote")
    parser.add_argument("folder", type=Path, help="the desk's new folder; it must not be there yet")


_ALL = (
    _init,
    _publish,
    _pull,
    _list,
    _show,
    _reply,
    _save,
    _export,
    _renew,
    _reissue,
    _quarantine,
    _log,
    _accept,
    _request_name,
    _answer_request,
    _evidence,
    _audit,
    _check_audit,
    _forget,
    _backup,
    _restore,
)
