"""What was written is read: every codec is undone by its other half."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import bounds
from crypto.address import format_address, office_file, parse_address, read_office_file
from crypto.capsule import open_capsule, seal_capsule
from crypto.content import Content, decode_content, encode_content
from crypto.deskrequest import (
    Authorization,
    DeskRequest,
    parse_authorization,
    sign_request,
    verify_request,
)
from crypto.deskwire import (
    PULL_LIMIT,
    TOMBSTONE_LIMIT,
    InvitationFile,
    Pull,
    Pulled,
    ServerStatus,
    Tombstone,
    Tombstones,
    decode_pull,
    decode_status,
    decode_tags,
    decode_tombstones,
    encode_pull,
    encode_status,
    encode_tags,
    encode_tombstones,
    invitation_file,
    read_invitation_file,
    setup_code_in,
    setup_header,
)
from crypto.entry import entry_of, is_mine, sign_promise, verify_promise
from crypto.errors import CryptoError, Verdict
from crypto.ids import Entry, OfficeId, Tag, UploadId
from crypto.office import OfficeBlob, decode_office, encode_office, office_id_of
from crypto.officeshapes import KeyBundle
from crypto.peer import FIRST, MAX_PEER_BYTES, open_peer, seal_peer
from crypto.primitives import sign_public
from crypto.reply import ReplyContent, open_reply, reply_digest, seal_reply
from crypto.sealedfile import read_chunk, read_head, sealed_file_bytes, write_chunk, write_head
from crypto.sizes import (
    CAPSULE_BYTES,
    CHUNK_BYTES,
    MAX_CONTENT_BYTES,
    OFFICE_BLOB_MAX_BYTES,
    SUBMISSION_BYTES,
)
from crypto.submission import Submission, decode_submission, encode_submission
from tests.crypto import people, shapes
from tests.vectors.generate import practice
from tests.vectors.generate.ground import stream

CAPSULE = people.seal(people.cover(people.publics(0)), people.publics(0), stream("codecs"))
CLASSES = st.sampled_from([1, 2, 4, 8, 10, 1_024, 65_536])


@given(shapes.CONTENTS)
def test_contents(content: Content) -> None:
    """SPEC §6.7."""
    assert decode_content(encode_content(content)) == content


@given(shapes.reply_contents(), st.integers(0, 7), st.integers(0, 1_023), st.binary(min_size=32, max_size=32))
def test_replies(content: ReplyContent, reviewer: int, number: int, previous: bytes) -> None:
    """SPEC §8.1 to §8.4."""
    secret = practice.SIGN[0]
    sealed = seal_reply(people.TO_REPORTER, reviewer, secret, number, previous, content, stream("reply"))
    signers = {reviewer: sign_public(secret)}
    opened = open_reply(sealed, people.REPORTER, people.OFFICE, signers)
    assert opened.digest == reply_digest(reviewer, number, previous, content)
    assert (opened.content, opened.reviewer, opened.number, opened.previous) == (
        content,
        reviewer,
        number,
        previous,
    )


@given(st.binary(max_size=200) | st.just(bytes(MAX_PEER_BYTES)), st.sets(st.integers(0, 7), min_size=1))
def test_peer_messages(payload: bytes, slots: set[int]) -> None:
    """SPEC §14.1, §14.2."""
    sender = (3, practice.SIGN[3])
    recipients = people.publics(*slots)
    sealed = seal_peer(
        people.OFFICE, people.EPOCH, sender, recipients, 0, FIRST, payload, stream("peer"), payload_format=2
    )
    slot = min(slots)
    signers = {3: sign_public(practice.SIGN[3])}
    opened = open_peer(sealed, people.OFFICE, slot, {people.EPOCH: people.SECRETS[slot]}, signers)
    assert (opened.payload, opened.recipients, opened.format) == (payload, people.bitmap(recipients), 2)


@given(shapes.exactly(16).filter(any), CLASSES, shapes.exactly(16), shapes.exactly(16))
def test_submissions(upload: bytes, count: int, beacon: bytes, stamp: bytes) -> None:
    """SPEC §6.10."""
    for submission in (
        Submission(CAPSULE, UploadId(upload), count, beacon, stamp),
        Submission(CAPSULE, None, 0, beacon, stamp),
    ):
        assert decode_submission(encode_submission(submission)) == submission


@given(shapes.exactly(32), CLASSES)
def test_sealed_files(salt: bytes, count: int) -> None:
    """SPEC §13.1, §13.2."""
    submission = Submission(CAPSULE, UploadId(b"u" * 16), count, bytes(16), bytes(16))
    assert (
        read_head(write_head(salt, people.OFFICE, submission), people.OFFICE, sealed_file_bytes(count))
        == submission
    )


@given(shapes.exactly(32), st.integers(0, 65_535))
def test_sealed_file_records(salt: bytes, place: int) -> None:
    """SPEC §13.1."""
    chunk = bytes(CHUNK_BYTES)
    assert read_chunk(salt, place, write_chunk(salt, place, chunk)) == chunk


@given(shapes.OFFICES)
def test_office_answers(blob: OfficeBlob) -> None:
    """SPEC §4.7."""
    data = encode_office(blob)
    assert len(data) % 65_536 == 0
    assert decode_office(data) == blob


@given(shapes.BUNDLES)
def test_structures(bundle: KeyBundle) -> None:
    """SPEC §6.8."""
    assert bounds.decode(bounds.encode(bundle), KeyBundle, OFFICE_BLOB_MAX_BYTES) == bundle


@given(st.integers(0, 7), shapes.exactly(16), shapes.exactly(16), shapes.exactly(64))
def test_desk_headers(slot: int, nonce: bytes, beacon: bytes, signature: bytes) -> None:
    """SPEC §12.2."""
    authorization = Authorization(slot, nonce, beacon, signature)
    assert parse_authorization(authorization.header()) == authorization


@given(shapes.PULLS)
def test_pulls(pull: Pull) -> None:
    """SPEC §12.3."""
    assert decode_pull(encode_pull(pull)) == pull


def test_a_pull_that_is_too_long_is_not_written() -> None:
    """SPEC §12.3."""
    with pytest.raises(CryptoError) as caught:
        encode_pull(Pull([Pulled(number, 0, b"") for number in range(65)], more=True))
    assert caught.value.verdict is Verdict.TOO_MANY


def test_the_largest_honest_pull_fits() -> None:
    """SPEC §12.3."""
    latest = 253_402_300_799
    pull = Pull([Pulled((1 << 53) - 1, latest, bytes(SUBMISSION_BYTES))] * PULL_LIMIT, more=True)
    assert decode_pull(encode_pull(pull)) == pull


@given(shapes.TOMBSTONES)
def test_tombstones(listed: Tombstones) -> None:
    """SPEC §12.8."""
    assert decode_tombstones(encode_tombstones(listed)) == listed


def test_the_largest_answer_of_tombstones_fits_and_a_larger_one_is_not_written() -> None:
    """SPEC §12.8."""
    largest = [Tombstone((1 << 64) - 1, (1 << 64) - 1, bytes(48), (1 << 64) - 1)] * TOMBSTONE_LIMIT
    assert decode_tombstones(encode_tombstones(Tombstones(largest, more=True))).records == largest
    with pytest.raises(CryptoError, match="too_many"):
        encode_tombstones(Tombstones([*largest, largest[0]], more=True))


@given(shapes.STATUSES)
def test_server_statuses(status: ServerStatus) -> None:
    """SPEC §12.4."""
    assert decode_status(encode_status(status)) == status


@given(st.lists(shapes.exactly(8).map(Tag), max_size=50))
def test_lists_of_tags(tags: list[Tag]) -> None:
    """SPEC §12.5."""
    assert decode_tags(encode_tags(tags)) == tags


@given(shapes.INVITATIONS)
def test_invitations(invitation: InvitationFile) -> None:
    """SPEC §12.6."""
    assert read_invitation_file(invitation_file(invitation)) == invitation


@given(st.text(max_size=200))
def test_setup_headers(code: str) -> None:
    """SPEC §12.6: the code comes out of its own scheme, and of no other."""
    assert setup_code_in(setup_header(code)) == code
    assert setup_code_in(f"Bearer {code}") is None


@given(shapes.TIMES)
def test_promises(publish_by: int) -> None:
    """SPEC §11.3."""
    entry = entry_of(CAPSULE)
    blob = sign_promise(practice.LOG, people.OFFICE, entry, publish_by)
    promise = verify_promise(blob, sign_public(practice.LOG), people.OFFICE, Entry(entry))
    assert (promise.entry, promise.publish_by) == (entry, publish_by)


HOSTS = st.from_regex(r"\A[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?(\.[a-z0-9]{1,20}){0,3}\Z")


@given(HOSTS, st.none() | st.integers(1, 65_535), shapes.exactly(32))
def test_addresses(host: str, port: int | None, office_id: bytes) -> None:
    """SPEC §4.2."""
    read = parse_address(format_address(host, port, OfficeId(office_id)))
    assert (read.host, read.port) == (host, port)


@given(shapes.exactly(32), st.binary(max_size=500), st.lists(st.binary(max_size=50), max_size=2))
def test_office_files(root: bytes, card: bytes, links: list[bytes]) -> None:
    """SPEC §4.9."""
    address = format_address("ombuds.example", None, office_id_of(root))
    _, file = read_office_file(office_file(address, card, root, links))
    assert (file.address, file.first_root, file.card, file.links) == (address, root, card, links)


def test_contents_are_held_to_their_rules_when_they_are_written() -> None:
    """A sender must not seal what no desk takes."""
    with pytest.raises(CryptoError) as caught:
        encode_content(people.withdrawal(people.publics(0), "\ud800"))
    assert caught.value.verdict is Verdict.BAD_STRUCTURE
    with pytest.raises(CryptoError) as caught:
        encode_content(people.withdrawal(people.publics(0), "x" * MAX_CONTENT_BYTES))
    assert caught.value.verdict is Verdict.TOO_BIG


def test_every_sealed_message_has_one_length() -> None:
    assert len(CAPSULE) == CAPSULE_BYTES


@given(st.integers(0, 7), st.sampled_from(["GET", "PUT"]), st.text(max_size=30), st.binary(max_size=50))
def test_desk_requests(slot: int, method: str, path: str, body: bytes) -> None:
    """SPEC §12.1, §12.2."""
    request = DeskRequest(people.OFFICE, sign_public(practice.LOG), method, path, body, bytes(16), b"n" * 16)
    authorization = parse_authorization(sign_request(practice.AUTH[0], slot, request).header())
    assert authorization.slot == slot
    verify_request(sign_public(practice.AUTH[0]), authorization, request)


def test_a_desk_request_without_its_nonce_is_not_signed() -> None:
    """SPEC §12.1."""
    request = DeskRequest(people.OFFICE, bytes(32), "GET", "/", b"", bytes(16), b"")
    with pytest.raises(CryptoError, match="bad_length"):
        sign_request(practice.AUTH[0], 0, request)
    with pytest.raises(CryptoError, match="unknown_reviewer"):
        sign_request(practice.AUTH[0], 8, replace(request, nonce=bytes(16)))


def test_cover_without_a_receipt_has_a_random_mark() -> None:
    """SPEC §6.5."""
    to = people.publics(0)
    sealing = replace(people.sealing(to), entry_key=None)
    capsule = seal_capsule(sealing, lambda _: encode_content(people.cover(to)), stream("cover"))
    opened = open_capsule(capsule, people.opening(0))
    assert opened.content == people.cover(to)
    assert not is_mine(people.REPORTER.entry_key, entry_of(capsule))


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.9.1"])
def test_this_computer_is_reached_without_tls(host: str) -> None:
    """SPEC §4.2."""
    address = parse_address(format_address(host, 8_080, people.OFFICE))
    assert address.url == f"http://{host}:8080"


@pytest.mark.parametrize("host", ["localhost.example", "128.0.0.1", "onion", "x.onion.example"])
def test_anything_else_is_reached_over_tls(host: str) -> None:
    """SPEC §4.2."""
    assert parse_address(format_address(host, None, people.OFFICE)).url == f"https://{host}"
