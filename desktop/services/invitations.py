"""The invitation a new server writes: where it is, its log key, and the one-time code of the first card."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

import msgspec

from crypto.address import OfficeAddress, format_address, parse_address
from crypto.errors import CryptoError
from crypto.ids import OfficeId
from desktop.services.deskerrors import DeskError, DeskFault

MAX_INVITATION_BYTES = 4_096
_KEY_BYTES = 32
_MAX_CODE_CHARS = 128


class _File(msgspec.Struct, frozen=True):
    url: str
    log_public: str
    setup_code: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """A read invitation."""

    host: str
    port: int | None
    log_key: bytes
    setup_code: str

    def address(self, office_id: OfficeId) -> OfficeAddress:
        """The office's address on this server."""
        return parse_address(self.address_text(office_id))

    def address_text(self, office_id: OfficeId) -> str:
        """The office's address as one line."""
        return format_address(self.host, self.port, office_id)


def parse_invitation(data: bytes) -> Invitation:
    """Read an invitation file. Errors: `bad_invitation`, `where` names the field."""
    try:
        file = msgspec.json.decode(data[: MAX_INVITATION_BYTES + 1], type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DeskError(DeskFault.BAD_INVITATION) from error
    if not 0 < len(file.setup_code) <= _MAX_CODE_CHARS or not file.setup_code.isascii():
        raise DeskError(DeskFault.BAD_INVITATION, "setup_code")
    host, port = _place(file.url)
    return Invitation(host, port, _key(file.log_public), file.setup_code)


def _key(text: str) -> bytes:
    try:
        key = bytes.fromhex(text)
    except ValueError as error:
        raise DeskError(DeskFault.BAD_INVITATION, "log_public") from error
    if len(key) != _KEY_BYTES:
        raise DeskError(DeskFault.BAD_INVITATION, "log_public")
    return key


def _place(url: str) -> tuple[str, int | None]:
    """Host and port, if an office address can name them and leads back to this very URL."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        address = parse_address(format_address(host, port, OfficeId(bytes(_KEY_BYTES))))
    except (ValueError, CryptoError) as error:
        raise DeskError(DeskFault.BAD_INVITATION, "url") from error
    if address.url != f"{parts.scheme}://{parts.netloc}".lower() or parts.path not in ("", "/"):
        raise DeskError(DeskFault.BAD_INVITATION, "url")
    return host, port
