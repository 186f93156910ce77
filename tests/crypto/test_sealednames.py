"""Names in an identity box: what is written is read, and nothing reads as somebody else's (SPEC §7.3)."""

import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.content import encode_content
from crypto.errors import CryptoError, Verdict
from crypto.identity import make_identity
from crypto.sealednames import ActorName, SealedNames, decode_names, encode_names
from tests.crypto import people

LI = ActorName("ga-2", "Li Example")
ASIDE = st.characters(exclude_categories=["Cs"], exclude_characters=[chr(n) for n in (*range(32), 127)])
LINES = st.text(ASIDE, min_size=1, max_size=12).filter(lambda text: bool(text.strip()))
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x1e"), max_size=60)
NAMES = st.builds(SealedNames, WORDS, st.lists(st.builds(ActorName, LINES, LINES), max_size=7).map(tuple))


@given(NAMES)
def test_what_is_written_is_read(names: SealedNames) -> None:
    assert decode_names(encode_names(names).encode()) == names


@given(st.binary(max_size=1_100) | st.text("a \x1e\x1f\n\x7f名", max_size=40).map(str.encode))
def test_what_is_read_has_this_one_spelling(data: bytes) -> None:
    try:
        names = decode_names(data)
    except CryptoError:
        return
    assert encode_names(names).encode() == data


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x1e"), max_size=200))
def test_a_text_without_people_is_the_reporters(text: str) -> None:
    """Boxes that were sealed before there were names of others in them."""
    assert decode_names(text.encode()) == SealedNames(text)


@pytest.mark.parametrize(
    ("names", "verdict"),
    [
        (SealedNames("Anna\x1ega-2\x1fLi"), Verdict.BAD_STRUCTURE),
        (SealedNames("", (ActorName("ga-2\x1fLi\x1ega-3", "Wu"),)), Verdict.BAD_STRUCTURE),
        (SealedNames("", (ActorName("ga-2", "Li\x1e"),)), Verdict.BAD_STRUCTURE),
        (SealedNames("", (ActorName(" ", "Li"),)), Verdict.BAD_STRUCTURE),
        (SealedNames("", (ActorName("ga-2", ""),)), Verdict.BAD_STRUCTURE),
        (SealedNames("", (LI,) * 17), Verdict.TOO_MANY),
        (SealedNames("", (ActorName("a", "名" * 341),)), Verdict.TOO_BIG),
        (SealedNames("名" * 341 + "a"), Verdict.TOO_BIG),
    ],
)
def test_no_other_names_are_written(names: SealedNames, verdict: Verdict) -> None:
    with pytest.raises(CryptoError, match=verdict.value):
        encode_names(names)


def test_a_report_with_names_of_others_is_as_long_as_an_anonymous_one() -> None:
    """SPEC §7.1, §7.3."""
    full = encode_names(SealedNames("", (ActorName("a" * 20, "b" * 41),) * 16)).encode()
    assert len(full) == 1_008
    lengths = set()
    for identity in (None, encode_names(SealedNames("", (LI,))).encode(), full):
        named = None if identity is None else (people.PUBLICS[4], identity)
        box = make_identity(people.OFFICE, people.REPORTER.thread_id, bytes(32), named, secrets.token_bytes)
        lengths.add(len(encode_content(people.report(people.publics(0, 1), box))))
    assert len(lengths) == 1
