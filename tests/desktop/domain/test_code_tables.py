"""The tables of codes are whole, and each action and form has its value in the databases they come from."""

from __future__ import annotations

from desktop.domain.codes import TABLES
from desktop.domain.dsa import DSA_TABLES, OF_ACTION
from desktop.domain.grounds import CATEGORIES
from desktop.domain.lumen import LUMEN_TABLES, OF_FORM


def test_every_action_is_told_in_values_of_the_database() -> None:
    known = {value for values in DSA_TABLES.values() for value in values}
    assert set(OF_ACTION) == set(TABLES["action"])
    assert {value for values in OF_ACTION.values() for value in values} <= known


def test_every_form_of_an_order_is_a_request_type() -> None:
    assert set(OF_FORM) == set(TABLES["order_form"])
    assert set(OF_FORM.values()) == set(TABLES["lumen_request"])


def test_the_tables_of_the_two_databases_are_whole() -> None:
    """How many values each has, counted in the two databases' own code; ours (`X_`) beside them."""
    counted = {
        name: (sum(not one.startswith("X_") for one in codes), sum(one.startswith("X_") for one in codes))
        for name, codes in {**DSA_TABLES, **LUMEN_TABLES}.items()
    }
    assert counted == {
        "decision_visibility": (7, 0),
        "decision_monetary": (3, 0),
        "decision_provision": (4, 4),
        "decision_account": (2, 0),
        "demand": (0, 3),
        "account_type": (2, 0),
        "content_type": (8, 2),
        "notifier": (4, 0),
        "automated_decision": (3, 0),
        "territory": (31, 0),
        "lumen_type": (12, 0),
        "lumen_request": (6, 3),
        "lumen_role": (10, 0),
        "lumen_action_taken": (4, 0),
    }
    assert len(CATEGORIES) == 16
    assert len(TABLES["action"]) == 20
    assert len(TABLES["actor_role"]) == 28
