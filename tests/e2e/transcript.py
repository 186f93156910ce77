"""The demo's transcript: what was done, when, and every fact that was checked; and the pictures."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.e2e.hands import expect, settle

NAME = "transcript.md"


@dataclass
class Transcript:
    """Written line by line into `folder`, so that a run that fails leaves what it got to."""

    folder: Path
    began: float = field(default_factory=time.monotonic)
    facts: int = 0
    pictures: int = 0

    def __post_init__(self) -> None:
        """Begin with an empty folder; only what an earlier demo left is removed."""
        self.folder.mkdir(exist_ok=True)
        for old in (*self.folder.glob("*.png"), self.folder / NAME):
            old.unlink(missing_ok=True)

    def part(self, title: str) -> None:
        """Begin a part."""
        self._write(f"\n## {title}\n")

    def done(self, text: str) -> None:
        """Note a thing that was done."""
        self._write(f"- `{self._at()}` {text}")

    def fact(self, holds: object, text: str) -> None:
        """Note a fact that was checked. Errors: `Unexpected` if it does not hold."""
        if not holds:
            self._write(f"- `{self._at()}` **not so**: {text}")
        expect(holds, text)
        self.facts += 1
        self._write(f"- `{self._at()}` ✓ {text}")

    def picture(self, window: QWidget, name: str) -> None:
        """Take a picture of a window as it is now."""
        settle()
        self.pictures += 1
        path = self.folder / f"{self.pictures:02}-{name}.png"
        expect(window.grab().save(str(path)), f"{path.name} can be written")
        self._write(f"- `{self._at()}` picture [{path.name}]({path.name})")

    def head(self, text: str) -> None:
        """Write a line without a time."""
        self._write(text)

    def seconds(self) -> float:
        """How long it has taken so far."""
        return time.monotonic() - self.began

    def _at(self) -> str:
        minutes, seconds = divmod(self.seconds(), 60)
        return f"{minutes:02.0f}:{seconds:04.1f}"

    def _write(self, line: str) -> None:
        print(line, flush=True)
        with (self.folder / NAME).open("a", encoding="utf-8") as out:
            out.write(line + "\n")
