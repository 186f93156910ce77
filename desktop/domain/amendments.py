"""What the reporter added or corrected later (`updates.apply` folds it in)."""

from __future__ import annotations

from desktop.domain.actions import Action, Timed
from desktop.domain.evidence import Evidence
from desktop.domain.notices import Notice
from desktop.domain.orders import Order
from desktop.domain.people import Actor, Consent
from desktop.domain.records import UNSET, Many, Maybe, Record, Texts


class Change(Timed, frozen=True, kw_only=True):
    """A later correction: new values for one action, order, piece of evidence, or the whole."""

    action: Maybe[int] = UNSET
    order: Maybe[int] = UNSET
    evidence: Maybe[int] = UNSET
    code: Maybe[str] = UNSET
    event_ref: Maybe[str] = UNSET
    restart_of: Maybe[str] = UNSET
    territory: Texts = UNSET
    reinstated_at: Maybe[str] = UNSET
    note: Maybe[str] = UNSET
    notice: Maybe[Notice] = UNSET
    stated_ground: Maybe[Many[str]] = UNSET
    consent: Maybe[Consent] = UNSET
    wants: Maybe[Many[str]] = UNSET


class Update(Record, frozen=True, kw_only=True):
    """What the reporter added later; `updates.apply` folds it into the incident."""

    at: Maybe[str] = UNSET
    text: Maybe[str] = UNSET
    adds_actions: Maybe[Many[Action]] = UNSET
    adds_orders: Maybe[Many[Order]] = UNSET
    adds_actors: Maybe[Many[Actor]] = UNSET
    adds_evidence: Maybe[Many[Evidence]] = UNSET
    sets: Maybe[Change | Many[Change]] = UNSET
    note: Maybe[str] = UNSET
