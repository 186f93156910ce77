"""The board holds every reply once, on a page that its tag leads to (SPEC §10)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.board import MAX_INDEX_BYTES, Board, BoardIndex, lay_out, page_name, read_index, read_page
from crypto.errors import CryptoError, Verdict
from crypto.ids import Tag
from crypto.primitives import sha256
from crypto.reply import tag_for, tags_of
from crypto.sizes import CAPSULE_BYTES, MAX_REPLIES_PER_REVIEWER, PAGE_REPLIES
from tests.crypto import people
from tests.vectors.generate.board import index as write_index
from tests.vectors.generate.board import reply
from tests.vectors.generate.ground import stream

TAGS = st.binary(min_size=8, max_size=8).map(Tag)


def board_of(tags: list[Tag]) -> tuple[Board, BoardIndex]:
    board = lay_out([(tag, reply(tag)) for tag in tags], 1_699_999_200, stream("board"))
    return board, read_index(board.index)


def many(count: int) -> list[Tag]:
    return [Tag(sha256(f"tag {number}".encode())[:8]) for number in range(count)]


@given(st.sets(TAGS, max_size=150).map(sorted))
@settings(max_examples=25)
def test_every_reply_is_found_on_its_page(tags: list[Tag]) -> None:
    """SPEC §10.1 to §10.3."""
    board, index = board_of(tags)
    pages = [read_page(index, number, page) for number, page in enumerate(board.pages)]
    assert {tag: held for page in pages for tag, held in page.items()} == {tag: reply(tag) for tag in tags}
    for tag in tags:
        number = index.page_of(tag)
        assert number is not None
        assert tag in pages[number]


@given(st.sets(TAGS, min_size=1, max_size=100), TAGS)
@settings(max_examples=25)
def test_a_tag_that_is_not_there_has_no_page(tags: set[Tag], foreign: Tag) -> None:
    _, index = board_of(sorted(tags - {foreign}))
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
    board, index = board_of(many(65))
    assert {len(page) for page in board.pages} == {index.page_bytes}


def test_pages_are_named_by_their_hash() -> None:
    """SPEC §10.2: a name says which bytes are meant, so nobody can be handed others under it."""
    board, index = board_of(many(3))
    assert index.page_name(0) == page_name(sha256(board.pages[0])) == sha256(board.pages[0]).hex()[:32]
    assert index.board_hash == sha256(board.index)


def test_the_order_in_which_replies_came_does_not_show() -> None:
    """SPEC §10.1."""
    tags = many(20)
    there = lay_out([(tag, reply(tag)) for tag in tags], 0, stream("order"))
    back = lay_out([(tag, reply(tag)) for tag in reversed(tags)], 0, stream("order"))
    assert there == back


def refusal(replies: list[tuple[Tag, bytes]]) -> Verdict:
    with pytest.raises(CryptoError) as caught:
        lay_out(replies, 0, stream("refused"))
    return caught.value.verdict


def test_nothing_is_laid_out_that_no_visitor_takes() -> None:
    one, other = many(2)
    assert refusal([(one, reply(one)), (one, reply(one))]) is Verdict.BAD_STRUCTURE
    assert refusal([(one, reply(other))]) is Verdict.WRONG_TAG
    assert refusal([(one, reply(one)[:-1])]) is Verdict.BAD_LENGTH


def test_an_index_longer_than_the_largest_is_not_looked_at() -> None:
    with pytest.raises(CryptoError, match="bad_length"):
        read_index(b"OMI1".ljust(MAX_INDEX_BYTES + 1, b"\0"))


def test_a_visitor_computes_tags_for_every_reviewer_and_number() -> None:
    """SPEC §10.3."""
    tags = tags_of(people.REPORTER.mailbox_key, [0, 3])
    assert len(tags) == 2 * MAX_REPLIES_PER_REVIEWER
    assert tags[tag_for(people.REPORTER.mailbox_key, 3, 1_023)] == (3, 1_023)
