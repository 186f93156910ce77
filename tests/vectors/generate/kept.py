"""What a reporter may keep on the own disk: outbox files and locked drafts (SPEC §13.3 to §13.6)."""

from tests.vectors.generate import contents
from tests.vectors.generate.ground import bind, derive, encrypt, stream
from tests.vectors.generate.receipt import argon2id
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.sealing import flipped

heading = Family("outbox", "outbox_head")
recording = Family("outbox", "outbox_record")
locking = Family("draft", "draft")
_random = stream("ombra vectors, what is kept")
OUTBOX, SALT, CAPSULE = _random(32), _random(32), _random(32_768)
HEAD_BYTES, RECORD_BYTES = 32 + 32_832 + 16 + 32_768 + 16, 262_144 + 16
CHUNK = bytes(262_144)
DRAFT_SALT, DRAFT_KEY, BODY_KEY = _random(16), _random(32), _random(32)
PASSPHRASE = "one two  three four"
PLAIN = b'{"format":1}'


def sealed(record: int, plain: bytes) -> bytes:
    """SPEC §13.3."""
    return encrypt(derive(OUTBOX, "outbox/file", SALT), record.to_bytes(12, "big"), plain, b"")


def padded(plain: bytes, size: int) -> bytes:
    """SPEC §1.5."""
    return plain + b"\x80" + bytes(size - len(plain) - 1)


def kept_fields(**changes: object) -> contents.Fields:
    """The fields of what was kept, in their order."""
    return {
        "format": 1,
        "content": contents.report(),
        "identity": None,
        "custodian": None,
        "exclude": 0,
        "without": 0,
        "shown": ["Ada Example"],
    } | changes


def named(**changes: object) -> contents.Fields:
    """With a name for the custodian, and whose key it may be sealed to."""
    return kept_fields(identity="Kim", custodian=bytes(range(32))) | changes


def head(upload: bytes = bytes(16), count: int = 0, kept: bytes | None = None) -> bytes:
    """A head as it lies on the disk."""
    submission = CAPSULE + upload + count.to_bytes(4, "big") + bytes(44)
    fields = contents.packed(kept_fields()) if kept is None else kept
    return SALT + sealed(0, submission) + sealed(1, padded(fields, 32_768))


def waiting(data: bytes, file_bytes: int = HEAD_BYTES, outbox: bytes = OUTBOX) -> Inputs:
    return {"outbox": outbox, "head": data, "file_bytes": file_bytes}


@heading("13.3")
def without_attachments() -> Made:
    """An outbox file of two records."""
    return Made(waiting(head()), {"count": 0, "exclude": 0, "shown": ["Ada Example"]})


@heading("13.3")
def with_two_chunks() -> Made:
    """An outbox file of four records."""
    data = head(contents.UPLOAD, 2, contents.packed(named(exclude=2, shown=None)))
    return Made(waiting(data, HEAD_BYTES + 2 * RECORD_BYTES), {"count": 2, "exclude": 2, "shown": None})


@heading("13.4", "not_for_us")
def other_words() -> Inputs:
    """Other words give another key."""
    return waiting(head(), outbox=flipped(OUTBOX, 0))


@heading("13.4", "not_for_us")
def any_other_file() -> Inputs:
    """A file that is no outbox file looks like one of other words."""
    return waiting(bytes(HEAD_BYTES))


@heading("13.4", "not_for_us")
def salt_flipped() -> Inputs:
    """One bit of the salt changed: the key is gone, as after erasing."""
    return waiting(flipped(head(), 0))


@heading("13.4", "bad_length")
def head_truncated() -> Inputs:
    """A head has 65,664 bytes."""
    return waiting(head()[:-1])


@heading("13.4", "bad_length")
def length_of_a_torn_copy() -> Inputs:
    """The last byte of the file is missing."""
    return waiting(head(contents.UPLOAD, 2), HEAD_BYTES + 2 * RECORD_BYTES - 1)


@heading("13.4", "body_unreadable")
def kept_record_flipped() -> Inputs:
    """The first record opens, the second does not."""
    return waiting(flipped(head(), -1))


@heading("9.4", "bad_structure")
def chunk_count_not_a_class() -> Inputs:
    """An outbox file of three chunks does not exist."""
    return waiting(head(contents.UPLOAD, 3), HEAD_BYTES + 3 * RECORD_BYTES)


@heading("13.3", "newer_format")
def kept_by_a_later_version() -> Inputs:
    """What was kept has a format of its own."""
    return waiting(head(kept=contents.packed(kept_fields(format=2))))


@heading("13.3", "bad_structure")
def slots_beyond_the_eighth() -> Inputs:
    """A bitmap has eight bits."""
    return waiting(head(kept=contents.packed(kept_fields(exclude=256))))


@heading("13.3", "too_many")
def nine_names() -> Inputs:
    """There are eight reviewers at most."""
    return waiting(head(kept=contents.packed(kept_fields(shown=["A"] * 9))))


@heading("13.3", "too_big")
def identity_too_long() -> Inputs:
    """What goes to the custodian is below 1,024 bytes."""
    return waiting(head(kept=contents.packed(named(identity="é" * 512))))


@heading("13.3", "bad_structure")
def name_for_nobody() -> Inputs:
    """Beside a name stands whose it may become."""
    return waiting(head(kept=contents.packed(named(custodian=None))))


@heading("13.3", "bad_structure")
def custodian_without_a_name() -> Inputs:
    """Without a name no custodian stands there."""
    return waiting(head(kept=contents.packed(named(identity=None))))


@heading("13.3", "bad_structure")
def short_hash_of_the_custodian() -> Inputs:
    """A hash has 32 bytes."""
    return waiting(head(kept=contents.packed(named(custodian=bytes(31)))))


def recorded(written_at: int, read_at: int) -> Inputs:
    return {"outbox": OUTBOX, "salt": SALT, "chunk": CHUNK, "written_at": written_at, "read_at": read_at}


@recording("13.3")
def record_is_read() -> Made:
    """A chunk comes out as it went in."""
    return Made(recorded(1, 1), {"same": True})


@recording("13.4", "chunk_unreadable")
def records_swapped() -> Inputs:
    """A record stands at its place."""
    return recorded(1, 0)


@recording("13.4", "bad_length")
def record_truncated() -> Inputs:
    """A record has 262,160 bytes."""
    return recorded(1, 1) | {"length": 262_159}


def locked(
    plain: bytes = PLAIN, about: bytes = b"\x00\x01" + bytes(6), size: int = 65_536, tail: bytes | None = None
) -> bytes:
    """SPEC §13.5."""
    first = encrypt(DRAFT_KEY, bytes(12), about + BODY_KEY, bind("draft/head"))
    body = padded(plain, size - 16 - 56 - 16) if tail is None else tail
    return DRAFT_SALT + first + encrypt(BODY_KEY, bytes(12), body, bind("draft/body", DRAFT_SALT))


def opened(data: bytes, key: bytes = DRAFT_KEY) -> Inputs:
    return {"key": key, "file": data}


@locking("13.5")
def smallest_draft() -> Made:
    """A draft of 64 KiB, under its stretched key."""
    return Made(opened(locked()), {"plain": PLAIN.hex()})


@locking("13.5", kind="draft_passphrase")
def passphrase_has_one_spelling() -> Made:
    """Runs of spaces and composed forms do not count."""
    typed = " ".join(PASSPHRASE.split()) + " ü"
    key = argon2id(typed.encode(), DRAFT_SALT, 256 * 1024)
    inputs = {"passphrase": f" {PASSPHRASE}\tu\u0308", "salt": DRAFT_SALT}
    return Made(inputs, {"key": key.hex()})


@locking("13.6", "not_for_us")
def other_passphrase() -> Inputs:
    """The head does not open under another key."""
    return opened(locked(), flipped(DRAFT_KEY, 0))


@locking("13.6", "body_unreadable")
def draft_body_flipped() -> Inputs:
    """A right passphrase and a damaged rest."""
    return opened(flipped(locked(), -1))


@locking("13.6", "body_unreadable")
def draft_salt_flipped() -> Inputs:
    """The body is bound to its salt, also when the key is given."""
    return opened(flipped(locked(), 0))


@locking("13.6", "bad_length")
def draft_of_another_length() -> Inputs:
    """A draft's length is a class."""
    return opened(locked()[:-1])


@locking("13.6", "bad_length")
def empty_file() -> Inputs:
    """An empty file is no draft."""
    return opened(b"")


@locking("1.6", "newer_format")
def draft_of_a_later_version() -> Inputs:
    """A later format is told from damage."""
    return opened(locked(about=b"\x00\x02" + bytes(6)))


@locking("13.6", "reserved_not_zero")
def draft_reserved_bytes() -> Inputs:
    """Six zeros follow the format."""
    return opened(locked(about=b"\x00\x01" + bytes(5) + b"\x01"))


@locking("13.6", "bad_padding")
def draft_without_padding() -> Inputs:
    """Padding ends what was saved."""
    return opened(locked(tail=bytes(65_536 - 16 - 56 - 16)))
