"""The eight words: nothing goes on before they are typed back."""

from __future__ import annotations

import nacl.utils
import pytest

from desktop.viewmodels.reporter_receipt import ReceiptModel


@pytest.fixture
def receipt() -> ReceiptModel:
    model = ReceiptModel(nacl.utils.random)
    model.begin("en")
    return model


def test_eight_words_and_eight_numbers(receipt: ReceiptModel) -> None:
    assert (len(receipt.snapshot.words), len(receipt.snapshot.numbers)) == (8, 8)
    assert receipt.receipt is None


def test_beginning_again_keeps_the_words(receipt: ReceiptModel) -> None:
    words = receipt.snapshot.words
    receipt.begin("en")
    assert receipt.snapshot.words == words


def test_the_list_can_be_changed_and_the_numbers_stay(receipt: ReceiptModel) -> None:
    numbers, english = receipt.snapshot.numbers, receipt.snapshot.words
    receipt.speak("zh-Hans")
    assert receipt.snapshot.numbers == numbers
    assert receipt.snapshot.words != english
    receipt.speak("tlh")
    assert (receipt.snapshot.language, receipt.snapshot.words) == ("en", english)


@pytest.mark.parametrize("way", ["words", "numbers", "chinese", "capitals"])
def test_typed_back_in_any_way_it_is_complete(receipt: ReceiptModel, way: str) -> None:
    text = " ".join(receipt.snapshot.numbers if way == "numbers" else receipt.snapshot.words)
    if way == "chinese":
        receipt.speak("zh-Hans")
        text = "".join(receipt.snapshot.words)
    receipt.type(text.upper() if way == "capitals" else text)
    assert receipt.snapshot.complete
    assert receipt.receipt is not None


def test_a_wrong_word_is_named_by_its_place(receipt: ReceiptModel) -> None:
    words = list(receipt.snapshot.words)
    words[4] = "wrongword"
    receipt.type(" ".join(words))
    assert (receipt.snapshot.wrong, receipt.snapshot.complete) == (5, False)
    assert receipt.receipt is None


def test_two_words_that_changed_places_are_wrong(receipt: ReceiptModel) -> None:
    first, second, *rest = receipt.snapshot.words
    receipt.type(" ".join((second, first, *rest)))
    assert receipt.snapshot.complete is (first == second)


def test_changing_a_word_afterwards_closes_the_way_again(receipt: ReceiptModel) -> None:
    text = " ".join(receipt.snapshot.words)
    receipt.type(text)
    receipt.type(text + " more")
    assert (receipt.snapshot.wrong, receipt.receipt) == (9, None)


def test_what_is_forgotten_is_not_there(receipt: ReceiptModel) -> None:
    text = " ".join(receipt.snapshot.words)
    receipt.forget()
    assert receipt.snapshot.words == ()
    receipt.type(text)
    assert not receipt.snapshot.complete
