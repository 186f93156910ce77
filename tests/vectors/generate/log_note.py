"""Signed notes (SPEC §17.4), and the lines that the log's other vectors stand on."""

from base64 import b64encode

from tests.vectors.generate import practice
from tests.vectors.generate.ground import malleable, sha256, sign, sign_public
from tests.vectors.generate.registry import Family, Inputs, Made

noting = Family("log", "note")
NAME = "example.com/log"
TEXT = "Said once.\nSaid twice.\n"
KEY = sign_public(practice.LOG)
DASH = "\u2014 "


def key_id(name: str, kind: int, secret: bytes) -> bytes:
    """SPEC §17.4."""
    return sha256(name.encode(), b"\n", bytes([kind]), sign_public(secret))[:4]


def row(name: str, blob: bytes, dash: str = DASH) -> str:
    return f"{dash}{name} {b64encode(blob).decode()}\n"


def plain(text: str, name: str = NAME, secret: bytes = practice.LOG) -> str:
    """The line of a plain signature."""
    return row(name, key_id(name, 1, secret) + sign(secret, text.encode()))


def timed(text: str, name: str, secret: bytes, time: int) -> str:
    """The line of a cosignature."""
    signed = f"cosignature/v1\ntime {time}\n{text}".encode()
    return row(name, key_id(name, 4, secret) + time.to_bytes(8, "big") + sign(secret, signed))


def note(text: str, *lines: str) -> bytes:
    return (text + "\n" + "".join(lines)).encode()


def checked(data: bytes) -> Inputs:
    """A note before somebody who knows one key."""
    return {"note": data, "name": NAME, "key": KEY}


SIGNED = plain(TEXT)
STRANGER = row("example.com/other", bytes(68))


@noting("17.4")
def note_is_read() -> Made:
    """A text and one line."""
    return Made(checked(note(TEXT, SIGNED)), {"text": TEXT, "names": [NAME]})


@noting("17.4")
def note_with_an_empty_line_in_its_text() -> Made:
    """The last empty line is the one that ends the text."""
    text = "Said once.\n\nSaid twice.\n"
    return Made(checked(note(text, plain(text))), {"text": text})


@noting("17.4")
def note_with_lines_of_others() -> Made:
    """Lines of unknown keys are passed over, also under a known name."""
    lines = (STRANGER, SIGNED, row(NAME, bytes(68)))
    return Made(checked(note(TEXT, *lines)), {"names": ["example.com/other", NAME, NAME]})


@noting("17.4")
def note_with_the_same_line_twice() -> Made:
    """A key may have several lines that hold."""
    return Made(checked(note(TEXT, SIGNED, SIGNED)), {"names": [NAME, NAME]})


@noting("17.4", "bad_signature")
def note_without_a_line_of_the_key() -> Made:
    """Lines of others alone say nothing."""
    return Made(checked(note(TEXT, STRANGER)), {"acts": "peer"})


@noting("17.4", "bad_signature")
def note_by_the_key_under_another_name() -> Inputs:
    """A key is its name as well."""
    return checked(note(TEXT, plain(TEXT, "example.com/other")))


@noting("17.4", "bad_signature")
def note_by_another_key_under_the_name() -> Inputs:
    """A name is its key as well."""
    return checked(note(TEXT, plain(TEXT, secret=practice.ROOT)))


@noting("17.4", "bad_signature")
def note_with_one_forged_line() -> Inputs:
    """A line of the key that does not hold refuses the note, whatever else holds."""
    forged = row(NAME, key_id(NAME, 1, practice.LOG) + bytes(64))
    return checked(note(TEXT, SIGNED, forged))


@noting("17.4", "bad_signature")
def note_changed() -> Inputs:
    """The text is not the one that was signed."""
    return checked(note(TEXT.replace("once", "Once"), SIGNED))


@noting("17.4", "bad_signature")
def note_with_a_line_of_the_other_kind() -> Inputs:
    """A cosignature is no plain signature by the same key."""
    return checked(note(TEXT, timed(TEXT, NAME, practice.LOG, practice.NOW)))


@noting("2.4", "bad_signature")
def note_with_a_larger_s() -> Inputs:
    """The signature with S + L in the place of S is not a second line."""
    signature = malleable(sign(practice.LOG, TEXT.encode()))
    return checked(note(TEXT, row(NAME, key_id(NAME, 1, practice.LOG) + signature)))


@noting("17.4", "bad_structure")
def note_without_an_empty_line() -> Inputs:
    """Text and lines are set apart."""
    return checked((TEXT + SIGNED).encode())


@noting("17.4", "bad_structure")
def note_without_lines() -> Inputs:
    """Somebody signs."""
    return checked(note(TEXT))


@noting("17.4", "bad_structure")
def note_without_the_last_newline() -> Inputs:
    """Every line is ended."""
    return checked(note(TEXT, SIGNED)[:-1])


@noting("17.4", "bad_structure")
def note_with_a_hyphen_for_the_dash() -> Inputs:
    """A line begins with an em dash."""
    return checked(note(TEXT, SIGNED.replace(DASH, "- ")))


@noting("17.4", "bad_structure")
def note_with_a_carriage_return() -> Inputs:
    """No control character but newline, and so no second way to end a line."""
    text = TEXT.replace("\n", "\r\n")
    return checked(note(text, plain(text)))


@noting("17.4", "bad_structure")
def note_with_a_zero_byte() -> Inputs:
    """Nothing that begins with a label is a note."""
    text = "ombra/v1/sign/promise\0\n"
    return checked(note(text, plain(text)))


@noting("17.4", "bad_structure")
def note_not_utf8() -> Inputs:
    """A text is UTF-8."""
    return checked(b"\xff" + note(TEXT, SIGNED))


@noting("17.4", "bad_structure")
def note_with_a_plus_in_a_name() -> Inputs:
    """A plus parts name and key where keys are written down."""
    return checked(note(TEXT, SIGNED, row("example.com+log", bytes(68))))


@noting("17.4", "bad_structure")
def note_with_a_space_beyond_ascii_in_a_name() -> Inputs:
    """No space of any script stands in a name."""
    return checked(note(TEXT, SIGNED, row("example.com\u00a0log", bytes(68))))


@noting("17.4", "bad_structure")
def note_without_a_name() -> Inputs:
    """A line names its key."""
    return checked(note(TEXT, SIGNED, row("", bytes(68))))


@noting("17.4", "bad_structure")
def note_with_a_second_spelling_of_a_signature() -> Inputs:
    """Bits of the last letter that count for nothing are zero."""
    assert SIGNED.endswith("=\n")
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    other = letters[letters.index(SIGNED[-3]) ^ 1]
    return checked(note(TEXT, SIGNED[:-3] + other + "=\n"))


@noting("17.4", "bad_structure")
def note_with_two_spaces() -> Inputs:
    """One space stands before the signature."""
    return checked(note(TEXT, SIGNED.replace(NAME + " ", NAME + "  ")))


@noting("17.4", "bad_structure")
def note_with_a_key_id_alone() -> Inputs:
    """A signature follows the key id."""
    return checked(note(TEXT, SIGNED, row("example.com/other", bytes(4))))


@noting("17.4", "too_many")
def note_with_33_lines() -> Inputs:
    """A note has at most 32 lines."""
    return checked(note(TEXT, SIGNED, *[STRANGER] * 32))


@noting("17.4", "too_big")
def note_too_big() -> Inputs:
    """A note has at most 8,192 bytes."""
    text = "a" * 8_192 + "\n"
    return checked(note(text, plain(text)))
