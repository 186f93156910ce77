"""What goes inside a capsule, what goes as a file, and what does not go."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.chunks import commit_to_original
from crypto.content import FollowUp, Report, Withdrawal, decode_content
from crypto.ids import OfficeId
from crypto.manifest import ROLE_INCIDENT
from crypto.receipt import keys_from_root
from crypto.sizes import MAX_CONTENT_BYTES
from desktop.domain.amendments import Update
from desktop.domain.encoding import decode_incident, decode_update, encode_incident
from desktop.domain.evidence import Evidence
from desktop.domain.incident import Incident, Reporter
from desktop.services.errors import ParcelError
from desktop.services.files import hash_bytes
from desktop.services.letters import NO_IDENTITY, Letter, letter_of
from desktop.services.parcels import Attachment, Parcel, TakenBack, attachment_for
from tests.simulator.reporter import incident

KEYS = keys_from_root(bytes(32))
OFFICE = OfficeId(bytes(32))


def content_of(letter: Letter) -> Report | FollowUp | Withdrawal:
    plan = letter.plan(KEYS.file, OFFICE)
    raw = letter.content(3, KEYS, NO_IDENTITY, plan)
    assert len(raw) <= MAX_CONTENT_BYTES
    content = decode_content(raw)
    assert isinstance(content, Report | FollowUp | Withdrawal)
    return content


def told(narrative: str) -> Parcel:
    return Parcel(msgspec.structs.replace(incident(), narrative=narrative))


def attachments(count: int, size: int = 10) -> tuple[Attachment, ...]:
    return tuple(Attachment(hash_bytes(os.urandom(size)), f"file {number}.png") for number in range(count))


def code_of(call: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(ParcelError) as caught:
        call()
    return caught.value.code, caught.value.where


def test_a_short_report_goes_inside_without_any_file() -> None:
    letter = letter_of(Parcel(incident()))
    content = content_of(letter)
    assert isinstance(content, Report)
    assert letter.plan(KEYS.file, OFFICE) is None
    assert content.manifest is None
    assert decode_incident(content.incident) == incident()


@pytest.mark.parametrize("text", ["字" * 90_000, "x" * 90_000, "🕯️" * 45_000])
def test_a_long_report_goes_as_a_file_of_its_own_role(text: str) -> None:
    parcel = dataclasses.replace(told(text), attachments=attachments(3))
    content = content_of(letter_of(parcel))
    assert isinstance(content, Report)
    assert isinstance(parcel.body, Incident)
    assert content.manifest is not None
    assert content.incident == b""
    roles = [file.role for file in content.manifest.files]
    assert roles.count(ROLE_INCIDENT) == 1
    file = content.manifest.files[roles.index(ROLE_INCIDENT)]
    assert (file.name, file.size) == ("", len(encode_incident(parcel.body)))


@settings(max_examples=30)
@given(st.integers(16_000, 24_000))
def test_at_every_length_the_report_is_somewhere_whole(length: int) -> None:
    parcel = told("é" * (length // 2))
    letter = letter_of(parcel)
    content = content_of(letter)
    assert isinstance(content, Report)
    body = content.incident or read_all(letter)
    assert decode_incident(body) == parcel.body


def read_all(letter: Letter) -> bytes:
    with letter.attachments[-1].file.open() as stream:
        return stream.read()


def test_files_stand_in_the_manifest_with_what_is_told_of_them() -> None:
    item = Evidence(
        name="名单.csv", captured_at="2026-06-04T00:50:00Z", how_obtained="own", knowledge_circle=3,
        reviewer_only=True,
    )  # fmt: skip
    files = (attachment_for(hash_bytes(b"abc"), item.name, item, 4), *attachments(4))
    content = content_of(letter_of(Parcel(incident(), files)))
    assert isinstance(content, Report)
    assert content.manifest is not None
    by_hash = {file.sha256: file for file in content.manifest.files}
    assert by_hash.keys() == {one.file.sha256 for one in files}
    told_of = by_hash[files[0].file.sha256]
    assert (told_of.name, told_of.media_type, told_of.size) == ("名单.csv", "text/csv", 3)
    assert (told_of.evidence, told_of.captured_at) == (4, "2026-06-04T00:50:00Z")
    assert (told_of.how_obtained, told_of.knowledge_circle, told_of.reviewer_only) == ("own", 3, True)


@pytest.mark.parametrize("circle", [-1, 2**31, 2**62])
def test_a_number_that_fits_no_field_stays_in_the_incident_only(circle: int) -> None:
    item = Evidence(name="a", knowledge_circle=circle)
    file = attachment_for(hash_bytes(b"x"), "a", item, 0)
    body = msgspec.structs.replace(incident(), evidence=(item,))
    content = content_of(letter_of(Parcel(body, (file,))))
    assert isinstance(content, Report)
    assert content.manifest is not None
    assert content.manifest.files[0].knowledge_circle is None
    assert decode_incident(content.incident) == body


def test_a_text_too_long_for_its_field_stays_in_the_evidence_only() -> None:
    item = Evidence(name="a", how_obtained="字" * 100)
    assert attachment_for(hash_bytes(b""), "a", item, 0).how_obtained == ""


def test_thirty_two_files_with_long_names_fit() -> None:
    files = tuple(
        dataclasses.replace(one, name="n" * 255, captured_at="2026-06-04T00:50:00Z", evidence=index)
        for index, one in enumerate(attachments(32))
    )
    content = content_of(letter_of(Parcel(incident(), files)))
    assert isinstance(content, Report)
    assert content.manifest is not None
    assert len(content.manifest.files) in (32, 33)


def test_follow_ups_and_withdrawals_have_their_own_contents() -> None:
    update = Update(text="更多", adds_evidence=(Evidence(name="a.png"),))
    letter = letter_of(Parcel(update, attachments(1), read=((0, 2),)))
    content = content_of(letter)
    assert isinstance(content, FollowUp)
    assert decode_update(content.incident) == update
    assert [(mark.slot, mark.number) for mark in content.read] == [(0, 2)]
    gone = content_of(letter_of(Parcel(TakenBack("fear"))))
    assert isinstance(gone, Withdrawal)
    assert gone.reason == "fear"


def named(anonymity: str, **who: str) -> Incident:
    return msgspec.structs.replace(incident(), reporter=Reporter(role="host", anonymity=anonymity, **who))


@pytest.mark.parametrize(
    ("parcel", "code", "where"),
    [
        (Parcel(incident(), attachments(33)), "too_many_files", "33"),
        (Parcel(incident(), (Attachment(hash_bytes(b""), "n" * 256),)), "name_too_long", "n" * 256),
        (Parcel(incident(), identity="字" * 342), "identity_too_long", ""),
        (Parcel(TakenBack(), identity="me"), "identity_only_first", ""),
        (Parcel(Update(text="x"), identity="me"), "identity_only_first", ""),
        (Parcel(named("custodian_only", name="Li")), "identity_in_report", "reporter.name"),
        (Parcel(named("custodian_only", contact="li@x")), "identity_in_report", "reporter.contact"),
        (Parcel(named("anonymous", name="Li")), "identity_in_report", "reporter.name"),
        (Parcel(TakenBack("x" * 30_000)), "too_big", "reason"),
        (Parcel(TakenBack(), attachments(1)), "files_not_here", ""),
    ],
)
def test_what_does_not_go_is_refused_by_name(parcel: Parcel, code: str, where: str) -> None:
    assert code_of(lambda: letter_of(parcel)) == (code, where)


def test_every_identity_that_fits_is_taken() -> None:
    assert letter_of(Parcel(incident(), identity="字" * 341)).parcel.identity == "字" * 341


def test_of_a_cleaned_copy_the_original_is_only_committed_to() -> None:
    """SPEC §9.5: the hash of an original travels with that original alone."""
    original = hash_bytes(b"with a place").sha256
    cleaned = Attachment(
        hash_bytes(b"without"), "file-1.jpg", removed="place, time", original_sha256=original
    )
    whole = Attachment(hash_bytes(b"as it is"), "file-2.jpg")
    letter = letter_of(Parcel(incident(), (cleaned, whole)))
    content = content_of(letter)
    assert isinstance(content, Report)
    assert content.manifest is not None
    entries = {entry.name: entry for entry in content.manifest.files}
    assert entries["file-1.jpg"].original == commit_to_original(KEYS.original, original)
    assert entries["file-1.jpg"].removed == "place, time"
    assert (entries["file-2.jpg"].original, entries["file-2.jpg"].removed) == (b"", "")
    raw = letter.content(3, KEYS, NO_IDENTITY, letter.plan(KEYS.file, OFFICE))
    assert (original in raw, hash_bytes(b"without").sha256 in raw) == (False, True)
