"""Receipts: how eight words or numbers are read, and what follows from them (SPEC §5)."""

import hashlib
import unicodedata

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from mnemonic import Mnemonic

from tests.vectors.generate import practice
from tests.vectors.generate.ground import bind, sha256
from tests.vectors.generate.registry import Family, Inputs, Made

vector = Family("receipt")
deriving = Family("receipt", "root_keys")
SECRET = bytes.fromhex("00112233445566778899")


def indices(secret: bytes, checksum: bytes | None = None) -> list[int]:
    """SPEC §5.1."""
    check = sha256(bind("receipt/check", secret))[:1] if checksum is None else checksum
    bits = "".join(f"{byte:08b}" for byte in secret + check)
    return [int(bits[at : at + 11], 2) for at in range(0, 88, 11)]


def words(language: str, numbers: list[int] | None = None) -> list[str]:
    listed = Mnemonic(language).wordlist
    return [listed[number] for number in numbers or indices(SECRET)]


def four_digits(numbers: list[int] | None = None) -> list[str]:
    """SPEC §5.2."""
    return [f"{number + 1:04d}" for number in numbers or indices(SECRET)]


def typed(*parts: str, by: str = " ") -> Inputs:
    return {"text": by.join(parts)}


READ = {"secret": SECRET.hex()}


@vector("5.1")
def english_words() -> Made:
    """Eight English words."""
    numbers = " ".join(four_digits())
    return Made(typed(*words("english")), READ | {"numbers": numbers, "english": " ".join(words("english"))})


@vector("5.3")
def french_words() -> Made:
    """Eight French words, accents composed or not."""
    return Made(typed(*(unicodedata.normalize("NFC", word) for word in words("french"))), READ)


@vector("5.3")
def accents_left_out() -> Made:
    """French words from a keyboard without accents."""
    plain = unicodedata.normalize("NFD", " ".join(words("french")))
    return Made(typed("".join(char for char in plain if not unicodedata.combining(char))), READ)


@vector("5.3")
def japanese_words() -> Made:
    """Eight Japanese words, as an input method types them."""
    composed = (unicodedata.normalize("NFC", word) for word in words("japanese"))
    return Made(typed(*composed, by="\u3000"), READ)


@vector("5.3")
def simplified_chinese() -> Made:
    """Eight simplified Chinese characters with spaces."""
    return Made(typed(*words("chinese_simplified")), READ)


@vector("5.3")
def traditional_chinese() -> Made:
    """Eight traditional Chinese characters with spaces."""
    return Made(typed(*words("chinese_traditional")), READ)


@vector("5.3")
def chinese_without_spaces() -> Made:
    """Chinese characters need no spaces between them."""
    return Made(typed(*words("chinese_simplified"), by=""), READ)


@vector("5.3")
def chinese_scripts_mixed() -> Made:
    """A typist may mix both scripts: the lists put the same word in the same place."""
    simplified, traditional = words("chinese_simplified"), words("chinese_traditional")
    return Made(typed(*simplified[:4], *traditional[4:], by=""), READ)


@vector("5.2")
def four_digit_numbers() -> Made:
    """The numbers work in every language."""
    return Made(typed(*four_digits()), READ)


@vector("5.2")
def numbers_without_leading_zeros() -> Made:
    """Leading zeros may be left out."""
    return Made(typed(*(number.lstrip("0") for number in four_digits())), READ)


@vector("5.2")
def numbers_in_arabic_indic_digits() -> Made:
    """Digits of any script are digits."""
    arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    return Made(typed(*(number.translate(arabic) for number in four_digits())), READ)


@vector("5.2")
def numbers_in_full_width_digits() -> Made:
    """Full-width digits, as Chinese input methods type them, are digits."""
    wide = str.maketrans("0123456789", "０１２３４５６７８９")
    return Made(typed(*(number.translate(wide) for number in four_digits())), READ)


@vector("5.3")
def capital_letters() -> Made:
    """Capital letters do not matter."""
    return Made(typed(*(word.upper() for word in words("english"))), READ)


@vector("5.3")
def punctuation_and_lines() -> Made:
    """Numbering dots, commas, dashes and line ends between words do not matter."""
    return Made(typed("«", *words("english"), "».", by=",\n — "), READ)


@vector("5.3", "unknown_word")
def word_misspelt() -> Made:
    """A misspelt word is named by its place."""
    parts = words("english")
    return Made(typed(*parts[:3], parts[3] + "x", *parts[4:]), {"where": "4"})


@vector("5.3", "unknown_word")
def word_of_another_list() -> Made:
    """Seven English words and a Japanese one: the odd one is named."""
    parts = words("english")
    return Made(typed(*parts[:6], words("japanese")[6], parts[7]), {"where": "7"})


@vector("5.3", "unknown_word")
def numbers_among_words() -> Made:
    """A number among words belongs to no list of words."""
    parts = words("english")
    return Made(typed(four_digits()[0], *parts[1:]), {"where": "1"})


@vector("5.2", "unknown_word")
def number_2049() -> Made:
    """Numbers end with 2048."""
    return Made(typed(*four_digits()[:7], "2049"), {"where": "8"})


@vector("5.2", "unknown_word")
def number_0000() -> Made:
    """Numbers begin with 0001."""
    return Made(typed("0000", *four_digits()[1:]), {"where": "1"})


@vector("5.3", "wrong_word_count")
def seven_words() -> Made:
    """A word is missing."""
    return Made(typed(*words("english")[:7]), {"where": "7"})


@vector("5.3", "wrong_word_count")
def nine_words() -> Made:
    """A word too many."""
    return Made(typed(*words("english"), "zoo"), {"where": "9"})


@vector("5.3", "wrong_word_count")
def nothing_typed() -> Made:
    """Nothing was typed."""
    return Made(typed(), {"where": "0"})


@vector("5.3", "wrong_word_count")
def a_page_pasted() -> Inputs:
    """More than a thousand characters are not looked at, though eight good words are among them."""
    return typed(*words("english"), by=" " * 150)


@vector("5.3", "bad_checksum")
def two_words_swapped() -> Inputs:
    """Words in another order do not belong together."""
    parts = words("english")
    return typed(parts[1], parts[0], *parts[2:])


@vector("5.1", "bad_checksum")
def checksum_of_another_secret() -> Inputs:
    """Eight words of the list whose last bits are not the checksum."""
    right = sha256(bind("receipt/check", SECRET))[0]
    return typed(*words("english", indices(SECRET, bytes([right ^ 1]))))


def argon2id(secret: bytes, salt: bytes, memory_kib: int = 64 * 1024) -> bytes:
    """SPEC §2.3 with the costs of a receipt, from OpenSSL."""
    argon = Argon2id(salt=salt, length=32, iterations=3, lanes=1, memory_cost=memory_kib)
    return argon.derive(secret)


def root_of(secret: bytes, office: bytes) -> bytes:
    """SPEC §5.4."""
    salt = hashlib.blake2b(bind("receipt/salt", office), digest_size=16, person=b"ombra1 salt").digest()
    return argon2id(secret, salt)


@vector("5.4", kind="receipt_keys")
def receipt_stretched() -> Made:
    """The slow step and the derivations, from words to thread."""
    reporter = practice.Reporter(root_of(SECRET, practice.OFFICE))
    expect = {"thread_id": reporter.thread_id.hex(), "mailbox_key": reporter.mailbox.hex()}
    return Made(typed(*words("english")) | {"office": practice.OFFICE}, expect)


@vector("5.4", kind="receipt_keys")
def receipt_for_another_office() -> Made:
    """The same words give another thread at another office."""
    reporter = practice.Reporter(root_of(SECRET, practice.OTHER_OFFICE))
    expect = {"thread_id": reporter.thread_id.hex()}
    return Made(typed(*four_digits()) | {"office": practice.OTHER_OFFICE}, expect)


@deriving("5.5")
def keys_from_a_root() -> Made:
    """What follows from a stretched receipt."""
    reporter = practice.REPORTER
    expect = {
        "thread_id": reporter.thread_id,
        "mailbox_key": reporter.mailbox,
        "reply_secret": reporter.reply_secret,
        "entry_key": reporter.entry_key,
        "file": reporter.file,
    }
    return Made({"root": reporter.root}, {name: value.hex() for name, value in expect.items()})
