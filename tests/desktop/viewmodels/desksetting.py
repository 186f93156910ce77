"""A set-up on its first page, with a server that waits for its first desk."""

from dataclasses import dataclass
from pathlib import Path

from desktop.runtime.immediate import ImmediateRunner
from desktop.viewmodels.desk import DeskModel, Stage
from desktop.viewmodels.desksetup import SetupModel
from desktop.viewmodels.desksetupdraft import (
    ReviewerDraft,
)
from desktop.viewmodels.desksetupstate import SetupPage
from tests.simulator.server import ServerThread

P = SetupPage


def stage_of(desk: DeskModel) -> Stage:
    """Where the window is (asked anew each time)."""
    return desk.snapshot.stage


@dataclass
class Setting:
    """A set-up on its first page, with all it needs at hand."""

    desk: DeskModel
    server: ServerThread
    runner: ImmediateRunner
    folder: Path
    stick: Path

    @property
    def model(self) -> SetupModel:
        """The set-up."""
        assert self.desk.setup is not None
        return self.desk.setup

    def name_all(self) -> None:
        """Walk to the review page."""
        model = self.model
        model.change(name_en="Example Office", charter_zh="我们调查。")
        model.go_on()
        model.change_reviewer(0, ReviewerDraft("Ada Example", ("en", "zh-Hans")))
        model.add_reviewer()
        model.change_reviewer(1, ReviewerDraft("Ben Example", ("en",)))
        model.go_on()
        model.change(has_custodian=True, custodian="Dora Example")
        model.go_on()
        model.take_invitation(self.server.invitation)
        model.go_on()
        model.change(folder=self.folder)
        model.go_on()
        model.go_on(model.snapshot.vault_words.upper())
        model.change(root_folder=self.stick)
        model.go_on()
        model.go_on(f"  {model.snapshot.root_words}  ")
        assert model.snapshot.page is P.REVIEW, model.snapshot.faults
