"""The numbers fit together: what the largest of everything takes (SPEC §15)."""

import msgspec
import pytest

from crypto import sizes
from crypto.capsule import open_capsule
from crypto.content import Report, encode_content
from crypto.entry import entry_of
from crypto.errors import CryptoError
from crypto.identity import IdentityBox
from crypto.manifest import FileEntry, Manifest, chunk_class
from crypto.peer import FIRST, MAX_PEER_BYTES, seal_peer
from crypto.reply import ReplyContent, open_reply, seal_reply
from crypto.sealedfile import write_chunk, write_head
from crypto.submission import Submission, encode_submission
from tests.crypto import people
from tests.vectors.generate import contents, practice
from tests.vectors.generate.ground import stream

TO_ONE = people.publics(0)


def filled_to_the_brim(content: Report) -> Report:
    """The same report with an incident that takes all the room that is left."""
    room = sizes.MAX_CONTENT_BYTES - len(encode_content(content))
    return msgspec.structs.replace(content, incident=content.incident + bytes(room))


def test_parts_make_a_capsule() -> None:
    """SPEC §6.1."""
    whole = sizes.HEADER_BYTES + sizes.SLOTS_BYTES + sizes.BODY_BYTES + sizes.MARK_BYTES
    assert whole == sizes.CAPSULE_BYTES


def test_parts_make_a_reply() -> None:
    """SPEC §8.1."""
    assert sizes.HEADER_BYTES + sizes.SLOT_BYTES + sizes.REPLY_BODY_BYTES == sizes.CAPSULE_BYTES


def test_the_largest_report_fits() -> None:
    """SPEC §6.6: and one byte more does not."""
    identity = IdentityBox(bytes(32), bytes(sizes.IDENTITY_BOX_BYTES), bytes(sizes.SLOT_BYTES))
    report = filled_to_the_brim(people.report(TO_ONE, identity, bytes(5_000)))
    capsule = people.seal(report, TO_ONE, stream("largest"))
    assert open_capsule(capsule, people.opening(0)).content == report
    with pytest.raises(CryptoError, match="too_big"):
        encode_content(people.report(TO_ONE, identity, report.incident + b"x"))


def test_the_largest_reply_fits() -> None:
    """SPEC §8.3: and one byte more does not."""
    empty = len(contents.packed({"kind": "note", "text": "x" * 70_000, "written": 0})) - 70_000 - 2
    largest = ReplyContent(kind="note", text="x" * (sizes.MAX_REPLY_CONTENT_BYTES - empty), written=0)
    sealed = seal_reply(people.TO_REPORTER, 0, practice.SIGN[0], 0, bytes(32), largest, stream("reply"))
    opened = open_reply(sealed, people.REPORTER, people.OFFICE, practice.SIGN_PUBLIC)
    assert opened.content == largest
    longer = ReplyContent(kind="note", text=largest.text + "x", written=0)
    with pytest.raises(CryptoError, match="too_big"):
        seal_reply(people.TO_REPORTER, 0, practice.SIGN[0], 0, bytes(32), longer, stream("reply"))


def test_the_largest_peer_message_fits() -> None:
    """SPEC §14.2: and one byte more does not."""
    sender = (0, practice.SIGN[0])
    largest = bytes(MAX_PEER_BYTES)
    assert len(seal_peer(people.OFFICE, 0, sender, TO_ONE, 0, FIRST, largest, stream("peer"))) == 32_768
    with pytest.raises(CryptoError, match="too_big"):
        seal_peer(people.OFFICE, 0, sender, TO_ONE, 0, FIRST, largest + b"x", stream("peer"))


def test_a_manifest_of_all_files_with_the_longest_names_fits() -> None:
    """SPEC §9.5: beside an incident that itself went to a file."""
    entry = FileEntry(
        key=bytes(32),
        size=sizes.MAX_FILE_BYTES // 32,
        sha256=bytes(32),
        name="n" * sizes.MAX_NAME_BYTES,
        media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        evidence=31,
        captured_at="2026-03-01T21:04:00+08:00",
        knowledge_circle=12,
        original=bytes(32),
    )
    files = [entry] * sizes.MAX_FILES
    count = chunk_class(sum(-(-file.size // sizes.PIECE_BYTES) for file in files))
    manifest = Manifest(upload_id=b"u" * 16, count=count, places=bytes(32), files=files)
    identity = IdentityBox(bytes(32), bytes(sizes.IDENTITY_BOX_BYTES), bytes(sizes.SLOT_BYTES))
    encoded = encode_content(people.report(TO_ONE, identity, b"{}", manifest))
    assert len(encoded) <= sizes.MAX_CONTENT_BYTES


@pytest.mark.parametrize("number", [-1, sizes.MAX_REPLIES_PER_REVIEWER])
def test_replies_have_numbers_that_a_visitor_looks_for(number: int) -> None:
    """SPEC §8.2: a reply beyond would lie on the board and never be found."""
    content = ReplyContent(kind="note", text="", written=0)
    with pytest.raises(CryptoError, match="too_many"):
        seal_reply(people.TO_REPORTER, 0, practice.SIGN[0], number, bytes(32), content, stream("reply"))


@pytest.mark.parametrize("size", [0, sizes.CAPSULE_BYTES - 1, sizes.CAPSULE_BYTES + 1])
def test_an_entry_is_of_a_whole_capsule(size: int) -> None:
    """SPEC §11.1."""
    with pytest.raises(CryptoError, match="bad_length"):
        entry_of(bytes(size))


@pytest.mark.parametrize("beacon", [b"", bytes(15), bytes(17)])
def test_no_submission_of_another_length_is_written(beacon: bytes) -> None:
    """SPEC §6.10."""
    submission = Submission(bytes(sizes.CAPSULE_BYTES), None, 0, beacon, bytes(16))
    with pytest.raises(CryptoError, match="bad_length"):
        encode_submission(submission)


def test_no_sealed_file_of_another_shape_is_written() -> None:
    """SPEC §13.1."""
    submission = Submission(bytes(sizes.CAPSULE_BYTES), None, 0, bytes(16), bytes(16))
    with pytest.raises(CryptoError, match="bad_length"):
        write_head(bytes(31), people.OFFICE, submission)
    short, whole = bytes(sizes.CHUNK_BYTES - 1), bytes(sizes.CHUNK_BYTES)
    for place, chunk in ((0, short), (-1, whole), (sizes.MAX_UPLOAD_CHUNKS, whole)):
        with pytest.raises(CryptoError, match="bad_length"):
            write_chunk(bytes(32), place, chunk)
