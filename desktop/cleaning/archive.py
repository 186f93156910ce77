"""Archives: read within bounds, written without times, names of systems, or remarks."""

from __future__ import annotations

import encodings.cp437
import io
import zipfile
from collections.abc import Iterable

from desktop.cleaning.kinds import Outcome, Refused
from desktop.cleaning.limits import MAX_MEMBERS, MAX_UNPACKED_BYTES

_LOADED = (encodings.cp437,)
"""Names of members may be in it; a locked process cannot load it when it meets one."""

_ENCRYPTED = 0x1
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The only time that says nothing: an archive cannot leave it out."""


class Archive:
    """The members of an archive by name. Errors on opening: `Refused`, `zipfile.BadZipFile`."""

    def __init__(self, data: bytes) -> None:
        self._file = zipfile.ZipFile(io.BytesIO(data))
        members = self._file.infolist()
        self.names = [member.filename for member in members if not member.is_dir()]
        self.sizes = [member.file_size for member in members if not member.is_dir()]
        self.remark = self._file.comment
        self.encrypted = any(member.flag_bits & _ENCRYPTED for member in members)
        if len(members) > MAX_MEMBERS or sum(self.sizes) > MAX_UNPACKED_BYTES:
            raise Refused(Outcome.TOO_MUCH_INSIDE)

    def has(self, name: str) -> bool:
        """Whether there is such a member."""
        return name in self._file.NameToInfo

    def read(self, name: str) -> bytes:
        """A member unpacked, never longer than it was said to be. Errors: `KeyError`, `BadZipFile`."""
        return self._file.read(name)

    def must_be_open(self) -> None:
        """Errors: `Refused` `encrypted`; `damaged` if one name stands there twice."""
        if self.encrypted:
            raise Refused(Outcome.ENCRYPTED)
        if len(set(self.names)) != len(self.names):
            raise Refused(Outcome.DAMAGED)


def packed(members: Iterable[tuple[str, bytes]], stored: frozenset[str] = frozenset()) -> bytes:
    """An archive of these members, in this order; those in `stored` are not packed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, data in members:
            member = zipfile.ZipInfo(name, _EARLIEST)
            member.create_system = 3  # the same on every system
            member.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            file.writestr(member, data)
    return out.getvalue()
