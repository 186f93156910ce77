"""The invitation a new server writes: where it is, its log key, and the one-time code of the first card."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from crypto.address import OfficeAddress, format_address, parse_address
from crypto.deskwire import MAX_INVITATION_BYTES, read_invitation_file
from crypto.errors import CryptoError
from crypto.ids import OfficeId
from crypto.sizes import HASH_BYTES
from desktop.services.deskerrors import DeskError, DeskFault

__all__ = ["MAX_INVITATION_BYTES", "Invitation", "parse_invitation"]


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
        file = read_invitation_file(data)
    except CryptoError as error:
        raise DeskError(DeskFault.BAD_INVITATION, error.where) from error
    host, port = _place(file.url)
    return Invitation(host, port, file.log_key, file.setup_code)


def _place(url: str) -> tuple[str, int | None]:
    """Host and port, if an office address can name them and leads back to this very URL."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        address = parse_address(format_address(host, port, OfficeId(bytes(HASH_BYTES))))
    except (ValueError, CryptoError) as error:
        raise DeskError(DeskFault.BAD_INVITATION, "url") from error
    if address.url != f"{parts.scheme}://{parts.netloc}".lower() or parts.path not in ("", "/"):
        raise DeskError(DeskFault.BAD_INVITATION, "url")
    return host, port
