"""What must look alike, looks alike: by length, by public bytes, by structure (SPEC §6.11)."""

import secrets
from collections.abc import Sequence

import pytest
from cryptography.hazmat.primitives.asymmetric import x25519

from crypto.chunks import dummy_chunk, seal_piece
from crypto.content import Content, encode_content
from crypto.identity import make_identity
from crypto.reply import ReplyContent, seal_reply
from crypto.sizes import CAPSULE_BYTES, HEADER_BYTES, SLOT_BYTES, SUBMISSION_BYTES
from crypto.submission import Submission, encode_submission
from tests.crypto import people
from tests.vectors.generate import ground, practice

ROUNDS = 48
"""Capsules compared: a bit that is random stays the same in all of them once in 2^47 times."""
KEM_BYTES, SHARE_BYTES = 1_088, 32
TO_TWO = people.publics(0, 1)

CONTENTS: dict[str, Content] = {
    "follow-up": people.follow_up(TO_TWO, b"{" * 4_000),
    "short follow-up": people.follow_up(TO_TWO, b""),
    "withdrawal": people.withdrawal(TO_TWO),
    "cover": people.cover(TO_TWO),
}


def capsules(kind: str) -> list[bytes]:
    """Many capsules of one kind, with true randomness."""
    if kind == "report":
        return [people.seal_report(TO_TWO, secrets.token_bytes) for _ in range(ROUNDS)]
    return [people.seal(CONTENTS[kind], TO_TWO, secrets.token_bytes) for _ in range(ROUNDS)]


def fixed_bits(messages: Sequence[bytes]) -> list[tuple[int, int]]:
    """The bits that are the same in all messages, as (place, value)."""
    ones = zeros = int.from_bytes(messages[0], "big")
    for message in messages[1:]:
        ones &= int.from_bytes(message, "big")
        zeros |= int.from_bytes(message, "big")
    every = (1 << len(messages[0]) * 8) - 1
    same = (ones | every & ~zeros).to_bytes(len(messages[0]), "big")
    return [
        (at * 8 + bit, messages[0][at] >> 7 - bit & 1)
        for at, byte in enumerate(same)
        if byte
        for bit in range(8)
        if byte >> 7 - bit & 1
    ]


@pytest.fixture(scope="module")
def of_a_report() -> list[tuple[int, int]]:
    """What is public and fixed about first reports of one week."""
    return fixed_bits(capsules("report"))


def test_a_report_shows_its_head_and_nothing_else(of_a_report: list[tuple[int, int]]) -> None:
    """Fixed are magic, suite, zeros and week, and in each slot the top bit of an X25519 share."""
    expected = list(range(16 * 8))
    for slot in range(8):
        last_of_share = HEADER_BYTES + slot * SLOT_BYTES + KEM_BYTES + SHARE_BYTES - 1
        expected.append(last_of_share * 8)
    assert sorted(at for at, _ in of_a_report) == sorted(expected)


@pytest.mark.parametrize("kind", CONTENTS)
def test_every_kind_shows_the_same(kind: str, of_a_report: list[tuple[int, int]]) -> None:
    messages = capsules(kind)
    assert {len(message) for message in messages} == {CAPSULE_BYTES}
    assert fixed_bits(messages) == of_a_report


@pytest.mark.parametrize("slots", [(0,), (3, 5), tuple(range(8))])
def test_recipients_do_not_show(slots: tuple[int, ...], of_a_report: list[tuple[int, int]]) -> None:
    recipients = people.publics(*slots)
    messages = [people.seal_report(recipients, secrets.token_bytes) for _ in range(ROUNDS)]
    assert fixed_bits(messages) == of_a_report


@pytest.mark.parametrize("slot", [0, 7])
def test_a_left_out_slot_is_a_real_seal(slot: int) -> None:
    """Slot 0 has a recipient and slot 7 a throw-away key; both have what a seal has."""
    capsule = people.seal_report(TO_TWO, secrets.token_bytes)
    sealed = capsule[HEADER_BYTES + slot * SLOT_BYTES :][:SLOT_BYTES]
    share = sealed[KEM_BYTES : KEM_BYTES + SHARE_BYTES]
    assert int.from_bytes(share, "little") < 2**255 - 19
    kem, dh = ground.private_halves(practice.SEALING[3])
    assert len(kem.decapsulate(sealed[:KEM_BYTES])) == 32
    assert any(dh.exchange(x25519.X25519PublicKey.from_public_bytes(share)))


def test_submissions_without_attachments_differ_in_the_capsule_only() -> None:
    """SPEC §6.10."""
    beacon = secrets.token_bytes(16)
    tails = set()
    for kind in ("report", "cover"):
        capsule = capsules(kind)[0]
        whole = encode_submission(Submission(capsule, None, 0, beacon, bytes(16)))
        assert len(whole) == SUBMISSION_BYTES
        tails.add(whole[CAPSULE_BYTES:])
    assert len(tails) == 1


def test_replies_show_their_head_and_nothing_else() -> None:
    """SPEC §8.1. The tag is there to be found, and differs for every thread, reviewer and number."""
    content = ReplyContent(kind="acknowledgement", text="", written=0)
    messages = [
        seal_reply(people.TO_REPORTER, 0, practice.SIGN[0], at, bytes(32), content, secrets.token_bytes)
        for at in range(ROUNDS)
    ]
    share_end = HEADER_BYTES + KEM_BYTES + SHARE_BYTES - 1
    assert [at for at, _ in fixed_bits(messages)] == [*range(8 * 8), share_end * 8]


def test_an_anonymous_report_is_as_long_as_a_named_one() -> None:
    """SPEC §7.1."""
    custodian = people.PUBLICS[4]
    longest = (custodian, "名".encode() * 341)
    lengths = set()
    for named in (None, (custodian, b"A"), longest):
        box = make_identity(people.OFFICE, people.REPORTER.thread_id, bytes(32), named, secrets.token_bytes)
        lengths.add(len(encode_content(people.report(TO_TWO, box))))
    assert len(lengths) == 1


def test_a_dummy_chunk_looks_like_any_other() -> None:
    """SPEC §9.4."""
    dummies = [dummy_chunk(secrets.token_bytes) for _ in range(12)]
    sealed = [
        seal_piece(secrets.token_bytes(32), people.OFFICE, 0, 1, b"", secrets.token_bytes) for _ in range(12)
    ]
    assert {len(chunk) for chunk in dummies + sealed} == {262_144}
    for chunks in (dummies, sealed):
        # Twelve strings of random bits agree in one place of 2,048.
        assert len(fixed_bits(chunks)) < 262_144 * 8 / 1_024
