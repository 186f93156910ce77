"""Where the tour's pictures are taken: no threads, a clock that stands, seeded chance, small files."""

from __future__ import annotations

import math
import os
import random
import shutil
import socket
import struct
import tempfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.domain.progress import ProgressStep
from desktop.runtime.immediate import ImmediateRunner
from desktop.runtime.palette import Scheme
from desktop.runtime.task import TaskHandle
from desktop.runtime.theme import Theme, install
from desktop.runtime.translations import Translations
from tests.e2e.hands import settle
from tests.simulator.server import ServerThread, SetClock

LANGUAGES = ("en", "zh-Hans")
MORE_LANGUAGES = ("zh-Hant", "ar")
CHOSEN = frozenset({"home", "form-happened", "review", "words", "conversation"})
"""What is shown in these languages too, in the light scheme: enough to see their type and the mirroring."""

REPORTER_PX, DESK_PX = (1180, 780), (1360, 820)
"""What both windows open with."""

PORT = 47_470
"""Addresses stand in the pictures, so they may not change from run to run."""

START = 1_780_300_800.0
"""Monday 1 June 2026, 08:00 UTC: the practice office opens."""

_SHADE = QColor(0, 0, 0, 90)
_COLOURS, _FREQUENT = 64, 12


@dataclass
class Studio:
    """One language's run: everything that windows are given, and the camera."""

    app: QApplication
    theme: Theme
    language: str
    folder: Path
    out: Path
    wanted: Callable[[str], bool]
    clock: SetClock = field(default_factory=lambda: SetClock(START))
    runner: ImmediateRunner = field(init=False)
    translations: Translations = field(init=False)
    server: ServerThread = field(init=False)

    def __post_init__(self) -> None:
        """Set the language; the server is not started yet."""
        self.fresh_runner()
        self.translations = Translations(self.app, self.language)
        self._chance = random.Random(2026)
        self.server = ServerThread(self.folder, clock=self.clock, port=PORT, random=self.chance)

    def fresh_runner(self, *, held: bool = False) -> ImmediateRunner:
        """A runner for another window: each program has its own, and ends it."""
        self.runner = ImmediateRunner(clock=self.clock, held=held)
        return self.runner

    def chance(self, count: int) -> bytes:
        """Bytes that are the same in every run."""
        return self._chance.randbytes(count)

    def say(self, english: str, chinese: str, traditional: str = "", arabic: str = "") -> str:
        """What a person types, in the language of the run; English where nothing else is given."""
        said = {"zh-Hans": chinese, "zh-Hant": traditional, "ar": arabic}
        return said.get(self.language) or english

    def later(self, *, days: float = 0, hours: float = 0) -> None:
        """Let time pass, and the server see it."""
        self.clock.now += days * 86_400 + hours * 3_600
        self.server.service.tick()

    def frame(self, window: QWidget, size_px: tuple[int, int]) -> None:
        """Show a window at the size of its pictures."""
        window.resize(*size_px)
        window.show()
        window.activateWindow()
        settle()

    def take(self, name: str, window: QWidget, dialog: QDialog | None = None) -> None:
        """Take a picture in both schemes; a dialog stands over its shaded window."""
        if not self.wanted(name):
            return
        # The scheme of the picture before comes first: changing it takes longer than the picture.
        schemes = sorted(Scheme, key=lambda one: one is not self.theme.scheme)
        if self.language in MORE_LANGUAGES:
            if name not in CHOSEN:
                return
            schemes = [Scheme.LIGHT]
        for scheme in schemes:
            if scheme is not self.theme.scheme:
                self.theme.force_scheme(scheme)
            settle()
            image = window.grab().toImage()
            if dialog is not None:
                _put_over(image, dialog)
            write_png(self.out / f"{name}-{scheme}-{self.language}.png", image)

    def advance(self, done: int, total: int | None, phase: str = "") -> None:
        """Show the job that is held as so far advanced."""
        self.runner._waiting[-1].show(ProgressStep(phase, done, total))
        settle()

    def run_all_but(self, held: TaskHandle | None) -> None:
        """Run what waits, except for one job, which comes to stand last."""
        waiting = self.runner._waiting
        while others := [task for task in waiting if task.handle is not held]:
            self.runner._perform(others[0])
        settle()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Jobs wait, so that windows show that they are at work; afterwards they run."""
        self.runner.hold()
        yield
        self.runner.release()
        settle()

    @contextmanager
    def offline(self) -> Iterator[None]:
        """With the server away."""
        self.server.stop()
        yield
        self.server.start()


@contextmanager
def studio(
    app: QApplication, language: str, out: Path, wanted: Callable[[str], bool] = lambda _name: True
) -> Iterator[Studio]:
    """A studio with its server running, in a home of its own that is gone afterwards."""
    # A second run would take this one's folder away: the port is what both need.
    socket.create_server(("127.0.0.1", PORT)).close()
    folder = Path(tempfile.gettempdir()) / "ombra-pictures"
    shutil.rmtree(folder, ignore_errors=True)
    home = folder / "home"
    home.mkdir(parents=True)
    # A caret that does not blink is in every picture.
    app.setCursorFlashTime(0)
    before = os.environ.get("HOME")
    os.environ["HOME"] = str(home)
    theme = install(app, scheme=Scheme.LIGHT, reduced_motion=True)
    made = Studio(app, theme, language, folder, out, wanted)
    try:
        with made.server:
            yield made
    finally:
        made.translations.remove()
        shutil.rmtree(folder, ignore_errors=True)
        if before is not None:
            os.environ["HOME"] = before


def write_png(path: Path, image: QImage) -> None:
    """Write a picture with few colours: a third of the size, and no eye sees it in flat pages."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    pixels = memoryview(image.constBits()).cast("I")[: width * height]
    palette, place = _palette(Counter(pixels))
    rows = bytearray()
    for start in range(0, width * height, width):
        rows.append(0)
        rows.extend(map(place.__getitem__, pixels[start : start + width]))
    colours = b"".join(struct.pack(">I", colour & 0xFFFFFF)[1:] for colour in palette)
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
        (b"PLTE", colours),
        (b"IDAT", zlib.compress(bytes(rows), 9)),
        (b"IEND", b""),
    )
    data = b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + data)


def _palette(counted: Counter[int]) -> tuple[list[int], dict[int, int]]:
    """The colours that stand for all, and for every colour the place of the nearest of them.

    The most frequent ones first; then, one by one, the colour that is worst served: a warning's amber has
    few pixels, and would otherwise become grey.
    """
    ordered = sorted(counted.items(), key=lambda one: (-one[1], one[0]))
    parts = [(colour >> 16 & 255, colour >> 8 & 255, colour & 255) for colour, _count in ordered]
    weights = [math.sqrt(count) for _colour, count in ordered]
    chosen: list[int] = []
    nearest, apart = [0] * len(parts), [1 << 20] * len(parts)
    while len(chosen) < min(_COLOURS, len(parts)):
        at = len(chosen)
        pick = at if at < _FREQUENT else max(range(len(parts)), key=lambda one: apart[one] * weights[one])
        red, green, blue = parts[pick]
        for one, (r, g, b) in enumerate(parts):
            distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
            if distance < apart[one]:
                nearest[one], apart[one] = at, distance
        chosen.append(ordered[pick][0])
    return chosen, {colour: nearest[one] for one, (colour, _count) in enumerate(ordered)}


def _put_over(image: QImage, dialog: QDialog) -> None:
    top = dialog.grab()
    painter = QPainter(image)
    painter.fillRect(image.rect(), _SHADE)
    at = QPoint((image.width() - top.width()) // 2, (image.height() - top.height()) // 2)
    painter.drawPixmap(at, top)
    painter.end()
