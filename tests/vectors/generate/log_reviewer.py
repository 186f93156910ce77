"""What reviewers say of the log: cosignatures, and how far they collected (SPEC §12.7, §17.6, §17.7)."""

from typing import Any

from tests.vectors.generate import practice
from tests.vectors.generate.contents import packed
from tests.vectors.generate.ground import bind, sign, sign_public
from tests.vectors.generate.log_checkpoint import BEYOND, LOG_NAME, SIZE, shown, signed, text
from tests.vectors.generate.log_note import key_id, plain, row, timed
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.sealing import placed

cosigning = Family("log", "cosignature")
handing = Family("log", "cosignature_line")
posting = Family("log", "cosigning")
collecting = Family("log", "collected")
TEXT = text()
NOTE = signed(TEXT)
AT = practice.NOW - practice.NOW % 21_600
SLOT = 1
SECRET = practice.COSIGN[SLOT]


def name(slot: int = SLOT, office: bytes = practice.OFFICE) -> str:
    """SPEC §17.6."""
    return f"ombra/v1/{office.hex()}/reviewer/{slot}"


def line(time: int = AT, body: str = TEXT, key_name: str = name(), secret: bytes = SECRET) -> str:
    return timed(body, key_name, secret, time)


def asked(data: bytes) -> Inputs:
    """A note before somebody who looks for the cosignature of reviewer 1."""
    return {"note": data, "office": practice.OFFICE, "slot": SLOT, "key": sign_public(SECRET)}


def under(*lines: str) -> Inputs:
    return asked(NOTE + "".join(lines).encode())


@cosigning("17.6")
def cosignature_is_read() -> Made:
    """The time at which a reviewer cosigned, cut to the interval."""
    return Made(under(line()), {"time": AT})


@cosigning("17.6")
def cosignature_renewed() -> Made:
    """Of two times the newest counts, in whatever order they stand."""
    return Made(under(line(AT + 21_600), line()), {"time": AT + 21_600})


@cosigning("17.6")
def cosignature_of_nobody() -> Made:
    """A note that only the log signed."""
    return Made(under(), {"time": None})


@cosigning("17.6")
def cosignature_of_another_slot() -> Made:
    """Another reviewer's cosignature is not this one's."""
    other = line(key_name=name(2), secret=practice.COSIGN[2])
    return Made(under(other), {"time": None})


@cosigning("17.6")
def cosignature_of_the_slot_in_another_office() -> Made:
    """The name of a reviewer says of which office."""
    return Made(under(line(key_name=name(office=practice.OTHER_OFFICE))), {"time": None})


@cosigning("17.6")
def cosignature_without_a_time() -> Made:
    """A plain signature by the same key is no cosignature."""
    return Made(under(plain(TEXT, name(), SECRET)), {"time": None})


@cosigning("17.6", "bad_signature")
def cosignature_of_another_checkpoint() -> Inputs:
    """A reviewer's line put under a checkpoint that the reviewer did not see."""
    return under(line(body=text(size=str(SIZE + 1))))


@cosigning("17.6", "bad_signature")
def cosignature_with_its_time_changed() -> Inputs:
    """The time is signed."""
    signature = sign(SECRET, f"cosignature/v1\ntime {AT}\n{TEXT}".encode())
    blob = key_id(name(), 4, SECRET) + (AT + 21_600).to_bytes(8, "big") + signature
    return under(row(name(), blob))


@cosigning("17.6", "bad_signature")
def cosignature_torn() -> Inputs:
    """Eight bytes of time, 64 of signature."""
    return under(row(name(), key_id(name(), 4, SECRET) + AT.to_bytes(8, "big") + bytes(63)))


@cosigning("17.6", "bad_structure")
def cosignature_after_the_year_9999() -> Inputs:
    """A time that no calendar shows."""
    return under(line(BEYOND))


@cosigning("17.6", "bad_structure")
def cosignature_at_the_largest_time() -> Inputs:
    """A time that few databases hold."""
    return under(line(2**64 - 1))


def handed(given: str) -> Inputs:
    """A line as reviewer 1 hands it in for a checkpoint."""
    about = {"line": given.encode(), "slot": SLOT, "key": sign_public(SECRET)}
    return shown(NOTE) | about


@handing("17.6")
def cosignature_is_handed_in() -> Made:
    """One line, and nothing else."""
    return Made(handed(line()), {"time": AT})


@handing("17.6", "bad_structure")
def cosignature_handed_in_with_a_line_more() -> Inputs:
    """A second line would go under the note with it."""
    return handed(line() + row("example.com/other", bytes(68)))


@handing("17.6", "bad_structure")
def cosignature_handed_in_with_an_empty_line() -> Inputs:
    """Behind an empty line it would make the log's own line a part of the text, which nobody could read."""
    return handed("\n" + line(body=NOTE.decode()))


@handing("17.6", "bad_structure")
def cosignature_handed_in_without_its_newline() -> Inputs:
    """The next line would go on in this one."""
    return handed(line()[:-1])


@handing("17.6", "bad_signature")
def cosignature_handed_in_for_another_slot() -> Inputs:
    """A reviewer hands in the own line."""
    return handed(line(key_name=name(2), secret=practice.COSIGN[2]))


def word(
    slot: int = SLOT,
    size: int = SIZE,
    time: int = AT,
    office: bytes = practice.OFFICE,
    secret: bytes = SECRET,
    zeros: bytes = bytes(3),
) -> bytes:
    """SPEC §17.7."""
    head = b"OML1" + bytes([slot]) + zeros + LOG_NAME + size.to_bytes(8, "big") + time.to_bytes(8, "big")
    return head + sign(secret, bind("sign/collected", office, head))


def said(data: bytes) -> Inputs:
    """A word before somebody who takes it for that of reviewer 1."""
    return {"collected": data, "office": practice.OFFICE, "slot": SLOT, "key": sign_public(SECRET)}


@collecting("17.7")
def collected_is_read() -> Made:
    """How far a reviewer's desk holds everything."""
    return Made(said(word()), {"log": LOG_NAME.hex(), "size": SIZE, "time": AT})


@collecting("17.7", "bad_signature")
def collected_in_another_office() -> Inputs:
    """The office is signed."""
    return said(word(office=practice.OTHER_OFFICE))


@collecting("17.7", "bad_structure")
def collected_by_another_slot() -> Inputs:
    """Reviewer 2 does not speak for reviewer 1."""
    return said(word(slot=2))


@collecting("17.7", "bad_signature")
def collected_by_another_key() -> Inputs:
    """The slot's key signs."""
    return said(word(secret=practice.COSIGN[2]))


@collecting("17.7", "bad_signature")
def collected_with_its_size_changed() -> Inputs:
    """Nobody is made to have collected more."""
    return said(placed(word(), 24, (SIZE + 1).to_bytes(8, "big")))


@collecting("17.7", "reserved_not_zero")
def collected_with_a_reserved_byte() -> Inputs:
    """Bytes 5 to 7 are zero, whoever signed them."""
    return said(word(zeros=b"\0\0\x01"))


@collecting("17.7", "bad_magic")
def collected_with_another_magic() -> Inputs:
    """A word begins with OML1."""
    return said(placed(word(), 0, b"OML2"))


@collecting("17.7", "bad_length")
def collected_one_byte_short() -> Inputs:
    """A word has 104 bytes."""
    return said(word()[:-1])


@collecting("17.7", "bad_structure")
def collected_more_than_any_tree() -> Inputs:
    """No tree has 2^40 entries."""
    return said(word(size=2**40))


@collecting("17.7", "bad_structure")
def collected_after_the_year_9999() -> Inputs:
    """A time that no calendar shows."""
    return said(word(time=BEYOND))


def posted(**changes: Any) -> Inputs:
    """SPEC §12.7."""
    fields = {"published": practice.NOW, "line": line().encode(), "collected": word()}
    return {"cosigning": packed(fields | changes)}


@posting("12.7")
def cosigning_is_read() -> Made:
    """Line and word travel together."""
    parts = {"line": line().encode().hex(), "collected": word().hex()}
    return Made(posted(), {"published": practice.NOW} | parts)


@posting("12.7", "bad_structure")
def cosigning_with_an_unknown_field() -> Inputs:
    """No other field is there."""
    return posted(comment=b"")


@posting("12.7", "bad_structure")
def cosigning_with_the_line_as_a_text() -> Inputs:
    """A line travels as bytes."""
    return posted(line=line())


@posting("12.7", "too_big")
def cosigning_too_big() -> Inputs:
    """At most 1,024 bytes."""
    return posted(line=bytes(1_024))
