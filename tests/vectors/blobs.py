"""How bytes stand in a vector's file: short ones as hex, zeros as a count, long ones as edits to a base.

Forms: `"00ff"` · `{"zeros": 262144}` · `{"zlib": BASE64}` ·
`{"base": NAME, "length": N, "edits": [[OFFSET, HEX or "b64:" BASE64], ...]}`, NAME being a file of `base/`.
"""

import base64
import zlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

BASES = Path(__file__).parent / "base"
SHORT_BYTES = 192
JOIN_BYTES = 4
"""Edits nearer to each other than this are written as one."""


@cache
def base(name: str) -> bytes:
    """Read a stored base."""
    return (BASES / f"{name}.bin").read_bytes()


def unpack(value: Any) -> bytes:
    """The bytes that a vector's file means."""
    if isinstance(value, str):
        return bytes.fromhex(value)
    if "zeros" in value:
        return bytes(value["zeros"])
    if "zlib" in value:
        return zlib.decompress(base64.b64decode(value["zlib"]))
    length = value["length"]
    data = bytearray(base(value["base"])[:length].ljust(length, b"\0"))
    for offset, text in value["edits"]:
        part = _edit_bytes(text)
        data[offset : offset + len(part)] = part
    return bytes(data)


def pack(data: bytes, bases: Mapping[str, bytes]) -> Any:
    """The shortest of the forms."""
    if len(data) <= SHORT_BYTES:
        return data.hex()
    if not any(data):
        return {"zeros": len(data)}
    forms: list[Any] = [{"zlib": base64.b64encode(zlib.compress(data, 9)).decode()}]
    for name, known in bases.items():
        if abs(len(known) - len(data)) <= JOIN_BYTES:
            edits = [[at, _edit_text(part)] for at, part in differences(known, data)]
            forms.append({"base": name, "length": len(data), "edits": edits})
    return min(forms, key=lambda form: len(str(form)))


def differences(known: bytes, data: bytes) -> list[tuple[int, bytes]]:
    """Where `data` differs from `known` (cut or filled with zeros to its length), as (offset, bytes)."""
    known = known[: len(data)].ljust(len(data), b"\0")
    places = [at for at, (a, b) in enumerate(zip(known, data, strict=True)) if a != b]
    runs: list[tuple[int, int]] = []
    for at in places:
        if runs and at - runs[-1][1] < JOIN_BYTES:
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    return [(start, data[start:end]) for start, end in runs]


def _edit_text(part: bytes) -> str:
    return part.hex() if len(part) <= SHORT_BYTES else "b64:" + base64.b64encode(part).decode()


def _edit_bytes(text: str) -> bytes:
    return base64.b64decode(text[4:]) if text.startswith("b64:") else bytes.fromhex(text)
