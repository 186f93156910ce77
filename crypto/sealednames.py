"""What lies in an identity box: who reports, and real names of people in the report (SPEC §7.3)."""

from __future__ import annotations

import re

import msgspec

from crypto.errors import CryptoError, Verdict, require
from crypto.sizes import IDENTITY_PLAIN_BYTES, MAX_ACTOR_NAMES

# ASCII's own separators of records and units: no keyboard has them, so a text without them reads as before.
_ACTOR, _NAME = "\x1e", "\x1f"
_CONTROL = re.compile("[\x00-\x1f\x7f]")


class ActorName(msgspec.Struct, frozen=True):
    """A person in the report: the alias that reviewers read, and the real name."""

    alias: str
    name: str


class SealedNames(msgspec.Struct, frozen=True):
    """`reporter` is empty for somebody who gave names of others alone. All of it is text from outside."""

    reporter: str = ""
    actors: tuple[ActorName, ...] = ()


def encode_names(names: SealedNames) -> str:
    """The identity to seal, at most 1,023 bytes as UTF-8. Errors: `too_big`, `too_many`, `bad_structure`."""
    require(_ACTOR not in names.reporter, Verdict.BAD_STRUCTURE, "reporter")
    _check(names.actors)
    text = names.reporter + "".join(f"{_ACTOR}{one.alias}{_NAME}{one.name}" for one in names.actors)
    # Half characters are refused where the box is sealed.
    require(len(text.encode(errors="surrogatepass")) < IDENTITY_PLAIN_BYTES, Verdict.TOO_BIG, "identity")
    return text


def decode_names(identity: bytes) -> SealedNames:
    """Undo `encode_names`; any text without actors is the reporter's, whole.

    Errors: `too_big`, `too_many`, `bad_structure`.
    """
    require(len(identity) < IDENTITY_PLAIN_BYTES, Verdict.TOO_BIG, "identity")
    try:
        reporter, *people = identity.decode().split(_ACTOR)
    except UnicodeDecodeError as error:
        raise CryptoError(Verdict.BAD_STRUCTURE, "identity") from error
    parts = (person.partition(_NAME) for person in people)
    actors = tuple(ActorName(alias, name) for alias, _, name in parts)
    _check(actors)
    return SealedNames(reporter, actors)


def _check(actors: tuple[ActorName, ...]) -> None:
    require(len(actors) <= MAX_ACTOR_NAMES, Verdict.TOO_MANY, "actors")
    for one in actors:
        for text in (one.alias, one.name):
            require(bool(text.strip()) and not _CONTROL.search(text), Verdict.BAD_STRUCTURE, "actors")
