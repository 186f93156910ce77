"""Real names for the custodian only: asked for where there is one, told before sealing, sent apart."""

from __future__ import annotations

import pytest

from crypto.content import Report
from crypto.identity import open_identity, release_share
from crypto.sealednames import ActorName, SealedNames, decode_names
from desktop.domain.encoding import decode_incident
from desktop.domain.records import present
from desktop.viewmodels.reporter_formstate import FULL, FieldKey
from desktop.viewmodels.reporter_window import Place, ReporterModel
from tests.desktop.viewmodels.reporter_kit import Bench, fill_least, new_form
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server
from tests.simulator.server import ServerThread

__all__ = ["desk", "server"]

ROLE, ALIAS = FieldKey("people", "actors.role", 0), FieldKey("people", "actors.alias", 0)
NAME = FieldKey("people", "actors.real_name", 0)


def tell(model: ReporterModel, name: str) -> None:
    """Somebody in the story, under an alias, with their real name."""
    for key, value in ((ROLE, "trust_safety_handler"), (ALIAS, "tns-17"), (NAME, name)):
        model.form.answer(key, value)


def sealable(bench: Bench, office: str = "") -> ReporterModel:
    """A report that could be sealed, with its review open."""
    made = bench.reporter()
    if office:
        made.office.open_given(office)
    else:
        made.form.offer((), custodian=True)
    fill_least(made.form)
    made.review.open("en")
    return made


@pytest.fixture
def model() -> ReporterModel:
    return sealable(Bench())


def ready(model: ReporterModel) -> bool:
    return model.review.snapshot.answers_ready


def codes(model: ReporterModel) -> list[str]:
    return [quirk.code for quirk in model.review.snapshot.quirks]


@pytest.mark.parametrize("custodian", [True, False, None])
def test_a_real_name_is_asked_for_once_there_is_a_custodian(custodian: bool | None) -> None:
    form = new_form()
    fill_least(form)
    if custodian is not None:
        form.offer((), custodian=custodian)
    form.answer(ROLE, "trust_safety_handler")
    form.answer(ALIAS, "tns-17")
    form.go_to("orders")
    keys = {field.key for one in form.snapshot.questions for item in one.items for field in item}
    assert (NAME in keys) is (custodian is True)


def test_names_for_a_custodian_who_is_gone_go_nowhere(model: ReporterModel) -> None:
    tell(model, "Li Example")
    assert model.review.snapshot.real_names == 1
    model.form.offer((), custodian=False)
    assert model.review.snapshot.real_names == 0
    assert model.review.incident is not None
    (actor,) = present(model.review.incident.actors) or ()
    assert present(actor.name_sealed) is None


def test_the_review_tells_own_name_and_names_of_others_apart(model: ReporterModel) -> None:
    tell(model, "Li Example")
    state = model.review.snapshot
    assert (state.sealed_name, state.real_names, state.answers_ready) == (False, 1, True)


def test_names_that_do_not_fit_are_told_at_their_field_before_sealing(model: ReporterModel) -> None:
    tell(model, "名" * 340)
    assert model.review.snapshot.broken == ((NAME, FULL),)
    assert not ready(model)
    model.form.answer(NAME, "名" * 300)
    assert ready(model)
    own = FieldKey("you", "reporter.name")
    model.form.answer(FieldKey("you", "reporter.anonymity"), "custodian_only")
    model.form.answer(own, "名" * 100)
    assert model.review.snapshot.broken == ((NAME, FULL),)
    model.form.answer(NAME, "")
    assert ready(model)
    model.form.answer(own, "名" * 342)
    assert model.review.snapshot.broken == ((own, FULL),)


def test_a_sealed_name_that_stands_in_the_report_too_is_asked_about(model: ReporterModel) -> None:
    tell(model, "Li Example")
    assert codes(model) == []
    model.form.answer(FieldKey("narrative", "narrative"), "Then LI EXAMPLE called.")
    assert codes(model) == ["name_in_report"]
    assert model.review.snapshot.quirks[0].key == NAME


def test_an_anonymous_report_names_others_to_the_custodian_alone(
    server: ServerThread, desk: PracticeDesk
) -> None:
    model = sealable(Bench(server.clock), desk.address)
    tell(model, "Li Example")
    model.form.go_to("review")
    model.delivery.to_words("en")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.seal()
    assert model.snapshot.place is Place.SENDING
    opened = desk.opened()[-1]
    content = opened.content
    assert isinstance(content, Report)
    assert b"Li Example" not in content.incident
    (actor,) = present(decode_incident(content.incident).actors) or ()
    assert (actor.alias, actor.name_sealed) == ("tns-17", True)
    about = (desk.office_id, opened.thread_id, opened.commitment)
    share = release_share(desk.custodian_secret, content.identity.custodian_share, *about)
    names = decode_names(open_identity(content.identity, share, *about))
    assert names == SealedNames("", (ActorName("tns-17", "Li Example"),))
