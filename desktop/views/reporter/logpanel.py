"""What the public log says, in one line; below it what that means, and everything that does not hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.safe_text import visible
from desktop.runtime.errors import explain
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import space
from desktop.runtime.tasks import Runner
from desktop.viewmodels.reporter_log import Found, LogFault, LogReading
from desktop.viewmodels.reporter_proof import ProofModel
from desktop.viewmodels.reporter_talk import TalkState
from desktop.views.reporter.errorwords import error_text
from desktop.views.reporter.logfaults import UNTOLD, fault_words, tone_of
from desktop.views.reporter.logtexts import LogWords, Status, confirmed_words, meaning, safe_names
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.chips import TONE_ROLE
from desktop.views.shared.details import Details
from desktop.views.shared.filedialogs import SaveDialog
from desktop.views.shared.glyph import Glyph
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, clear, column

LARGE_BYTES = 100_000
"""What is read in a moment shows no share."""

EVIDENCE_NAME = "data.json"
"""Says nothing; the person may type another name."""


class LogPanel(Speaking):
    """Bound by whoever owns it: `show_talk` after each change of the conversation."""

    def __init__(self, proof: ProofModel, runner: Runner, *, own_line: bool = True) -> None:
        """Without `own_line` the page says itself how far the messages are."""
        super().__init__()
        self._own_line = own_line
        self._proof = proof
        self._runner = runner
        self._state = TalkState()
        self._shown: LogReading | None = None
        self._words = LogWords(self)
        self._dialog: SaveDialog | None = None
        self.glyph = Glyph("clock", "muted", pixels=16)
        self.status = Label("", TextStyle.BODY)
        self.line = QWidget()
        row = QHBoxLayout(self.line)
        space(row, Space.S)
        row.addWidget(self.glyph)
        row.addWidget(self.status, 1)
        self.confirmed = Label("", TextStyle.SMALL)
        self.meaning = Label("", TextStyle.SMALL)
        self.fold = Details(self.meaning)
        self.faults = column(gap=Space.S)
        self.kept = Banner()
        layout = column(self, Space.XS)
        for part in (self.line, self.confirmed, self.fold):
            layout.addWidget(part)
        layout.addLayout(self.faults)
        layout.addWidget(self.kept)
        proof.changed.connect(self._show_kept)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self._shown = None
        self.fold.set_summary(self.tr("What does this mean?"))
        self.meaning.setText(meaning())
        self.show_talk(self._state)
        self._show_kept()

    def show_talk(self, state: TalkState) -> None:
        """Show what the last visit found, or that the log is being read."""
        self._state = state
        found, reading = state.checked, state.log
        self.setVisible(state.checking or reading is not None)
        if state.checking:
            self._show_line(Status(self._how_far(state)), "")
        elif found is not None and reading is not None:
            names = safe_names((slot, one.name) for slot, one in found.office.signers.items())
            self._show_line(self._words.status(reading, names), confirmed_words(reading, names))
        self.fold.setVisible(reading is not None)
        if reading is not self._shown or reading is None:
            self._shown = reading
            self._show_faults(found)

    def _how_far(self, state: TalkState) -> str:
        """Over a slow line a large log takes minutes."""
        total = state.total or 0
        if total < LARGE_BYTES:
            return self.tr("Checking the public log…")
        return fill(self.tr("Checking the public log: {share} %"), share=100 * state.done // total)

    def _show_line(self, status: Status, confirmed: str) -> None:
        self.glyph.show_icon(status.icon, TONE_ROLE[status.tone])
        self.status.setText(status.text)
        self.line.setVisible(self._own_line or self._state.checking)
        self.confirmed.setText(confirmed)
        self.confirmed.setVisible(bool(confirmed))

    def _show_faults(self, found: Found | None) -> None:
        clear(self.faults)
        if found is None or found.log is None:
            return
        names = safe_names((slot, one.name) for slot, one in found.office.signers.items())
        for fault in found.log.faults:
            if fault.kind in UNTOLD:
                continue
            banner = Banner()
            self.faults.addWidget(banner)
            banner.show_message(tone_of(fault), *fault_words(fault, found.log, names))
            if fault.proof:
                banner.body.addWidget(self._keeping(fault, found))

    def _keeping(self, fault: LogFault, found: Found) -> Details:
        """The way to a file, folded away: it is no part of what everybody should do."""
        inner = QWidget()
        parts = column(inner, Space.XS)
        danger = self.tr(
            "The file lets others check what the server did. Whoever finds it on your computer can tell that"
            " you used Ombra, and of a broken promise which message was yours."
        )
        parts.addWidget(Label(danger, TextStyle.SMALL))
        button = QuietButton(self.tr("Save the proof…"), "save")
        button.clicked.connect(lambda: self._ask_where(lambda path: self._proof.save(fault, found, path)))
        parts.addWidget(button)
        fold = Details(inner)
        fold.set_summary(self.tr("Proof"))
        return fold

    def _ask_where(self, on_chosen: Callable[[Path], object]) -> None:
        self._dialog = SaveDialog(
            self.window(),
            self._runner,
            title=self.tr("Save the proof"),
            suggested=EVIDENCE_NAME,
            on_chosen=on_chosen,
        )
        self._dialog.open()

    def _show_kept(self) -> None:
        state = self._proof.snapshot
        if state.error is not None:
            explained = explain(state.error)
            self.kept.show_message(Tone.BAD, explained.title, error_text(explained))
        elif state.saved:
            text = fill(self.tr("Saved as {path}. Nothing else keeps it."), path=visible(state.saved, 120))
            self.kept.show_message(Tone.GOOD, self.tr("The proof is saved"), text)
        else:
            self.kept.clear()
