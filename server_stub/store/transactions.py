"""What the SQL of the records needs of an engine: transactions over a connection that takes `?` and bytes.

One text of SQL serves every engine, so it keeps to what SQLite and PostgreSQL both understand, and to what is
right when writers come one after the other: every engine lets one write at a time.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol


class Rows(Protocol):
    """What a statement gave."""

    @property
    def rowcount(self) -> int:
        """How many rows it changed."""
        ...

    def fetchone(self) -> Any:  # noqa: ANN401 - a row is whatever the statement asked for
        """The next row, a tuple; None after the last."""
        ...

    def fetchall(self) -> list[Any]:
        """All rows that are left."""
        ...

    def __iter__(self) -> Iterator[Any]:
        """Row by row."""
        ...


class Connection(Protocol):
    """A transaction under way."""

    def execute(self, sql: str, values: Sequence[Any] = ..., /) -> Rows:
        """One statement; a `?` for each value."""
        ...

    def executemany(self, sql: str, values: list[Any], /) -> Rows:
        """One statement for each row of values."""
        ...


class Transactions(ABC):
    """An engine's way to its rows."""

    @abstractmethod
    def writing(self) -> AbstractContextManager[Connection]:
        """One transaction, and no other writer meanwhile: durable when the block ends, undone when it raises.

        Errors: `StoreFull`, `StoreAway`.
        """

    @abstractmethod
    def reading(self) -> AbstractContextManager[Connection]:
        """A connection that sees one state of the data while the block runs. Errors: `StoreAway`."""
