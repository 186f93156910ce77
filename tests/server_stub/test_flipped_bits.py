"""A single flipped bit anywhere in a data folder: `check` names a fault, or the bit means nothing."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import nacl.utils
import pytest

from crypto.sizes import CHUNK_BYTES
from server_stub import check
from server_stub.config import Config
from server_stub.datafolder import DataFolder, FolderUnusable
from server_stub.service import World
from server_stub.store.schema import NewerSchema
from tests.server_stub.fullfolder import everything, fill, tables
from tests.simulator.server import ServerThread

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1_200)]

TREE_BITS, CONTENT_BITS = 1_200, 150
PAGE_BYTES, HEADER_BYTES = 4_096, 100
TREE_PAGES = {2, 5, 10, 13}
"""The first byte of a page with rows or keys: https://www.sqlite.org/fileformat2.html"""


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> ServerThread:
    return fill(tmp_path_factory.mktemp("flipped"))


def look(server: ServerThread) -> list[str]:
    """The faults that are named, refusals to read the folder at all among them."""
    world = World(server.clock, nacl.utils.random, lambda: 1 << 40)
    try:
        return check.look(DataFolder(server.data), Config(), world).faults
    except (NewerSchema, FolderUnusable) as error:
        return [type(error).__name__]


class Flipped:
    """A file in which a bit is turned over, and afterwards turned back."""

    def __init__(self, path: Path, bit: int) -> None:
        self._path, self._at, self._mask = path, bit // 8, 1 << bit % 8

    def __enter__(self) -> None:
        self._turn()

    def __exit__(self, *what: object) -> None:
        self._turn()

    def _turn(self) -> None:
        with self._path.open("r+b") as file:
            file.seek(self._at)
            (byte,) = file.read(1)
            file.seek(self._at)
            file.write(bytes([byte ^ self._mask]))


def files(server: ServerThread) -> list[Path]:
    return sorted(path for path in server.data.rglob("*") if path.is_file())


def bits_of(path: Path, count: int, chance: random.Random) -> Iterator[int]:
    """Every bit of a short file; of a long one the first bytes, the last, and some between."""
    bits = path.stat().st_size * 8
    if bits <= count:
        return iter(range(bits))
    some = {0, bits // 2, bits - 1, *(chance.randrange(bits) for _ in range(count))}
    return iter(sorted(some))


def places_without_a_chunk(server: ServerThread) -> set[tuple[str, int]]:
    """Parts of files that no row names; a chunk may lie behind them."""
    with closing(sqlite3.connect(server.data / "records.sqlite")) as db:
        named = {(place.hex(), index) for place, index in db.execute("SELECT place, idx FROM chunks")}
    places = {place: max(index for one, index in named if one == place) for place, _ in named}
    return {(place, index) for place, last in places.items() for index in range(last)} - named


def test_the_folder_is_sound_and_has_something_of_everything(full: ServerThread) -> None:
    assert look(full) == []
    with closing(sqlite3.connect(full.data / "records.sqlite")) as db:
        empty = [name for name in tables(db) if db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] == 0]
    assert empty == []
    names = {path.relative_to(full.data).parts[0] for path in files(full)}
    assert names == {
        "board",
        "chunks",
        "invitation.json",
        "log",
        "log.key",
        "onion.key",
        "records.sqlite",
        "server.secret",
    }


def test_in_every_file_but_the_database_every_bit_counts(full: ServerThread) -> None:
    """Of a file of chunks those in the place of a chunk: two writers leave holes to each other."""
    chance, unseen, holes = random.Random(1), list[tuple[str, int]](), places_without_a_chunk(full)
    for path in files(full):
        if path.name == "records.sqlite":
            continue
        for bit in bits_of(path, 80 if path.stat().st_size < 4_096 else 12, chance):
            with Flipped(path, bit):
                if not look(full) and (path.name, bit // 8 // CHUNK_BYTES) not in holes:
                    unseen.append((str(path.relative_to(full.data)), bit))
    assert unseen == []


def test_in_the_database_a_bit_that_nobody_names_changes_nothing_that_it_says(full: ServerThread) -> None:
    path, chance = full.data / "records.sqlite", random.Random(2)
    before, found = everything(path), Counter[str]()
    for bit in database_bits(path.read_bytes(), chance):
        with Flipped(path, bit):
            named = look(full)
            same = bool(named) or everything(path) == before
        found.update({word.partition(":")[0] for word in named})
        assert same, (bit // 8 // PAGE_BYTES + 1, bit // 8 % PAGE_BYTES, bit % 8)
    assert look(full) == []
    assert found["database_damaged"] > TREE_BITS // 2
    assert found["reply_damaged"] + found["capsule_damaged"] > CONTENT_BITS // 2


def database_bits(data: bytes, chance: random.Random) -> list[int]:
    """The header's bits; many on pages with rows, where something stands; some where long columns go on."""
    pages = [data[at : at + PAGE_BYTES] for at in range(0, len(data), PAGE_BYTES)]
    trees = [number for number, page in enumerate(pages) if page[0] in TREE_PAGES]
    others = [number for number, page in enumerate(pages) if page[0] not in TREE_PAGES and any(page)]
    bits = list(range(HEADER_BYTES * 8))
    for count, numbers in ((TREE_BITS, trees), (CONTENT_BITS, others)):
        for _ in range(count):
            number = chance.choice(numbers)
            place = chance.choice([at for at, byte in enumerate(pages[number]) if byte])
            bits.append((number * PAGE_BYTES + place) * 8 + chance.randrange(8))
    return bits
