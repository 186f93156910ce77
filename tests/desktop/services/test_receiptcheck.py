"""Comparing what is typed back with the receipt, word by word."""

from __future__ import annotations

import nacl.utils
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.receiptcheck import TypedBack, compare_typed
from desktop.services.receipts import make_receipt, numbers_of, words_of
from desktop.services.wordlists import wordlists

RECEIPT = make_receipt(bytes)
"""Eighty zero bits: seven times the first word of each list, and its checksum's word."""

WORDS = words_of(RECEIPT, "en")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", TypedBack(0, 0, complete=False)),
        ("aban", TypedBack(0, 0, complete=False)),
        ("abandon", TypedBack(1, 0, complete=False)),
        ("abandon ", TypedBack(1, 0, complete=False)),
        ("aban ", TypedBack(0, 1, complete=False)),
        ("abandon aband", TypedBack(1, 0, complete=False)),
        ("abandon ability ", TypedBack(1, 2, complete=False)),
        ("0001 1", TypedBack(2, 0, complete=False)),
        ("0001 7", TypedBack(1, 2, complete=False)),
        ("0001, 0001; 0001", TypedBack(3, 0, complete=False)),
    ],
)
def test_how_far_the_typing_is(text: str, found: TypedBack) -> None:
    assert compare_typed(text, RECEIPT) == found


@pytest.mark.parametrize("language", sorted(wordlists()))
def test_every_list_will_do(language: str) -> None:
    receipt = make_receipt(nacl.utils.random)
    assert compare_typed(" ".join(words_of(receipt, language)), receipt).complete
    assert compare_typed("\u3000".join(words_of(receipt, language)), receipt).complete


def test_numbers_will_do_with_and_without_leading_zeros() -> None:
    numbers = numbers_of(RECEIPT)
    assert compare_typed(" ".join(numbers), RECEIPT).complete
    assert compare_typed(" ".join(number.lstrip("0") for number in numbers), RECEIPT).complete


@given(st.binary(min_size=10, max_size=10), st.data())
def test_while_it_is_typed_right_nothing_is_called_wrong(secret: bytes, data: st.DataObject) -> None:
    receipt = make_receipt(lambda _size: secret)
    language = data.draw(st.sampled_from(("en", "zh-Hans", "fr", "numbers")))
    words = numbers_of(receipt) if language == "numbers" else words_of(receipt, language)
    text = " ".join(words)
    cut = data.draw(st.integers(0, len(text)))
    assert compare_typed(text[:cut], receipt).wrong == 0


@given(st.text(max_size=80))
def test_no_text_passes_by_chance(text: str) -> None:
    assert not compare_typed(text, make_receipt(nacl.utils.random)).complete
