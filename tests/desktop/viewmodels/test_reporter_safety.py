"""The safety check: in memory only, shaping later pages, with a way to decide otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from crypto.content import Report
from desktop.domain.safety import Guard
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_form import WAY
from desktop.viewmodels.reporter_safety import SafetyModel, SafetyState
from desktop.viewmodels.reporter_window import Place, ReporterModel
from tests.desktop.viewmodels.reporter_kit import Bench, fill_least
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server
from tests.simulator.server import ServerThread

__all__ = ["desk", "server"]


@pytest.fixture
def model(qapp: object) -> ReporterModel:
    return Bench().reporter()


def go_through(safety: SafetyModel, **chosen: str) -> None:
    """Answer everything that is asked, with nothing risky where nothing is said."""
    while (question := safety.snapshot.question) is not None:
        calm = [one.id for one in question.answers if not one.advice]
        wanted = tuple(chosen[question.id].split()) if question.id in chosen else calm[-1:]
        for code in wanted:
            safety.answer((*safety.snapshot.chosen, code) if question.many else (code,))
        safety.forward()


def place(model: ReporterModel) -> Place:
    return model.snapshot.place


def ways(model: ReporterModel) -> tuple[str, ...]:
    fields = model.form.questionnaire.fields()
    return next(field.codes for _question, field in fields if field.id == WAY.field)


def test_the_check_comes_before_the_report_and_only_once(model: ReporterModel) -> None:
    model.begin(Branch.HAPPENED)
    assert (place(model), model.safety.snapshot.total) == (Place.SAFETY, 4)
    assert not model.form.snapshot.started
    go_through(model.safety)
    assert (model.safety.snapshot.finished, model.safety.snapshot.advice) == (True, ())
    model.leave_safety()
    assert (place(model), model.form.snapshot.branch) == (Place.FORM, Branch.HAPPENED)
    model.check_safety()
    assert (place(model), model.safety.snapshot.question) == (Place.SAFETY, None)
    model.turn_back_from_safety()
    assert place(model) is Place.FORM


def test_what_a_host_answered_is_not_asked_of_an_employee_again(model: ReporterModel) -> None:
    model.begin(Branch.HAPPENED)
    model.safety.answer(("own",))
    model.turn_back_from_safety()
    model.begin(Branch.TOLD)
    state = model.safety.snapshot
    assert (state.question.id if state.question else "", state.number, state.total) == ("network", 2, 12)


def test_the_check_can_be_left_out(model: ReporterModel) -> None:
    model.begin(Branch.TOLD)
    model.leave_safety()
    assert (place(model), model.form.snapshot.branch) == (Place.FORM, Branch.TOLD)
    assert model.safety.snapshot.advice == ()


@pytest.mark.parametrize("computer", ["employer", "managed", "shared"])
def test_a_stop_bars_every_way_into_the_form(model: ReporterModel, computer: str) -> None:
    model.begin(Branch.HAPPENED)
    model.safety.answer((computer,))
    model.safety.forward()
    assert (model.safety.snapshot.question, model.safety.snapshot.stopped) == (None, True)
    for way in (
        model.leave_safety,
        lambda: model.begin(Branch.TOLD),
        lambda: model.report(Branch.HAPPENED),
        lambda: model.answer_four(""),
        lambda: model.go(Place.FORM),
    ):
        model.go(Place.HOME)
        way()
        assert place(model) is Place.SAFETY
        assert not model.form.snapshot.started


def test_a_stop_is_lifted_deliberately_and_the_questions_go_on(model: ReporterModel) -> None:
    model.begin(Branch.HAPPENED)
    model.safety.answer(("employer",))
    model.safety.forward()
    model.safety.lift(Guard.STOP)
    state = model.safety.snapshot
    assert (state.stopped, state.question.id if state.question else "") == (False, "network")
    go_through(model.safety)
    assert [one.id for one in model.safety.snapshot.advice] == ["employer_computer"]
    model.safety.put_back(Guard.STOP)
    model.leave_safety()
    assert place(model) is Place.SAFETY


def test_another_answer_takes_a_decision_back(model: ReporterModel) -> None:
    safety = model.safety
    model.begin(Branch.HAPPENED)
    safety.answer(("employer",))
    safety.lift(Guard.STOP)
    safety.answer(("own",))
    safety.answer(("shared",))
    assert safety.snapshot.stopped


def test_so_few_know_that_nothing_is_attached(model: ReporterModel, tmp_path: Path) -> None:
    path = tmp_path / "order.pdf"
    path.write_bytes(b"%PDF")
    model.begin(Branch.TOLD)
    go_through(model.safety, circle="up_to_5")
    model.evidence.add_files([path])
    model.follow_up.evidence.add_files([path])
    assert [len(one.snapshot.items) for one in (model.evidence, model.follow_up.evidence)] == [0, 0]
    model.evidence.describe()
    model.safety.lift(Guard.DESCRIBE_ONLY)
    model.evidence.add_files([path])
    assert [item.reviewer_only for item in model.evidence.snapshot.items] == [False, True]


def test_few_know_so_files_are_marked_beforehand(model: ReporterModel, tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).write_bytes(b"x")
    model.begin(Branch.TOLD)
    go_through(model.safety, circle="up_to_20")
    model.evidence.add_files([tmp_path / "a"])
    (item,) = model.evidence.snapshot.items
    assert item.reviewer_only
    model.evidence.change(item.key, reviewer_only=False)
    model.safety.lift(Guard.REVIEWER_ONLY)
    model.evidence.add_files([tmp_path / "b"])
    assert [one.reviewer_only for one in model.evidence.snapshot.items] == [False, False]


def test_who_is_at_risk_is_offered_to_stay_anonymous(model: ReporterModel) -> None:
    model.report(Branch.HAPPENED)
    model.form.answer(WAY, "named")
    model.check_safety()
    go_through(model.safety, risk="yes")
    assert ways(model) == ("anonymous",)
    assert model.form.snapshot.answers.values[WAY.field] == "anonymous"
    model.safety.lift(Guard.ANONYMOUS)
    assert len(ways(model)) > 2
    assert model.form.snapshot.answers.values[WAY.field] == "named"


def test_danger_is_asked_again_and_never_answered_from_the_check(model: ReporterModel) -> None:
    model.begin(Branch.TOLD)
    go_through(model.safety, risk="yes", circle="up_to_5")
    model.leave_safety()
    said = set(model.form.snapshot.answers.values)
    assert not said & {"danger_now", "danger_note", "circle_size"}


@pytest.mark.parametrize("end", [ReporterModel.discard, ReporterModel.forget_asides])
def test_nothing_is_left_of_it(model: ReporterModel, end: object) -> None:
    model.begin(Branch.TOLD)
    go_through(model.safety, circle="up_to_5", risk="yes")
    model.now.note()
    end(model)  # type: ignore[operator]  # a method of the model
    assert is_blank(model)
    assert not model.evidence.snapshot.describe_only
    assert len(ways(model)) > 2


def is_blank(model: ReporterModel) -> bool:
    state: SafetyState = model.safety.snapshot
    return (state.chosen, state.advice, state.finished, model.now.snapshot.notes) == ((), (), False, ())


def sent(server: ServerThread, desk: PracticeDesk, *, checked: bool) -> tuple[bytes, Report]:
    """A report as the server keeps it, and as the reviewer opens it."""
    model = Bench(server.clock).reporter()
    model.office.open_given(desk.address)
    if checked:
        model.begin(Branch.HAPPENED)
        go_through(model.safety, network="watched", risk="yes", others="people secrecy")
        assert len(model.safety.snapshot.advice) == 4
        model.leave_safety()
    fill_least(model.form)
    model.form.go_to("review")
    model.review.open("en")
    model.delivery.to_words("en")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.seal()
    content = desk.opened()[-1].content
    assert isinstance(content, Report)
    return desk.pulled()[-1].capsule, content


def test_what_is_sent_is_the_same_with_and_without_it(server: ServerThread, desk: PracticeDesk) -> None:
    """Sealing takes fresh keys each time: what it holds is compared byte for byte, and its size."""
    (plain, told), (shaped, told_after) = (sent(server, desk, checked=checked) for checked in (False, True))
    assert len(told.incident) > 100
    assert (told.incident == told_after.incident) is True
    assert (told.manifest, told.recipients) == (told_after.manifest, told_after.recipients)
    assert len(plain) == len(shaped)
