"""The ground all incident records stand on, and the few words their field types are made of."""

from __future__ import annotations

from typing import Annotated, TypeAlias, TypeVar

import msgspec
from msgspec import UNSET, UnsetType

T = TypeVar("T")

Maybe: TypeAlias = T | UnsetType | None
"""A field that may be absent (`UNSET`), null (`None`: "I looked, there is nothing") or filled."""

Answer: TypeAlias = bool | str | UnsetType | None
"""Yes or no, or the same in a word ("yes", "no", "unknown", "none"); both spellings are in use."""

Texts: TypeAlias = str | tuple[str, ...] | UnsetType | None
"""One text or several, as the sender wrote it."""

# Far above an honest report, far below what would make a page of the desk unusable.
MAX_LIST = 512
Many: TypeAlias = Annotated[tuple[T, ...], msgspec.Meta(max_length=MAX_LIST)]


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of all incident records: frozen, slotted, strict. Codes are plain text, known or not."""


def present(value: T | UnsetType | None) -> T | None:
    """The value, or None when it is null or absent."""
    return None if isinstance(value, UnsetType) else value


__all__ = ["UNSET", "Answer", "Many", "Maybe", "Record", "Texts", "UnsetType", "present"]
