"""Every function of `crypto` that reads bytes from outside, each with a valid example to damage."""

from collections.abc import Callable
from dataclasses import dataclass

from crypto.address import read_office_file
from crypto.board import read_index, read_page
from crypto.capsule import Opening, open_capsule
from crypto.chunks import open_piece
from crypto.content import decode_content
from crypto.entry import verify_promise
from crypto.identity import IdentityBox, open_identity, release_share
from crypto.ids import CardHash, Entry, ThreadId
from crypto.office import current_root, decode_office, open_bundle, open_card
from crypto.peer import open_peer
from crypto.primitives import sign_public
from crypto.reply import check_reply_key, open_reply
from crypto.sealedfile import HEAD_BYTES, read_chunk, read_head, write_chunk
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
    entry,
    identity,
    peer,
    practice,
    reply,
)
from tests.vectors.generate.ground import sha256

EPOCH_SECRETS = {practice.EPOCH: practice.SEALING[0]}
OPENING = Opening(OFFICE, 0, EPOCH_SECRETS, {practice.CARD_HASH})
CARD = open_card(cards.card(), practice.FIRST_ROOT)
CARD_HASH = CardHash(sha256(cards.card()))
INDEX = read_index(board.BOARD)
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
    "sealed file": Decoder(lambda data: read_head(data, HEAD_BYTES), carried.head()),
    "sealed file's record": Decoder(
        lambda data: read_chunk(carried.SALT, 0, data), write_chunk(carried.SALT, 0, bytes(262_144))
    ),
    "promise": Decoder(
        lambda data: verify_promise(data, sign_public(practice.LOG), OFFICE, Entry(entry.ENTRY)),
        entry.promise(),
    ),
    "card": Decoder(lambda data: open_card(data, practice.FIRST_ROOT), cards.card()),
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
}
# One bit here may change without anybody noticing, and the specification says why.
UNCHECKED_BITS = {
    "content": "its bytes are signed by the capsule around it",
    "office answer": "nothing in it is verified yet",
    "office file": "the way it came is what one trusts; it is checked against its own fingerprint",
    "board index": "its hash stands in the log",
    "submission": "upload, beacon and stamp are the server's business; the capsule is sealed",
    "reply key": "a reporter may choose any key",
}
