"""Submissions and sealed files (SPEC §6.10, §13)."""

from tests.vectors.generate import practice
from tests.vectors.generate.capsule import REPORT
from tests.vectors.generate.contents import UPLOAD
from tests.vectors.generate.ground import derive, encrypt, sha256
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.sealing import flipped, placed

posting = Family("submission")
carrying = Family("sealedfile", "sealed_head")
recording = Family("sealedfile", "sealed_record")
COUNT_AT = 32_768 + 16
SALT = sha256(b"ombra vectors, salt of a sealed file")
HEAD_BYTES, RECORD_BYTES = 32 + 32_832 + 16, 262_144 + 16
CHUNK = bytes(262_144)


def submission(upload: bytes = bytes(16), count: int = 0) -> bytes:
    """SPEC §6.10."""
    beacon, stamp = sha256(b"beacon")[:16], bytes(16)
    return REPORT.write() + upload + count.to_bytes(4, "big") + bytes(4) + beacon + stamp + bytes(8)


def posted(data: bytes) -> Inputs:
    return {"submission": data}


@posting("6.10")
def without_attachments() -> Made:
    """Sixteen zeros and a count of zero: there is no upload."""
    return Made(posted(submission()), {"upload": None, "count": 0})


@posting("6.10")
def with_attachments() -> Made:
    """The upload that the capsule waits for, and its count of chunks."""
    return Made(posted(submission(UPLOAD, 4)), {"upload": UPLOAD.hex(), "count": 4})


@posting("6.10", "bad_length")
def one_byte_short() -> Inputs:
    """A submission has 32,832 bytes."""
    return posted(submission()[:-1])


@posting("6.10", "reserved_not_zero")
def reserved_after_the_count() -> Inputs:
    """Four zeros follow the count."""
    return posted(placed(submission(), COUNT_AT + 4, b"\x01"))


@posting("6.10", "reserved_not_zero")
def reserved_at_the_end() -> Inputs:
    """Eight zeros end it."""
    return posted(flipped(submission(), -1))


@posting("6.10", "bad_structure")
def count_without_an_upload() -> Inputs:
    """Chunks lie somewhere."""
    return posted(submission(count=4))


@posting("6.10", "bad_structure")
def upload_without_a_count() -> Inputs:
    """An upload has chunks."""
    return posted(submission(UPLOAD))


@posting("9.4", "bad_structure")
def count_not_a_class() -> Inputs:
    """Only classes of counts show outside; three is none."""
    return posted(submission(UPLOAD, 3))


@posting("6.10", "too_big")
def count_beyond_the_largest() -> Inputs:
    """An upload has at most 65,536 chunks."""
    return posted(submission(UPLOAD, 65_537))


def mask(record: int, plain: bytes) -> bytes:
    """SPEC §13.1."""
    return encrypt(derive(SALT, "sealed-file", practice.OFFICE), record.to_bytes(12, "big"), plain, b"")


def carried(head: bytes, file_bytes: int = HEAD_BYTES) -> Inputs:
    return {"head": head, "office": practice.OFFICE, "file_bytes": file_bytes}


def head(upload: bytes = bytes(16), count: int = 0) -> bytes:
    return SALT + mask(0, submission(upload, count))


@carrying("13.1")
def sealed_file_without_attachments() -> Made:
    """A sealed file of one record."""
    return Made(carried(head()), {"upload": None, "count": 0})


@carrying("13.1")
def sealed_file_with_two_chunks() -> Made:
    """A sealed file of three records."""
    length = HEAD_BYTES + 2 * RECORD_BYTES
    return Made(carried(head(UPLOAD, 2), length), {"upload": UPLOAD.hex(), "count": 2})


@carrying("13.2", "bad_length")
def length_lies() -> Inputs:
    """The file is not as long as its head says."""
    return carried(head(UPLOAD, 2), HEAD_BYTES + RECORD_BYTES)


@carrying("13.2", "bad_length")
def length_of_a_torn_copy() -> Inputs:
    """The last byte of the file is missing."""
    return carried(head(UPLOAD, 2), HEAD_BYTES + 2 * RECORD_BYTES - 1)


@carrying("9.4", "bad_structure")
def chunk_count_not_a_class() -> Inputs:
    """A sealed file of three chunks does not exist."""
    return carried(head(UPLOAD, 3), HEAD_BYTES + 3 * RECORD_BYTES)


@carrying("13.2", "bad_length")
def head_truncated() -> Inputs:
    """A head has 32,880 bytes."""
    return carried(head()[:-1])


@carrying("13.2", "body_unreadable")
def head_flipped() -> Inputs:
    """One bit of the head changed."""
    return carried(flipped(head(), 1_000))


@carrying("13.2", "body_unreadable")
def salt_flipped() -> Inputs:
    """One bit of the salt changed."""
    return carried(flipped(head(), 0))


@carrying("13.2", "body_unreadable")
def head_for_another_office() -> Inputs:
    """A file sealed for another office is none here."""
    return carried(head()) | {"office": practice.OTHER_OFFICE}


@carrying("13.2", "body_unreadable")
def any_other_file() -> Inputs:
    """A file that is no sealed file is told in one step."""
    return carried(bytes(HEAD_BYTES))


def recorded(written_at: int, read_at: int) -> Inputs:
    return {
        "salt": SALT,
        "office": practice.OFFICE,
        "chunk": CHUNK,
        "written_at": written_at,
        "read_at": read_at,
    }


@recording("13.1")
def record_is_read() -> Made:
    """A chunk comes out as it went in."""
    return Made(recorded(1, 1), {"same": True})


@recording("13.1", "body_unreadable")
def records_swapped() -> Inputs:
    """A record stands at its place."""
    return recorded(1, 0)


@recording("13.1", "body_unreadable")
def record_flipped() -> Inputs:
    """One byte of a record changed."""
    return recorded(1, 1) | {"edit": [5, "ff"]}


@recording("13.1", "bad_length")
def record_truncated() -> Inputs:
    """A record has 262,160 bytes."""
    return recorded(1, 1) | {"length": 262_159}
