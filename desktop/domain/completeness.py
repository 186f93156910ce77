"""What a service owes to whoever it acts against, as six lights: what of it the report already tells.

Source: Article 17(3) of the EU's Digital Services Act, used as a list of what is worth asking, never as a
promise of rights. A light says something about what was told to the person, nothing about the person.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from desktop.domain.incident import Incident
from desktop.domain.notices import Explanation, Notice
from desktop.domain.orders import Order
from desktop.domain.records import UNSET, Record, present
from desktop.domain.shapes import Place, written

# Actions that take effect in one place and not in another: without the place half is not said.
PLACED = frozenset(
    {
        "app_removed_from_store",
        "profile_or_content_geo_blocked",
        "participant_removed_by_location",
        "data_localisation_demanded",
    }
)
LAW_GROUNDS = frozenset({"DECISION_GROUND_ILLEGAL_CONTENT", "X_GROUND_LOCAL_LAW_UNSPECIFIED"})
NO_GROUND = frozenset({"X_GROUND_NONE_GIVEN", "X_GROUND_UNKNOWN"})


class Light(StrEnum):
    """The six things, in the order of the article."""

    RESTRICTION = "restriction"
    FACTS = "facts"
    AUTOMATION = "automation"
    LAW = "law"
    CLAUSE = "clause"
    REDRESS = "redress"


class Lit(StrEnum):
    """How far one of them is told."""

    TOLD = "told"
    """It stands in the report."""

    NOT_KNOWN = "not_known"
    """The person says that it was not said, or that they do not know: that is an answer too."""

    OPEN = "open"
    NOT_NEEDED = "not_needed"


class Lamp(msgspec.Struct, frozen=True):
    """One light, how far it is lit, and the field (`notice.automated`) that would light it."""

    light: Light
    lit: Lit
    where: str = ""


def lamps(incident: Incident) -> tuple[Lamp, ...]:
    """The six lights of a report, in order."""
    return (
        _restriction(incident),
        _facts(incident),
        _asked(Light.AUTOMATION, incident, "automated"),
        _law(incident),
        _clause(incident),
        _asked(Light.REDRESS, incident, "appeal_offered"),
    )


def _restriction(incident: Incident) -> Lamp:
    for index, action in enumerate(incident.actions):
        if action.code in PLACED and not present(action.territory):
            place: Place = ("actions", index, "territory")
            return Lamp(Light.RESTRICTION, Lit.OPEN, written(place))
    return Lamp(Light.RESTRICTION, Lit.TOLD if incident.actions else Lit.OPEN, "actions[0].code")


def _facts(incident: Incident) -> Lamp:
    texts = [_text(record) for record in (*_notices(incident), *_explanations(incident), *_orders(incident))]
    if any(texts):
        return Lamp(Light.FACTS, Lit.TOLD, "notice.text")
    notice = present(incident.notice)
    silent = notice is not None and present(notice.received) is False
    return Lamp(Light.FACTS, Lit.NOT_KNOWN if silent else Lit.OPEN, _way(incident, "text"))


def _asked(light: Light, incident: Incident, name: str) -> Lamp:
    """A yes/no question about the notice; there is none about a notice that never came."""
    where = _way(incident, name)
    said = [getattr(notice, name) for notice in _notices(incident)]
    if any(isinstance(one, bool) or one in ("yes", "no") for one in said):
        return Lamp(light, Lit.TOLD, where)
    if any(one is not UNSET for one in said) or _no_notice(incident):
        return Lamp(light, Lit.NOT_KNOWN, where)
    return Lamp(light, Lit.OPEN, where)


def _law(incident: Incident) -> Lamp:
    named = [present(notice.law_cited) for notice in _notices(incident)]
    named += [present(order.legal_basis) for order in _orders(incident)]
    if any(named):
        return Lamp(Light.LAW, Lit.TOLD, "notice.law_cited")
    grounds = set(present(incident.stated_ground) or ())
    if not grounds & LAW_GROUNDS:
        return Lamp(Light.LAW, Lit.NOT_NEEDED if grounds else Lit.OPEN, "stated_ground")
    return Lamp(Light.LAW, Lit.OPEN, _way(incident, "law_cited"))


def _clause(incident: Incident) -> Lamp:
    if any(present(notice.clause_cited) for notice in _notices(incident)):
        return Lamp(Light.CLAUSE, Lit.TOLD, "notice.clause_cited")
    grounds = set(present(incident.stated_ground) or ())
    if (grounds and grounds <= NO_GROUND) or _no_notice(incident):
        return Lamp(Light.CLAUSE, Lit.NOT_KNOWN, "stated_ground")
    if grounds and grounds <= LAW_GROUNDS:
        return Lamp(Light.CLAUSE, Lit.NOT_NEEDED, "stated_ground")
    return Lamp(Light.CLAUSE, Lit.OPEN, _way(incident, "clause_cited"))


def _way(incident: Incident, name: str) -> str:
    """The field of the notice, or the question whether there was one: the others are asked after it only."""
    notice = present(incident.notice)
    came = notice is not None and present(notice.received) in (True, "yes")
    return f"notice.{name}" if came or name == "appeal_offered" else "notice.received"


def _no_notice(incident: Incident) -> bool:
    notice = present(incident.notice)
    return notice is not None and present(notice.received) in (False, "no")


def _text(record: Record) -> str:
    names = ("text", "text_paraphrase")
    found = (getattr(record, name, UNSET) for name in names)
    return next((text for text in found if isinstance(text, str) and text.strip()), "")


def _notices(incident: Incident) -> tuple[Notice, ...]:
    first = present(incident.notice)
    return (*((first,) if first else ()), *(present(incident.notices) or ()))


def _explanations(incident: Incident) -> tuple[Explanation, ...]:
    return tuple(present(incident.other_explanations) or ())


def _orders(incident: Incident) -> tuple[Order, ...]:
    return tuple(present(incident.orders_seen) or ())
