"""The command that cleans: `clean`, over the same services as the window. No network, no office."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from pathlib import Path

from crypto.ids import Random
from desktop.cleaning.kinds import Finding, Lock, Outcome
from desktop.cleaning.locknames import LOCKED_BY, missing, system_of
from desktop.commands.exitcodes import Exit
from desktop.commands.terminal import Terminal
from desktop.domain.safe_text import visible
from desktop.services.evidencechild import Examination
from desktop.services.evidencecopies import Copied, copy_into, costs, look_at, still_tells

ENDINGS = {
    "cleaned": "cleaned",
    "looked": "looked into",
    "listed": "an archive; it is listed and not opened. Unpack it and clean what is in it.",
    "unknown_kind": "of a kind that this version cannot clean. Describe it, or send the original.",
    "unsure_text": "text in letters that cannot be told for sure; no copy was made. Save it as UTF-8.",
    "damaged": "damaged, or not what it says it is; no copy was made.",
    "encrypted": "locked with a password; no copy was made.",
    "too_big": "too big to be cleaned (over 100 MiB; film, sound, text: over 1 GiB); no copy was made.",
    "too_many_pixels": "a picture too large to be cleaned; no copy was made.",
    "too_much_inside": "packed with more than a file of its kind should hold; no copy was made.",
    "out_of_memory": "more than the locked process may hold in memory; no copy was made.",
    "not_clean": "not clean after cleaning; no copy was made.",
    "out_of_time": "more than could be done in two minutes and a second more a MiB; no copy was made.",
    "child_died": "too much for the locked process, which ended; no copy was made.",
    "child_bad_answer": "hostile: the locked process gave a forbidden answer; no copy was made.",
}
"""How a file's examination ended, in words for people."""

_LOCKS = {
    Lock.FILES: "other files",
    Lock.NETWORK: "the network",
    Lock.PROCESSES: "other programs",
    Lock.LIMITS: "more memory or time",
}


def clean(given: argparse.Namespace, terminal: Terminal, random: Random) -> Exit:
    """Look into files, or clean them into a folder; `INPUT` if one of them could not be done."""
    terminal = dataclasses.replace(terminal, as_json=True) if given.show else terminal
    failed = False
    for path in given.files:
        copied = Copied(look_at(path)) if given.show else copy_into(path, given.to, random, given.keep_names)
        tell(terminal, path, copied.examination, copied.copy)
        failed = failed or not copied.examination.done
    return Exit.INPUT if failed else Exit.DONE


def tell(terminal: Terminal, path: Path, seen: Examination, copy: Path | None = None) -> None:
    """What was found in a file and what became of it; `copy` is where a copy lies, if one was written."""
    terminal.event(
        "file",
        file=str(path),
        kind=seen.kind,
        ending=seen.ending,
        locks=[lock.name.lower() for lock in Lock if lock in seen.locks and lock.name],
        found=[dataclasses.asdict(finding) for finding in seen.before],
        remains=still_tells(seen),
        costs=costs(seen),
        copy=str(copy) if copy else None,
    )
    terminal.say(f"{visible(str(path))}: {ENDINGS[seen.ending]}")
    for finding in seen.before:
        terminal.say(f"  {_line(finding)}")
    if copy:
        terminal.say(f"  copy: {visible(str(copy))}")
    if seen.ending is Outcome.CLEANED:
        terminal.say(f"  The copy may still tell: {_listed(still_tells(seen))}")
    terminal.say(f"  {_lock_line(seen)}")


def _line(finding: Finding) -> str:
    count = f" ({finding.count} times)" if finding.count > 1 else ""
    text = f": {visible(finding.text)}" if finding.text else ""
    return finding.kind.replace("_", " ") + count + text


def _lock_line(seen: Examination) -> str:
    if not seen.locks:
        return "This system did not lock the process that read the file."
    by = LOCKED_BY[system_of(sys.platform)]
    held = ", ".join(f"{_LOCKS[lock]} ({by.get(lock, 'system')})" for lock in seen.locks)
    left = ", ".join(_LOCKS[lock] for lock in missing(seen.locks))
    return f"Refused to the process that read it: {held}." + (f" Not refused: {left}." if left else "")


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(name.replace("_", " ") for name in names)
