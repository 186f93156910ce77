"""Bytes from outside are taken or refused with a verdict; nothing else happens, and it does not take long."""

import time

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

LONGEST_SECONDS = 1.0  # for one read, on a slow machine that does other things; the longest takes 20 ms
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


@pytest.mark.parametrize("name", DECODERS.keys() - UNCHECKED_BITS.keys())
@given(st.data())
@settings(max_examples=60)
def test_a_flipped_bit_is_refused(name: str, data: st.DataObject) -> None:
    """SPEC §6.4, §8.4, §9.1, §4.8: but for a capsule's mark, every bit is checked."""
    decoder = DECODERS[name]
    bits = len(decoder.good) * 8
    at = data.draw(st.integers(0, bits - 1))
    flipped = bytearray(decoder.good)
    flipped[at // 8] ^= 1 << at % 8
    in_mark = name == "capsule" and at // 8 >= len(decoder.good) - 16
    assert read(decoder, bytes(flipped)) == in_mark


@given(st.text(max_size=300))
def test_arbitrary_texts(text: str) -> None:
    for parse in (parse_address, parse_fingerprint, parse_authorization):
        try:
            parse(text)
        except CryptoError as error:
            assert error.verdict in Verdict


@given(st.text(max_size=200) | st.lists(st.sampled_from(wordlists()["zh_Hans"])).map("".join))
def test_arbitrary_receipts(text: str) -> None:
    """SPEC §5.3."""
    try:
        parse_receipt(text, wordlists())
    except CryptoError as error:
        assert error.verdict in {Verdict.WRONG_WORD_COUNT, Verdict.UNKNOWN_WORD, Verdict.BAD_CHECKSUM}


def test_errors_do_not_repeat_what_was_read() -> None:
    """A message that ends in a log must not hold the words of a receipt."""
    with pytest.raises(CryptoError) as caught:
        parse_receipt("one two three four five six seven secretword", wordlists())
    assert "secretword" not in str(caught.value)
