"""Every code of the reporter's services has a sentence and an exit code, and the manual lists the options."""

from __future__ import annotations

import ast
import io
import json
import os
import sys
from pathlib import Path

import pytest

from crypto.errors import Verdict
from desktop.commands.exitcodes import Exit, exit_of
from desktop.commands.reporterline import window_wanted
from desktop.commands.reporterparser import make_parser
from desktop.commands.sentences import SENTENCES, TROUBLES, WARNINGS, sentence_of
from desktop.commands.terminal import Terminal, safe_lines
from desktop.commands.traceless import leave_no_traces
from desktop.domain.errors import Acts, Fault, ReportRefused
from desktop.services.conversationview import TroubleKind
from desktop.services.errors import (
    FileError,
    GatewayError,
    HostileError,
    OfficeError,
    ParcelError,
    ServiceError,
)
from desktop.services.httpfailures import PROBLEMS, RENAMED
from desktop.services.receipts import ReceiptError
from desktop.services.work import ProgressStep
from tests.sources import ROOT, Source, imported, sources

RAISED = {"ServiceError", "GatewayError", "OfficeError", "FileError", "ParcelError", "HostileError"}
MANUAL = ROOT / "docs" / "command-line.md"

# What only desks meet, what only a fault of ours can bring, and what the address cannot bring.
NOT_FOR_REPORTERS = {
    "bad_request", "wrong_size", "desk_unknown", "desk_signature", "beacon_old", "nonce_seen", "setup_code",
    "tag_foreign", "method_not_allowed", "upload_bound", "tag_taken", "card_old", "card_root",
    "length_required", "bad_capsule", "bad_reply", "bad_card", "bad_bundle", "bad_list", "headers_too_big",
    "bad_cosignature",
}  # fmt: skip


def loaded_sources() -> list[Source]:
    """The files that the command line imports, and those that these import."""
    ours = {source.module: source for source in sources("desktop")}
    waiting, found = ["desktop.commands.reporterline"], {}
    while waiting:
        source = ours.get(waiting.pop())
        if source is not None and source.module not in found:
            found[source.module] = source
            waiting += imported(source.tree)
    return list(found.values())


def raised_codes() -> set[str]:
    """The codes that stand as texts where errors are raised."""
    found = set()
    for node in (node for source in loaded_sources() for node in ast.walk(source.tree)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
            continue
        code = node.args[0]
        if node.func.id in RAISED and isinstance(code, ast.Constant) and isinstance(code.value, str):
            found.add(code.value)
    return found


def test_every_code_has_a_sentence() -> None:
    shown = set(SENTENCES)
    assert {"file_changed", "bad_promise", "missing_key", "no_keys"} <= raised_codes()
    assert raised_codes() - shown == set()
    server = (PROBLEMS.keys() - RENAMED.keys()) | set(RENAMED.values())
    assert server - NOT_FOR_REPORTERS - shown == set()
    receipt = {Verdict.WRONG_WORD_COUNT, Verdict.UNKNOWN_WORD, Verdict.BAD_CHECKSUM}
    assert {verdict.value for verdict in receipt} <= shown


def test_every_trouble_and_warning_has_words() -> None:
    assert set(TROUBLES) == {kind.value for kind in TroubleKind}
    assert set(WARNINGS) == {"card_expires_soon", "bad_bundle"}


def test_sentences_fill_in_and_make_visible_what_they_are_about() -> None:
    for code in SENTENCES:
        sentence = sentence_of(ServiceError(code, Acts.USER, "a\u202eb"))
        assert "{" not in sentence
        assert "\u202e" not in sentence
    assert sentence_of(ServiceError("never_heard_of", Acts.US)) == "This did not work (never_heard_of)."
    refused = ReportRefused(Fault.UNKNOWN_FIELD, "actions[1].ad", suggestion="at")
    assert "actions[1].ad" in sentence_of(refused)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (GatewayError("timeout", Acts.ENVIRONMENT), Exit.NETWORK),
        (GatewayError("direct_not_chosen", Acts.USER), Exit.NETWORK),
        (GatewayError("bad_answer", Acts.PEER), Exit.NETWORK),
        (GatewayError("server_full", Acts.PEER), Exit.SERVER),
        (GatewayError("unexpected_status", Acts.PEER), Exit.SERVER),
        (OfficeError("wrong_root", Acts.PEER), Exit.OFFICE),
        (FileError("file_changed", Acts.USER), Exit.INPUT),
        (ParcelError("missing_key", Acts.USER), Exit.INPUT),
        (ReceiptError("bad_checksum", Acts.USER), Exit.INPUT),
        (ReportRefused(Fault.NOT_JSON), Exit.INPUT),
        (HostileError("bad_promise", Acts.PEER), Exit.HOSTILE),
        (ServiceError("anything", Acts.US), Exit.FAULT),
    ],
)
def test_every_kind_of_error_has_its_exit_code(error: ServiceError, code: Exit) -> None:
    assert exit_of(error) is code


def test_the_manual_lists_every_command_option_and_exit_code() -> None:
    text = MANUAL.read_text("utf-8")
    parser = make_parser()
    commands = next(action for action in parser._actions if action.dest == "command").choices
    assert isinstance(commands, dict)
    for name, command in commands.items():
        assert f"ombra {name}" in text
        options = {option for action in command._actions for option in action.option_strings}
        missing = [option for option in options - {"-h", "--help"} if f"`{option}" not in text]
        assert missing == [], name
    for code in Exit:
        assert f"| {code.value} |" in text


def test_words_and_texts_are_never_options() -> None:
    commands = next(action for action in make_parser()._actions if action.dest == "command").choices
    assert isinstance(commands, dict)
    taking_text = {
        option
        for command in commands.values()
        for action in command._actions
        for option in action.option_strings
        if action.nargs != 0 and option not in ("-h", "--help")
    }
    assert taking_text == {
        "--office", "--proxy", "--visits", "--text-file", "--attach", "--exclude", "--send-without",
        "--reason-file", "--described-only", "--out", "--arrives-by", "--identity-file", "--language",
        "--keep-proof", "--to",
    }  # fmt: skip


@pytest.mark.parametrize("argv", [["submit"], ["nothing"], ["replies", "--visits", "0", "--office", "x"]])
def test_wrong_options_end_with_two(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        make_parser().parse_args(argv)
    assert ended.value.code == Exit.USAGE
    assert "usage: ombra" in capsys.readouterr().err


def test_json_lines_are_one_object_each_in_every_script() -> None:
    out = io.StringIO()
    terminal = Terminal(io.StringIO(), out, io.StringIO(), as_json=True)
    terminal.say("for people only")
    terminal.event("x", text="第一行\n第二行\u202e")
    assert json.loads(out.getvalue()) == {"event": "x", "text": "第一行\n第二行\u202e"}


def test_progress_is_shown_at_terminals_only() -> None:
    class Screen(io.StringIO):
        def isatty(self) -> bool:
            return True

    for err, seen in ((Screen(), True), (io.StringIO(), False)):
        Terminal(io.StringIO(), io.StringIO(), err).progress(ProgressStep("upload", 5_000_000, 10_000_000))
        assert ("50 %" in err.getvalue()) is seen


def test_text_from_outside_keeps_its_lines_and_nothing_else() -> None:
    assert safe_lines("one\ntwo\x1b[2J\u202e\r") == "one\ntwo[U+001B][2J[U+202E][U+000D]"


def test_no_traces_means_no_compiled_files_no_connection_keys_and_no_memory_image(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    resource = pytest.importorskip("resource")
    monkeypatch.setenv("SSLKEYLOGFILE", "keys")
    leave_no_traces()
    assert "SSLKEYLOGFILE" not in os.environ
    assert sys.dont_write_bytecode
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


def test_the_entry_point_loads_nothing_before_traces_are_switched_off() -> None:
    path = Path(ROOT / "desktop" / "commands" / "reporter.py")
    body = ast.parse(path.read_text("utf-8")).body
    imported = {node.module for node in body if isinstance(node, ast.ImportFrom)}
    assert imported == {"__future__", "collections.abc", "pathlib", "desktop.commands.traceless"}


@pytest.mark.parametrize(
    ("argv", "window"),
    [
        ([], True),
        (["--office", "x"], True),
        (["--help"], False),
        (["submit"], False),
        (["sumbit"], False),
    ],
)
def test_the_window_opens_without_a_command_only(argv: list[str], window: bool) -> None:
    assert window_wanted(argv) is window


def test_a_wait_for_a_pressed_server_is_told_to_people_and_to_scripts() -> None:
    for as_json in (False, True):
        out, err = io.StringIO(), io.StringIO()
        Terminal(io.StringIO(), out, err, as_json).progress(ProgressStep("stamp", 17))
        assert "about 17 seconds" in err.getvalue()
        assert "go on later" in err.getvalue()
        assert out.getvalue() == ('{"event": "waiting", "seconds": 17}\n' if as_json else "")
