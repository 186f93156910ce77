"""A clean home for every test, so that none reads or writes the person's own files."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

# What the systems and their libraries look at to find a person's folders, relative to the home.
FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "run",
    "XDG_STATE_HOME": "state",
}


class HomeFolders:
    """A scratch folder for one run, with one home in it per test."""

    def __init__(self) -> None:
        self.base = Path(tempfile.mkdtemp(prefix="ombra-test-"))
        self.made = 0

    def new_home(self) -> Path:
        """Make an empty home with its standard folders."""
        self.made += 1
        home = self.base / str(self.made)
        for name in FOLDERS.values():
            # Qt warns of a run-time folder that others can read.
            (home / name).mkdir(mode=0o700, parents=True, exist_ok=True)
        return home

    def remove(self) -> None:
        """Remove all homes."""
        shutil.rmtree(self.base, ignore_errors=True)


def home_variables(home: Path) -> dict[str, str]:
    """Give the environment variables that point to a home."""
    return {name: str(home / folder) for name, folder in FOLDERS.items()}


def point_at(home: Path) -> None:
    """Point this process at a home for good; tests get their own later."""
    os.environ.update(home_variables(home))


@pytest.fixture(autouse=True)
def clean_home(
    pytestconfig: pytest.Config, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """Give each test an empty home, in the environment and for Qt's settings."""
    home = pytestconfig.stash[HOMES].new_home()
    for name, value in home_variables(home).items():
        monkeypatch.setenv(name, value)
    if "qapp" in request.fixturenames:
        from PySide6.QtCore import QSettings

        # Qt remembers the first home it saw; this is its own way to another.
        for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(form, QSettings.Scope.UserScope, str(home / "config"))
    yield home
    shutil.rmtree(home, ignore_errors=True)


HOMES = pytest.StashKey[HomeFolders]()
