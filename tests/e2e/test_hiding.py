"""The panic key on a real screen, with real keys: what hides, what does not, and what is left."""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.reporter_app import QUIET_NAME
from tests.e2e.hiding_window import SECRET
from tests.sources import ROOT

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb, xdotool"),
]

PATIENCE_S = 60
LIMIT_MS = 100.0
PIN = "4711"
DEAD = "guard wiped"

_NAMES = ("WM_NAME", "_NET_WM_NAME", "WM_ICON_NAME", "_NET_WM_ICON_NAME", "WM_CLASS", "WM_COMMAND")
_TEXTS = (*_NAMES, "WM_WINDOW_ROLE", "_NET_STARTUP_ID", "_GTK_APPLICATION_ID", "_KDE_NET_WM_DESKTOP_FILE")
"""Properties by which task bars, docks and session managers know a window, and show it."""


needs_xprop = pytest.mark.skipif(not shutil.which("xprop"), reason="needs xprop")
QUIET = {QUIET_NAME, Path(sys.executable).resolve().name, "python", "python3"}
"""Without a desktop file Qt names the program that runs, which is Python's."""


class Person:
    """Somebody with the window before them and a keyboard."""

    def __init__(self, screen: str, pin: str = "") -> None:
        self._environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.hiding_window", *([pin] if pin else [])],
            cwd=ROOT,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._said: list[str] = []
        self._rest = b""
        assert self.hear() == "ready"
        self.order("write")
        self.focus()

    def focus(self) -> None:
        """Give the window the keyboard: there is no window manager that would do it."""
        self.xdotool("search", "--sync", "--onlyvisible", "--name", "^Ombra$", "windowfocus", "--sync")
        assert any(self.order("focused") == "True" for _ in range(1000))

    def hear(self) -> str:
        """The next line that the window says."""
        while not self._said:
            assert self._process.stdout is not None
            ready, _, _ = select.select([self._process.stdout], [], [], PATIENCE_S)
            got = os.read(self._process.stdout.fileno(), 4096) if ready else b""
            assert got, "the window said nothing more"
            *lines, self._rest = (self._rest + got).split(b"\n")
            self._said += [line.decode() for line in lines]
        return self._said.pop(0)

    def order(self, name: str) -> str:
        """Let the window do something, and hear what it answers."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{name}\n".encode())
        self._process.stdin.flush()
        return self.hear()

    def keys(self, *names: str) -> None:
        """Press keys, 60 ms apart."""
        self.xdotool("key", "--delay", "60", *names)

    def xdotool(self, *words: str) -> str:
        """Run xdotool to its end."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        return done.stdout

    def mapped(self) -> list[str]:
        """The names of the windows that show on the screen, as the X server tells them."""
        found = self.xdotool("search", "--onlyvisible", "--maxdepth", "1", "--name", "").split()
        return [self.xdotool("getwindowname", one).strip() for one in found]

    def told(self) -> dict[str, str]:
        """All that the X server can tell of each window, mapped or not, by its name: pictures left out."""
        return {
            one: subprocess.run(
                ["xprop", "-id", one, "-notype", *_TEXTS],
                env=self._environment,
                capture_output=True,
                text=True,
                timeout=PATIENCE_S,
                check=True,
            ).stdout
            for one in self.xdotool("search", "--name", "").split()
        }

    def guard(self, name: str) -> float:
        """Hear that the guard changed; the own time that it took, in milliseconds."""
        heard = self.hear()
        match = re.fullmatch(rf"guard {name} ([\d.]+)", heard)
        assert match, heard
        return float(match[1])

    def ends(self) -> int:
        """Wait for the end; the exit code."""
        return self._process.wait(PATIENCE_S)

    def leave(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def person(screen: str) -> Iterator[Callable[[str], Person]]:
    """Somebody, with a PIN or without."""
    made: list[Person] = []

    def sit_down(pin: str = "") -> Person:
        made.append(Person(screen, pin))
        return made[-1]

    yield sit_down
    for one in made:
        one.leave()


def test_esc_twice_leaves_nothing_to_see_or_paste(person: Callable[..., Person]) -> None:
    one = person()
    assert one.order("copy") == "copied"
    assert "closed by somebody" in one.order("shown")
    assert "Ombra" in one.mapped()
    one.keys("Escape", "Escape")
    assert one.guard("hidden") < LIMIT_MS
    assert one.order("shown") == "[] ''"
    assert [name for name in one.mapped() if name] == []


def test_selecting_text_copies_nothing(person: Callable[..., Person]) -> None:
    one = person()
    one.keys("ctrl+a")
    # The keys may come after the first questions.
    assert any(one.order("selected").startswith(str(len(SECRET))) for _ in range(1000))
    assert one.order("selected") == f"{len(SECRET)} ''"


def test_the_pin_brings_everything_back(person: Callable[..., Person]) -> None:
    one = person(PIN)
    one.keys("Escape", "Escape")
    assert one.guard("hidden") < LIMIT_MS
    assert one.order("shown") == "[''] ''"  # one window, without a title
    one.xdotool("type", "0000")
    one.keys("Return")
    one.xdotool("type", PIN)
    one.keys("Return")
    one.guard("open")
    assert one.order("shown").startswith("['Ombra']")
    assert one.order("draft") == "True"
    assert any(one.order("typing") == "True" for _ in range(1000)), "the keyboard is back where it was"


def test_a_third_esc_wipes_at_once(person: Callable[..., Person]) -> None:
    one = person(PIN)
    one.keys("Escape", "Escape")
    one.guard("hidden")
    assert any(one.order("pin_typing") == "True" for _ in range(1000)), "the small window has the keyboard"
    one.keys("Escape")
    one.guard("wiped")
    assert one.ends() == 0


@pytest.mark.parametrize("busy", ["popup", "dialog"])
def test_with_something_open_esc_only_closes_it(person: Callable[..., Person], busy: str) -> None:
    one = person()
    assert one.order(busy) == busy
    one.keys("Escape", "Escape")
    assert one.order("open_things") == "0"
    assert one.order("draft") == "True"
    one.focus()
    one.keys("space", "Escape", "Escape")
    assert one.guard("hidden") < LIMIT_MS


def test_composing_is_left_alone(person: Callable[..., Person]) -> None:
    one = person()
    assert one.order("compose") == "composing"
    one.keys("Escape", "Escape", "Escape", "Escape")
    assert one.order("composed") == "True"
    assert "'Ombra'" in one.order("shown")


@needs_xprop
def test_what_shows_is_called_by_its_name_and_nothing_more(person: Callable[..., Person]) -> None:
    """Neither the page nor the office nor what is written may stand in a title: task bars keep them."""
    one = person()
    window = next(text for text in one.told().values() if '"Ombra"' in text)
    assert set(re.findall(r'"([^"]*)"', window)) <= {"Ombra", *QUIET}
    assert f'WM_CLASS = "{QUIET_NAME}", "{QUIET_NAME}"' in window


@needs_xprop
@pytest.mark.parametrize("pin", ["", PIN], ids=["without a PIN", "with a PIN"])
def test_while_it_is_hidden_no_window_names_it(person: Callable[..., Person], pin: str) -> None:
    one = person(pin)
    one.keys("Escape", "Escape")
    one.guard("hidden")
    told = one.told()
    assert sum(f'WM_CLASS = "{QUIET_NAME}"' in text for text in told.values()) == 1 + bool(pin)
    assert not [text for text in told.values() if "ombra" in text.lower() or "report" in text.lower()]
