"""The systemd units: well formed, shut tight, and what they forbid is nothing that the server does."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from crypto.sizes import CHUNK_BYTES
from tests.server_stub.practice import Practice, reply, submission
from tests.simulator.server import PATIENCE_SECONDS, ROOT, ServerProcess

UNITS = ROOT / "server_stub" / "operation"
SERVICES = ("ombra-server.service", "ombra-check.service")
PROGRAM = "/opt/ombra/venv/bin/ombra-server"
MOST_EXPOSED = {"ombra-server.service": 1.1, "ombra-check.service": 0.4}

needs_systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None or sys.platform != "linux", reason="needs strace (Linux)"
)


def analyze(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["systemd-analyze", "--no-pager", *words], capture_output=True, text=True, check=False
    )


@needs_systemd
def test_the_units_are_well_formed(tmp_path: Path) -> None:
    """Of the program that they start only its place is another here."""
    for path in [*UNITS.glob("*.service"), *UNITS.glob("*.timer")]:
        text = path.read_text("utf-8").replace(PROGRAM, sys.executable)
        (tmp_path / path.name).write_text(text, "utf-8")
    said = analyze("verify", *sorted(tmp_path.iterdir()))
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")


@needs_systemd
def test_a_mistake_would_be_seen(tmp_path: Path) -> None:
    wrong = (UNITS / SERVICES[0]).read_text("utf-8").replace(PROGRAM, sys.executable)
    (tmp_path / SERVICES[0]).write_text(wrong.replace("PrivateTmp=", "PrivateTemp="), "utf-8")
    assert "PrivateTemp" in analyze("verify", tmp_path / SERVICES[0]).stderr


@needs_systemd
@pytest.mark.parametrize("name", SERVICES)
def test_little_stays_open(name: str) -> None:
    """Its own measure, from 0 (shut) to 10; the page for operators says the same number."""
    said = analyze("security", "--offline=true", UNITS / name).stdout
    exposure = re.search(r"exposure level for \S+: ([\d.]+)", said)
    assert exposure
    assert float(exposure[1]) <= MOST_EXPOSED[name]
    assert f"{exposure[1]} for `{name}`" in (ROOT / "docs" / "server.md").read_text("utf-8")


@needs_systemd
def test_an_onion_service_opens_little_more(tmp_path: Path) -> None:
    more = (UNITS / "ombra-onion.conf").read_text("utf-8")
    (tmp_path / SERVICES[0]).write_text((UNITS / SERVICES[0]).read_text("utf-8") + more, "utf-8")
    exposure = re.search(
        r"exposure level for \S+: ([\d.]+)",
        analyze("security", "--offline=true", tmp_path / SERVICES[0]).stdout,
    )
    assert exposure
    assert f"Then {exposure[1]} stays exposed" in (ROOT / "docs" / "server.md").read_text("utf-8")
    (tmp_path / SERVICES[0]).write_text(
        (UNITS / SERVICES[0]).read_text("utf-8").replace(PROGRAM, sys.executable)
    )
    (tmp_path / f"{SERVICES[0]}.d").mkdir()
    (tmp_path / f"{SERVICES[0]}.d" / "onion.conf").write_text(more.replace(PROGRAM, sys.executable))
    assert analyze("verify", tmp_path / SERVICES[0]).stderr == ""


def settings(name: str, key: str) -> list[str]:
    return re.findall(rf"^{key}=(.*)$", (UNITS / name).read_text("utf-8"), re.MULTILINE)


def allowed_calls(name: str) -> set[str]:
    """What the filter lets through: sets added and taken away in their order."""
    calls: set[str] = set()
    for line in settings(name, "SystemCallFilter"):
        members = {call for one in line.removeprefix("~").split() for call in calls_of(one)}
        calls = calls - members if line.startswith("~") else calls | members
    return calls


def calls_of(one: str) -> set[str]:
    lines = [line.strip() for line in analyze("syscall-filter", one).stdout.splitlines()[1:]]
    names = [line for line in lines if line and not line.startswith("#")]
    return {call for name in names for call in (calls_of(name) if name.startswith("@") else {name})}


def trace(folder: Path) -> list[str]:
    """Every system call of a server that is used in all ways, as strace tells them."""
    made, notes = ServerProcess(folder), folder / "calls.txt"
    command = ["strace", "-f", "-qq", "-o", str(notes), sys.executable, "-m", "server_stub", "serve"]
    command += ["--data", str(made.data), "--port", str(made.port), "--publish-interval", "1"]
    environment = os.environ | {"NOTIFY_SOCKET": "/nowhere/notify", "PYTHONDONTWRITEBYTECODE": "1"}
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        try:
            use(Practice(made.url, made.invitation, time.time()))
        finally:
            os.kill(int(notes.read_text().split(maxsplit=1)[0]), signal.SIGTERM)
        assert process.wait(PATIENCE_SECONDS) == 0
    return notes.read_text().splitlines()


def use(office: Practice) -> None:
    office.set_up()
    office.publish_keys()
    office.put_chunk(b"\x01" * 16, 0, bytes(CHUNK_BYTES))
    promise = office.post(submission(office.new_capsule(), b"\x01" * 16, 1)).body
    office.ask("GET", f"/v1/desk/uploads/{'01' * 16}/0")
    office.ask("POST", "/v1/desk/replies", reply(office.chance, b"tagtagta"))
    published = office.checkpoint()[0].published
    end = time.monotonic() + PATIENCE_SECONDS
    while office.checkpoint()[0].published == published or not office.checkpoint()[0].size:
        assert time.monotonic() < end
    assert len(promise) == 128


@pytest.mark.trace
@needs_strace
@needs_systemd
def test_the_sandbox_forbids_nothing_that_the_server_does(tmp_path: Path) -> None:
    name, calls = SERVICES[0], trace(tmp_path)
    used = {found[1] for line in calls if (found := re.match(r"\d+ +(\w+)\(", line))}
    assert used >= {"openat", "pwrite64", "fdatasync", "accept4"}
    for_root_alone = {"fchown"}  # SQLite's, for files beside a database that is somebody else's
    assert used - allowed_calls(name) - for_root_alone == set()
    assert [
        line for line in calls if "PROT_WRITE|PROT_EXEC" in line or re.search(r"mprotect.*PROT_EXEC", line)
    ] == []
    families = {found[1] for line in calls if (found := re.search(r" socket(?:pair)?\((AF_\w+)", line))}
    assert families <= set(settings(name, "RestrictAddressFamilies")[0].split())
    writing = [line for line in calls if re.search(r"openat\(.*O_(?:WRONLY|RDWR|CREAT)", line)]
    outside = [
        line
        for line in writing
        if f'"{tmp_path}/' not in line and "/dev/" not in line and "ENOENT" not in line
    ]
    assert outside == []
