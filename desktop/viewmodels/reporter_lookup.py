"""From an office file or address to a verified office; runs on the task runner."""

from __future__ import annotations

from pathlib import Path

from desktop.domain.errors import Acts
from desktop.services.endpoints import address_for
from desktop.services.errors import GatewayError, OfficeError
from desktop.services.httpfailures import LOST
from desktop.services.offices import file_view, source_of_address, source_of_file
from desktop.services.officeview import OfficeView
from desktop.services.opening import open_for_reading, read_some
from desktop.services.routes import Route
from desktop.services.work import Stop
from desktop.viewmodels.reporter_officestate import Found, Origin
from desktop.viewmodels.reporter_world import OfficeLine, World, open_line

ADDRESS_SCHEME = "ombra:"
MAX_OFFICE_FILE_BYTES = 262_144  # what the format allows; one byte more is read to notice


def find(world: World, text: str, origin: Origin, route: Route, stop: Stop) -> Found:
    """From an address or a file's path to an office. Errors: `OfficeError`, `FileError`, `GatewayError`."""
    if origin is Origin.ADDRESS or text.lower().startswith(ADDRESS_SCHEME):
        source = source_of_address(text)
        origin = Origin.ADDRESS
    else:
        source = source_of_file(_read(Path(text)))
        origin = Origin.FILE
    known = file_view(source, world.clock)
    try:
        line = open_line(world, source, route, known.card if known else None)
    except GatewayError as error:
        if known is None:
            raise
        # What an office file shows before a way to the server was chosen.
        return Found(source, origin, known, None, error)
    return fetched(world, Found(source, origin, None, line), line, stop)


def fetched(world: World, found: Found, line: OfficeLine, stop: Stop) -> Found:
    """The office as its server shows it now; offline, what the office file says stands in.

    A server that shows something else than this office leaves what was known before, with the error.
    """
    source, known = found.source, found.office
    try:
        line, office = _reached(world, line, stop)
        if known is not None and office.card.sequence < known.card.sequence:
            raise OfficeError("rolled_back", Acts.PEER)
    except (GatewayError, OfficeError) as error:
        if known is None and isinstance(error, GatewayError):
            known = line.offices.from_file()
        if known is None:
            raise
        return Found(source, found.origin, known, line, error)
    return Found(source, found.origin, office, line)


def _reached(world: World, line: OfficeLine, stop: Stop) -> tuple[OfficeLine, OfficeView]:
    """The office over its onion address first, else as it was given; and the line for what follows.

    Errors: those of `Offices.fetch`.
    """
    try:
        office = line.offices.fetch(stop)
    except GatewayError as error:
        if line.address == line.source.address or error.code not in LOST:
            raise
        line = open_line(world, line.source, line.route)
        return line, line.offices.fetch(stop)
    if address_for(line.source.address, office.card, line.route) != line.address:
        line = open_line(world, line.source, line.route, office.card)
    return line, office


def _read(path: Path) -> bytes:
    with open_for_reading(path) as stream:
        return read_some(stream, MAX_OFFICE_FILE_BYTES + 1, str(path))
