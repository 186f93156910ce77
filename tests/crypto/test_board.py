"""The board holds every reply once, on a page that its tag leads to (SPEC §10)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.board import MAX_INDEX_BYTES, MAX_TAGS, BoardIndex, lay_out, page_name, read_index, read_page
from crypto.errors import CryptoError, Verdict
from crypto.ids import Tag
from crypto.primitives import sha256
from crypto.reply import tag_for, tags_of
from crypto.sizes import CAPSULE_BYTES, MAX_REPLIES_PER_REVIEWER, PAGE_REPLIES, TAG_BYTES
from tests.crypto import people
from tests.crypto.boards import Board, board_of, filler, tags_in
from tests.vectors.generate.board import index as write_index
from tests.vectors.generate.board import reply

TAGS = st.binary(min_size=8, max_size=8).map(Tag)


HOUR = 1_699_999_200


def laid_out(tags: list[Tag]) -> tuple[Board, BoardIndex]:
    board = board_of({tag: reply(tag) for tag in tags}, HOUR)
    return board, read_index(board.index)


def many(count: int) -> list[Tag]:
    return [Tag(sha256(f"tag {number}".encode())[:8]) for number in range(count)]


@given(st.sets(TAGS, max_size=150).map(sorted))
@settings(max_examples=25)
def test_every_reply_is_found_on_its_page(tags: list[Tag]) -> None:
    """SPEC §10.1 to §10.3."""
    board, index = laid_out(tags)
    pages = [read_page(index, number, page) for number, page in enumerate(board.pages)]
    assert {tag: held for page in pages for tag, held in page.items()} == {tag: reply(tag) for tag in tags}
    for tag in tags:
        number = index.page_of(tag)
        assert number is not None
        assert tag in pages[number]


@given(st.sets(TAGS, min_size=1, max_size=100), TAGS)
@settings(max_examples=25)
def test_a_tag_that_is_not_there_has_no_page(tags: set[Tag], foreign: Tag) -> None:
    _, index = laid_out(sorted(tags - {foreign}))
    assert index.page_of(foreign) is None


@pytest.mark.parametrize("count", [0, 1, 64, 65, 128, 129, 1_000])
def test_pages_are_alike_and_full_enough(count: int) -> None:
    """SPEC §10.2: one page up to 64 replies, then 32 to 64 on each, all of one length."""
    tags = sorted(many(count))
    pages = max(1, -(-count // PAGE_REPLIES))
    index = read_index(write_index([bytes(tag) for tag in tags], [b""] * pages))
    held = [len(index.tags_on(number)) for number in range(pages)]
    assert sum(held) == count
    assert max(held) <= PAGE_REPLIES
    assert pages == 1 or min(held) >= PAGE_REPLIES // 2
    assert index.page_bytes == max(1, max(held)) * CAPSULE_BYTES
    assert [index.page_of(tag) for tag in tags] == sorted(
        number for number, on_page in enumerate(held) for _ in range(on_page)
    )


def test_all_pages_of_a_board_have_one_length() -> None:
    """A page that is not full ends in bytes that no tag leads to."""
    board, index = laid_out(many(65))
    assert {len(page) for page in board.pages} == {index.page_bytes}


def test_pages_are_named_by_their_hash() -> None:
    """SPEC §10.2: a name says which bytes are meant, so nobody can be handed others under it."""
    board, index = laid_out(many(3))
    assert index.page_name(0) == page_name(sha256(board.pages[0])) == sha256(board.pages[0]).hex()[:32]
    assert index.board_hash == sha256(board.index)


def test_replies_are_asked_for_page_by_page_and_the_index_comes_last() -> None:
    """SPEC §10.2: however large a board is, whoever lays it out holds one page."""
    tags, asked = sorted(many(130)), bytearray()

    def fetch(part: bytes) -> list[bytes]:
        asked.extend(part)
        return [reply(tag) for tag in tags_in(part)]

    files = lay_out(b"".join(tags), HOUR, fetch, filler)
    for end in (43, 86, 130):
        assert next(files)[0] != "index"
        assert asked == b"".join(tags[:end])
    assert [name for name, _ in files] == ["index"]


def test_a_filler_depends_on_its_page_alone() -> None:
    """Sixty-five replies are cut into 32 and 33: the first page ends in the filler of page 0."""
    board, _ = laid_out(many(65))
    assert board.pages[0].endswith(b"OMR1" + filler(0, CAPSULE_BYTES - 4))
    assert reply(max(many(65))) == board.pages[1][-CAPSULE_BYTES:]


def refusal(tags: bytes, *replies: bytes) -> Verdict:
    with pytest.raises(CryptoError) as caught:
        next(lay_out(tags, HOUR, lambda _: replies, filler))
    return caught.value.verdict


def test_nothing_is_laid_out_that_no_visitor_takes() -> None:
    """SPEC §10.1, §10.2."""
    one, other = sorted(many(2))
    assert refusal(other + one, reply(other), reply(one)) is Verdict.BAD_STRUCTURE
    assert refusal(one + one, reply(one), reply(one)) is Verdict.BAD_STRUCTURE
    assert refusal(one + other[:-1], reply(one)) is Verdict.BAD_LENGTH
    assert refusal(bytes(TAG_BYTES * (MAX_TAGS + 1))) is Verdict.TOO_MANY
    assert refusal(one, reply(other)) is Verdict.WRONG_TAG
    assert refusal(one, reply(one)[:-1]) is Verdict.BAD_LENGTH
    assert refusal(one + other, reply(one)) is Verdict.WRONG_TAG  # one has gone
    assert refusal(one, reply(one), reply(other)) is Verdict.WRONG_TAG


def test_an_index_longer_than_the_largest_is_not_looked_at() -> None:
    with pytest.raises(CryptoError, match="bad_length"):
        read_index(b"OMI1".ljust(MAX_INDEX_BYTES + 1, b"\0"))


def test_a_visitor_computes_tags_for_every_reviewer_and_number() -> None:
    """SPEC §10.3."""
    tags = tags_of(people.REPORTER.mailbox_key, [0, 3])
    assert len(tags) == 2 * MAX_REPLIES_PER_REVIEWER
    assert tags[tag_for(people.REPORTER.mailbox_key, 3, 1_023)] == (3, 1_023)
