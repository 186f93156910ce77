"""Real names of people in the report: out of the incident, into the custodian's box."""

from __future__ import annotations

import pytest

from desktop.domain.answers import Answers, Item, TimeAnswer
from desktop.domain.encoding import plain
from desktop.domain.filling import Identity, identity, to_incident
from desktop.domain.visibility import pruned
from desktop.services.errors import ParcelError
from desktop.services.resources import load_questionnaire
from desktop.services.sealednames import names_fit, names_text

QUESTIONS = load_questionnaire()
NAME = "actors.real_name"
LI: Item = {"actors.role": "government_affairs_liaison", "actors.alias": "ga-2", NAME: " Li Example "}
NOBODY: Item = {"actors.role": "trust_safety_handler", "actors.alias": "tns-17"}
AT = TimeAnswer(at="2026-06-04", precision="day")
LEAST = Answers(
    {"reporter.role": "host", "platform.name": "ExampleMeet", "reporter.anonymity": "anonymous"},
    {"actions": ({"actions.code": "content_removed", "actions.time": AT},)},
)


def told(*people: Item) -> Answers:
    """Answers that tell of these people."""
    return LEAST.with_items("actors", people)


def test_a_real_name_leaves_a_mark_in_the_incident_and_nothing_more() -> None:
    answers = told(LI, NOBODY)
    value = plain(to_incident(QUESTIONS, answers))
    first, second = value["actors"]
    assert first == {"role": LI["actors.role"], "alias": "ga-2", "name_sealed": True}
    assert second == {"role": NOBODY["actors.role"], "alias": "tns-17"}
    assert "Li Example" not in str(value)
    assert identity(answers) == Identity(actors=(("ga-2", "Li Example"),))


def test_names_go_beside_the_reporters_own() -> None:
    answers = told(LI).with_value("reporter.anonymity", "custodian_only").with_value("reporter.name", "Kim")
    who = identity(answers)
    assert who == Identity(name="Kim", actors=(("ga-2", "Li Example"),))
    assert names_text(who) == "Kim\x1ega-2\x1fLi Example"


@pytest.mark.parametrize("name", ["", "  ", "\x1e", None])
def test_no_name_is_no_name(name: str | None) -> None:
    answers = told({**LI, NAME: name})
    assert identity(answers) is None
    assert "name_sealed" not in plain(to_incident(QUESTIONS, answers))["actors"][0]


def test_a_blank_alias_gives_way_to_the_role() -> None:
    answers = told({**LI, "actors.alias": " "})
    assert identity(answers) == Identity(actors=((str(LI["actors.role"]), "Li Example"),))


def test_without_an_alias_no_real_name_is_asked_for() -> None:
    answers = pruned(QUESTIONS, told({**LI, "actors.alias": ""}))
    assert identity(answers) is None


def test_pasted_separators_do_not_make_a_second_person() -> None:
    """Whoever gives somebody a text to paste does not name others in their box."""
    answers = told({**LI, "actors.alias": "ga-2\x1fLi\x1ega-3", NAME: "Li\x1ega-4\x1fWu\nChen"})
    answers = answers.with_value("reporter.anonymity", "custodian_only")
    answers = answers.with_value("reporter.name", "Kim\x1ega-9\x1fHan").with_value(
        "reporter.contact", "k\x1e"
    )
    assert identity(answers) == Identity(
        name="Kim ga-9 Han", contact="k", actors=(("ga-2 Li ga-3", "Li ga-4 Wu Chen"),)
    )


def test_more_than_the_box_holds_is_refused_by_bytes_and_by_people() -> None:
    fits = Identity(actors=(("a", "名" * 340),))
    assert len(names_text(fits).encode()) == 1_023
    for refused in (Identity(actors=(("ab", "名" * 340),)), Identity(actors=(("a", "b"),) * 17)):
        assert not names_fit(refused)
        with pytest.raises(ParcelError) as caught:
            names_text(refused)
        assert caught.value.code == "identity_too_long"
    assert names_fit(fits)
    assert names_fit(Identity(actors=(("a", "b"),) * 16))
    assert names_fit(None)
