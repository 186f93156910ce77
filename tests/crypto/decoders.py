"""Every function of `crypto` that reads bytes from outside, each with a valid example to damage."""

from collections.abc import Callable
from dataclasses import dataclass

from crypto import outbox
from crypto.address import read_office_file
from crypto.board import read_index, read_page
from crypto.capsule import Opening, open_capsule
from crypto.checkpoint import check_cosignature, open_checkpoint, open_collected
from crypto.chunks import open_piece
from crypto.content import decode_content
from crypto.deskwire import (
    decode_cosigning,
    decode_pull,
    decode_status,
    decode_tags,
    decode_tombstones,
    read_invitation_file,
)
from crypto.draft import read_draft
from crypto.entry import verify_promise
from crypto.identity import IdentityBox, open_identity, release_share
from crypto.ids import CardHash, Entry, ThreadId
from crypto.logevidence import read_evidence
from crypto.logproof import prove
from crypto.logwalk import read_bundle
from crypto.merkle import edge_of
from crypto.office import current_root, decode_office, open_bundle, open_card, open_card_before
from crypto.peer import open_peer
from crypto.primitives import sign_public
from crypto.reply import check_reply_key, open_reply
from crypto.sealedfile import HEAD_BYTES, read_chunk, read_head, write_chunk
from crypto.sealednames import decode_names
from crypto.signednote import read_note
from crypto.submission import decode_submission
from tests.crypto.people import OFFICE, REPORTER
from tests.vectors.generate import (
    address,
    board,
    capsule,
    cards,
    carried,
    chunk,
    contents,
    deskwire,
    entry,
    identity,
    kept,
    log_evidence,
    log_note,
    log_reviewer,
    log_tree,
    peer,
    practice,
    reply,
    sealednames,
    tombstones,
)
from tests.vectors.generate.ground import sha256

EPOCH_SECRETS = {practice.EPOCH: practice.SEALING[0]}
OPENING = Opening(OFFICE, 0, EPOCH_SECRETS, {practice.CARD_HASH})
CARD = open_card(cards.card(), practice.FIRST_ROOT)
AFTER = open_card(cards.card(sequence=2, previous=sha256(cards.card())), practice.FIRST_ROOT)
CARD_HASH = CardHash(sha256(cards.card()))
INDEX = read_index(board.BOARD)
POINT, _ = open_checkpoint(log_reviewer.NOTE, OFFICE, sign_public(practice.LOG))
COSIGN = sign_public(log_reviewer.SECRET)
BOX = IdentityBox(identity.OURS, identity.box(), identity.custodian_share())
THREAD, COMMITMENT = ThreadId(identity.THREAD), identity.COMMITMENT


@dataclass(frozen=True)
class Decoder:
    """A reader of bytes, and bytes that it takes."""

    read: Callable[[bytes], object]
    good: bytes


def _identity_box(data: bytes) -> object:
    box = IdentityBox(identity.OURS, data, BOX.custodian_share)
    return open_identity(box, identity.THEIRS, OFFICE, THREAD, COMMITMENT)


DECODERS: dict[str, Decoder] = {
    "capsule": Decoder(lambda data: open_capsule(data, OPENING), capsule.REPORT.write()),
    "content": Decoder(decode_content, contents.report(manifest=contents.manifest())),
    "reply": Decoder(
        lambda data: open_reply(data, REPORTER, OFFICE, practice.SIGN_PUBLIC), reply.QUESTION.write()
    ),
    "reply key": Decoder(lambda data: check_reply_key(data, [practice.PUBLIC[0]]), REPORTER.reply_key),
    "peer message": Decoder(
        lambda data: open_peer(data, OFFICE, 0, EPOCH_SECRETS, practice.SIGN_PUBLIC), peer.MESSAGE.write()
    ),
    "chunk": Decoder(lambda data: open_piece(chunk.KEY, OFFICE, 0, 16, data), chunk.seal(chunk.START, 0, 1)),
    "submission": Decoder(decode_submission, carried.submission(contents.UPLOAD, 4)),
    "sealed file": Decoder(lambda data: read_head(data, OFFICE, HEAD_BYTES), carried.head()),
    "sealed file's record": Decoder(
        lambda data: read_chunk(carried.SALT, 0, data), write_chunk(carried.SALT, 0, bytes(262_144))
    ),
    "outbox file": Decoder(lambda data: outbox.read_head(kept.OUTBOX, data, outbox.HEAD_BYTES), kept.head()),
    "outbox file's record": Decoder(
        lambda data: outbox.read_chunk(kept.OUTBOX, kept.SALT, 0, data),
        outbox.write_chunk(kept.OUTBOX, kept.SALT, 0, bytes(262_144)),
    ),
    "locked draft": Decoder(lambda data: read_draft(kept.DRAFT_KEY, data), kept.locked()),
    "promise": Decoder(
        lambda data: verify_promise(data, sign_public(practice.LOG), OFFICE, Entry(entry.ENTRY)),
        entry.promise(),
    ),
    "card": Decoder(lambda data: open_card(data, practice.FIRST_ROOT), cards.card()),
    "card before": Decoder(lambda data: open_card_before(data, AFTER), cards.card()),
    "bundle": Decoder(lambda data: open_bundle(data, CARD, CARD_HASH), cards.bundle()),
    "root link": Decoder(
        lambda data: current_root(practice.FIRST_ROOT, [data]),
        cards.write_link(practice.NEXT_ROOT, practice.ROOT),
    ),
    "office answer": Decoder(decode_office, cards.answer(cards.answer_fields())),
    "office file": Decoder(read_office_file, address.file()["file"]),
    "board index": Decoder(read_index, board.BOARD),
    "board page": Decoder(lambda data: read_page(INDEX, 0, data), board.PAGE),
    "custodian's share": Decoder(
        lambda data: release_share(practice.CUSTODIAN, data, OFFICE, THREAD, COMMITMENT),
        identity.custodian_share(),
    ),
    "identity box": Decoder(_identity_box, identity.box()),
    "sealed names": Decoder(decode_names, sealednames.written(identity.NAME, sealednames.LI)),
    "pull": Decoder(decode_pull, deskwire.pull(deskwire.record(), deskwire.record(seq=2), more=True)),
    "tombstones": Decoder(decode_tombstones, tombstones.listed(tombstones.tombstone())),
    "server status": Decoder(decode_status, deskwire.status()),
    "list of tags": Decoder(decode_tags, contents.packed([b"tagtagta", b"tagtagtb"])),
    "invitation file": Decoder(read_invitation_file, deskwire.invitation()["file"]),
    "note": Decoder(read_note, log_note.note(log_note.TEXT, log_note.SIGNED, log_note.STRANGER)),
    "checkpoint": Decoder(
        lambda data: open_checkpoint(data, OFFICE, sign_public(practice.LOG)), log_reviewer.NOTE
    ),
    "cosignature": Decoder(
        lambda data: check_cosignature(data, POINT, log_reviewer.SLOT, COSIGN), log_reviewer.line().encode()
    ),
    "cosigning": Decoder(decode_cosigning, log_reviewer.posted()["cosigning"]),
    "collected": Decoder(
        lambda data: open_collected(data, OFFICE, log_reviewer.SLOT, COSIGN), log_reviewer.word()
    ),
    "tile": Decoder(lambda data: edge_of(3, [data]), log_tree.tile(0, 0, 4)),
    "evidence": Decoder(
        lambda data: prove(read_evidence(data), log_evidence.fingerprint()),
        log_evidence.proof(
            "forked",
            log_evidence.head(log_evidence.TREE),
            log_evidence.head(log_evidence.CHANGED, log_evidence.LATER),
            entries=b"".join(log_evidence.CHANGED),
        ).inputs["file"],
    ),
    "entry bundle": Decoder(read_bundle, log_tree.bundle(log_tree.numbered(3))),
}
# One bit here may change without anybody noticing, and the specification says why.
UNCHECKED_BITS = {
    "sealed names": "the box around them is sealed",
    "content": "its bytes are signed by the capsule around it",
    "office answer": "nothing in it is verified yet",
    "office file": "the way it came is what one trusts; it is checked against its own fingerprint",
    "board index": "its hash stands in the log",
    "submission": "upload, beacon and stamp are the server's business; the capsule is sealed",
    "reply key": "a reporter may choose any key",
    "pull": "it is the server's word; each capsule in it is sealed",
    "tombstones": "it is the server's word",
    "server status": "it is the server's word",
    "evidence": "it is text, and a beacon or an empty field in it means nothing",
    "list of tags": "the request that carries it is signed",
    "invitation file": "the way it came is what one trusts",
    "cosigning": "line and word in it are signed",
    "note": "nothing in it is verified yet",
    "tile": "the root of the tree tells",
    "entry bundle": "the root of the tree tells",
}
