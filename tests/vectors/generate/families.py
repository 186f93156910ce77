"""All families of vectors, and the long blobs that their files are written as edits of."""

from tests.vectors.generate import (
    address,
    board,
    bundle,
    capsule,
    capsule_inside,
    card,
    card_times,
    cards,
    carried,
    chunk,
    content,
    contents,
    deskrequest,
    entry,
    identity,
    manifest,
    peer,
    primitive,
    receipt,
    reply,
    reply_words,
)
from tests.vectors.generate.registry import every

FAMILIES = (
    address,
    board,
    bundle,
    capsule,
    capsule_inside,
    card,
    card_times,
    carried,
    chunk,
    content,
    deskrequest,
    entry,
    identity,
    manifest,
    peer,
    primitive,
    receipt,
    reply,
    reply_words,
)
__all__ = ["FAMILIES", "bases", "every"]


def bases() -> dict[str, bytes]:
    """The blobs of `base/`, made in this run, so that vectors of the same run differ little from them."""
    return {
        "capsule": capsule.REPORT.write(),
        "reply": reply.QUESTION.write(),
        "peer": peer.MESSAGE.write(),
        "submission": carried.submission(),
        "sealedfile": carried.head(),
        "chunk": chunk.seal(chunk.START, 0, 1),
        "report": contents.report(),
        "card": cards.card(),
        "bundle": cards.bundle(),
    }
