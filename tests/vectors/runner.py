"""Runs vectors of sealed messages and of what they hold, on the public functions of `crypto` alone.

Every function takes a vector's inputs and gives facts that a file can state; refusals pass through.
"""

from typing import Any

from crypto.capsule import Opening, open_capsule, read_header
from crypto.content import Cover, Report, decode_content
from crypto.entry import entry_of, is_mine, verify_promise
from crypto.identity import IdentityBox, open_identity, release_share
from crypto.ids import Entry, OfficeId, Tag, ThreadId
from crypto.peer import PeerMessage, check_peer_order, open_peer
from crypto.receipt import keys_from_root
from crypto.reply import OpenedReply, check_chain, check_reply_key, open_reply
from crypto.sealednames import decode_names
from tests.vectors.given import Given

Facts = dict[str, Any]


def capsule(given: Given) -> Facts:
    opening = Opening(
        OfficeId(given.data("office")),
        given.number("slot"),
        given.by_number("secrets"),
        set(given.blobs("cards")),
    )
    opened = open_capsule(given.data("capsule"), opening)
    return {
        "epoch": opened.epoch,
        "thread": opened.thread_id.hex(),
        "message": opened.message_id.hex(),
        "version": opened.version,
        "format": opened.format,
        "kind": type(opened.content).__name__,
    }


def capsule_head(given: Given) -> Facts:
    header = read_header(given.data("capsule"))
    return {"suite": header.suite, "epoch": header.epoch, "commitment": header.commitment.hex()}


def mark(given: Given) -> Facts:
    entry = entry_of(given.data("capsule"))
    return {"entry": entry.hex(), "mine": is_mine(given.data("entry_key"), entry)}


def content(given: Given) -> Facts:
    decoded = decode_content(given.data("content"))
    facts: Facts = {"kind": type(decoded).__name__, "recipients": decoded.recipients}
    if not isinstance(decoded, Cover):
        facts["reply_key_bytes"] = len(decoded.reply_key)
    if isinstance(decoded, Report):
        facts["incident"] = decoded.incident.hex()
    return facts


def reply(given: Given) -> Facts:
    keys = keys_from_root(given.data("root"))
    opened = open_reply(
        given.data("reply"), keys, OfficeId(given.data("office")), given.by_number("reviewers")
    )
    said = opened.content
    return {
        "reviewer": opened.reviewer,
        "number": opened.number,
        "tag": opened.tag.hex(),
        "format": opened.format,
        "kind": said and said.kind,
        "text": said and said.text,
        "digest": opened.digest.hex(),
    }


def reply_chain(given: Given) -> Facts:
    check_chain(
        [
            OpenedReply(
                Tag(bytes(8)),
                0,
                one["number"],
                bytes.fromhex(one["previous"]),
                bytes.fromhex(one["digest"]),
                1,
                b"",
                None,
            )
            for one in given.inputs["replies"]
        ]
    )
    return {}


def reply_key(given: Given) -> Facts:
    check_reply_key(given.data("key"), given.blobs("published"))
    return {}


def peer(given: Given) -> Facts:
    opened = open_peer(
        given.data("message"),
        OfficeId(given.data("office")),
        given.number("slot"),
        given.by_number("secrets"),
        given.by_number("reviewers"),
    )
    return {
        "sender": opened.sender,
        "recipients": opened.recipients,
        "counter": opened.counter,
        "format": opened.format,
        "payload": opened.payload.hex(),
        "digest": opened.digest.hex(),
    }


def peer_order(given: Given) -> Facts:
    last, new = (_peer(given.inputs[name]) for name in ("last", "new"))
    assert new is not None
    check_peer_order(last, new)
    return {}


def identity(given: Given) -> Facts:
    office, thread = OfficeId(given.data("office")), ThreadId(given.data("thread"))
    box = IdentityBox(given.data("share"), given.data("box"), given.data("custodian_share"))
    commitment = given.data("commitment")
    released = release_share(given.data("custodian"), box.custodian_share, office, thread, commitment)
    return {"identity": open_identity(box, released, office, thread, commitment).decode()}


def sealed_names(given: Given) -> Facts:
    names = decode_names(given.data("identity"))
    return {"reporter": names.reporter, "actors": [[one.alias, one.name] for one in names.actors]}


def promise(given: Given) -> Facts:
    office, entry = OfficeId(given.data("office")), Entry(given.data("entry"))
    return {
        "publish_by": verify_promise(given.data("promise"), given.data("log_key"), office, entry).publish_by
    }


def _peer(fields: dict[str, Any] | None) -> PeerMessage | None:
    if fields is None:
        return None
    return PeerMessage(
        sender=fields["sender"],
        recipients=fields["recipients"],
        counter=fields["counter"],
        previous=bytes.fromhex(fields["previous"]),
        format=1,
        payload=b"",
        digest=bytes.fromhex(fields["digest"]),
    )
