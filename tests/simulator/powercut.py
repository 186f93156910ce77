"""What a disk holds after a power cut: a model of files and folders, fed with what `faults.c` noted.

A call that returned changes what programs see; only a sync of that file, or of that folder, changes what
stays. What lies between may stay or not, in any mixture. After a sync that failed, its writes are gone for
good: the kernel has forgotten them, and a later sync that succeeds says nothing about them.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.simulator.faults import KILLED_BEFORE, Call


@dataclass(eq=False)
class File:
    """`seen` by programs, `kept` by the disk; `writes` since the last sync, `lost` ranges of failed ones."""

    seen: bytearray = field(default_factory=bytearray)
    kept: bytes = b""
    writes: list[tuple[int, bytes]] = field(default_factory=list)  # offset, data; -1 - length, b"" is a cut
    lost: list[tuple[int, int]] = field(default_factory=list)

    def write(self, offset: int, data: bytes) -> None:
        """Programs see it at once."""
        _put(self.seen, offset, data)
        self.writes.append((offset, data))
        self.lost = [part for span in self.lost for part in _without(span, offset, offset + len(data))]

    def cut(self, length: int) -> None:
        """The same for a cut."""
        _cut(self.seen, length)
        self.writes.append((-1 - length, b""))
        self.lost = [(begin, min(end, length)) for begin, end in self.lost if begin < length]

    def sync(self) -> None:
        """All that is seen stays, but for what is lost: there the disk has what it had."""
        kept = bytearray(self.seen)
        for begin, end in self.lost:
            _put(kept, begin, self.kept[begin:end].ljust(end - begin, b"\0")[: max(0, len(kept) - begin)])
        self.kept = bytes(kept)
        self.writes = []

    def fail(self) -> None:
        """A sync that failed."""
        self.lost += [(offset, offset + len(data)) for offset, data in self.writes if data]
        self.writes = [one for one in self.writes if not one[1]]

    def left(self, chance: random.Random | None) -> bytes:
        """What stays: with `chance` some of what was not synced too, in whole or in part."""
        left = bytearray(self.kept)
        for offset, data in self.writes if chance else ():
            assert chance is not None
            if chance.random() < 0.5:
                continue
            if data:
                _put(left, offset, data[: chance.choice((len(data), len(data) // 2))])
            else:
                _cut(left, -1 - offset)
        return bytes(left)


@dataclass(eq=False)
class Folder:
    """Names and what they stand for: `seen` by programs, `kept` by the disk, `changes` between the two."""

    seen: dict[str, File | Folder] = field(default_factory=dict)
    kept: dict[str, File | Folder] = field(default_factory=dict)
    changes: list[dict[str, File | Folder | None]] = field(default_factory=list)

    def change(self, **names: File | Folder | None) -> None:
        """One step: names that stand for something else now, or for nothing."""
        _apply(self.seen, names)
        self.changes.append(names)

    def sync(self) -> None:
        """All names stay."""
        self.kept, self.changes = dict(self.seen), []

    def fail(self) -> None:
        """A sync that failed: these names stay as they are on the disk until they change again."""
        self.changes = []

    def left(self, chance: random.Random | None) -> dict[str, File | Folder]:
        """What stays; a file system keeps the order of changes in one folder."""
        left = dict(self.kept)
        for names in self.changes[: chance.randint(0, len(self.changes)) if chance else 0]:
            _apply(left, names)
        return left


class Disk:
    """A folder as programs and as the disk see it."""

    def __init__(self, folder: Path) -> None:
        """Begin with a folder all of which was synced."""
        self._root = _read(folder)

    def follow(self, call: Call, data: bytes) -> None:
        """What one call changed; `data` is what it wrote."""
        if call.result < 0 and call.kind != "s":
            return
        folder, name = self._at(call.path)
        found = folder.seen.get(name) if name else folder
        if call.kind in "cm":
            folder.change(**{name: File() if call.kind == "c" else Folder()})
        elif call.kind == "u":
            folder.change(**{name: None})
        elif call.kind == "r":
            self._rename(folder, name, call.to)
        elif found is not None:  # else a file that has no name any more
            _change(found, call, data)

    def cut_power(self, target: Path, chance: random.Random | None = None) -> None:
        """Write what is left into a new folder."""
        _write(self._root, target, chance)

    def _rename(self, folder: Folder, name: str, to: str) -> None:
        into, new_name = self._at(to)
        moved = folder.seen[name]
        if into is folder:
            folder.change(**{name: None, new_name: moved})
            return
        into.change(**{new_name: moved})
        folder.change(**{name: None})

    def _at(self, path: str) -> tuple[Folder, str]:
        *above, name = path.split("/") if path != "." else [""]
        folder = self._root
        for part in above:
            found = folder.seen[part]
            assert isinstance(found, Folder)
            folder = found
        return folder, name


def _change(found: File | Folder, call: Call, data: bytes) -> None:
    if call.kind == "s":
        if call.result == 0:
            found.sync()
        elif call.result != KILLED_BEFORE:
            found.fail()
    elif isinstance(found, File) and call.kind == "w":
        found.write(call.offset, data)
    elif isinstance(found, File):
        found.cut(call.offset)


def _apply(names: dict[str, File | Folder], change: dict[str, File | Folder | None]) -> None:
    for name, found in change.items():
        if found is None:
            names.pop(name, None)
        else:
            names[name] = found


def _put(into: bytearray, offset: int, data: bytes) -> None:
    into.extend(bytes(max(0, offset - len(into))))
    into[offset : offset + len(data)] = data


def _cut(into: bytearray, length: int) -> None:
    into.extend(bytes(max(0, length - len(into))))
    del into[length:]


def _without(span: tuple[int, int], begin: int, end: int) -> Iterable[tuple[int, int]]:
    """The parts of a range outside another."""
    first, last = span
    parts = ((first, min(last, begin)), (max(first, end), last))
    return [(low, high) for low, high in parts if low < high]


def _read(path: Path) -> Folder:
    folder = Folder()
    for child in path.iterdir():
        if child.is_dir():
            folder.seen[child.name] = _read(child)
        else:
            data = child.read_bytes()
            folder.seen[child.name] = File(bytearray(data), data)
    folder.sync()
    return folder


def _write(folder: Folder, target: Path, chance: random.Random | None) -> None:
    target.mkdir(mode=0o700)
    for name, found in folder.left(chance).items():
        if isinstance(found, Folder):
            _write(found, target / name, chance)
        else:
            path = target / name
            path.touch(mode=0o600)
            path.write_bytes(found.left(chance))
