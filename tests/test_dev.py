"""dev.py: what it says, what it installs, and that it runs on what it finds."""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sources import ROOT

COMMANDS = ("demo", "test", "lint", "bench", "shots", "lock")
# Fakes of the system's programs: they write down how they were called.
FAKE_APT = """#!/bin/sh
echo "$DEBIAN_FRONTEND: $*" >> "$APT_LOG"
[ "$1" = update ] && exit "$APT_UPDATE_CODE"
exit 0
"""
needs_debian = pytest.mark.skipif(
    not Path("/etc/debian_version").exists(), reason="packages are installed on Debian and its kin only"
)


def dev(*words: str, program: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    """Run dev.py as a person would, or a small program that uses its functions."""
    start = ["-c", f"import sys, os, dev\n{program}"] if program else ["dev.py"]
    return subprocess.run(
        [sys.executable, *start, *words],
        cwd=ROOT,
        env=os.environ | env,
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_a_command_it_says_what_there_is() -> None:
    answer = dev()
    assert answer.returncode == 2
    assert re.findall(r"^  (\w+) ", answer.stdout, re.MULTILINE) == list(COMMANDS)
    assert dev("--help").returncode == 0


def test_the_readme_names_every_command() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert set(re.findall(r"python3 dev\.py (\w+)", readme)) == set(COMMANDS)


def test_an_old_python_is_told_so() -> None:
    # The file must be readable for an old Python, or it would end with a syntax error.
    ast.parse((ROOT / "dev.py").read_text("utf-8"), feature_version=(3, 8))
    answer = dev(program="sys.version_info = (3, 10, 4)\ndev.main(['lint'])")
    assert answer.returncode == 1
    assert "Python 3.11 or newer is needed" in answer.stderr


@pytest.fixture
def fake_apt(tmp_path: Path) -> dict[str, str]:
    """Put a fake apt-get in front; the environment that makes dev.py find it."""
    fake = tmp_path / "bin" / "apt-get"
    fake.parent.mkdir()
    fake.write_text(FAKE_APT)
    fake.chmod(0o755)
    (tmp_path / "apt.log").touch()
    return {
        "PATH": f"{fake.parent}{os.pathsep}{os.environ['PATH']}",
        "APT_LOG": str(tmp_path / "apt.log"),
        "APT_UPDATE_CODE": "0",
    }


MISSING = "dev.provide_system({'libodd1': 'libodd.so.9', 'odd-fonts': 'odd/odd.ttf', 'bash': 'sh'})"


@needs_debian
def test_missing_packages_are_installed_by_root(fake_apt: dict[str, str]) -> None:
    answer = dev(program=f"os.geteuid = lambda: 0\n{MISSING}", **fake_apt)
    assert "installed, but not to be found: libodd.so.9, odd/odd.ttf" in answer.stderr
    assert Path(fake_apt["APT_LOG"]).read_text().splitlines() == [
        "noninteractive: update -q",
        "noninteractive: install -y -q --no-install-recommends libodd1 odd-fonts",
    ]


@needs_debian
def test_refreshing_the_package_lists_is_tried_twice(fake_apt: dict[str, str]) -> None:
    dev(program=f"os.geteuid = lambda: 0\n{MISSING}", **fake_apt | {"APT_UPDATE_CODE": "1"})
    calls = Path(fake_apt["APT_LOG"]).read_text().splitlines()
    assert [call.split()[1] for call in calls] == ["update", "update", "install"]


@needs_debian
def test_others_are_given_the_one_command(fake_apt: dict[str, str]) -> None:
    answer = dev(program=f"os.geteuid = lambda: 1000\n{MISSING}", **fake_apt)
    assert answer.returncode == 1
    assert "sudo apt-get install -y -q --no-install-recommends libodd1 odd-fonts\n" in answer.stderr
    assert Path(fake_apt["APT_LOG"]).read_text() == ""


def test_elsewhere_the_libraries_are_named(tmp_path: Path) -> None:
    (tmp_path / "sh").symlink_to("/bin/sh")
    answer = dev(program=MISSING, PATH=str(tmp_path))
    assert answer.stderr.splitlines()[-1].endswith("your system's package manager: libodd.so.9")


def small_checkout(folder: Path) -> Path:
    """Copy what dev.py needs, with a lock of one package and a measurement that ends at once."""
    for name in ("dev.py", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder / name)
    whole = (ROOT / "requirements" / "dev.lock").read_text("ascii")
    entry = re.search(r"^setuptools==(?:.+\\\n)+.+\n", whole, re.MULTILINE)
    assert entry
    (folder / "requirements").mkdir()
    (folder / "requirements" / "dev.lock").write_text(entry.group())
    for package in ("bench", "crypto", "desktop", "server_stub"):
        (folder / package).mkdir()
        (folder / package / "__init__.py").touch()
    (folder / "bench" / "run.py").write_text("import sys, crypto\nprint('measured', sys.prefix)\n")
    return folder


@pytest.mark.slow
@pytest.mark.timeout(600)  # it waits for the network
def test_a_fresh_checkout_makes_its_own_environment_once(tmp_path: Path) -> None:
    checkout = small_checkout(tmp_path)
    command = [sys.executable, "dev.py", "bench"]
    first = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)
    assert first.returncode == 0, first.stdout + first.stderr
    assert f"measured {checkout / '.venv'}" in first.stdout
    assert {"ombra", "ombra-desk", "ombra-server"} <= {p.name for p in (checkout / ".venv/bin").iterdir()}

    assert list((checkout / "desktop" / "__pycache__").glob("__init__.*.pyc"))

    second = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)
    assert second.stdout == f"measured {checkout / '.venv'}\n"

    with (checkout / "requirements" / "dev.lock").open("a") as lock:
        lock.write("\n")
    third = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)
    assert "installing what requirements/dev.lock pins" in third.stdout
