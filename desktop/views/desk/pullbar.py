"""Pulling: one button, when it was done last, how far it is, and what went wrong."""

from __future__ import annotations

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.viewmodels.deskpull import PullModel
from desktop.viewmodels.deskpullstate import PullState
from desktop.views.desk.dating import Dating
from desktop.views.desk.failure import FailureBanner
from desktop.views.desk.logbanner import LogBanner
from desktop.views.desk.wording import BETWEEN
from desktop.views.desk.working import Working
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import CompactButton
from desktop.views.shared.labels import Label
from desktop.views.shared.progress import TaskProgress
from desktop.views.shared.speaking import Speaking, column


class PullBar(Speaking):
    """Stands over the list of cases; `button` is put where the list has room for it."""

    def __init__(self, model: PullModel) -> None:
        super().__init__()
        self._model = model
        self._now = 0
        self._dating = Dating(self)
        self._last = Label("", TextStyle.SMALL)
        self.button = CompactButton(icon_name="refresh")
        self.button.clicked.connect(model.pull)
        self.texts = Working(can_stop=True)
        self.files = TaskProgress(can_pause=True)
        self.failure = FailureBanner(compact=True)
        self.lies = Banner()
        self.lies.action.connect(model.pull_from_start)
        self.log = LogBanner()
        self.texts.stop.connect(model.stop)
        self.files.cancel_requested.connect(model.stop)
        self.files.pause_requested.connect(model.pause)
        self.failure.action.connect(model.pull)
        layout = column(self, Space.S, (Space.XS, Space.L, Space.S))
        for part in (self._last, self.texts, self.files, self.failure, self.lies, self.log):
            layout.addWidget(part)
        model.changed.connect(self.retranslate)
        self.retranslate()

    def tell_time(self, now: int) -> None:
        """What time it is."""
        self._now = now
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        state = self._model.snapshot
        self.button.setText(self.tr("Pull"))
        self.button.setAccessibleDescription(self.tr("Fetch new reports and send what waits"))
        self.button.setEnabled(not state.pulling and not state.renewing)
        self._last.setText(self._words(state))
        self.texts.setVisible(state.pulling)
        log, texts = self.tr("Reading the server's log"), self.tr("Looking for new reports")
        self.texts.show_work(log if state.reading_log else texts)
        files = state.files is not None and bool(state.files.total)
        self.files.setVisible(files)
        if state.files is not None:
            self.files.show_step(state.files)
            self.files.set_label(self.tr("Fetching files"))
            self.files.set_paused(state.paused)
        self.failure.show_failure(state.failure or state.key_failure, self.tr("Pull again"))
        self._tell(state)
        self.log.show_state(state)

    def _tell(self, state: PullState) -> None:
        """What the server's list does not hold that it should."""
        report = state.report
        if report is not None and report.went_back:
            self.lies.show_message(
                Tone.WARN,
                self.tr("The server was set back, or hides reports"),
                self.tr(
                    "Its list lacks what came from it before. Until all is pulled again, some may be missed."
                ),
                self.tr("Pull from the start"),
            )
        elif report is not None and report.gaps:
            self.lies.show_message(
                Tone.WARN,
                self.tr("The server's list leaves numbers out"),
                self.tr(
                    "Reports were lost there or are held back. Each pull asks again. Ask who runs the server."
                ),
            )
        else:
            self.lies.clear()

    def _words(self, state: PullState) -> str:
        if state.last_at is None:
            return self.tr("Not pulled yet")
        since = self._dating.since(state.last_at, max(self._now, state.last_at))
        parts = [fill(self.tr("Pulled {when}"), when=since)]
        if state.report is not None:
            new = state.report.new
            parts.append(self.tr("%n new", "", new) if new else self.tr("nothing new"))
        if state.waiting:
            parts.append(self.tr("%n to send", "", state.waiting))
        return BETWEEN.join(parts)
