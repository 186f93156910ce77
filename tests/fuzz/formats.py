"""The formats of crypto/SPEC.md under fuzzing: the readers of `tests/crypto`, with what undoes them."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from typing import Any

from crypto.address import OfficeAddress, parse_address, parse_fingerprint
from crypto.content import encode_content
from crypto.deskrequest import parse_authorization
from crypto.deskwire import (
    encode_cosigning,
    encode_pull,
    encode_status,
    encode_tags,
    encode_tombstones,
    invitation_file,
    read_invitation_file,
    setup_code_in,
    setup_header,
)
from crypto.errors import Verdict, require
from crypto.logevidence import read_evidence, write_evidence
from crypto.logwalk import write_bundle
from crypto.merkle import Edge, leaf_hash, unpack_edge
from crypto.office import encode_office
from crypto.reply import read_reply_header
from crypto.signednote import Note, write_note
from crypto.sizes import HASH_BYTES
from crypto.submission import encode_submission
from desktop.services.bridges import Bridge, parse_bridges
from desktop.services.errors import TorError
from desktop.services.torlog import said
from tests.crypto.decoders import DECODERS, Decoder
from tests.fuzz.target import Target

OTHER_NAMES = {"evidence": "proof of evidence", "invitation file": "invitation"}
"""Readers that stand below with a property of their own."""


def _write_note(note: Note) -> bytes:
    lines = [f"— {name} {b64encode(blob).decode()}\n" for name, blob in note.signatures]
    return write_note(note.text, lines)


WRITERS: dict[str, Callable[[Any], bytes]] = {
    "content": encode_content,
    "submission": encode_submission,
    "office answer": encode_office,
    "pull": encode_pull,
    "tombstones": encode_tombstones,
    "server status": encode_status,
    "list of tags": encode_tags,
    "cosigning": encode_cosigning,
    "note": _write_note,
    "entry bundle": write_bundle,
}
"""Formats of one spelling: reading and writing give the same bytes."""


def _target(name: str, decoder: Decoder) -> Target:
    return Target(decoder.read, lambda: [decoder.good], WRITERS.get(name))


def _edge(data: bytes) -> Edge:
    """The first five bytes say how large the tree is."""
    require(len(data) >= 5, Verdict.BAD_LENGTH)
    edge = unpack_edge(int.from_bytes(data[:5], "big"), data[5:])
    assert len(edge.root()) == HASH_BYTES
    return edge


def _pack(edge: Edge) -> bytes:
    return edge.size.to_bytes(5, "big") + edge.packed()


def _grown(size: int) -> bytes:
    return _pack(Edge().grown(leaf_hash(bytes([number % 256])) for number in range(size)).edge)


def _of_text(read: Callable[[str], Any]) -> Callable[[bytes], Any]:
    """A reader of text sees every byte as a letter, as a header comes."""
    return lambda data: read(data.decode("latin-1"))


def _spoken(read: Callable[[str], Any]) -> Callable[[bytes], Any]:
    """A reader of what a person typed sees any letters."""
    return lambda data: read(data.decode("utf-8", "replace"))


def _address(text: str) -> OfficeAddress:
    address = parse_address(text)
    assert len(parse_fingerprint(address.fingerprint)) == len(address.fingerprint)
    return address


def _write_bridges(bridges: tuple[Bridge, ...]) -> bytes:
    return "\n".join(bridge.line() for bridge in bridges).encode()


def _code(header: str) -> str:
    code = setup_code_in(header)
    require(code is not None, Verdict.BAD_STRUCTURE)
    return str(code)


ADDRESS = b"ombra:127.0.0.1:80/" + b"-".join([b"00000"] * 6)
HEADER = b"Ombra slot=0,nonce=" + b"0" * 32 + b",beacon=" + b"1" * 32 + b",sig=" + b"2" * 128

BRIDGES = b"# some\nBridge obfs4 192.0.2.7:443 %s cert=abc iat-mode=0\n[2001:db8::7]:1\n" % (b"A" * 40)
LOG = b"Nov 25 12:50:45.721 [notice] Bootstrapped 5% (conn): Connecting to a relay"

FORMATS: dict[str, Target] = {
    **{OTHER_NAMES.get(name, name): _target(name, decoder) for name, decoder in DECODERS.items()},
    "evidence": Target(read_evidence, lambda: [DECODERS["evidence"].good], write_evidence, spellings=True),
    "invitation file": Target(
        read_invitation_file, lambda: [DECODERS["invitation file"].good], invitation_file, spellings=True
    ),
    "reply header": Target(read_reply_header, lambda: [DECODERS["reply"].good]),
    "edge": Target(_edge, lambda: [_grown(size) for size in (0, 1, 5, 300)], _pack),
    "authorization": Target(
        _of_text(parse_authorization), lambda: [HEADER], lambda said: said.header().encode()
    ),
    "set-up header": Target(
        _of_text(_code),
        lambda: [b"Setup 00112233"],
        lambda code: setup_header(code).encode("latin-1"),
    ),
    "address": Target(_spoken(_address), lambda: [ADDRESS]),
    "bridges": Target(
        _spoken(parse_bridges), lambda: [BRIDGES], _write_bridges, spellings=True, refusals=(TorError,)
    ),
    "tor's log": Target(said, lambda: [LOG]),
}
