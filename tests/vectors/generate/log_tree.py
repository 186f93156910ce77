"""The log's tree, its tiles and entry bundles (SPEC §17.1 to §17.3), from RFC 6962's own definition."""

from collections.abc import Sequence

from tests.vectors.generate.ground import sha256
from tests.vectors.generate.registry import Family, Inputs, Made

growing = Family("log", "tree")
edging = Family("log", "edge")
naming = Family("log", "tile_path")
bundling = Family("log", "entry_bundle")

# The leaves that implementations of certificate transparency test with.
LEAVES = [bytes.fromhex(one) for one in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657")]
LEAVES.append(bytes(range(0x60, 0x70)))


def tree_hash(leaves: Sequence[bytes]) -> bytes:
    """RFC 6962, section 2.1."""
    if not leaves:
        return sha256()
    if len(leaves) == 1:
        return sha256(b"\x00", leaves[0])
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return sha256(b"\x01", tree_hash(leaves[:split]), tree_hash(leaves[split:]))


def numbered(count: int) -> list[bytes]:
    """Entries that are their own numbers in 48 bytes."""
    return [number.to_bytes(48, "big") for number in range(count)]


def tile(level: int, number: int, size: int) -> bytes:
    """C2SP tlog-tiles: hashes over runs of 256^level numbered entries, up to 256 of them."""
    run = 256**level
    end = min((number + 1) * 256, size // run)
    leaves = numbered(size)
    return b"".join(tree_hash(leaves[at * run : (at + 1) * run]) for at in range(number * 256, end))


@growing("17.1")
def tree_of_nothing() -> Made:
    """The root of an empty tree is the hash of nothing."""
    root = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    return Made({"leaves": []}, {"size": 0, "root": root, "unfinished": []})


@growing("17.1")
def tree_of_an_empty_leaf() -> Made:
    """A leaf is hashed behind a zero byte, even an empty one."""
    root = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    return Made({"leaves": LEAVES[:1]}, {"size": 1, "root": root})


@growing("17.1")
def tree_of_three_leaves() -> Made:
    """The largest power of two goes left; nothing is filled up or doubled."""
    root = "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"
    return Made({"leaves": LEAVES[:3]}, {"size": 3, "root": root})


@growing("17.1")
def tree_of_eight_leaves() -> Made:
    """A known root of a full tree."""
    root = "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    return Made({"leaves": LEAVES}, {"size": 8, "root": root})


@growing("17.1")
def tree_of_a_leaf_that_looks_like_a_node() -> Made:
    """A leaf that holds the hashes of two leaves has another hash than the node over them."""
    forged = tree_hash(LEAVES[:1]) + tree_hash(LEAVES[1:2])
    return Made({"leaves": [forged]}, {"root": sha256(b"\x00", forged).hex()})


@growing("17.3")
def tree_of_256_entries() -> Made:
    """A full tile has a hash in the tile above it."""
    root = tree_hash(numbered(256)).hex()
    return Made({"steps": [256]}, {"size": 256, "root": root, "full": 1, "unfinished": [[1, 0, 1]]})


@growing("17.3")
def tree_of_70000_entries() -> Made:
    """The example of tlog-tiles: 274 full tiles, and one that is not on each of three levels."""
    unfinished = [[0, 273, 112], [1, 1, 17], [2, 0, 1]]
    root = tree_hash(numbered(70_000)).hex()
    return Made({"steps": [70_000]}, {"root": root, "full": 274, "unfinished": unfinished})


@growing("17.2")
def tree_grown_in_steps() -> Made:
    """In whatever steps a tree grows, it is the tree of all its entries."""
    return Made({"steps": [255, 0, 2, 300]}, {"size": 557, "root": tree_hash(numbered(557)).hex()})


def ends(size: int, tiles: list[bytes], root_of: int | None = None) -> Inputs:
    """An edge to be taken from tiles, and the root that it must lead to."""
    return {"size": size, "tiles": tiles, "root": tree_hash(numbered(root_of or size))}


@edging("17.3")
def edge_from_tiles() -> Made:
    """Three hundred entries end in a tile of 44 and a tile of one."""
    return Made(ends(300, [tile(0, 1, 300), tile(1, 0, 300)]), {"size": 300, "same": True})


@edging("17.3")
def edge_from_longer_tiles() -> Made:
    """Of a tile that has grown since, the beginning counts."""
    return Made(ends(258, [tile(0, 1, 700), tile(1, 0, 700)]), {"size": 258, "same": True})


@edging("17.3")
def edge_behind_a_full_tile() -> Made:
    """After 256 entries the lowest level has no hash on the edge."""
    return Made(ends(256, [b"", tile(1, 0, 256)]), {"size": 256, "same": True})


@edging("17.2")
def edge_grows_to_the_new_root() -> Made:
    """An old edge and the entries since then lead to the new root, and nothing else is needed."""
    given = ends(300, [tile(0, 1, 300), tile(1, 0, 300)], 600)
    return Made(given | {"more": 300}, {"size": 600, "same": True})


@edging("17.2")
def edge_of_a_tree_that_was_changed() -> Made:
    """From an edge that is not the old tree's, the new root does not come out."""
    forged = sha256(b"another entry") + tile(0, 1, 300)[32:]
    given = ends(300, [forged, tile(1, 0, 300)], 600)
    return Made(given | {"more": 300}, {"size": 600, "same": False})


@edging("17.3", "bad_length")
def edge_with_a_tile_too_short() -> Inputs:
    """Forty-three hashes are no tile of 44."""
    return ends(300, [tile(0, 1, 299), tile(1, 0, 300)])


@edging("17.3", "bad_length")
def edge_with_a_level_missing() -> Inputs:
    """Each level has its tile."""
    return ends(300, [tile(0, 1, 300)])


@edging("17.3", "bad_length")
def edge_with_a_level_too_many() -> Inputs:
    """No level stands above the highest."""
    return ends(300, [tile(0, 1, 300), tile(1, 0, 300), bytes(32)])


@edging("17.3", "bad_length")
def edge_with_half_a_hash() -> Inputs:
    """What follows the hashes that count are whole hashes."""
    return ends(300, [tile(0, 1, 300) + bytes(16), tile(1, 0, 300)])


@edging("17.3", "bad_length")
def edge_with_a_tile_of_257_hashes() -> Inputs:
    """A tile has at most 256 hashes."""
    return ends(300, [tile(0, 1, 512) + bytes(32), tile(1, 0, 300)])


@edging("17.3", "too_many")
def edge_of_2_to_the_40_entries() -> Inputs:
    """No tree is that large."""
    return {"size": 2**40, "tiles": [b"", b"", b"", b"", b"", bytes(32)], "root": bytes(32)}


@naming("17.3")
def path_of_a_full_tile() -> Made:
    """Groups of three digits, an x before all but the last."""
    inputs = {"level": 0, "number": 1_234_067, "width": 256}
    return Made(inputs, {"path": "tile/0/x001/x234/067"})


@naming("17.3")
def path_of_an_entry_bundle_that_is_not_full() -> Made:
    """The width stands behind."""
    inputs = {"level": "entries", "number": 273, "width": 112}
    return Made(inputs, {"path": "tile/entries/273.p/112"})


def bundle(entries: list[bytes]) -> bytes:
    """SPEC §17.3."""
    return b"".join(len(entry).to_bytes(2, "big") + entry for entry in entries)


@bundling("17.3")
def entry_bundle_is_read() -> Made:
    """Two entries, each after its length."""
    two = numbered(2)
    return Made({"bundle": bundle(two)}, {"entries": [entry.hex() for entry in two]})


@bundling("17.3", "bad_structure")
def entry_bundle_with_a_length_that_lies() -> Inputs:
    """An entry has 48 bytes, and its length says so."""
    return {"bundle": bundle(numbered(1)) + b"\x00\x2f" + bytes(48)}


@bundling("17.3", "bad_length")
def entry_bundle_torn() -> Inputs:
    """The last byte is missing."""
    return {"bundle": bundle(numbered(2))[:-1]}


@bundling("17.3", "bad_length")
def entry_bundle_of_257() -> Inputs:
    """A bundle has at most 256 entries."""
    return {"bundle": bundle(numbered(257))}
