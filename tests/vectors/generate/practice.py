"""The people of the vectors: one office with three reviewers, a custodian, a server, two reporters."""

from tests.vectors.generate.ground import derive, keyed_hash, sealing_public, sha256, sign_public, stream

_random = stream("ombra vectors, practice office")

NOW = 1_700_000_000
EPOCH = NOW // 604_800

ROOT, NEXT_ROOT, OTHER_ROOT = _random(32), _random(32), _random(32)
FIRST_ROOT = sign_public(ROOT)
OFFICE = sha256(FIRST_ROOT)
OTHER_OFFICE = sha256(sign_public(OTHER_ROOT))
LOG = _random(32)

SIGN = [_random(32) for _ in range(4)]
AUTH = [_random(32) for _ in range(4)]
COSIGN = [_random(32) for _ in range(4)]
SIGN_PUBLIC = {slot: sign_public(SIGN[slot]) for slot in range(3)}

SEALING = [_random(96) for _ in range(4)]
"""Secrets of this week, by slot; the last one belongs to nobody on the card."""
NEXT_WEEK = [_random(96) for _ in range(4)]
PUBLIC = [sealing_public(secret) for secret in SEALING]
CUSTODIAN = _random(96)
OTHER_CUSTODIAN = _random(96)

CARD_HASH = _random(32)
"""Of the card that reports name; what the card says is the business of its own vectors."""
OTHER_CARD_HASH = _random(32)


class Reporter:
    """What a stretched receipt gives (SPEC §5.5), derived by hand."""

    def __init__(self, root: bytes) -> None:
        self.root = root
        self.thread = derive(root, "thread")
        self.thread_id = sign_public(self.thread)
        self.mailbox = derive(root, "mailbox")
        self.reply_secret = derive(root, "reply/ml-kem", length=64) + derive(root, "reply/x25519")
        self.reply_key = sealing_public(self.reply_secret)
        self.entry_key = derive(root, "entry-key")
        self.file = derive(root, "file")

    def tag(self, reviewer: int, number: int) -> bytes:
        """SPEC §8.2."""
        place = bytes([reviewer]) + number.to_bytes(4, "big")
        return keyed_hash(self.mailbox, "ombra1 tag", place, 8)


REPORTER = Reporter(_random(32))
STRANGER = Reporter(_random(32))
