"""Checkpoints, cosignatures and collected lines, and all that is refused of them (SPEC §17.5 to §17.7)."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from dataclasses import replace
from typing import Any

import nacl.signing
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.bounds import MAX_UNIX
from crypto.checkpoint import (
    Checkpoint,
    Collected,
    check_cosignature,
    cosign,
    cosigned,
    open_checkpoint,
    open_collected,
    sign_checkpoint,
    sign_collected,
)
from crypto.errors import CryptoError, Verdict
from crypto.labels import Label, bind
from crypto.merkle import MAX_SIZE
from crypto.primitives import sign, sign_public
from crypto.signednote import (
    Note,
    cosign_note,
    read_note,
    sign_note,
    write_note,
)
from crypto.sizes import COLLECTED_BYTES
from tests.crypto.people import OFFICE
from tests.crypto.refusals import verdict_of

LOG, REVIEWER = bytes([7]) * 32, bytes([8]) * 32
POINT = Checkpoint(
    OFFICE,
    bytes(range(16)),
    1234,
    bytes([1]) * 32,
    1_780_300_800,
    bytes([2]) * 32,
    bytes([3]) * 32,
    bytes(32),
)

COSIGNER = f"ombra/v1/{OFFICE.hex()}/reviewer/3"
LINE = cosign(POINT, 3, REVIEWER, 99).encode()


def opened(data: bytes) -> tuple[Checkpoint, Note]:
    return open_checkpoint(data, OFFICE, sign_public(LOG))


hashes = st.binary(min_size=32, max_size=32)


@given(
    st.builds(
        Checkpoint,
        office_id=st.just(OFFICE),
        log=st.binary(min_size=16, max_size=16),
        size=st.integers(0, MAX_SIZE),
        root=hashes,
        published=st.integers(1, MAX_UNIX),
        board=hashes,
        card=hashes,
        bundles=hashes,
    )
)
def test_a_checkpoint_is_read_as_it_was_signed(point: Checkpoint) -> None:
    assert opened(sign_checkpoint(point, LOG))[0] == point


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("\n1234\n", "\n01234\n"),
        ("\n1234\n", "\n+1234\n"),
        ("\npublished 1780300800\n", "\n"),
        ("published ", "Published "),
        ("board 02", "board  02"),
        ("bundles ", "bundles\n"),
        ("card 03", "card 0G"),
        ("AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=", "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQF="),
        ("ombra/v1/", "ombra/v2/"),
        ("\n1234\n", "\n1099511627776\n"),
        ("\n1234\n", "\n\u0661\u0662\u0663\u0664\n"),
        ("published 1780300800", "published 253402300800"),
        ("published 1780300800", "published 0"),
        ("ombra/v1/", "\ufeffombra/v1/"),
        ("\nbundles", "\n\nbundles"),
    ],
)
def test_another_spelling_is_refused_whoever_signed_it(old: str, new: str) -> None:
    text = POINT.text()
    assert old in text
    note = sign_text(text.replace(old, new))
    assert verdict_of(lambda: opened(note)) is Verdict.BAD_STRUCTURE


@pytest.mark.parametrize(
    "changes",
    [
        {"size": MAX_SIZE + 1},
        {"size": -1},
        {"published": 0},
        {"published": MAX_UNIX + 1},
        {"root": bytes(31)},
        {"log": bytes(15)},
        {"bundles": b""},
    ],
)
def test_a_log_signs_nothing_that_would_be_refused(changes: dict[str, Any]) -> None:
    point = replace(POINT, **changes)
    assert verdict_of(lambda: sign_checkpoint(point, LOG)) is Verdict.BAD_STRUCTURE


def sign_text(text: str) -> bytes:
    return write_note(text, [sign_note(text, POINT.origin, LOG)])


def test_what_the_log_did_not_sign_is_refused() -> None:
    note = sign_checkpoint(POINT, LOG)
    assert verdict_of(lambda: opened(sign_checkpoint(POINT, REVIEWER))) is Verdict.BAD_SIGNATURE
    assert verdict_of(lambda: opened(note.replace(b"\n1234\n", b"\n1235\n"))) is Verdict.BAD_SIGNATURE
    other = OFFICE[:-1] + bytes([OFFICE[-1] ^ 1])
    strange = sign_checkpoint(replace(POINT, office_id=type(OFFICE)(other)), LOG)
    assert verdict_of(lambda: opened(strange)) is Verdict.WRONG_OFFICE


def test_a_cosignature_counts_for_its_reviewer_and_its_checkpoint() -> None:
    note = sign_checkpoint(POINT, LOG) + cosign(POINT, 3, REVIEWER, 1_780_322_400).encode()
    point, read = opened(note)
    assert point == POINT
    key = sign_public(REVIEWER)
    assert cosigned(read, OFFICE, 3, key) == 1_780_322_400
    assert cosigned(read, OFFICE, 2, key) is None
    assert cosigned(read, OFFICE, 3, sign_public(LOG)) is None
    later = replace(POINT, published=POINT.published + 1)
    moved = sign_checkpoint(later, LOG) + cosign(POINT, 3, REVIEWER, 1_780_322_400).encode()
    assert verdict_of(lambda: cosigned(opened(moved)[1], OFFICE, 3, key)) is Verdict.BAD_SIGNATURE


def test_a_line_that_is_handed_in_stands_alone() -> None:
    """SPEC §17.6: what else is in it would go under the note, and could change it for everybody."""
    assert check_cosignature(LINE, POINT, 3, sign_public(REVIEWER)) == 99
    assert (
        verdict_of(lambda: check_cosignature(LINE, POINT, 2, sign_public(REVIEWER))) is Verdict.BAD_SIGNATURE
    )
    later = replace(POINT, published=POINT.published + 1)
    assert (
        verdict_of(lambda: check_cosignature(LINE, later, 3, sign_public(REVIEWER))) is Verdict.BAD_SIGNATURE
    )


@pytest.mark.parametrize(
    "line",
    [
        b"",
        LINE[:-1],
        LINE + LINE,
        LINE + b"\n",
        b"\n" + LINE,
        b"another text\n\n" + LINE,
        b"\n" + cosign_note(sign_checkpoint(POINT, LOG).decode(), COSIGNER, REVIEWER, 99).encode(),
    ],
)
def test_what_is_more_or_less_than_a_line_is_not_handed_in(line: bytes) -> None:
    refused = verdict_of(lambda: check_cosignature(line, POINT, 3, sign_public(REVIEWER)))
    assert refused is Verdict.BAD_STRUCTURE


def test_a_cosignature_has_a_time_that_calendars_show() -> None:
    """SPEC §17.6: the line is made by hand, since nothing here would sign it."""
    key, time = sign_public(REVIEWER), 2**63
    assert verdict_of(lambda: cosign(POINT, 3, REVIEWER, -1)) is Verdict.BAD_STRUCTURE
    assert verdict_of(lambda: cosign(POINT, 3, REVIEWER, MAX_UNIX + 1)) is Verdict.BAD_STRUCTURE
    key_id = hashlib.sha256(COSIGNER.encode() + b"\n\x04" + key).digest()[:4]
    signature = sign(REVIEWER, f"cosignature/v1\ntime {time}\n{POINT.text()}".encode())
    blob = b64encode(key_id + time.to_bytes(8, "big") + signature).decode()
    line = f"\u2014 {COSIGNER} {blob}\n".encode()
    assert verdict_of(lambda: check_cosignature(line, POINT, 3, key)) is Verdict.BAD_STRUCTURE


def test_the_newest_cosignature_of_a_reviewer_counts() -> None:
    lines = [cosign(POINT, 3, REVIEWER, time) for time in (50, 70, 60)]
    note = read_note(sign_checkpoint(POINT, LOG) + "".join(lines).encode())
    assert cosigned(note, OFFICE, 3, sign_public(REVIEWER)) == 70


def test_a_cosignature_is_that_of_tlog_cosignature() -> None:
    """The signed bytes, spelt out again."""
    line = cosign(POINT, 3, REVIEWER, 99)
    name, blob = line.removeprefix("\u2014 ").split(" ")
    signed = b"cosignature/v1\ntime 99\n" + POINT.text().encode()
    signature = nacl.signing.SigningKey(REVIEWER).sign(signed).signature
    key_id = hashlib.sha256(name.encode() + b"\n\x04" + sign_public(REVIEWER)).digest()[:4]
    assert b64decode(blob) == key_id + (99).to_bytes(8, "big") + signature


@given(st.binary(max_size=300))
def test_arbitrary_bytes_are_no_note(data: bytes) -> None:
    with pytest.raises(CryptoError):
        opened(data)


@given(st.integers(0, 7), st.integers(0, MAX_SIZE), st.integers(0, MAX_UNIX))
def test_a_collected_line_is_read_as_it_was_signed(slot: int, size: int, time: int) -> None:
    said = Collected(slot, bytes(range(16)), size, time)
    blob = sign_collected(said, OFFICE, REVIEWER)
    assert len(blob) == COLLECTED_BYTES
    assert open_collected(blob, OFFICE, slot, sign_public(REVIEWER)) == said


def test_a_collected_line_of_somebody_else_is_refused() -> None:
    key = sign_public(REVIEWER)
    blob = sign_collected(Collected(3, bytes(16), 5, 6), OFFICE, REVIEWER)
    assert verdict_of(lambda: open_collected(blob, OFFICE, 4, key)) is Verdict.BAD_STRUCTURE
    assert verdict_of(lambda: open_collected(blob, OFFICE, 3, sign_public(LOG))) is Verdict.BAD_SIGNATURE
    assert verdict_of(lambda: open_collected(blob[:-1], OFFICE, 3, key)) is Verdict.BAD_LENGTH
    assert verdict_of(lambda: open_collected(b"X" + blob[1:], OFFICE, 3, key)) is Verdict.BAD_MAGIC
    zero = blob[:6] + b"\x01" + blob[7:]
    assert verdict_of(lambda: open_collected(zero, OFFICE, 3, key)) is Verdict.RESERVED_NOT_ZERO


@given(st.integers(8, COLLECTED_BYTES - 1))
def test_every_byte_of_a_collected_line_counts(at: int) -> None:
    blob = bytearray(sign_collected(Collected(3, bytes(16), 5, 6), OFFICE, REVIEWER))
    blob[at] ^= 1
    refused = verdict_of(lambda: open_collected(bytes(blob), OFFICE, 3, sign_public(REVIEWER)))
    assert refused is Verdict.BAD_SIGNATURE


@pytest.mark.parametrize(
    "changes",
    [
        {"slot": 8},
        {"slot": -1},
        {"log": bytes(15)},
        {"size": MAX_SIZE + 1},
        {"size": -1},
        {"time": MAX_UNIX + 1},
        {"time": -1},
    ],
)
def test_nobody_signs_a_collected_line_that_would_be_refused(changes: dict[str, Any]) -> None:
    said = replace(Collected(3, bytes(16), 5, 6), **changes)
    assert verdict_of(lambda: sign_collected(said, OFFICE, REVIEWER)) is Verdict.BAD_STRUCTURE


@pytest.mark.parametrize(("size", "time"), [(2**40, 6), (5, MAX_UNIX + 1), (5, 2**63)])
def test_a_collected_line_beyond_all_bounds_is_refused(size: int, time: int) -> None:
    """SPEC §17.7, whoever signed it: such a number breaks calendars and databases."""
    head = b"OML1\x03" + bytes(3 + 16) + size.to_bytes(8, "big") + time.to_bytes(8, "big")
    blob = head + sign(REVIEWER, bind(Label.SIGN_COLLECTED, OFFICE, head))
    refused = verdict_of(lambda: open_collected(blob, OFFICE, 3, sign_public(REVIEWER)))
    assert refused is Verdict.BAD_STRUCTURE
