"""What closing would lose: every combination has one answer, and the worst of them is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.services.parcels import Sent
from desktop.viewmodels.reporter_sending import SendStage, SendState
from desktop.viewmodels.reporter_stake import Stake, stake_of
from desktop.viewmodels.reporter_window import ReporterModel
from tests.desktop.viewmodels.reporter_kit import Bench, fill_least

IDLE, WAITS = SendState(), SendState(stage=SendStage.WAITING)
SENT = Sent(b"", 1_800_021_600, b"", ("Ada",), 4, 3)


@pytest.mark.parametrize(
    ("written", "drafted", "sending", "adding", "stake"),
    [
        (False, False, IDLE, False, Stake.NOTHING),
        (True, False, IDLE, True, Stake.REPORT),
        (True, True, IDLE, True, Stake.CHANGES),
        (False, True, WAITS, False, Stake.CHANGES),
        (True, False, replace(WAITS, kept=True), False, Stake.KEPT),
        (True, False, replace(WAITS, kept=True), True, Stake.ADDITION),
        (False, False, IDLE, True, Stake.ADDITION),
        (True, False, SendState(stage=SendStage.DONE, kept=True), False, Stake.REPORT),
    ],
)
def test_the_worst_is_told(
    written: bool, drafted: bool, sending: SendState, adding: bool, stake: Stake
) -> None:
    assert stake_of(written=written, drafted=drafted, sending=sending, adding=adding) is stake


def test_a_withdrawal_on_its_way_is_at_stake_until_it_arrived() -> None:
    bench = Bench()
    model: ReporterModel = bench.reporter()
    bench.runner.hold()
    model.follow_up.sending.start(lambda _progress: SENT, has_files=False)
    assert (model.at_stake, model.talk_at_stake) == (Stake.ADDITION, True)
    bench.runner.release()
    assert (model.at_stake, model.talk_at_stake) == (Stake.NOTHING, False)


def test_a_report_is_at_stake_from_its_first_answer() -> None:
    model = Bench().reporter()
    before = model.at_stake
    fill_least(model.form)
    assert (before, model.at_stake) == (Stake.NOTHING, Stake.REPORT)
