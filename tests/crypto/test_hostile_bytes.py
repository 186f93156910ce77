"""Bytes from outside are taken or refused with a verdict; nothing else happens, and it does not take long."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.address import parse_address, parse_fingerprint
from crypto.deskrequest import parse_authorization
from crypto.errors import CryptoError, Verdict
from crypto.receipt import parse_receipt
from tests.crypto.decoders import DECODERS, UNCHECKED_BITS, Decoder
from tests.crypto.shapes import damaged
from tests.vectors.runner_files import wordlists

LONGEST_SECONDS = 5.0  # for one read, on a slow machine that does other things; the longest takes 20 ms
EACH = pytest.mark.parametrize("name", DECODERS)


def read(decoder: Decoder, data: bytes) -> bool:
    """Tell whether the bytes were taken. Anything but a refusal passes through and fails the test."""
    start = time.perf_counter()
    try:
        decoder.read(data)
    except CryptoError:
        return False
    finally:
        assert time.perf_counter() - start < LONGEST_SECONDS
    return True


@EACH
def test_example_is_taken(name: str) -> None:
    assert read(DECODERS[name], DECODERS[name].good)


@EACH
@given(st.binary(max_size=400))
def test_arbitrary_bytes(name: str, data: bytes) -> None:
    read(DECODERS[name], data)


@EACH
@given(st.data())
@settings(max_examples=40)
def test_arbitrary_bytes_of_the_right_length_and_head(name: str, data: st.DataObject) -> None:
    """Random bytes seldom get past a magic and a length, so these have both."""
    good = DECODERS[name].good
    kept = data.draw(st.sampled_from([0, 4, 8, 16, 48, len(good) // 2]))
    filler = data.draw(st.binary(min_size=1, max_size=64))
    rest = (filler * (len(good) // len(filler) + 1))[: len(good) - kept]
    read(DECODERS[name], good[:kept] + rest)


@EACH
@given(st.data())
@settings(max_examples=40)
def test_damaged_bytes(name: str, data: st.DataObject) -> None:
    decoder = DECODERS[name]
    read(decoder, data.draw(damaged(decoder.good)))


CHECKED = sorted(DECODERS.keys() - UNCHECKED_BITS.keys())


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


@pytest.mark.parametrize("name", CHECKED)
@given(st.data())
@settings(max_examples=60)
def test_a_flipped_bit_is_refused(name: str, data: st.DataObject) -> None:
    """SPEC §6.4, §8.4, §9.1, §4.8: but for a capsule's mark, every bit is checked."""
    decoder = DECODERS[name]
    bits = len(decoder.good) * 8
    bit = data.draw(st.integers(0, bits - 1))
    in_mark = name == "capsule" and bit // 8 >= len(decoder.good) - 16
    assert read(decoder, flipped(decoder.good, bit)) == in_mark


SHORT = ["promise", "root link", "cosignature", "collected"]


@pytest.mark.parametrize("name", [*SHORT, "capsule", "reply", "peer message", "checkpoint"])
def test_each_bit_of_a_short_message_or_of_a_head_is_checked(name: str) -> None:
    decoder = DECODERS[name]
    bits = min(len(decoder.good), 48) * 8 if len(decoder.good) > 512 else len(decoder.good) * 8
    assert [bit for bit in range(bits) if read(decoder, flipped(decoder.good, bit))] == []


def verdict(parse: Callable[[str], object], text: str) -> Verdict | None:
    """Tell why a text was refused; anything but a refusal passes through and fails the test."""
    try:
        parse(text)
    except CryptoError as error:
        return error.verdict
    return None


@given(st.text(max_size=300))
def test_arbitrary_texts(text: str) -> None:
    addresses = {Verdict.BAD_ADDRESS, Verdict.BAD_FINGERPRINT}
    assert verdict(parse_address, text) in addresses
    assert verdict(parse_fingerprint, text) in {Verdict.BAD_FINGERPRINT, None}
    assert verdict(parse_authorization, text) is Verdict.BAD_STRUCTURE


@given(st.text(max_size=200) | st.lists(st.sampled_from(wordlists()["zh_Hans"])).map("".join))
def test_arbitrary_receipts(text: str) -> None:
    """SPEC §5.3."""
    refusals = {Verdict.WRONG_WORD_COUNT, Verdict.UNKNOWN_WORD, Verdict.BAD_CHECKSUM}
    assert verdict(lambda typed: parse_receipt(typed, wordlists()), text) in {*refusals, None}


def test_errors_do_not_repeat_what_was_read() -> None:
    """A message that ends in a log must not hold the words of a receipt."""
    with pytest.raises(CryptoError) as caught:
        parse_receipt("one two three four five six seven secretword", wordlists())
    assert "secretword" not in str(caught.value)
