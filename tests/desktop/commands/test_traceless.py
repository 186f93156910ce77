"""No image of memory, no reader of it, no session to be restored, and a home of one's own on a stick."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.commands import traceless
from desktop.commands.traceless import MARKER, OWN_FOLDER, PORTABLE, settle_in
from desktop.runtime import folders
from desktop.runtime.folders import first_folder, places
from tests.sources import ROOT

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="prctl is Linux's")

READ_BY_ANOTHER = """
import ctypes, os, resource, sys
sys.path.insert(0, ROOT)
from desktop.services.privatememory import keep_memory_private
if os.geteuid() == 0:
    os.setresuid(65534, 65534, 65534)
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # as a program begins that has not changed its user
if sys.argv[1] == "shut":
    keep_memory_private()
if other := os.fork():
    raise SystemExit(os.waitstatus_to_exitcode(os.waitpid(other, 0)[1]))
try:
    open(f"/proc/{os.getppid()}/environ", "rb").read(1)
except PermissionError:
    os._exit(7)
os._exit(0)
"""

CRASH = """
import ctypes, os, sys
sys.path.insert(0, ROOT)
from desktop.commands.traceless import leave_no_traces
leave_no_traces()
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)
ctypes.string_at(0)
"""


def run(program: str, *argv: str, where: Path | None = None) -> subprocess.CompletedProcess[str]:
    text = program.replace("ROOT", repr(str(ROOT)))
    command = [sys.executable, "-I", "-B", "-c", text, *argv]
    return subprocess.run(command, capture_output=True, text=True, cwd=where, timeout=60, check=False)


@LINUX
def test_another_program_of_the_same_person_cannot_look_inside() -> None:
    assert run(READ_BY_ANOTHER, "open").returncode == 0
    assert run(READ_BY_ANOTHER, "shut").returncode == 7


@LINUX
def test_a_crash_leaves_no_image(tmp_path: Path) -> None:
    crashed = run(CRASH, where=tmp_path)
    assert crashed.returncode < 0
    assert crashed.stdout == "0\n"  # not dumpable
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_restored_and_no_bus_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SESSION_MANAGER", "local/here:1")
    monkeypatch.setenv("PYTHONFAULTHANDLER", "1")
    traceless.leave_no_traces()
    assert not {"SESSION_MANAGER", "PYTHONFAULTHANDLER"} & set(os.environ)


@pytest.mark.parametrize("marked", [True, False])
def test_a_portable_run_has_a_home_beside_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, marked: bool
) -> None:
    for name in ("HOME", "USERPROFILE", "XDG_CACHE_HOME", traceless.PERSONS_HOME):
        monkeypatch.setenv(name, str(tmp_path / "person"))
    if marked:
        (tmp_path / MARKER).touch()
    given = ["--language", "ar"] if marked else ["--language", PORTABLE, "ar"]
    assert settle_in(given, tmp_path / "ombra") == ["--language", "ar"]
    assert Path.home() == tmp_path / OWN_FOLDER
    assert "XDG_CACHE_HOME" not in os.environ
    assert list(tmp_path.iterdir()) == ([tmp_path / MARKER] if marked else [])
    assert first_folder() == tmp_path / "person"


def test_without_option_and_marker_nothing_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/somewhere")
    monkeypatch.delenv(traceless.PERSONS_HOME, raising=False)
    assert settle_in(["--office", "x"], tmp_path / "ombra") == ["--office", "x"]
    assert os.environ["HOME"] == "/somewhere"
    assert traceless.PERSONS_HOME not in os.environ


def test_the_picker_of_a_portable_run_shows_both_homes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert folders.PERSONS_HOME == traceless.PERSONS_HOME
    for name in ("own", "person"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "own"))
    monkeypatch.setenv(folders.PERSONS_HOME, str(tmp_path / "person"))
    found = {place.kind: place.path.name for place in places()}
    assert (found["home"], found["own"]) == ("person", "own")
