"""What the repository as a whole must keep: its locks, its documents, nothing of anybody's machine."""

import hashlib
import re
import sys
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from tests.sources import ROOT, imported, sources, tracked

LOCKS = ("runtime", "growing", "dev", "server")
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)
TEXT_SUFFIXES = {".cfg", ".css", ".md", ".py", ".qss", ".sh", ".sql", ".toml", ".ts", ".txt", ".yml", ""}
# Joined here, so that this file does not hold what it looks for.
MACHINE_PATH = re.compile(r"(?<![\w.~}\]])/(?:" + "work|tmp|root|home|Users" + r")/\w")
REGISTRY = re.compile(
    r"(?i)py" + r"pi\.org|files\.python" + r"hosted|deb\.deb" + r"ian\.org|registry\.np" + "mjs"
)
# The text as the Free Software Foundation publishes it.
LICENCE_SHA256 = "0d96a4ff68ad6d4b6f1f30f713b18d5184912ba8dd389f86aa7710db079abcb0"


def project() -> dict[str, Any]:
    """Read the project's table."""
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return table


def direct(requirements: list[str]) -> set[str]:
    """Give the package names of requirements, as the lock spells them."""
    words = [re.match(r"[\w.-]+", line) for line in requirements]
    return {re.sub(r"[-_.]+", "-", word.group()).lower() for word in words if word}


def lock(name: str) -> str:
    """Read one lock."""
    return (ROOT / "requirements" / f"{name}.lock").read_text("ascii")


@pytest.mark.parametrize("name", LOCKS)
def test_lock_holds_names_versions_and_hashes_only(name: str) -> None:
    pin = r"[a-z0-9-]+==[\w.]+( ; [\w .=!<>'()]+)? \\"
    digest = r"    --hash=sha256:[0-9a-f]{64}( \\)?"
    lines = lock(name).splitlines()
    assert [line for line in lines if not re.fullmatch(f"{pin}|{digest}", line)] == []


def test_direct_dependencies_are_pinned() -> None:
    runtime = dict(PIN.findall(lock("runtime")))
    growing = dict(PIN.findall(lock("growing")))
    dev = dict(PIN.findall(lock("dev")))
    assert direct(project()["dependencies"]) <= runtime.keys()
    assert direct(project()["optional-dependencies"]["dev"]) <= dev.keys()
    assert direct(project()["optional-dependencies"]["growing"]) <= growing.keys()
    assert runtime.items() <= growing.items() <= dev.items()


def test_the_server_alone_is_pinned_to_the_same() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    server = dict(PIN.findall(lock("server")))
    assert direct(groups["server"]) <= server.keys()
    assert server.items() <= dict(PIN.findall(lock("dev"))).items()
    assert not {"pyside6-essentials", "requests", "apsw-sqlite3mc"} & server.keys()


def test_the_server_imports_nothing_else() -> None:
    """But for the engines of the extra `growing`, when it is told to use them."""
    distributions = {"nacl": "pynacl"}
    names = {
        name.partition(".")[0] for one in sources("crypto", "server_stub") for name in imported(one.tree)
    }
    foreign = names - set(sys.stdlib_module_names) - {"crypto", "server_stub"}
    pinned = dict(PIN.findall(lock("server"))).keys() | direct(project()["optional-dependencies"]["growing"])
    assert {distributions.get(name, name) for name in foreign} <= pinned


def test_every_dependency_has_its_reason_written_down() -> None:
    text = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    described = re.findall(r"^\| ([\w-]+) \| [^|]{5,} \| [^|]{20,} \|$", text, re.MULTILINE)
    needed = project()["dependencies"] + project()["optional-dependencies"]["dev"]
    assert sorted(name.lower() for name in described) == sorted(direct(needed))


def tracked_lines() -> Iterator[tuple[str, str]]:
    """Walk through all lines of the repository's texts, each with its place."""
    for path in tracked():
        if path.suffix in TEXT_SUFFIXES and path.name != "LICENSE":
            for number, line in enumerate((ROOT / path).read_text("utf-8").splitlines(), 1):
                yield f"{path}:{number}", line


def test_nothing_names_a_machine_or_a_registry() -> None:
    found = [where for where, line in tracked_lines() if MACHINE_PATH.search(line) or REGISTRY.search(line)]
    assert found == []


def test_what_names_a_machine_is_recognised() -> None:
    assert MACHINE_PATH.search("open('" + "/ho" + "me/someone/x')")
    assert not MACHINE_PATH.search("https://example.org" + "/ho" + "me/page")
    assert REGISTRY.search("https://py" + "pi.org/simple")


def test_licence_is_the_whole_text() -> None:
    assert hashlib.sha256((ROOT / "LICENSE").read_bytes()).hexdigest() == LICENCE_SHA256


def test_decisions_are_numbered_and_have_the_same_parts() -> None:
    records = sorted((ROOT / "docs" / "adr").glob("[0-9]*.md"))
    assert [int(record.name[:4]) for record in records] == list(range(1, len(records) + 1))
    for record in records:
        headings = re.findall(r"^## (.+)$", record.read_text("utf-8"), re.MULTILINE)
        assert headings == ["Why", "Decision", "What follows"], record.name
