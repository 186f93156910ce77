"""The keys of the office's people: what a reviewer holds, and what the card says of it (SPEC §3)."""

from __future__ import annotations

import msgspec

from crypto.ids import Random
from crypto.officeshapes import Reviewer
from crypto.primitives import sign_public


class ReviewerSecrets(msgspec.Struct, frozen=True):
    """A reviewer's three Ed25519 seeds, 32 bytes each; one key, one use (SPEC §3.1)."""

    sign: bytes
    auth: bytes
    cosign: bytes

    def __repr__(self) -> str:
        """Not the secrets: a traceback or a failing test must not print them."""
        return "ReviewerSecrets()"


def new_reviewer_secrets(random: Random) -> ReviewerSecrets:
    """Three fresh seeds."""
    return ReviewerSecrets(random(32), random(32), random(32))


def reviewer_entry(slot: int, name: str, languages: list[str], secrets: ReviewerSecrets) -> Reviewer:
    """What the card says of this reviewer."""
    publics = [sign_public(seed) for seed in (secrets.sign, secrets.auth, secrets.cosign)]
    return Reviewer(
        slot=slot,
        name=name,
        sign=publics[0],
        auth=publics[1],
        cosign=publics[2],
        languages=languages,
    )
