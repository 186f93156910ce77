"""One reviewer's replies to one thread, as an honest desk makes them; tests bend them afterwards."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
import nacl.utils

from crypto.capsule import OpenedCapsule
from crypto.content import FollowUp, Report
from crypto.ids import Tag
from crypto.labels import Direction, Label, bind
from crypto.primitives import ONE_USE_NONCE, derive, encrypt, pad, seal_to, sha256, sign
from crypto.reply import FIRST, ReplyContent, ReplyTo, reply_digest, seal_reply, tag_for
from crypto.sizes import REPLY_PLAIN_BYTES
from tests.simulator.desk import PracticeDesk


@dataclass
class ReplyChain:
    """One reviewer's replies to one thread, numbered and chained."""

    desk: PracticeDesk
    opened: OpenedCapsule
    slot: int = 0
    number: int = 0
    previous: bytes = FIRST

    @property
    def to(self) -> ReplyTo:
        """Where replies go."""
        content = self.opened.content
        assert isinstance(content, Report | FollowUp)
        return ReplyTo(self.desk.office_id, self.opened.thread_id, content.reply_key, content.mailbox_key)

    def tag(self, number: int) -> Tag:
        """The place of a reply."""
        return tag_for(self.to.mailbox_key, self.slot, number)

    def seal(self, text: str, kind: str = "note", **fields: object) -> bytes:
        """The next reply, 32,768 bytes."""
        content = msgspec.structs.replace(
            ReplyContent(kind=kind, text=text, written=int(self.desk.now) // 3_600 * 3_600), **fields
        )
        secret = self.desk.secrets[self.slot].sign
        sealed = seal_reply(
            self.to, self.slot, secret, self.number, self.previous, content, nacl.utils.random
        )
        self.previous = reply_digest(self.slot, self.number, self.previous, content)
        self.number += 1
        return sealed

    def post(self, text: str, kind: str = "note", **fields: object) -> bytes:
        """Seal the next reply and put it on the server."""
        sealed = self.seal(text, kind, **fields)
        answer = self.desk.ask("POST", "/v1/desk/replies", sealed, self.slot)
        assert answer.status == 204, answer
        return sealed

    def seal_newer(self, raw: bytes) -> bytes:
        """The next reply as a later version would write it: format 2, content in words nobody here knows."""
        tag, content_key = self.tag(self.number), nacl.utils.random(32)
        commitment = derive(content_key, Label.REPLY_COMMIT)
        head = b"OMR1\x01\x00\x00\x00" + tag + commitment
        about = (Direction.OUT.value.encode(), self.desk.office_id, tag, commitment)
        key_hash = sha256(self.to.reply_key)
        head += seal_to(self.to.reply_key, content_key, bind(Label.REPLY_SLOT, *about, key_hash))
        inner = bytes([self.slot, 0, 0, 2]) + self.number.to_bytes(4, "big") + bytes(4) + self.previous
        signed = bind(
            Label.SIGN_REPLY,
            Direction.OUT.value.encode(),
            self.desk.office_id,
            self.opened.thread_id,
            key_hash,
            commitment,
            inner,
            sha256(raw),
        )
        plain = pad(inner + raw + sign(self.desk.secrets[self.slot].sign, signed), REPLY_PLAIN_BYTES)
        return head + encrypt(derive(content_key, Label.REPLY_BODY), ONE_USE_NONCE, plain, head)
