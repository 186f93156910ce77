"""The programs as somebody has them who installed them: in a folder of their own, started as pip does it."""

from __future__ import annotations

import compileall
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.sources import ROOT

ROOMS = ("crypto", "desktop")

PROGRAMS = {"ombra": "desktop.commands.reporter", "ombra-desk": "desktop.commands.desk"}

SCRIPT = """import sys
from {module} import main
sys.exit(main())
"""


@dataclass(frozen=True)
class Installed:
    """Where it lies, and the home of who runs it."""

    site: Path
    home: Path

    def command(self, *argv: str, program: str = "ombra") -> list[str]:
        """A program with these arguments."""
        return [sys.executable, str(self.site / program), *argv]

    def environment(self, **more: str) -> dict[str, str]:
        """What a program finds on a bare system."""
        home = {"HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "run")}
        return {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONPATH": str(self.site), **home, **more}


def install(site: Path, *, compiled: bool = True) -> None:
    """Copy the programs and compile them, as `pip install` and `dev.py` do."""
    for room in ROOMS:
        shutil.copytree(ROOT / room, site / room, ignore=shutil.ignore_patterns("__pycache__"))
    for program, module in PROGRAMS.items():
        (site / program).write_text(SCRIPT.format(module=module), "utf-8")
    if compiled:
        assert compileall.compile_dir(site, quiet=2)


def at_home(site: Path, home: Path) -> Installed:
    """Give the programs a user with an empty home."""
    (home / "run").mkdir(parents=True, mode=0o700)
    return Installed(site, home)
