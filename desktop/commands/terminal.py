"""What commands say and ask: plain sentences for people, or one JSON object a line for scripts."""

from __future__ import annotations

import getpass
import json
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from desktop.domain.safe_text import visible
from desktop.services.work import ProgressStep

MAX_LINE_CHARS = 4_096
"""Of typed words; the longest receipt has under 200."""

SMALL_BYTES = 1_000_000
"""What is done in a blink shows no progress."""


WAIT = (
    "The office's server asks for a little work because it is busy: about {seconds} seconds as a rule,"
    " at times three times as long.\nNothing is lost: you can stop here (Ctrl-C) and go on later."
)


@dataclass(frozen=True, slots=True)
class Terminal:
    """Three streams and a choice. With `as_json`, `out` carries JSON lines only."""

    inp: TextIO
    out: TextIO
    err: TextIO
    as_json: bool = False

    def say(self, text: str) -> None:
        """A line for people; left out with `--json`."""
        if not self.as_json:
            print(text, file=self.out, flush=True)

    def note(self, text: str) -> None:
        """A line that belongs beside the result: a warning, an oddity."""
        print(text, file=self.err, flush=True)

    def event(self, name: str, **fields: Any) -> None:  # noqa: ANN401 - whatever JSON can hold
        """One JSON line, with `--json`."""
        if self.as_json:
            value = {"event": name, **fields}
            print(json.dumps(value, ensure_ascii=False), file=self.out, flush=True)

    def progress(self, step: ProgressStep) -> None:
        """How far long work is: one changing line, at a terminal only."""
        if step.phase in ("stamp", "upload_stamp"):
            self.note(WAIT.format(seconds=step.done))
            self.event("waiting", seconds=step.done)
        total = step.total or 0
        if self.err.isatty() and total > SMALL_BYTES:
            end = "\n" if step.done >= total else ""
            share = 100 * step.done // total
            print(f"\r{step.phase}: {share} %", end=end, file=self.err, flush=True)

    def ask_secret(self, prompt: str) -> str:
        """One line: typed without echo at a terminal, else the next line of the input."""
        if self.inp.isatty():
            try:
                return getpass.getpass(prompt)
            except EOFError:
                return ""
        return self.inp.readline(MAX_LINE_CHARS)

    def rest(self, most_chars: int) -> str:
        """All that is left of the input; at a terminal, until it is closed (Ctrl-D)."""
        return self.inp.read(most_chars + 1)


def standard_terminal(as_json: bool) -> Terminal:
    """The process's own streams, as UTF-8 whatever the system's settings say."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    return Terminal(sys.stdin, sys.stdout, sys.stderr, as_json)


def fault_place(error: BaseException) -> str:
    """Where a fault of ours happened and of which kind, and nothing of what was in memory then."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}"


def safe_lines(text: str) -> str:
    """Text from outside with its lines kept and every hidden or turning character as a mark."""
    return "\n".join(visible(line) for line in text.split("\n"))
