"""The receipt: eight words, and everything a reporter's side derives from them (SPEC §5)."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from crypto.errors import CryptoError, Verdict, require
from crypto.ids import OfficeId, Random, ThreadId
from crypto.labels import Label, Person, bind
from crypto.primitives import derive, keyed_hash, sealing_public, sha256, sign_public, stretch
from crypto.sizes import (
    ARGON_PASSES,
    ARGON_RECEIPT_MEMORY_BYTES,
    RECEIPT_SECRET_BYTES,
    RECEIPT_WORDS,
)

WORDS_IN_LIST = 2_048
MAX_RECEIPT_CHARS = 1_000  # eight of the longest words are 88; the rest is room for spaces and marks
_INDEX_BITS = 11
Wordlists = Mapping[str, Sequence[str]]
"""Language -> its 2,048 BIP-39 words, in the list's order."""


@dataclass(frozen=True, slots=True, repr=False)
class Receipt:
    """Eighty random bits. Shown as words or numbers; never stored."""

    secret: bytes

    def indices(self) -> tuple[int, ...]:
        """Eight numbers from 0 to 2,047: the secret and its checksum byte, 11 bits each (SPEC §5.1)."""
        number = int.from_bytes(self.secret + _checksum(self.secret), "big")
        shifts = range((RECEIPT_WORDS - 1) * _INDEX_BITS, -1, -_INDEX_BITS)
        return tuple((number >> shift) & (WORDS_IN_LIST - 1) for shift in shifts)

    def words(self, wordlist: Sequence[str]) -> tuple[str, ...]:
        """The eight words in one language."""
        return tuple(wordlist[index] for index in self.indices())

    def numbers(self) -> tuple[str, ...]:
        """The eight four-digit numbers, 0001 to 2048, the same in every language (SPEC §5.2)."""
        return tuple(f"{index + 1:04d}" for index in self.indices())


@dataclass(frozen=True, slots=True, repr=False)
class ThreadKeys:
    """All that derives from a receipt for one office (SPEC §5.5)."""

    thread_secret: bytes
    thread_id: ThreadId
    mailbox_key: bytes
    reply_secret: bytes
    reply_key: bytes
    entry_key: bytes
    file: bytes
    original: bytes
    outbox: bytes


def new_receipt(random: Random) -> Receipt:
    """A fresh receipt."""
    return Receipt(random(RECEIPT_SECRET_BYTES))


def parse_receipt(text: str, wordlists: Wordlists) -> Receipt:
    """Read eight words or numbers, before any slow work (SPEC §5.3).

    Either Chinese script may be mixed, since both lists put the same word in the same place; other lists
    are tried one by one.

    Errors: `wrong_word_count`, `unknown_word` (`where` is its place from 1), `bad_checksum`.
    """
    require(len(text) <= MAX_RECEIPT_CHARS, Verdict.WRONG_WORD_COUNT)
    tokens = split_words(text, wordlists)
    require(len(tokens) == RECEIPT_WORDS, Verdict.WRONG_WORD_COUNT, str(len(tokens)))
    tables = _tables(wordlists)
    found = {Receipt(secret) for table in tables if (secret := _secret_of(tokens, table)) is not None}
    if len(found) == 1:
        return found.pop()
    _explain(tokens, tables)
    raise CryptoError(Verdict.BAD_CHECKSUM)


def split_words(text: str, wordlists: Wordlists) -> list[str]:
    """The words of what was typed; Chinese characters need no spaces between them."""
    chinese = any(language.startswith("zh") for language in wordlists)
    spaced = "".join(f" {char} " if chinese and _is_han(char) else char for char in _folded(text))
    kept = "".join(char if char.isalnum() else " " for char in spaced)
    return [_as_number(token) if token.isdecimal() else token for token in kept.split()]


def stretch_receipt(receipt: Receipt, office_id: OfficeId) -> ThreadKeys:
    """The slow step: Argon2id, 64 MiB x 3, then HKDF for each key (SPEC §5.4, §5.5)."""
    salt = keyed_hash(b"", Person.SALT, bind(Label.RECEIPT_SALT, office_id), 16)
    root = stretch(receipt.secret, salt, ARGON_RECEIPT_MEMORY_BYTES, ARGON_PASSES)
    return keys_from_root(root)


def keys_from_root(root: bytes) -> ThreadKeys:
    """The derived keys of a stretched receipt (SPEC §5.5)."""
    thread_secret = derive(root, Label.THREAD)
    reply_secret = derive(root, Label.REPLY_KEM, length=64) + derive(root, Label.REPLY_X25519)
    return ThreadKeys(
        thread_secret=thread_secret,
        thread_id=ThreadId(sign_public(thread_secret)),
        mailbox_key=derive(root, Label.MAILBOX),
        reply_secret=reply_secret,
        reply_key=sealing_public(reply_secret),
        entry_key=derive(root, Label.ENTRY_KEY),
        file=derive(root, Label.FILE),
        original=derive(root, Label.ORIGINAL),
        outbox=derive(root, Label.OUTBOX),
    )


def _checksum(secret: bytes) -> bytes:
    return sha256(bind(Label.RECEIPT_CHECK, secret))[:1]


def _tables(wordlists: Wordlists) -> list[Mapping[str, int]]:
    tables: list[Mapping[str, int]] = [{f"{index + 1:04d}": index for index in range(WORDS_IN_LIST)}]
    chinese: dict[str, int] = {}
    for language, words in wordlists.items():
        table = _places(tuple(words))
        if language.startswith("zh"):
            chinese.update(
                {word: index for word, index in table.items() if chinese.get(word, index) == index}
            )
        tables.append(table)
    return [*tables, chinese] if chinese else tables


@lru_cache(maxsize=16)  # folding a list takes milliseconds, and pages ask at every key
def _places(words: tuple[str, ...]) -> Mapping[str, int]:
    return {_folded(word): index for index, word in enumerate(words)}


def _secret_of(tokens: Sequence[str], table: Mapping[str, int]) -> bytes | None:
    if any(token not in table for token in tokens):
        return None
    number = 0
    for token in tokens:
        number = (number << _INDEX_BITS) | table[token]
    data = number.to_bytes(RECEIPT_SECRET_BYTES + 1, "big")
    secret, checksum = data[:RECEIPT_SECRET_BYTES], data[RECEIPT_SECRET_BYTES:]
    return secret if _checksum(secret) == checksum else None


def _explain(tokens: Sequence[str], tables: Sequence[Mapping[str, int]]) -> None:
    """Name the first word that the best-fitting list does not hold. Errors: `unknown_word`."""
    best = max(tables, key=lambda table: sum(token in table for token in tokens))
    for place, token in enumerate(tokens, start=1):
        require(token in best, Verdict.UNKNOWN_WORD, str(place))


def _folded(text: str) -> str:
    """Text without case, composition and accents, which no list needs to tell its words apart (SPEC §5.3)."""
    if text.isascii():  # nothing to fold but case; so are most of the 20,480 words that are folded at first
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).lower()
    combining = unicodedata.combining
    kept = "".join([char for char in plain if not combining(char)])  # a list: half the time of a generator
    return kept.replace("\u0131", "i")  # the Turkish i without a dot, whose capital is everybody's I


def _as_number(token: str) -> str:
    return "".join(str(int(digit)) for digit in token).zfill(4)  # any script's digits, leading zeros optional


def _is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff"
