"""Runs vectors of the log, as `runner` does.

Every function takes a vector's inputs and gives facts that a file can state; refusals pass through.
"""

from crypto.checkpoint import check_cosignature, cosigned, open_checkpoint, open_collected
from crypto.deskwire import decode_cosigning
from crypto.ids import OfficeId
from crypto.logevidence import read_evidence
from crypto.logproof import prove
from crypto.logwalk import read_bundle
from crypto.merkle import WIDTH, Edge, Tile, edge_of, leaf_hash
from crypto.merkle import tile_path as path_of
from crypto.signednote import check_signature, read_note
from crypto.sizes import ENTRY_BYTES, HASH_BYTES
from tests.vectors.given import Given
from tests.vectors.runner import Facts


def tree(given: Given) -> Facts:
    """A tree of the leaves listed, or of numbered entries, grown in steps."""
    edge, tiles = Edge(), dict[tuple[int, int], Tile]()
    leaves = [leaf_hash(entry) for entry in given.blobs("leaves")]
    for count in given.inputs.get("steps", [len(leaves)]):
        more = leaves or [_numbered(edge.size + at) for at in range(count)]
        growth = edge.grown(more)
        edge = growth.edge
        tiles |= {(tile.level, tile.number): tile for tile in growth.tiles}
    widths = {place: len(tile.hashes) // HASH_BYTES for place, tile in tiles.items()}
    return {
        "size": edge.size,
        "root": edge.root().hex(),
        "full": sum(width == WIDTH for width in widths.values()),
        "unfinished": [[*place, width] for place, width in sorted(widths.items()) if width < WIDTH],
    }


def edge(given: Given) -> Facts:
    """An edge from tiles, grown by as many numbered entries as are wanted."""
    begun = edge_of(given.number("size"), given.blobs("tiles"))
    more = given.number("more") if given.has("more") else 0
    grown = begun.grown(_numbered(begun.size + at) for at in range(more)).edge
    return {"size": grown.size, "same": grown.root() == given.data("root")}


def tile_path(given: Given) -> Facts:
    return {"path": path_of(given.inputs["level"], given.number("number"), given.number("width"))}


def entry_bundle(given: Given) -> Facts:
    return {"entries": [entry.hex() for entry in read_bundle(given.data("bundle"))]}


def note(given: Given) -> Facts:
    read = read_note(given.data("note"))
    check_signature(read, given.text("name"), given.data("key"))
    return {"text": read.text, "names": [name for name, _ in read.signatures]}


def checkpoint(given: Given) -> Facts:
    read, _ = open_checkpoint(given.data("note"), OfficeId(given.data("office")), given.data("log_key"))
    hashes = {name: getattr(read, name).hex() for name in ("log", "root", "board", "card", "bundles")}
    return hashes | {"size": read.size, "published": read.published}


def cosignature(given: Given) -> Facts:
    """What a note says of one reviewer."""
    read, office = read_note(given.data("note")), OfficeId(given.data("office"))
    return {"time": cosigned(read, office, given.number("slot"), given.data("key"))}


def cosignature_line(given: Given) -> Facts:
    """A line as a reviewer hands it in."""
    office = OfficeId(given.data("office"))
    point, _ = open_checkpoint(given.data("note"), office, given.data("log_key"))
    return {"time": check_cosignature(given.data("line"), point, given.number("slot"), given.data("key"))}


def cosigning(given: Given) -> Facts:
    read = decode_cosigning(given.data("cosigning"))
    return {"published": read.published, "line": read.line.hex(), "collected": read.collected.hex()}


def collected(given: Given) -> Facts:
    office = OfficeId(given.data("office"))
    said = open_collected(given.data("collected"), office, given.number("slot"), given.data("key"))
    return {"log": said.log.hex(), "size": said.size, "time": said.time}


def evidence(given: Given) -> Facts:
    """Whom a file proves to have lied, before somebody who has a fingerprint."""
    accused = prove(read_evidence(given.data("file")), given.text("fingerprint"))
    return {"accused": None if accused is None else accused.value}


def _numbered(number: int) -> bytes:
    return leaf_hash(number.to_bytes(ENTRY_BYTES, "big"))
