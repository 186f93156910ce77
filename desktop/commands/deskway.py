"""What several of the desk's commands share: the line, the text of a reply, a promised day."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime

from desktop.commands.desksentences import BadChoice
from desktop.commands.terminal import Terminal
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskgateway import DeskDialler, DeskGateway
from desktop.services.deskreplies import MAX_PART_BYTES
from desktop.services.gateway import Dial, Dialler
from desktop.services.opening import open_for_reading, read_some
from desktop.services.routes import Route, parse_proxy

MAX_TEXT_BYTES = MAX_PART_BYTES * 64
"""Of one reply on the command line: 2 MB, far above a long finding and below a thread's 1,024 replies."""


def route_of(options: Namespace) -> Route:
    """How the options say the server is to be reached. Errors: `bad_proxy`."""
    proxy = None if options.proxy is None else parse_proxy(options.proxy)
    return Route(proxy, options.direct)


def line_of(desk: Desk, options: Namespace) -> DeskGateway:
    """A fresh line to the desk's server. Errors: `no_proxy`, `direct_not_chosen`."""
    return DeskDialler(desk.address, route_of(options))(desk.signer)


def public_dial_of(desk: Desk, options: Namespace) -> Dial:
    """Opens lines to the same server, as a stranger's. Errors: as `line_of`."""
    return Dialler(desk.address, route_of(options))


def text_of(options: Namespace, terminal: Terminal) -> str:
    """The text of a reply, from a file or from what is left of the input.

    One line end at the very end is the editor's, not the writer's. Errors: `file_unreadable`.
    """
    if options.text_file is None:
        text = terminal.rest(MAX_TEXT_BYTES)
    else:
        with open_for_reading(options.text_file) as stream:
            text = _decoded(read_some(stream, MAX_TEXT_BYTES + 1, str(options.text_file)), options)
    if len(text.encode(errors="replace")) > MAX_TEXT_BYTES or not _is_whole(text):
        raise DeskError(DeskFault.FILE_UNREADABLE, str(options.text_file or "-"))
    return text.removesuffix("\n").removesuffix("\r")


def day_in(text: str, now: int) -> int:
    """The end of a day to come, in unix seconds. Errors: `bad_date`."""
    try:
        day = datetime.strptime(text, "%Y-%m-%d").replace(hour=23, tzinfo=UTC)
    except ValueError as error:
        raise BadChoice("bad_date", text[:32]) from error
    if day.timestamp() <= now:
        raise BadChoice("bad_date", text[:32])
    return int(day.timestamp())


def _decoded(data: bytes, options: Namespace) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DeskError(DeskFault.FILE_UNREADABLE, str(options.text_file)) from error


def _is_whole(text: str) -> bool:
    """False for bytes that were no UTF-8 and came as half characters."""
    return not any("\ud800" <= character <= "\udfff" for character in text)
