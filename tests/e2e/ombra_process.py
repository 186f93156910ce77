"""`ombra` and a reporter's fixture files as somebody on a real computer has them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from desktop.domain.records import present
from desktop.domain.reportfile import all_evidence
from tests.simulator.reporter import FIXTURES, report
from tests.sources import ROOT

PROGRAM = "import sys; from desktop.commands.reporter import main; sys.exit(main())"
PATIENCE_SECONDS = 600.0


def ombra_command(*argv: str) -> list[str]:
    """The program as its own process starts."""
    return [sys.executable, "-c", PROGRAM, *argv]


def start_ombra(*argv: str, words: str) -> subprocess.Popen[str]:
    """Start a command with the words on its input; the caller ends it."""
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        ombra_command(*argv), cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True, encoding="utf-8"
    )
    assert process.stdin is not None
    process.stdin.write(words + "\n")
    process.stdin.close()
    process.stdin = None
    return process


def ombra(*argv: str, words: str = "") -> dict[str, Any]:
    """Run a command to its end; the last JSON line it wrote."""
    with start_ombra(*argv, "--json", words=words) as process:
        out, err = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 0, err
    last: dict[str, Any] = json.loads(out.splitlines()[-1])
    return last


def evidence_files(name: str, folder: Path) -> list[str]:
    """`--attach` options with a file for every piece of evidence that has no content of its own."""
    options = []
    for index in report(name).without_bytes:
        item = all_evidence(report(name).incident)[index]
        path = folder / f"{name}-{index}"
        path.write_bytes(f"{item.name}: {present(item.type)}".encode() * 1_000)
        options += ["--attach", f"{index + 1}={path}"]
    return options


def fixture(name: str) -> str:
    """The path of a fixture report."""
    return str(FIXTURES / f"{name}.json")
