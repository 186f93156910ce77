"""What a reporter keeps on the own disk: outbox files and locked drafts come out as they went in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import outbox
from crypto.draft import MAX_PLAIN_BYTES, is_draft_length, read_draft, write_draft
from crypto.errors import CryptoError
from crypto.ids import UploadId
from crypto.manifest import chunk_class
from crypto.outbox import Kept
from crypto.sizes import CAPSULE_BYTES, CHUNK_BYTES, DRAFT_MOST_BYTES, MAX_UPLOAD_CHUNKS
from crypto.submission import Submission
from tests.crypto import shapes
from tests.vectors.generate.ground import stream

CAPSULE = bytes(range(256)) * (CAPSULE_BYTES // 256)
COUNTS = st.integers(1, MAX_UPLOAD_CHUNKS).map(chunk_class)
NO_KEPT = Kept(content=b"", identity=None, custodian=None, exclude=0, without=0, shown=None)


def submission(count: int) -> Submission:
    return Submission(CAPSULE, UploadId(b"u" * 16), count, bytes(16), bytes(16))


@given(shapes.exactly(32), shapes.exactly(32), COUNTS, st.binary(max_size=2_000), st.text(max_size=200))
def test_outbox_files(key: bytes, salt: bytes, count: int, content: bytes, said: str) -> None:
    """SPEC §13.3, §13.4."""
    kept = Kept(content=content, identity=said, custodian=key, exclude=count % 256, without=1, shown=[said])
    head = outbox.write_head(key, salt, submission(count), kept)
    assert outbox.read_head(key, head, outbox.outbox_bytes(count)) == (submission(count), kept)


@given(shapes.exactly(32), shapes.exactly(32), st.integers(0, 65_535))
def test_outbox_file_records(key: bytes, salt: bytes, place: int) -> None:
    """SPEC §13.3."""
    record = outbox.write_chunk(key, salt, place, bytes(CHUNK_BYTES))
    assert not any(outbox.read_chunk(key, salt, place, record))


@given(shapes.exactly(32), shapes.exactly(16), st.binary(max_size=200_000))
def test_locked_drafts(key: bytes, salt: bytes, plain: bytes) -> None:
    """SPEC §13.5: the same comes out, and the length is a class."""
    data = write_draft(key, salt, plain, stream("draft"))
    assert read_draft(key, data) == plain
    assert is_draft_length(len(data))


def test_the_largest_draft_has_the_largest_length_and_none_is_larger() -> None:
    """SPEC §13.5."""
    largest = write_draft(bytes(32), bytes(16), bytes(MAX_PLAIN_BYTES), stream("draft"))
    assert len(largest) == DRAFT_MOST_BYTES
    with pytest.raises(CryptoError, match="too_big"):
        write_draft(bytes(32), bytes(16), bytes(MAX_PLAIN_BYTES + 1), stream("draft"))
    with pytest.raises(CryptoError, match="bad_length"):
        write_draft(bytes(32), bytes(15), b"", stream("draft"))


def test_no_outbox_file_of_another_shape_is_written() -> None:
    """SPEC §13.3."""
    with pytest.raises(CryptoError, match="bad_length"):
        outbox.write_head(bytes(32), bytes(31), submission(1), NO_KEPT)
    short, whole = bytes(CHUNK_BYTES - 1), bytes(CHUNK_BYTES)
    for place, chunk in ((0, short), (-1, whole), (MAX_UPLOAD_CHUNKS, whole)):
        with pytest.raises(CryptoError, match="bad_length"):
            outbox.write_chunk(bytes(32), bytes(32), place, chunk)
    with pytest.raises(CryptoError, match="too_big"):
        outbox.write_head(
            bytes(32),
            bytes(32),
            submission(1),
            Kept(content=bytes(32_768), identity=None, custodian=None, exclude=0, without=0, shown=None),
        )
