"""An office and two reporters on `crypto`'s own functions, for tests that seal and open many times."""

from collections.abc import Mapping

from crypto.capsule import Opening, Sealing, seal_capsule
from crypto.content import Content, Cover, FollowUp, Report, Withdrawal, encode_content
from crypto.identity import IdentityBox, make_identity
from crypto.ids import CardHash, OfficeId, Random
from crypto.manifest import Manifest
from crypto.receipt import ThreadKeys, keys_from_root
from crypto.reply import ReplyTo
from tests.vectors.generate import practice
from tests.vectors.generate.ground import sealing_public, stream

OFFICE = OfficeId(practice.OFFICE)
CARD_HASH = CardHash(practice.CARD_HASH)
EPOCH = practice.EPOCH
REPORTER = keys_from_root(practice.REPORTER.root)
STRANGER = keys_from_root(practice.STRANGER.root)
TO_REPORTER = ReplyTo(OFFICE, REPORTER.thread_id, REPORTER.reply_key, REPORTER.mailbox_key)

_random = stream("eight reviewers")
SECRETS = [_random(96) for _ in range(8)]
PUBLICS = [sealing_public(secret) for secret in SECRETS]


def publics(*slots: int) -> dict[int, bytes]:
    """This week's keys of some of eight reviewers."""
    return {slot: PUBLICS[slot] for slot in slots}


def opening(slot: int) -> Opening:
    """What a reviewer opens with."""
    return Opening(OFFICE, slot, {EPOCH: SECRETS[slot]}, {CARD_HASH})


def sealing(recipients: Mapping[int, bytes], keys: ThreadKeys = REPORTER, version: int = 1) -> Sealing:
    """What a reporter seals with."""
    return Sealing(OFFICE, CARD_HASH, EPOCH, recipients, keys.thread_secret, version, keys.entry_key)


def bitmap(recipients: Mapping[int, bytes]) -> int:
    return sum(1 << slot for slot in recipients)


def report(
    recipients: Mapping[int, bytes],
    identity: IdentityBox,
    incident: bytes = b"{}",
    manifest: Manifest | None = None,
) -> Report:
    """A first report."""
    return Report(
        recipients=bitmap(recipients),
        reply_key=REPORTER.reply_key,
        mailbox_key=REPORTER.mailbox_key,
        incident_format=1,
        incident=incident,
        identity=identity,
        manifest=manifest,
    )


def follow_up(recipients: Mapping[int, bytes], incident: bytes = b"{}") -> FollowUp:
    return FollowUp(
        recipients=bitmap(recipients),
        reply_key=REPORTER.reply_key,
        mailbox_key=REPORTER.mailbox_key,
        incident_format=1,
        incident=incident,
        manifest=None,
        read=[],
    )


def withdrawal(recipients: Mapping[int, bytes], reason: str = "") -> Withdrawal:
    return Withdrawal(
        recipients=bitmap(recipients),
        reply_key=REPORTER.reply_key,
        mailbox_key=REPORTER.mailbox_key,
        reason=reason,
    )


def cover(recipients: Mapping[int, bytes]) -> Cover:
    return Cover(recipients=bitmap(recipients))


def seal(content: Content, recipients: Mapping[int, bytes], random: Random) -> bytes:
    """One capsule with that content."""
    return seal_capsule(sealing(recipients), lambda _: encode_content(content), random)


def seal_report(recipients: Mapping[int, bytes], random: Random, incident: bytes = b"{}") -> bytes:
    """One first report, with the identity box of an anonymous one."""

    def build(commitment: bytes) -> bytes:
        identity = make_identity(OFFICE, REPORTER.thread_id, commitment, None, random)
        return encode_content(report(recipients, identity, incident))

    return seal_capsule(sealing(recipients), build, random)
