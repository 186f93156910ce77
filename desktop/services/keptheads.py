"""The last head of each log, in a file apart from the vault: neither a restored vault nor a server goes back.

The file holds nothing secret and nothing that can be forged: the notes are signed by the log. The vault keeps
the same ones; of both the newer counts, so a vault that is moved without the file still has its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from itertools import chain

import msgspec

from crypto.checkpoint import open_checkpoint
from crypto.errors import CryptoError
from desktop.services.desk import Desk
from desktop.services.durable import replace
from desktop.services.logmemory import Head
from desktop.services.vaultoffice import log_keys

MAX_LOGS = 64
"""Remembered at most, the latest: a server that begins anew more often is known well enough."""

MAX_FILE_BYTES = 1 << 20
_META = "log_heads"


def kept_heads(desk: Desk) -> tuple[Head, ...]:
    """The newest head of each log that was seen, the log seen last at the end."""
    newest: dict[bytes, Head] = {}
    keys = tuple(log_keys(desk.vault.db))
    # The longer list knows which log came last.
    for data in chain(*sorted((_in_vault(desk), _in_file(desk)), key=len)):
        head = _opened(desk, data, keys)
        if head is None:
            continue
        log = head.point.log
        known = newest.pop(log, head)
        newest[log] = max(known, head, key=_age)
    return tuple(newest.values())


def keep_head(desk: Desk, head: Head) -> None:
    """Remember a head whose tree was read, as the last one of its log. Errors: `disk_full`, `not_writable`.

    The file comes first: were the vault first, a copy of it made in between could be ahead of the file.
    """
    others = [one for one in kept_heads(desk) if one.point.log != head.point.log]
    notes = [one.data for one in (*others, head)][-MAX_LOGS:]
    replace(desk.vault.folder.log_heads, msgspec.msgpack.encode(notes))
    desk.vault.put_as(_META, notes)


def _in_vault(desk: Desk) -> list[bytes]:
    return desk.vault.get_as(_META, list[bytes]) or []


def _in_file(desk: Desk) -> list[bytes]:
    """What the file holds; nothing when it is missing or damaged, which the vault's own copy makes up for."""
    try:
        with desk.vault.folder.log_heads.open("rb") as file:
            return msgspec.msgpack.decode(file.read(MAX_FILE_BYTES), type=list[bytes])
    except (OSError, msgspec.DecodeError):
        return []


def _opened(desk: Desk, data: bytes, keys: Sequence[bytes]) -> Head | None:
    """Under the key in force or one before: a restored server has another (SPEC §17.11)."""
    for key in keys:
        with suppress(CryptoError):
            return Head(*open_checkpoint(data, desk.office_id, key), data, key)
    return None


def _age(head: Head) -> tuple[int, int]:
    return head.point.size, head.point.published
