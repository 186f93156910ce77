"""A reviewer's word on a head of the log (SPEC §17.6), and how far its desk collected (§17.7)."""

from __future__ import annotations

from crypto.checkpoint import Collected, cosign, cosigned, sign_collected
from crypto.deskwire import Cosigning
from crypto.errors import CryptoError
from crypto.primitives import sign_public
from desktop.services.desk import Desk
from desktop.services.deskgateway import DeskGateway
from desktop.services.logmemory import Head
from desktop.services.work import NEVER, Stop


def stands_under(desk: Desk, head: Head) -> bool:
    """Whether this reviewer's word is shown under a head already."""
    key = sign_public(desk.identity.secrets.cosign)
    try:
        return cosigned(head.note, desk.office_id, desk.slot, key) is not None
    except CryptoError:
        return False


def cosign_head(desk: Desk, gateway: DeskGateway, head: Head, stop: Stop = NEVER) -> int:
    """Sign and hand in; gives the time that was signed, cut to the interval. Errors: `GatewayError`."""
    point, secret = head.point, desk.identity.secrets.cosign
    interval = desk.card.publish_interval_seconds
    time = desk.now() // interval * interval
    collected = Collected(desk.slot, point.log, point.size, time)
    said = Cosigning(
        published=point.published,
        line=cosign(point, desk.slot, secret, time).encode(),
        collected=sign_collected(collected, desk.office_id, secret),
    )
    gateway.cosign(said, stop)
    return time
