"""Signs of a proper order, counted; what was done with the order changes nothing."""

from __future__ import annotations

import pytest

from desktop.domain.codes import TABLES
from desktop.domain.orderquality import PREFIX, SIGNS, Quality, quality_of
from desktop.services.resources import load_questionnaire


def test_the_signs_are_the_questions_of_the_form() -> None:
    asked = [field.id for field in load_questionnaire().question("orders").fields]
    assert [PREFIX + sign for sign in SIGNS] == [one for one in asked if one.startswith(PREFIX)]


def test_nothing_answered_says_nothing() -> None:
    assert quality_of({}) == Quality(0, 0, 9)
    assert not quality_of({}).answered


def test_the_form_counts_as_written_or_not() -> None:
    assert quality_of({"orders_seen.form": "warrant"}) == Quality(1, 0, 8)
    assert quality_of({"orders_seen.form": "verbal"}) == Quality(0, 1, 8)


def test_yes_no_and_unknown_are_counted_apart() -> None:
    item = {PREFIX + "law_named": "yes", PREFIX + "court_ordered": "no", PREFIX + "secrecy_ends": "unknown"}
    assert quality_of(item) == Quality(1, 1, 7)


@pytest.mark.parametrize("response", TABLES["order_response"])
def test_what_came_of_it_changes_nothing(response: str) -> None:
    item = {PREFIX + "law_named": "yes"}
    assert quality_of(item | {"orders_seen.response": response}) == quality_of(item)
