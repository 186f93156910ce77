"""The second half of a visit: the log read whole, and what it says of these words."""

from __future__ import annotations

from crypto.errors import CryptoError
from desktop.services.errors import GatewayError
from desktop.services.gateway import Dial
from desktop.services.logheads import Heads
from desktop.services.logreading import read_entries
from desktop.services.logverdict import Asked, judge, unread, unreliable, untrue
from desktop.services.logview import LogReading
from desktop.services.officeview import OfficeView
from desktop.services.work import ProgressCall, Stop


def read_log(
    heads: Heads, office: OfficeView, asked: Asked, dial: Dial, progress: ProgressCall, stop: Stop
) -> LogReading:
    """Read on a line of its own; a lost line, too, comes as a fault. Phase: `log`.

    Errors: what `stop` raises.
    """
    if heads.newest is None:
        return unreliable(heads, asked, heads.faults)
    try:
        with dial(1) as gateway:
            entries = read_entries(heads.newest.point, gateway, progress, stop)
    except GatewayError as error:
        return unread(error, heads, asked)
    except CryptoError as error:
        return untrue(error, heads, asked)
    return judge(heads, entries, office, asked)
