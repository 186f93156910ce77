"""The tree against RFC 6962's own definition, known answers, and the paths of tlog-tiles (SPEC §17.1)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.errors import CryptoError, Verdict
from crypto.merkle import (
    EMPTY_ROOT,
    MAX_SIZE,
    WIDTH,
    Edge,
    edge_of,
    edge_widths,
    leaf_hash,
    node_hash,
    tile_path,
    unpack_edge,
)

# The eight leaves and the roots over the first one, two, ... that certificate transparency implementations
# test with; they follow from RFC 6962, section 2.1.
LEAVES = [
    b"",
    b"\x00",
    b"\x10",
    b"\x20\x21",
    b"\x30\x31",
    b"\x40\x41\x42\x43",
    b"\x50\x51\x52\x53\x54\x55\x56\x57",
    bytes(range(0x60, 0x70)),
]
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


def tree_hash(entries: Sequence[bytes]) -> bytes:
    """RFC 6962, section 2.1, as it is written there."""
    if not entries:
        return hashlib.sha256().digest()
    if len(entries) == 1:
        return hashlib.sha256(b"\x00" + entries[0]).digest()
    half = 1
    while half * 2 < len(entries):
        half *= 2
    return hashlib.sha256(b"\x01" + tree_hash(entries[:half]) + tree_hash(entries[half:])).digest()


def entries(count: int) -> list[bytes]:
    return [number.to_bytes(4, "big") for number in range(count)]


def grown(sizes: Sequence[int]) -> tuple[Edge, dict[tuple[int, int], bytes]]:
    """A tree that grew in these steps, and its tiles as a server would keep them."""
    edge, tiles, at = Edge(), dict[tuple[int, int], bytes](), 0
    for more in sizes:
        growth = edge.grown(leaf_hash(entry) for entry in entries(at + more)[at:])
        tiles |= {(tile.level, tile.number): tile.hashes for tile in growth.tiles}
        edge, at = growth.edge, at + more
    return edge, tiles


def test_known_answers() -> None:
    assert EMPTY_ROOT.hex() == ROOTS[0]
    for count, root in enumerate(ROOTS):
        assert Edge().grown(map(leaf_hash, LEAVES[:count])).edge.root().hex() == root


@settings(max_examples=60)
@given(st.lists(st.integers(0, 400), max_size=6))
def test_a_tree_grown_in_any_steps_is_the_tree_of_all(sizes: list[int]) -> None:
    edge, _ = grown(sizes)
    assert edge.size == sum(sizes)
    assert edge.root() == tree_hash(entries(sum(sizes)))


@settings(max_examples=25)
@given(st.lists(st.integers(1, 700), min_size=1, max_size=5), st.data())
def test_the_edge_of_an_older_tree_is_the_beginning_of_the_tiles(
    sizes: list[int], data: st.DataObject
) -> None:
    edge, tiles = grown(sizes)
    old = data.draw(st.integers(0, edge.size))
    ends = [tiles.get((level, old >> 8 * (level + 1)), b"") for level in range(len(edge_widths(old)))]
    begun = edge_of(old, ends)
    assert begun.root() == tree_hash(entries(old))
    rest = [leaf_hash(entry) for entry in entries(edge.size)[old:]]
    assert begun.grown(rest).edge == edge


def test_tiles_are_those_of_tlog_tiles() -> None:
    """The example of C2SP tlog-tiles: 70,000 entries."""
    edge, tiles = grown([256, 44, 69_700])
    widths = {place: len(hashes) // 32 for place, hashes in tiles.items()}
    assert sum(1 for (level, _), width in widths.items() if level == 0 and width == WIDTH) == 273
    assert {place: width for place, width in widths.items() if width < WIDTH} == {
        (0, 273): 112,
        (1, 1): 17,
        (2, 0): 1,
    }
    assert widths[1, 0] == WIDTH
    assert edge.root() == node_hash(tree_hash(entries(65_536)), tree_hash(entries(70_000)[65_536:]))


def test_only_tiles_that_changed_are_given() -> None:
    edge, _ = grown([300])
    growth = edge.grown([leaf_hash(b"x")])
    assert [(tile.level, tile.number, len(tile.hashes)) for tile in growth.tiles] == [(0, 1, 45 * 32)]
    assert edge.grown([]) == (edge, ())


def test_paths() -> None:
    assert tile_path(0, 1_234_067) == "tile/0/x001/x234/067"
    assert tile_path("entries", 273, 112) == "tile/entries/273.p/112"
    assert tile_path(1, 1_000) == "tile/1/x001/000"


@pytest.mark.parametrize(
    ("size", "tiles", "verdict"),
    [
        (1, [], Verdict.BAD_LENGTH),
        (2, [bytes(32)], Verdict.BAD_LENGTH),
        (257, [bytes(32)], Verdict.BAD_LENGTH),
        (0, [bytes(32)], Verdict.BAD_LENGTH),
        (1, [bytes(33)], Verdict.BAD_LENGTH),
        (1, [bytes(257 * 32)], Verdict.BAD_LENGTH),
        (MAX_SIZE + 1, [], Verdict.TOO_MANY),
        (2**64, [], Verdict.TOO_MANY),
        (-1, [], Verdict.TOO_MANY),
        (-256, [], Verdict.TOO_MANY),
    ],
)
def test_tiles_that_do_not_fit_are_refused(size: int, tiles: list[bytes], verdict: Verdict) -> None:
    with pytest.raises(CryptoError) as caught:
        edge_of(size, tiles)
    assert caught.value.verdict is verdict


def test_the_largest_tree() -> None:
    """SPEC §17.1: five levels of 255 hashes; one leaf more, and there would be a sixth."""
    assert edge_of(MAX_SIZE, [bytes(255 * 32)] * 5).size == MAX_SIZE == 2**40 - 1


@pytest.mark.parametrize(
    "levels",
    [
        ((),),
        ((bytes(32),), ()),
        ((bytes(32),) * WIDTH,),
        ((bytes(31),),),
        ((bytes(32),),) * 6,
    ],
)
def test_an_edge_has_one_form(levels: tuple[tuple[bytes, ...], ...]) -> None:
    """SPEC §17.2: no empty level on top, no tile beyond its width, whole hashes."""
    with pytest.raises(CryptoError, match="bad_structure"):
        Edge(levels)


def test_a_leaf_that_is_no_hash_is_refused() -> None:
    with pytest.raises(CryptoError, match="bad_structure"):
        Edge().grown([b"an entry"])


@given(st.integers(0, 600), st.binary(max_size=40))
def test_a_packed_edge_is_unpacked(count: int, more: bytes) -> None:
    edge, _ = grown([count])
    assert unpack_edge(count, edge.packed()) == edge
    if more:
        with pytest.raises(CryptoError, match="bad_length"):
            unpack_edge(count, edge.packed() + more)
