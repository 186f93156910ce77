"""The office address and fingerprint: what reaches a reporter outside the server (SPEC §4.1, §4.2)."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from collections.abc import Sequence
from typing import TypeVar

import msgspec

from crypto.bounds import check_format
from crypto.errors import CryptoError, Verdict, require
from crypto.ids import OfficeId
from crypto.office import office_id_of

SCHEME = "ombra:"
FINGERPRINT_GROUPS = 6
GROUP_DIGITS = 5
_MODULUS = 10 ** (FINGERPRINT_GROUPS * GROUP_DIGITS)  # 99.6 bits
_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_PORT = re.compile(r"[1-9][0-9]{0,4}")
MAX_HOST_CHARS = 253
MAX_ADDRESS_CHARS = 400
OFFICE_FILE_FORMAT = 1
MAX_OFFICE_FILE_BYTES = 262_144
MAX_BRIDGES = 32
_BRIDGE = re.compile(r"[!-~](?:[ -~]{0,1022}[!-~])?")

T = TypeVar("T")


class _Versioned(msgspec.Struct, frozen=True):
    """The one field that every later office file keeps."""

    format: int


class OfficeAddress(msgspec.Struct, frozen=True):
    """Where an office's server is, and the thirty digits that prove its root."""

    host: str
    port: int | None
    fingerprint: str
    """Thirty digits without spaces."""

    @property
    def url(self) -> str:
        """The server's base address: HTTP for onion services (Tor encrypts) and loopback, else HTTPS."""
        plain = self.host.endswith(".onion") or is_loopback(self.host)
        port = "" if self.port is None else f":{self.port}"
        return f"{'http' if plain else 'https'}://{self.host}{port}"


def fingerprint_of(office_id: OfficeId) -> str:
    """Thirty decimal digits of the office id, without spaces (SPEC §4.1)."""
    return str(int.from_bytes(office_id, "big") % _MODULUS).zfill(FINGERPRINT_GROUPS * GROUP_DIGITS)


def grouped(fingerprint: str, separator: str = " ") -> str:
    """Six groups of five digits, for people."""
    groups = (fingerprint[at : at + GROUP_DIGITS] for at in range(0, len(fingerprint), GROUP_DIGITS))
    return separator.join(groups)


def parse_fingerprint(text: str) -> str:
    """Thirty digits from what a person typed; spaces and dashes do not matter. Errors: `bad_fingerprint`."""
    digits = "".join(str(int(char)) for char in text if char.isdecimal())
    rest = [char for char in text if not char.isdecimal() and not char.isspace() and not _is_dash(char)]
    require(not rest and len(digits) == FINGERPRINT_GROUPS * GROUP_DIGITS, Verdict.BAD_FINGERPRINT)
    return digits


def parse_address(text: str) -> OfficeAddress:
    """Read `ombra:host[:port]/ddddd-ddddd-ddddd-ddddd-ddddd-ddddd`.

    Errors: `bad_address`, `bad_fingerprint`.
    """
    text = text.strip()
    require(len(text) <= MAX_ADDRESS_CHARS, Verdict.BAD_ADDRESS)
    require(text.lower().startswith(SCHEME), Verdict.BAD_ADDRESS)
    place, slash, digits = text[len(SCHEME) :].lstrip("/").partition("/")
    require(bool(slash), Verdict.BAD_ADDRESS)
    host, port = _split_place(place)
    return OfficeAddress(host.lower(), port, parse_fingerprint(digits))


def format_address(host: str, port: int | None, office_id: OfficeId) -> str:
    """The address as one line of text; `parse_address` reads it back."""
    place = host if port is None else f"{host}:{port}"
    return f"{SCHEME}{place}/{grouped(fingerprint_of(office_id), '-')}"


def check_root(address_fingerprint: str, first_root: bytes) -> OfficeId:
    """The office id of `first_root`, if it has this fingerprint (SPEC §4.1). Errors: `wrong_root`."""
    office_id = office_id_of(first_root)
    require(fingerprint_of(office_id) == address_fingerprint, Verdict.WRONG_ROOT)
    return office_id


def office_file(
    address: str, card: bytes, first_root: bytes, links: list[bytes], bridges: Sequence[str] = ()
) -> bytes:
    """The office file that is handed to reporters, as JSON (SPEC §4.9)."""
    file = OfficeFile(OFFICE_FILE_FORMAT, address, first_root, links, card, list(bridges))
    return msgspec.json.format(msgspec.json.encode(file))


class OfficeFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What an office file holds. `card` may be older than the server's: it sets the lowest sequence taken.

    `bridges` are lines for Tor, whose meaning is Tor's; they are never used unasked.
    """

    format: int
    address: str
    first_root: bytes
    links: list[bytes]
    card: bytes
    bridges: list[str] = []


def read_office_file(data: bytes) -> tuple[OfficeAddress, OfficeFile]:
    """Read an office file; the root must match its address.

    Errors: `bad_structure`, `too_big`, `too_many`, `newer_format`, `bad_address`, `bad_fingerprint`,
    `wrong_root`.
    """
    require(len(data) <= MAX_OFFICE_FILE_BYTES, Verdict.TOO_BIG)
    check_format(_from_json(data, _Versioned).format, OFFICE_FILE_FORMAT)
    file = _from_json(data, OfficeFile)
    address = parse_address(file.address)
    check_root(address.fingerprint, file.first_root)
    require(len(file.bridges) <= MAX_BRIDGES, Verdict.TOO_MANY, "bridges")
    require(all(_BRIDGE.fullmatch(line) for line in file.bridges), Verdict.BAD_STRUCTURE, "bridges")
    return address, file


def is_loopback(host: str) -> bool:
    """True when the host is this computer (SPEC §4.2)."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _split_place(place: str) -> tuple[str, int | None]:
    host, colon, port = place.partition(":")
    named = _HOST.fullmatch(host) is not None and len(host) <= MAX_HOST_CHARS
    require(named, Verdict.BAD_ADDRESS)
    if not colon:
        return host, None
    require(_PORT.fullmatch(port) is not None and int(port) < 65_536, Verdict.BAD_ADDRESS)
    return host, int(port)


def _is_dash(char: str) -> bool:
    return unicodedata.category(char) == "Pd"  # word processors turn a hyphen into longer ones


def _from_json(data: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(data, type=kind, strict=True)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CryptoError(Verdict.BAD_STRUCTURE) from error
