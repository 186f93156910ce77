"""Receipt words at the terminal: shown and typed back, or typed by somebody who has them."""

from __future__ import annotations

from crypto.ids import Random
from desktop.commands.sentences import sentence_of
from desktop.commands.terminal import Terminal
from desktop.domain.errors import Acts
from desktop.services.errors import ParcelError
from desktop.services.receipts import (
    Receipt,
    ReceiptError,
    make_receipt,
    numbers_of,
    read_receipt,
    words_of,
)

TRIES = 3


def new_receipt(terminal: Terminal, language: str, random: Random) -> Receipt:
    """Show new words and have them typed back. Errors: `ParcelError` `not_typed_back`."""
    receipt = make_receipt(random)
    show_receipt(terminal, receipt, language)
    terminal.say("Write them down. Nothing else opens the answers, and nobody can find the words again.")
    for _ in range(TRIES):
        typed = terminal.ask_secret("Type the eight words back: ")
        if not typed.strip():
            break
        try:
            if read_receipt(typed) == receipt:
                return receipt
            terminal.note("These are other words than those shown.")
        except ReceiptError as error:
            terminal.note(sentence_of(error))
    raise ParcelError("not_typed_back", Acts.USER)


def known_receipt(terminal: Terminal) -> Receipt:
    """Words of a receipt that exists. Errors: `ReceiptError`, before any slow work and any network."""
    return read_receipt(terminal.ask_secret("Receipt words: "))


def show_receipt(terminal: Terminal, receipt: Receipt, language: str) -> None:
    """The words and, for every other language, the numbers."""
    words, numbers = words_of(receipt, language), numbers_of(receipt)
    terminal.event("receipt", words=words, numbers=numbers)
    terminal.say(f"Your receipt: {' '.join(words)}\nor as numbers: {' '.join(numbers)}")
