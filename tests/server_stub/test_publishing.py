"""Laying out a board page by page: whatever happens on the way, what is served is a whole board."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterable, Iterator
from errno import EFBIG
from pathlib import Path
from typing import TypeVar

import nacl.utils
import pytest

from crypto.board import read_index, read_page
from crypto.errors import CryptoError
from crypto.primitives import sha256
from server_stub.publisher import Publisher
from server_stub.schedule import Schedule
from server_stub.store.boardfiles import BoardFiles
from server_stub.store.rows import Reply
from server_stub.store.sqlite import SqliteRecords
from tests.server_stub.largeboard import fill, lay_out, reply_of, tag_of
from tests.simulator.server import SetClock

DAY = 86_400
INTERVAL = 6 * 3_600
SCHEDULE = Schedule(INTERVAL)
MANY = 150  # three pages


Fault = TypeVar("Fault", bound=Exception)


class Interrupted(SqliteRecords):
    """Records in whose middle something happens, as another process or a full disk would make it."""

    asked = 0
    at_second_page: Callable[[], object] | None = None

    def replies(self, tags: bytes) -> list[bytes]:
        """As the engine does; before the second page something comes between."""
        self.asked += 1
        if self.asked == 2 and self.at_second_page is not None:
            self.at_second_page()
        return super().replies(tags)


class Place:
    """A store of replies, and any number of publishers on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = SetClock()
        (folder / "backups").mkdir()
        self.records = Interrupted(folder / "records.sqlite", folder / "backups", self.clock)
        self.board = folder / "board"
        self.board.mkdir()
        self.publisher = self.another(self.board)

    def another(self, board: Path) -> Publisher:
        """A publisher as another process would have it."""
        return Publisher(self.records, self.files(board), b"s" * 32)

    def files(self, board: Path) -> BoardFiles:
        """The boards in a folder."""
        return BoardFiles(board, self.clock, nacl.utils.random)

    def post(self, numbers: range, days: int = 30) -> None:
        """Post replies that come with the next publication and stay so long."""
        start = SCHEDULE.interval_end(self.clock())
        for number in numbers:
            tag = tag_of(number)
            self.records.post_reply(Reply(tag, reply_of(tag), 0, start, start + days * DAY))

    def publish(self) -> None:
        """Come to the next publication."""
        self.clock.now += INTERVAL
        self.tick(self.publisher)

    def tick(self, publisher: Publisher) -> None:
        """Have a publisher look at the clock; the log names every board at once."""
        index = next(self.files(self.board).indexes(), None)
        publisher.tick(self.clock(), SCHEDULE, None if index is None else sha256(index))

    def shown(self) -> set[bytes]:
        """All tags on the board that is served, every page read and checked."""
        data = self.publisher.newest()
        assert data is not None
        index = read_index(data)
        found: set[bytes] = set()
        for number in range(len(index.page_hashes)):
            page = self.publisher.page(index.page_name(number))
            assert page is not None
            found |= read_page(index, number, page).keys()
        return found

    def left(self) -> list[str]:
        """Folders that are no boards."""
        return [path.name for path in self.board.iterdir() if path.name.startswith(".")]


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """A first board of one reply is published; many more wait."""
    made = Place(tmp_path)
    made.post(range(1))
    made.publish()
    made.post(range(1, MANY))
    made.records.asked = 0
    yield made
    made.records.close()


def tags(numbers: Iterable[int]) -> set[bytes]:
    return {tag_of(number) for number in numbers}


def publish_in_vain(place: Place, fault: type[Fault]) -> Fault:
    """The first page is there when something happens: the board before stays, and nothing else is left."""
    with pytest.raises(fault) as caught:
        place.publish()
    assert place.records.asked == 2
    assert place.left() == []
    assert place.shown() == tags(range(1))
    return caught.value


def test_two_processes_lay_out_the_same_bytes(place: Place) -> None:
    """299 replies are cut into 59 and four times 60, so that one page has a filler."""
    place.post(range(MANY, 299))
    place.publish()
    other = place.folder / "other"
    other.mkdir()
    place.another(other).tick(place.clock(), SCHEDULE, None)
    (laid_out,) = other.iterdir()
    first = {path.name: path.read_bytes() for path in (place.board / laid_out.name).iterdir()}
    second = {path.name: path.read_bytes() for path in laid_out.iterdir()}
    assert len(first) == 6
    assert (first == second) is True
    assert place.shown() == tags(range(299))


def test_a_reply_that_goes_while_a_board_is_laid_out_fails_it_and_the_next_try_does_without(
    place: Place,
) -> None:
    place.post(range(MANY, MANY + 20), days=1)
    later = int(place.clock()) + 3 * DAY
    place.records.at_second_page = lambda: place.records.collect(later, 0)
    publish_in_vain(place, CryptoError)
    place.tick(place.publisher)
    assert place.shown() == tags(range(MANY))


def test_a_reply_taken_away_while_a_board_is_laid_out_stays_until_the_next(place: Place) -> None:
    removed = tags(range(10))
    until = SCHEDULE.interval_end(place.clock() + INTERVAL)
    place.records.at_second_page = lambda: place.records.remove_replies(sorted(removed), 0, until)
    place.publish()
    assert place.shown() == tags(range(MANY))
    place.publish()
    assert place.shown() == tags(range(MANY)) - removed


def test_a_disk_that_fills_up_half_way_leaves_the_old_board_and_no_waste(place: Place) -> None:
    """Files must not grow further than a mebibyte: a write fails in the middle of the second page."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    full = (1 << 20, limits[1])
    place.records.at_second_page = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, full)
    try:
        fault = publish_in_vain(place, OSError)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert fault.errno == EFBIG
    place.tick(place.publisher)
    assert place.shown() == tags(range(MANY))


def test_a_process_that_starts_meanwhile_clears_the_half_board_and_nobody_publishes_it(place: Place) -> None:
    place.records.at_second_page = place.files(place.board).clear_unfinished
    publish_in_vain(place, FileNotFoundError)
    place.tick(place.publisher)
    assert place.shown() == tags(range(MANY))


def test_a_fault_does_not_count_when_another_process_has_laid_out_the_same_board(place: Place) -> None:
    def another() -> None:
        place.tick(place.another(place.board))

    place.records.at_second_page = another
    place.publish()
    assert len(list(place.board.iterdir())) == 2
    assert place.shown() == tags(range(MANY))


@pytest.mark.slow
def test_laying_out_takes_no_more_memory_for_many_replies(tmp_path: Path) -> None:
    """20,000 replies are 625 MiB, of which a few pages may be held, and some bytes for each tag."""
    growth_kib = {}
    for count in (640, 20_000):
        fill(tmp_path / str(count), count)
        growth_kib[count] = lay_out(tmp_path / str(count)).growth_kib
    assert growth_kib[640] < 16 * 1024, growth_kib
    assert growth_kib[20_000] - growth_kib[640] < 8 * 1024, growth_kib
