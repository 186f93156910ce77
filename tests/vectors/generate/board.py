"""The board: index and pages (SPEC §10)."""

from tests.vectors.generate import practice
from tests.vectors.generate.ground import sha256
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.sealing import CAPSULE_BYTES, flipped, placed

vector = Family("board")
HOUR = practice.NOW // 3_600 * 3_600
TAGS = [practice.REPORTER.tag(0, 0), practice.REPORTER.tag(1, 0), practice.STRANGER.tag(0, 0)]
ORDERED = sorted(TAGS)


def reply(tag: bytes) -> bytes:
    """A reply as the board sees it: a head, and bytes it cannot read."""
    return (b"OMR1\x01\0\0\0" + tag).ljust(CAPSULE_BYTES, tag[:1])


def index(
    tags: list[bytes],
    pages: list[bytes],
    *,
    magic: bytes = b"OMI1",
    reserved: bytes = bytes(4),
    published: int = HOUR,
    count: int | None = None,
    many: int | None = None,
) -> bytes:
    """SPEC §10.1."""
    head = magic + reserved + published.to_bytes(8, "big")
    head += (len(tags) if count is None else count).to_bytes(4, "big")
    head += (len(pages) if many is None else many).to_bytes(4, "big")
    return head + b"".join(map(sha256, pages)) + b"".join(tags)


PAGE = b"".join(map(reply, ORDERED))
BOARD = index(ORDERED, [PAGE])


def shown(board: bytes, page: bytes | None = None, number: int = 0) -> Inputs:
    return {"index": board} if page is None else {"index": board, "page": page, "number": number}


def many_tags(count: int) -> list[bytes]:
    return sorted(sha256(f"tag {number}".encode())[:8] for number in range(count))


@vector("10.1")
def index_is_read() -> Made:
    """Three replies on one page."""
    return Made(shown(BOARD), {"published": HOUR, "count": 3, "pages": 1})


@vector("10.2")
def page_is_read() -> Made:
    """A page gives the replies that the index names."""
    return Made(shown(BOARD, PAGE), {"tags": [tag.hex() for tag in ORDERED]})


@vector("10.1")
def board_is_empty() -> Made:
    """An empty board has one page, of the length of one reply, with nothing on it."""
    filler = b"OMR1".ljust(CAPSULE_BYTES, b"\x5a")
    return Made(shown(index([], [filler]), filler), {"count": 0, "pages": 1, "tags": []})


@vector("10.3")
def own_tag_is_found() -> Made:
    """A visitor finds the page of a reply from the index alone."""
    return Made(shown(BOARD) | {"tag": TAGS[0]}, {"page_of": 0})


@vector("10.3")
def foreign_tags_only() -> Made:
    """Tags of other people are passed over."""
    return Made(shown(BOARD) | {"tag": practice.REPORTER.tag(0, 1)}, {"page_of": None})


@vector("10.3")
def tag_on_the_second_of_two_pages() -> Made:
    """Sixty-five replies are cut into 32 and 33: the 33rd tag begins the second page."""
    tags = many_tags(65)
    return Made(shown(index(tags, [b"", b""])) | {"tag": tags[32]}, {"page_of": 1})


@vector("10.3")
def tag_at_the_end_of_the_first_page() -> Made:
    """The 32nd tag of 65 ends the first page."""
    tags = many_tags(65)
    return Made(shown(index(tags, [b"", b""])) | {"tag": tags[31]}, {"page_of": 0})


@vector("10.1", "bad_structure")
def tags_unsorted() -> Inputs:
    """Tags ascend, or a visitor could look past a reply."""
    return shown(index([ORDERED[1], ORDERED[0], ORDERED[2]], [PAGE]))


@vector("10.1", "bad_structure")
def tag_repeated() -> Inputs:
    """A tag stands once: two visitors must find the same reply."""
    return shown(index([ORDERED[0], ORDERED[0], ORDERED[2]], [PAGE]))


@vector("10.1", "bad_structure")
def page_count_lies() -> Inputs:
    """Three replies make one page."""
    return shown(index(ORDERED, [PAGE, PAGE]))


@vector("10.1", "bad_structure")
def page_count_zero() -> Inputs:
    """There is always a page, so that a visit without replies looks like any other."""
    return shown(index([], []))


@vector("10.1", "bad_length")
def tag_count_lies() -> Inputs:
    """The index says four tags and holds three."""
    return shown(index(ORDERED, [PAGE], count=4))


@vector("10.1", "too_many")
def tag_count_beyond_the_largest() -> Inputs:
    """At most 4,194,304 tags are read."""
    return shown(index(ORDERED, [PAGE], count=4_194_305, many=65_537))


@vector("10.1", "bad_length")
def index_truncated() -> Inputs:
    """The last byte is missing."""
    return shown(BOARD[:-1])


@vector("10.1", "bad_length")
def index_with_a_trailing_byte() -> Inputs:
    """Something follows the tags."""
    return shown(BOARD + b"\0")


@vector("10.1", "bad_length")
def index_shorter_than_its_head() -> Inputs:
    """Twenty-three bytes are no index."""
    return shown(BOARD[:23])


@vector("10.1", "bad_magic")
def index_magic_unknown() -> Inputs:
    """An index begins with OMI1."""
    return shown(index(ORDERED, [PAGE], magic=b"OMI2"))


@vector("10.1", "reserved_not_zero")
def index_reserved_not_zero() -> Inputs:
    """Bytes 4 to 7 are zero."""
    return shown(index(ORDERED, [PAGE], reserved=b"\0\0\0\x01"))


@vector("10.1", "bad_structure")
def published_after_the_year_9999() -> Inputs:
    """A time that no calendar shows is refused."""
    return shown(index(ORDERED, [PAGE], published=2**63))


@vector("10.2", "hash_mismatch")
def page_changed() -> Inputs:
    """One bit of the page changed."""
    return shown(BOARD, flipped(PAGE, 40_000))


@vector("10.2", "bad_length")
def page_truncated() -> Inputs:
    """All pages of a board have one length."""
    return shown(BOARD, PAGE[:-1])


@vector("10.2", "bad_structure")
def page_number_beyond_the_last() -> Inputs:
    """A board of one page has no page 1."""
    return shown(BOARD, PAGE, number=1)


@vector("10.2", "bad_structure")
def page_holds_other_tags() -> Inputs:
    """The index's tags are not those of the replies on the page, although its hash is right."""
    page = placed(PAGE, 8, practice.STRANGER.tag(1, 0))
    return shown(index(ORDERED, [page]), page)


@vector("10.2", "bad_structure")
def replies_of_a_page_swapped() -> Inputs:
    """Replies stand in the order of their tags."""
    page = b"".join(map(reply, reversed(ORDERED)))
    return shown(index(ORDERED, [page]), page)
