"""Every error has plain words: what happened and what to do, and never the exception's own text."""

import ast
import re
from pathlib import Path

import pytest

from crypto.errors import CryptoError, Verdict
from desktop.domain.errors import Fault
from desktop.runtime.error_families import ACTS_OF, FAMILY_OF
from desktop.runtime.error_texts_reviewer import REVIEWER_ERROR_TEXTS
from desktop.runtime.errors import (
    Explained,
    explain,
    explain_code_to_reviewer,
    explain_to_reviewer,
    has_words,
)
from desktop.runtime.messages import known, say
from desktop.services.deskerrors import DeskFault
from desktop.services.httpfailures import PROBLEMS
from server_stub.problems import TABLE

DESKTOP = Path(__file__).resolve().parents[3] / "desktop"
ACTORS = {"us", "environment", "peer", "user"}


def raised_codes() -> set[str]:
    """Give every code in an error's constructor or class under desktop/, commands left out."""
    codes = set()
    for path in DESKTOP.rglob("*.py"):
        if "commands" in path.parts:
            # Command lines have sentences of their own, without Qt.
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                first = node.args[0] if node.args else None
                if node.func.id.endswith("Error") and isinstance(first, ast.Constant):
                    codes.add(str(first.value))
            if isinstance(node, ast.ClassDef):
                codes |= class_codes(node)
    return {code for code in codes if re.fullmatch(r"[a-z_]+", code)}


def class_codes(node: ast.ClassDef) -> set[str]:
    """Give the value of `code = "..."` in a class that also says who `acts`."""
    found = {
        target.id: statement.value
        for statement in node.body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name)
    }
    value = found.get("code")
    return {str(value.value)} if "acts" in found and isinstance(value, ast.Constant) else set()


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_words(verdict: Verdict) -> None:
    assert has_words(verdict.value)
    explained = explain(CryptoError(verdict, "somewhere"))
    assert explained.code == verdict.value
    assert explained.where == "somewhere"
    assert "somewhere" not in explained.title + explained.happened + explained.todo


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_of_a_report_has_words(fault: Fault) -> None:
    assert has_words(fault.value)


@pytest.mark.parametrize("fault", list(DeskFault))
def test_every_fault_at_the_desk_has_words(fault: DeskFault) -> None:
    assert has_words(fault.value)


@pytest.mark.parametrize("code", sorted(TABLE))
def test_every_refusal_of_the_server_has_words(code: str) -> None:
    assert code in PROBLEMS
    assert has_words(code)


def test_every_code_that_is_raised_has_words() -> None:
    codes = raised_codes()
    assert "timeout" in codes
    assert {code for code in codes if not has_words(code)} == set()


@pytest.mark.parametrize("family", sorted(ACTS_OF))
def test_every_family_has_its_three_texts(family: str) -> None:
    assert all(known(f"error.{family}.{part}") for part in ("title", "happened", "todo"))
    assert ACTS_OF[family] in ACTORS


def test_no_words_are_left_over() -> None:
    from desktop.runtime.messages import TABLES

    families = {key.split(".")[1] for table in TABLES for key in table if key.startswith("error.")}
    assert families == set(ACTS_OF) | {"unknown"}
    assert set(FAMILY_OF.values()) == set(ACTS_OF)


def test_a_code_that_nobody_listed_is_told_honestly() -> None:
    class Odd(Exception):
        code = "odd_thing"
        acts = "peer"

    assert explain(Odd("secret text")) == Explained(
        title=say("error.unknown.title"),
        happened=say("error.unknown.happened"),
        todo=say("error.unknown.todo"),
        code="odd_thing",
        acts="peer",
    )


def test_a_bug_shows_its_class_and_nothing_it_said() -> None:
    explained = explain(ValueError("secret text"))
    assert (explained.code, explained.acts) == ("internal.ValueError", "us")
    shown = f"{explained.title} {explained.happened} {explained.todo} {explained.code} {explained.where}"
    assert "secret" not in shown


def test_exit_codes_are_no_codes_of_ours() -> None:
    assert explain(SystemExit(3)).code == "internal.SystemExit"


def test_words_do_not_shout_or_blame() -> None:
    from desktop.runtime.messages import TABLES

    for table in TABLES:
        for text in table.values():
            assert "!" not in text
            assert not re.search(r"\b(you failed|invalid|illegal|fatal|abort)", text.lower()), text


FOR_REPORTERS = re.compile(r"another way|tell the office|ask the office|your report|you chose")


NEVER_AT_THE_DESK = {
    "missing_key",
    "more_readers",
    "nobody",
    "no_custodian",
    "other_custodian",
    "promise",
    "withdrawal_files",
}
"""Families of sealing and handing in a report."""


@pytest.mark.parametrize("code", sorted(FAMILY_OF))
def test_a_reviewer_is_not_told_what_a_reporter_should_do(code: str) -> None:
    explained = explain_code_to_reviewer(code)
    told = FOR_REPORTERS.search(f"{explained.title} {explained.happened} {explained.todo}")
    assert told is None or FAMILY_OF[code] in NEVER_AT_THE_DESK


class DeskSeesNothing(Exception):
    """As a gateway raises it."""

    code = "offline"
    acts = "environment"


def test_both_readers_are_told_of_a_server_out_of_reach() -> None:
    error = DeskSeesNothing()
    assert "carry the report another way" in explain(error).todo
    told = explain_to_reviewer(error)
    assert (told.title, told.happened) == (explain(error).title, explain(error).happened)
    assert "who runs the server" in told.todo
    assert told == explain_code_to_reviewer("offline")


def test_a_bug_and_an_unlisted_code_have_words_for_reviewers_too() -> None:
    assert "makers of Ombra" in explain_to_reviewer(ValueError("secret text")).todo
    assert "makers of Ombra" in explain_code_to_reviewer("odd_thing").todo


def test_a_reviewers_words_stand_for_others_and_differ_from_them() -> None:
    for message, text in REVIEWER_ERROR_TEXTS.items():
        common = message.removeprefix("reviewer.")
        assert known(common), message
        assert say(common) != text, message


def test_the_desk_explains_to_reviewers_only() -> None:
    views = (DESKTOP / "views" / "desk").rglob("*.py")
    assert [path.name for path in views if re.search(r"\bexplain\(", path.read_text("utf-8"))] == []
