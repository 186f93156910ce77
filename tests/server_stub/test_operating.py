"""docs/operating.md: every command on it is typed, from a bare machine to an office, updates and troubles."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from server_stub import check
from tests.server_stub.baremachine import BareMachine
from tests.server_stub.practice import send
from tests.simulator.server import ROOT

PAGE = (ROOT / "docs" / "operating.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
SHELL = [text for kind, text in BLOCKS if kind == "sh"]
NOT_RUN = {"podman"}


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[BareMachine]:
    bare = BareMachine(tmp_path / "machine")
    yield bare
    bare.close()


@pytest.mark.slow
@pytest.mark.timeout(600)  # it waits for the network
def test_every_command_of_the_page_works(machine: BareMachine) -> None:
    """In the order of the page. Before there is an office `check` warns; from then on all is sound."""
    checks: list[tuple[int, list[str]]] = []
    for commands in SHELL:
        done = machine.type(commands)
        assert (done.returncode, done.stderr) == (0, "") or _warned(commands, done), commands + done.stderr
        if " check " in commands:
            checks.append((done.returncode, done.stdout.splitlines()))
    assert [code for code, _ in checks] == [1, 0, 0, 0]
    assert checks[0][1][0].startswith("warning: no_office (office)")
    assert all("sound" in lines for _, lines in checks)
    url = f"http://127.0.0.1:{machine.port}"
    assert send(url, "GET", "/v1/office").status == 200
    prove_what_was_set_up(machine)


def _warned(commands: str, done: subprocess.CompletedProcess[str]) -> bool:
    """`check` may warn; pip and the desk talk to standard error."""
    talks = "pip install" in commands or "ombra-desk" in commands
    return (done.returncode == 0 and talks) or (done.returncode == 1 and " check " in commands)


def prove_what_was_set_up(machine: BareMachine) -> None:
    where = machine.type("/opt/ombra/venv/bin/python -c 'import server_stub; print(server_stub.__file__)'")
    assert where.stdout.startswith(machine.moved("/opt/ombra/venv/"))
    assert "ombuds.example {" in (machine.root / "etc/caddy/Caddyfile").read_text()
    folder = machine.root / "var/lib/ombra"
    assert [path for path in [folder, *folder.rglob("*")] if path.stat().st_mode & 0o077] == []
    installed = {
        path.name.partition("-")[0].lower()
        for path in machine.root.glob("opt/ombra/venv/lib/*/site-packages/*-*.dist-info")
    }
    assert "pyside6_essentials" not in installed
    assert installed >= {"ombra", "starlette", "cryptography"}
    assert (machine.root / "etc/systemd/system/ombra-server.service.d/onion.conf").is_file()


def test_what_is_not_typed_is_said_so() -> None:
    others = [(kind, text) for kind, text in BLOCKS if kind != "sh"]
    assert {line.split()[0] for _, text in others for line in text.splitlines()} == NOT_RUN
    assert [kind for kind, _ in others] == ["console"]
    assert "not run by our tests" in PAGE
    assert sum(len(text.splitlines()) for text in SHELL) > 40


def test_programs_and_files_that_the_page_names_exist() -> None:
    for name in re.findall(r"source/([\w./-]+)", PAGE):
        assert (ROOT / name).exists(), name
    units = {path.name for path in (ROOT / "server_stub/operation").iterdir()}
    assert set(re.findall(r"\b(ombra-\w+\.(?:service|timer))\b", PAGE)) <= units
    assert {"ombra-server.service", "ombra-check.timer"} <= units


def test_words_of_the_journal_are_those_of_the_code() -> None:
    said = "".join(path.read_text("utf-8") for path in (ROOT / "server_stub").glob("*.py"))
    words = {
        word
        for row in re.findall(r"^\| (`[\w`, ]+`) \|", PAGE, re.MULTILINE)
        for word in re.findall(r"\w+", row)
    }
    chores = set(re.findall(r'Chore\("(\w+)"', said)) | set(
        re.findall(r'^ +\("(\w+)", self\.', said, re.MULTILINE)
    )
    plain = set(re.findall(r'log\.(?:error|critical)\("(\w+)', said))
    assert words == {f"{name}_failed" for name in chores} | plain


def test_findings_that_the_page_names_exist() -> None:
    named = set(re.findall(r"`check` says(?: `(\w+)`)(?: or `(\w+)`)?", PAGE))
    assert {word for pair in named for word in pair if word} <= check.TABLE.keys()
    assert {"clock_behind", "owner", "permissions"} <= {word for pair in named for word in pair}


def test_the_container_does_what_the_page_does() -> None:
    """Podman is not there in our tests, but what it would run is what the page has."""
    text = (ROOT / "server_stub/operation/Containerfile").read_text("utf-8")
    steps = re.findall(r"^RUN (.*(?:\\\n.*)*)", text, re.MULTILINE)
    page = PAGE.replace("/opt/ombra/source/requirements", "requirements").replace(
        "isolation /opt/ombra/source", "isolation ."
    )
    assert all(step in page for step in steps if "pip" in step or "venv /opt" in step)
    assert sum("pip" in step for step in steps) == 2
    words = [line.split()[0] for line in text.splitlines() if line and line[0].isupper()]
    assert words.index("USER") < words.index("ENTRYPOINT")
    assert [line for line in text.splitlines() if line.startswith("USER")] == ["USER ombra"]
    for name in re.findall(r"^COPY (.+) \S+$", text, re.MULTILINE):
        assert all((ROOT / one).exists() for one in name.split())
