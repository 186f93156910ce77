"""What must not be found anywhere: secrets and texts, in the forms in which programs write them down."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator

from crypto.ids import OfficeId
from crypto.receipt import Receipt, stretch_receipt
from desktop.services.receipts import numbers_of, words_of

LEAST_BYTES = 8
"""Shorter needles turn up in random bytes by chance: 8 of them in 100 MiB once in 10^11 searches."""


FEW = 400
"""Fewer needles than this are found sooner one by one: 4 GB/s each, against 10 MB/s for all at once."""


def secrets_of(receipt: Receipt, office_id: OfficeId) -> list[bytes]:
    """A receipt's words and numbers (three neighbours are enough), and all that derives from it."""
    keys = stretch_receipt(receipt, office_id)
    found = [needle for key in (receipt.secret, *_parts(keys)) for needle in forms_of_bytes(key)]
    for written in (words_of(receipt, "en"), words_of(receipt, "zh-Hans"), numbers_of(receipt)):
        for at in range(len(written) - 2):
            for between in (" ", "\n", ""):
                found += forms_of_text(between.join(written[at : at + 3]))
    return found


def forms_of_bytes(data: bytes) -> Iterator[bytes]:
    """Raw, hexadecimal in both cases, base64 in all three alignments."""
    yield data
    yield data.hex().encode()
    yield data.hex().upper().encode()
    yield from _base64s(data)


def forms_of_text(text: str) -> Iterator[bytes]:
    """UTF-8, UTF-16 in both byte orders, JSON with escapes, a URL; nothing that is too short to look for."""
    plain = text.encode("utf-8", "surrogatepass")
    wide = [text.encode(code, "surrogatepass") for code in ("utf-16-le", "utf-16-be")]
    escaped = json.dumps(text)[1:-1].encode()
    quoted = "".join(chr(byte) if byte < 0x80 else f"%{byte:02X}" for byte in plain).encode()
    for form in dict.fromkeys((plain, *wide, escaped, quoted)):
        if len(form) >= LEAST_BYTES:
            yield form


def found_in(data: bytes, needles: Iterable[bytes]) -> list[bytes]:
    """The needles that are there. Thousands cost hardly more than one: their beginnings are looked up."""
    by_start: dict[bytes, list[bytes]] = {}
    for needle in needles:
        assert len(needle) >= LEAST_BYTES, needle
        by_start.setdefault(needle[:LEAST_BYTES], []).append(needle)
    if len(by_start) < FEW:
        return [needle for some in by_start.values() for needle in some if needle in data]
    size = LEAST_BYTES
    starts = {data[at : at + size] for at in range(len(data) - size + 1) if data[at : at + size] in by_start}
    return [needle for start in starts for needle in by_start[start] if needle in data]


def _parts(keys: object) -> Iterator[bytes]:
    for name in getattr(keys, "__slots__", ()):
        # A reply key is long; its beginning is enough to know it by, and is random.
        yield bytes(getattr(keys, name))[:48]


def _base64s(data: bytes) -> Iterator[bytes]:
    for skipped in range(3):
        whole = data[skipped : len(data) - (len(data) - skipped) % 3]
        if len(whole) >= 9:
            yield base64.b64encode(whole)
            yield base64.urlsafe_b64encode(whole)
