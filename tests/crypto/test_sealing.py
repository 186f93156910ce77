"""Who can open what was sealed: exactly those it was sealed to, and all of them the same."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.capsule import OpenedCapsule, open_capsule, recipients_bitmap, seal_capsule
from crypto.content import Cover, encode_content
from crypto.errors import CryptoError, Verdict
from crypto.peer import FIRST, open_peer, seal_peer
from crypto.primitives import sign_public
from crypto.reply import ReplyContent, open_reply, seal_reply
from tests.crypto import people
from tests.vectors.generate import practice
from tests.vectors.generate.ground import stream

SLOTS = st.sets(st.integers(0, 7), min_size=1)


def opened(capsule: bytes, slot: int) -> OpenedCapsule | Verdict:
    """What a reviewer gets: a capsule, or why not."""
    try:
        return open_capsule(capsule, people.opening(slot))
    except CryptoError as error:
        return error.verdict


@given(SLOTS)
@settings(max_examples=40)
def test_a_capsule_opens_for_its_recipients_only(slots: set[int]) -> None:
    """SPEC §6.2: a reviewer who was left out sees what one sees whose slot never had an owner."""
    capsule = people.seal_report(people.publics(*slots), stream(str(slots)))
    results = {slot: opened(capsule, slot) for slot in range(8)}
    assert {slot for slot, result in results.items() if isinstance(result, OpenedCapsule)} == slots
    assert {result for slot, result in results.items() if slot not in slots} <= {Verdict.NOT_FOR_US}


@given(SLOTS)
@settings(max_examples=20)
def test_all_recipients_read_the_same(slots: set[int]) -> None:
    """SPEC §6.3."""
    capsule = people.seal_report(people.publics(*slots), stream(str(slots)))
    read = {slot: open_capsule(capsule, people.opening(slot)) for slot in slots}
    assert len({(one.raw, one.message_id, one.thread_id, one.version) for one in read.values()}) == 1
    assert {slot: one.slot for slot, one in read.items()} == {slot: slot for slot in slots}


@given(st.binary(min_size=8, max_size=8), st.integers(0, 2**32 - 1))
@settings(max_examples=20)
def test_a_run_begins_the_message_ids_of_its_contents(run: bytes, version: int) -> None:
    """SPEC §6.12."""
    random, said = stream(run.hex()), encode_content(Cover(recipients=1))
    sealing = replace(people.sealing(people.publics(0), version=version), run=run)
    read = [open_capsule(seal_capsule(sealing, lambda _: said, random), people.opening(0)) for _ in range(2)]
    assert [(one.run, one.hour) for one in read] == [(run, version // 1_024)] * 2
    assert read[0].message_id != read[1].message_id


@pytest.mark.parametrize("run", [b"", bytes(7), bytes(9), bytes(16)])
def test_a_run_has_eight_bytes(run: bytes) -> None:
    """SPEC §6.12."""
    sealing = replace(people.sealing(people.publics(0)), run=run)
    with pytest.raises(CryptoError, match="bad_length"):
        seal_capsule(sealing, lambda _: encode_content(Cover(recipients=1)), stream("runs"))


@given(SLOTS, st.integers(0, 7))
@settings(max_examples=40)
def test_a_peer_message_opens_for_its_recipients_only(slots: set[int], reader: int) -> None:
    """SPEC §14.1."""
    sender = (3, practice.SIGN[3])
    sealed = seal_peer(
        people.OFFICE, people.EPOCH, sender, people.publics(*slots), 0, FIRST, b"hello", stream(str(slots))
    )
    secrets, signers = {people.EPOCH: people.SECRETS[reader]}, {3: sign_public(practice.SIGN[3])}
    if reader in slots:
        assert open_peer(sealed, people.OFFICE, reader, secrets, signers).payload == b"hello"
    else:
        with pytest.raises(CryptoError, match="not_for_us"):
            open_peer(sealed, people.OFFICE, reader, secrets, signers)


def test_a_reply_opens_for_its_thread_only() -> None:
    """SPEC §8.1."""
    content = ReplyContent(kind="note", text="hello", written=0)
    reply = seal_reply(people.TO_REPORTER, 0, practice.SIGN[0], 0, bytes(32), content, stream("reply"))
    signers = practice.SIGN_PUBLIC
    assert open_reply(reply, people.REPORTER, people.OFFICE, signers).content == content
    with pytest.raises(CryptoError, match="not_for_us"):
        open_reply(reply, people.STRANGER, people.OFFICE, signers)


def refusal(**changes: object) -> Verdict:
    """Why a reporter could not seal."""
    recipients = changes.get("recipients", people.publics(0))
    sealing = people.sealing(recipients)  # type: ignore[arg-type]  # wrong on purpose
    if "version" in changes:
        sealing = people.sealing(people.publics(0), version=int(str(changes["version"])))
    with pytest.raises(CryptoError) as caught:
        seal_capsule(sealing, lambda _: encode_content(people.cover(people.publics(0))), stream("refused"))
    return caught.value.verdict


def test_sealing_to_nobody_is_an_error() -> None:
    """SPEC §6.2: never a capsule that nobody can read, and never a silent downgrade."""
    assert refusal(recipients={}) is Verdict.NOBODY_TO_SEAL_TO


def test_sealing_to_what_is_no_key_is_an_error() -> None:
    assert refusal(recipients={0: people.PUBLICS[0][:-1]}) is Verdict.BAD_KEY
    assert refusal(recipients={0: b"\xff" * 1_216}) is Verdict.BAD_KEY
    assert refusal(recipients={0: people.PUBLICS[0][:1_184] + bytes(32)}) is Verdict.BAD_KEY


def test_sealing_to_one_key_twice_is_an_error() -> None:
    """Two reviewers who share a key are one reviewer, or somebody swapped keys."""
    assert refusal(recipients={0: people.PUBLICS[0], 1: people.PUBLICS[0]}) is Verdict.BAD_KEY


def test_sealing_to_a_ninth_slot_is_an_error() -> None:
    assert refusal(recipients={8: people.PUBLICS[0]}) is Verdict.BAD_KEY


def test_versions_have_32_bits() -> None:
    """SPEC §6.6."""
    assert refusal(version=2**32) is Verdict.TOO_BIG
    assert refusal(version=-1) is Verdict.TOO_BIG


def test_the_bitmap_names_the_slots() -> None:
    """SPEC §6.7."""
    assert recipients_bitmap(people.publics(0, 2, 7)) == 0b1000_0101


NOTE = ReplyContent(kind="note", text="hello", written=0)


@pytest.mark.parametrize(
    ("reviewer", "previous", "verdict"),
    [
        (8, bytes(32), Verdict.UNKNOWN_REVIEWER),
        (-1, bytes(32), Verdict.UNKNOWN_REVIEWER),
        (0, bytes(31), Verdict.BAD_LENGTH),
    ],
)
def test_no_desk_seals_a_reply_that_nobody_takes(reviewer: int, previous: bytes, verdict: Verdict) -> None:
    """SPEC §8.3."""
    with pytest.raises(CryptoError) as caught:
        seal_reply(people.TO_REPORTER, reviewer, practice.SIGN[0], 0, previous, NOTE, stream("reply"))
    assert caught.value.verdict is verdict


@pytest.mark.parametrize(
    ("slot", "previous", "payload_format", "verdict"),
    [
        (8, FIRST, 1, Verdict.UNKNOWN_REVIEWER),
        (0, FIRST[:-1], 1, Verdict.BAD_LENGTH),
        (0, FIRST, 0, Verdict.BAD_STRUCTURE),
        (0, FIRST, 65_536, Verdict.BAD_STRUCTURE),
    ],
)
def test_no_desk_seals_a_peer_message_that_nobody_takes(
    slot: int, previous: bytes, payload_format: int, verdict: Verdict
) -> None:
    """SPEC §14.2."""
    sender, to = (slot, practice.SIGN[0]), people.publics(1)
    with pytest.raises(CryptoError) as caught:
        seal_peer(
            people.OFFICE, 0, sender, to, 0, previous, b"", stream("peer"), payload_format=payload_format
        )
    assert caught.value.verdict is verdict
