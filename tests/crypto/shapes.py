"""Strategies for everything that has a codec: valid values, and bytes that are nearly valid."""

import msgspec
from hypothesis import strategies as st

from crypto.content import Content, Cover, FollowUp, ReadMark, Report, Withdrawal
from crypto.deskwire import InvitationFile, Pull, Pulled, ServerStatus, Tombstone, Tombstones
from crypto.identity import IdentityBox
from crypto.identityrequest import IdentityRequest
from crypto.manifest import FileEntry, Manifest, Role, chunk_class, pieces_of
from crypto.officeshapes import EpochKey, KeyBundle, OfficeBlob
from crypto.reply import IDENTITY_REQUEST, KINDS, READ_ACK, ReplyContent
from crypto.sizes import (
    IDENTITY_BOX_BYTES,
    MAX_FILE_BYTES,
    MAX_REPLIES_PER_REVIEWER,
    SEALING_PUBLIC_BYTES,
    SLOT_BYTES,
)


def exactly(size: int) -> st.SearchStrategy[bytes]:
    return st.binary(min_size=size, max_size=size)


# Long random strings cost time and show nothing: one byte repeated is enough where only the length counts.
def filled(size: int) -> st.SearchStrategy[bytes]:
    return st.integers(0, 255).map(lambda byte: bytes([byte]) * size)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
RECIPIENTS = st.integers(1, 255)
TIMES = st.integers(0, 253_402_300_799)
IDENTITIES = st.builds(IdentityBox, exactly(32), filled(IDENTITY_BOX_BYTES), filled(SLOT_BYTES))

FILES = st.builds(
    FileEntry,
    key=exactly(32),
    size=st.integers(0, 1 << 24) | st.just(MAX_FILE_BYTES),
    sha256=exactly(32),
    role=st.just(Role.ATTACHMENT),
    name=TEXTS,
    media_type=TEXTS,
    evidence=st.none() | st.integers(0, 2**31 - 1),
    removed=TEXTS,
    captured_at=TEXTS,
    how_obtained=TEXTS,
    knowledge_circle=st.none() | st.integers(0, 2**31 - 1),
    reviewer_only=st.booleans(),
    original=st.just(b"") | exactly(32),
)


@st.composite
def manifests(draw: st.DrawFn) -> Manifest:
    """A manifest whose count fits its files."""
    files = draw(st.lists(FILES, min_size=1, max_size=3))
    count = chunk_class(sum(pieces_of(file.size) for file in files))
    upload_id = draw(exactly(16).filter(any))
    return Manifest(upload_id=upload_id, count=count, places=draw(exactly(32)), files=files)


KEYS = {"reply_key": filled(SEALING_PUBLIC_BYTES), "mailbox_key": exactly(32), "recipients": RECIPIENTS}
FORMATS = st.integers(1, 65_535)
READ_MARKS = st.builds(ReadMark, st.integers(0, 7), st.integers(0, MAX_REPLIES_PER_REVIEWER - 1))
CONTENTS: st.SearchStrategy[Content] = st.one_of(
    st.builds(
        Report,
        **KEYS,
        incident_format=FORMATS,
        incident=st.binary(min_size=1, max_size=500),
        identity=IDENTITIES,
        manifest=st.none() | manifests(),
    ),
    st.builds(
        FollowUp,
        **KEYS,
        incident_format=FORMATS,
        incident=st.binary(max_size=500),
        manifest=st.none() | manifests(),
        read=st.lists(READ_MARKS, max_size=5),
    ),
    st.builds(Withdrawal, **KEYS, reason=TEXTS),
    st.builds(Cover, recipients=RECIPIENTS),
)


REASONS = st.text(min_size=1, max_size=40).filter(str.strip)


@st.composite
def identity_requests(draw: st.DrawFn) -> IdentityRequest:
    """A request for a sealed name, answered or not."""
    asked = IdentityRequest(
        number=draw(st.integers(1, 1_024)), requested=draw(TIMES), motivation=draw(REASONS)
    )
    if draw(st.booleans()):
        return asked
    return msgspec.structs.replace(
        asked,
        reply=draw(st.sampled_from(("authorised", "denied"))),
        replied=draw(TIMES),
        replier=draw(REASONS),
        reply_motivation=draw(REASONS),
    )


@st.composite
def reply_contents(draw: st.DrawFn) -> ReplyContent:
    """What a reviewer may say."""
    kind = draw(st.sampled_from(KINDS))
    asked = kind == IDENTITY_REQUEST
    parts = 1 if asked else draw(st.integers(1, 5))
    return ReplyContent(
        kind=kind,
        text=draw(TEXTS),
        written=draw(TIMES),
        status=draw(TEXTS),
        next_contact=draw(st.none() | TIMES),
        language=draw(TEXTS),
        part=draw(st.integers(1, parts)),
        parts=parts,
        acknowledges=draw(exactly(16)) if kind == READ_ACK else b"",
        identity=draw(identity_requests()) if asked else None,
    )


EPOCHS = st.integers(0, 2**32 - 1)
BUNDLES = st.builds(
    KeyBundle,
    format=st.just(1),
    office_id=exactly(32),
    slot=st.integers(0, 7),
    card_hash=exactly(32),
    issued=TIMES,
    keys=st.lists(st.builds(EpochKey, EPOCHS, filled(SEALING_PUBLIC_BYTES)), max_size=3),
    lost_epochs=st.lists(EPOCHS, max_size=3),
)
OFFICES = st.builds(
    OfficeBlob,
    first_root=exactly(32),
    links=st.lists(st.binary(max_size=60), max_size=3),
    card=st.binary(max_size=300),
    bundles=st.lists(st.binary(max_size=300), max_size=3),
    beacon=exactly(16),
)

NUMBERS = st.integers(-(2**63), 2**64 - 1)
PULLS = st.builds(
    Pull,
    st.lists(st.builds(Pulled, NUMBERS, NUMBERS, st.binary(max_size=60)), max_size=64),
    st.booleans(),
)
TOMBSTONES = st.builds(
    Tombstones,
    st.lists(st.builds(Tombstone, NUMBERS, NUMBERS, exactly(48), NUMBERS), max_size=64),
    st.booleans(),
)
STATUSES = st.builds(ServerStatus, *[NUMBERS] * len(ServerStatus.__struct_fields__))
CODES = st.text(st.characters(max_codepoint=127), min_size=1, max_size=128)
INVITATIONS = st.builds(InvitationFile, TEXTS, exactly(32), CODES)


def damaged(data: bytes) -> st.SearchStrategy[bytes]:
    """A valid string with some bytes overwritten, put in or taken out."""
    places = st.integers(0, len(data))
    edits = st.tuples(places, st.integers(0, 8), st.binary(max_size=8))
    return st.lists(edits, min_size=1, max_size=4).map(lambda made: _edited(data, made))


def _edited(data: bytes, edits: list[tuple[int, int, bytes]]) -> bytes:
    for at, cut, part in edits:
        data = data[:at] + part + data[at + cut :]
    return data
