"""The program as somebody has it who installed it: a folder of its own, a start script as pip writes it."""

from __future__ import annotations

import compileall
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.sources import ROOT

ROOMS = ("crypto", "desktop")

SCRIPT = """import sys
from desktop.commands.reporter import main
sys.exit(main())
"""


@dataclass(frozen=True)
class Installed:
    """Where it lies, and the home of who runs it."""

    site: Path
    home: Path

    def command(self, *argv: str) -> list[str]:
        """`ombra` with these arguments."""
        return [sys.executable, str(self.site / "ombra"), *argv]

    def environment(self, **more: str) -> dict[str, str]:
        """What a program finds on a bare system."""
        home = {"HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "run")}
        return {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONPATH": str(self.site), **home, **more}


def install(site: Path, *, compiled: bool = True) -> None:
    """Copy the program and compile it, as `pip install` and `dev.py` do."""
    for room in ROOMS:
        shutil.copytree(ROOT / room, site / room, ignore=shutil.ignore_patterns("__pycache__"))
    (site / "ombra").write_text(SCRIPT, "utf-8")
    if compiled:
        assert compileall.compile_dir(site, quiet=2)


def at_home(site: Path, home: Path) -> Installed:
    """Give the program a user with an empty home."""
    (home / "run").mkdir(parents=True, mode=0o700)
    return Installed(site, home)
