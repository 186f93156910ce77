"""Eight digits that name a sealed file between two people, and open nothing."""

from __future__ import annotations

import hashlib

CODE_DIGITS = 8
_PREFIX = b"ombra/v1/desktop/file-code\x00"


def file_code(capsule: bytes) -> str:
    """The same digits for whoever sealed the file and whoever carries it.

    They prove nothing to a third person: who has the file and the office's address can work them out. That it
    arrived shows in the public log, with the words.
    """
    number = int.from_bytes(hashlib.sha256(_PREFIX + capsule).digest(), "big")
    return f"{number % 10**CODE_DIGITS:0{CODE_DIGITS}}"
