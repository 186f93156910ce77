"""After sending: what became of the copies of the report that lay on this computer."""

from __future__ import annotations

from dataclasses import replace

from desktop.runtime.errors import explain
from desktop.runtime.measures import Space
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_delivery import Older
from desktop.viewmodels.reporter_window import ReporterModel
from desktop.views.shared.banner import Banner
from desktop.views.shared.speaking import Speaking, column


class LeftView(Speaking):
    """Hidden where no copy lay anywhere."""

    def __init__(self, model: ReporterModel) -> None:
        super().__init__()
        self._delivery = model.delivery
        self._draft = model.draft
        self.older, self.draft = Banner(), Banner()
        layout = column(self, Space.M)
        for banner in (self.older, self.draft):
            layout.addWidget(banner)
        for changed in (model.delivery.changed, model.draft.changed):
            changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.show_state()

    def show_state(self) -> None:
        """Say what is gone, and what stays."""
        self._show_older(self._delivery.snapshot.older)
        self._show_draft(self._draft.snapshot.left)
        self.setVisible(not (self.older.isHidden() and self.draft.isHidden()))

    def _show_older(self, older: Older) -> None:
        if older is Older.GONE:
            self.older.show_message(
                Tone.NEUTRAL, self.tr("The older version in the sealed outbox was deleted, not sent.")
            )
        elif older is Older.STAYS:
            self.older.show_message(
                Tone.WARN,
                self.tr("An older version of this report still lies in the sealed outbox"),
                self.tr("It could not be deleted. Remove it on the outbox page, and do not send it."),
            )
        else:
            self.older.clear()

    def _show_draft(self, left: Exception | None) -> None:
        if left is None:
            self.draft.clear()
            return
        title = self.tr("Your locked draft could not be deleted")
        self.draft.show_error(replace(explain(left), title=title))
