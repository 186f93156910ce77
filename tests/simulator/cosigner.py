"""What an honest desk does with the log: it cosigns the newest head and says how far it collected."""

from __future__ import annotations

from crypto.checkpoint import Checkpoint, Collected, cosign, open_checkpoint, sign_collected
from crypto.deskwire import Cosigning, encode_cosigning
from tests.server_stub.practice import send
from tests.simulator.desk import PracticeDesk


def cosign_newest(desk: PracticeDesk, slot: int = 0, collected: int | None = None) -> Checkpoint:
    """Cosign for a reviewer; `collected` entries, all by default. Gives the head."""
    data = send(desk.url, "GET", "/v1/log/checkpoint").body
    point, _ = open_checkpoint(data, desk.office_id, desk.log_key)
    secret = desk.secrets[slot].cosign
    said = Collected(slot, point.log, point.size if collected is None else collected, point.published)
    given = Cosigning(
        published=point.published,
        line=cosign(point, slot, secret, point.published).encode(),
        collected=sign_collected(said, desk.office_id, secret),
    )
    answer = desk.ask("POST", "/v1/desk/cosignatures", encode_cosigning(given), slot)
    assert answer.status == 204, answer
    return point
