"""Are the boards sound? Each index is what its folder's name says, each page what its index says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from crypto.board import read_index, read_page
from crypto.errors import CryptoError
from crypto.primitives import sha256
from server_stub.check.rows import counted
from server_stub.publisher import mark_of
from server_stub.store.boardfiles import BoardFiles


def faults(files: BoardFiles, named: bytes | None) -> Iterator[str]:
    """What is wrong; `named` is the SHA-256 of the board that the log's newest head names."""
    boards = files.boards()
    yield from counted("board_damaged", sum(not _is_sound(folder, mark) for _, mark, folder in boards))
    if named is not None and named not in {sha256(index) for index in files.indexes()}:
        yield "board_missing"


def _is_sound(folder: Path, mark: str) -> bool:
    try:
        index = read_index((folder / "index").read_bytes())
        for number in range(len(index.page_hashes)):
            read_page(index, number, (folder / index.page_name(number)).read_bytes())
    except (OSError, CryptoError):
        return False
    return mark_of(index.published, index.tags) == mark
