"""What a reporter is told of a request for the name that is sealed to the custodian (SPEC §8.7)."""

from __future__ import annotations

import msgspec

from crypto.bounds import check_time
from crypto.errors import Verdict, require
from crypto.sizes import MAX_NAME_BYTES, MAX_REASON_BYTES, MAX_REPLIES_PER_REVIEWER

PENDING, AUTHORISED, DENIED = "pending", "authorised", "denied"
STATES = (PENDING, AUTHORISED, DENIED)


class IdentityRequest(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True
):
    """One request as it stands; who asks is the reviewer who signs the reply. Times are cut to the hour.

    `number` counts this reviewer's requests in the thread, from 1. The last four fields are the custodian's
    answer, which the reviewer passes on.
    """

    number: int
    requested: int
    motivation: str
    reply: str = PENDING
    replied: int | None = None
    replier: str = ""
    """The custodian's name, as the card had it then."""
    reply_motivation: str = ""


def check_request(request: IdentityRequest) -> None:
    """A request has a reason, and an answer is whole or not there. Errors: `bad_structure`, `too_big`."""
    require(1 <= request.number <= MAX_REPLIES_PER_REVIEWER, Verdict.BAD_STRUCTURE, "identity.number")
    require(request.reply in STATES, Verdict.BAD_STRUCTURE, "identity.reply")
    check_time(request.requested, "identity.requested")
    check_time(request.replied or 0, "identity.replied")
    _check_length(request.motivation, MAX_REASON_BYTES, "motivation")
    _check_length(request.reply_motivation, MAX_REASON_BYTES, "reply_motivation")
    _check_length(request.replier, MAX_NAME_BYTES, "replier")
    require(bool(request.motivation.strip()), Verdict.BAD_STRUCTURE, "identity.motivation")
    answer = (request.replied is not None, bool(request.replier), bool(request.reply_motivation.strip()))
    fits = not any((*answer, request.reply_motivation)) if request.reply == PENDING else all(answer)
    require(fits, Verdict.BAD_STRUCTURE, "identity.reply")


def _check_length(text: str, most_bytes: int, name: str) -> None:
    # Half characters are refused when the content is encoded.
    require(len(text.encode(errors="surrogatepass")) <= most_bytes, Verdict.TOO_BIG, f"identity.{name}")
