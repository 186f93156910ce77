"""Groups of hidden data: every finding has one, and what a manifest says of them fits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crypto.manifest import MAX_TEXT_BYTES
from desktop.cleaning.kinds import Found
from desktop.domain.hiddendata import GROUP_OF, REBUILT, HiddenGroup, groups_of, removed_codes, removed_text


def test_everything_that_can_be_found_has_a_group() -> None:
    assert set(GROUP_OF) == {found.value for found in Found}
    assert set(GROUP_OF.values()) == set(HiddenGroup)


def test_an_unknown_finding_is_not_left_out() -> None:
    assert groups_of(["tomorrows_finding"]) == (HiddenGroup.OTHER,)


def test_a_place_is_told_first_and_once() -> None:
    assert groups_of(["software", "dates", "gps", "gps"]) == (
        HiddenGroup.PLACE,
        HiddenGroup.TIME,
        HiddenGroup.SOFTWARE,
    )


@given(st.lists(st.sampled_from(Found)))
def test_what_a_manifest_says_fits_and_comes_back(found: list[Found]) -> None:
    text = removed_text(found)
    assert len(text.encode()) <= MAX_TEXT_BYTES
    assert removed_codes(text) == (groups_of(found) or (REBUILT,))


@given(st.text(max_size=300))
def test_anybody_may_write_anything_there(text: str) -> None:
    assert all(code and code == code.strip() for code in removed_codes(text))
