"""Receipts as people write and type them."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.receipt import WORDS_IN_LIST, Receipt
from desktop.services.receipts import ReceiptError, make_receipt, numbers_of, read_receipt, words_of
from desktop.services.wordlists import wordlists

SECRETS = st.binary(min_size=10, max_size=10)


def test_every_list_is_whole() -> None:
    lists = wordlists()
    assert {"en", "zh-Hans", "zh-Hant"} < lists.keys()
    assert {len(set(words)) for words in lists.values()} == {WORDS_IN_LIST}


@settings(max_examples=40)
@given(SECRETS, st.sampled_from(sorted(wordlists())), st.sampled_from([" ", "  ", "\n", ", ", "-"]))
def test_words_of_every_language_are_read_back(secret: bytes, language: str, between: str) -> None:
    receipt = Receipt(secret)
    assert read_receipt(between.join(words_of(receipt, language))) == receipt
    assert read_receipt(between.join(numbers_of(receipt))) == receipt


@given(SECRETS)
def test_chinese_needs_no_spaces_and_may_mix_scripts(secret: bytes) -> None:
    receipt = Receipt(secret)
    simplified, traditional = words_of(receipt, "zh-Hans"), words_of(receipt, "zh-Hant")
    assert read_receipt("".join(simplified)) == receipt
    assert read_receipt("".join((*simplified[:4], *traditional[4:]))) == receipt


def test_a_language_without_a_list_gets_english() -> None:
    receipt = Receipt(bytes(10))
    assert words_of(receipt, "ar") == words_of(receipt, "en")


@pytest.mark.parametrize(
    ("change", "code", "where"),
    [
        (lambda words: words[:7], "wrong_word_count", "7"),
        (lambda words: [], "wrong_word_count", "0"),
        (lambda words: [*words, words[0]], "wrong_word_count", "9"),
        (lambda words: [*words[:2], "abandonn", *words[3:]], "unknown_word", "3"),
        (lambda words: [words[1], words[0], *words[2:]], "bad_checksum", ""),
    ],
)
def test_slips_are_named_before_any_slow_work(change: object, code: str, where: str) -> None:
    assert callable(change)
    words = list(words_of(Receipt(bytes(range(10))), "en"))
    with pytest.raises(ReceiptError) as caught:
        read_receipt(" ".join(change(words)))
    assert (caught.value.code, caught.value.where) == (code, where)


@given(st.text(max_size=200))
def test_any_text_is_a_receipt_or_refused(text: str) -> None:
    with pytest.raises(ReceiptError):
        read_receipt(text)


def test_new_receipts_take_their_bytes_from_the_source_given() -> None:
    assert make_receipt(lambda count: b"\x07" * count) == Receipt(b"\x07" * 10)
    assert make_receipt(os.urandom) != make_receipt(os.urandom)
