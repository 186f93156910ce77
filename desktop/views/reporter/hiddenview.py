"""What is hidden in one file: the search for it, its groups, and the values when somebody asks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from desktop.domain.progress import ProgressStep
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_evidencestate import EvidenceItem, FileStage, LookStage
from desktop.viewmodels.reporter_seen import Seen
from desktop.views.reporter.hiddenwords import (
    fully_locked,
    group_lines,
    left_words,
    lock_words,
    member_lines,
    value_lines,
    word,
)
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.details import Details
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.progress import TaskProgress
from desktop.views.shared.speaking import Speaking, column


class HiddenView(Speaking):
    """Hidden until the file was read; values stay folded away, since others may see the screen."""

    stop = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._seen: Seen | None = None
        self.progress = TaskProgress(self.tr("Searching for hidden data"))
        self.progress.cancel_requested.connect(self.stop)
        self.title = Label("", TextStyle.STRONG)
        self.found = Label("", TextStyle.BODY)
        self.search = QuietButton(self.tr("Search it again"), "search")
        self.search.clicked.connect(self.again)
        self.values = PlainText("", TextStyle.SMALL, name=self.tr("What was found"))
        self.fold = Details(self.values)
        self.left = Label("", TextStyle.SMALL)
        self.locks = Label("", TextStyle.SMALL)
        layout = column(self, Space.XS)
        layout.addWidget(self.progress)
        layout.addWidget(self.title)
        layout.addWidget(self.found)
        layout.addWidget(self.search, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.fold, self.left, self.locks):
            layout.addWidget(part)

    def show_item(self, item: EvidenceItem) -> None:
        """Show how far the search is, and what it told."""
        self.setVisible(item.stage is FileStage.READY)
        searching = item.looking in (LookStage.WAITING, LookStage.LOOKING)
        ended = item.looking in (LookStage.STOPPED, LookStage.FAILED)
        self.progress.setVisible(searching)
        self.progress.show_step(ProgressStep())
        self.search.setVisible(ended)
        if item.seen is self._seen and item.seen is not None:
            return
        self._seen = item.seen
        for part in (self.title, self.found, self.fold, self.left, self.locks):
            part.setVisible(False)
        if ended:
            self._say(self.found, self._ended(item.looking))
        elif not searching and item.seen is not None:
            self._show_seen(item.seen)

    def _ended(self, looking: LookStage) -> str:
        if looking is LookStage.STOPPED:
            return self.tr("You stopped the search. What is hidden in the file is not known.")
        return self.tr("The file could not be searched here. What is hidden in it is not known.")

    def _show_seen(self, seen: Seen) -> None:
        self._say(self.left, left_words(seen))
        self._say(self.locks, lock_words(seen))
        self.locks.set_tone(None if fully_locked(seen) else Tone.WARN)
        if not seen.done:
            self._say(self.found, word("ending", seen.ending))
            return
        if seen.is_archive:
            self._show_values(self.tr("Files in the archive"), member_lines(seen))
            self._say(self.title, self.tr("An archive"))
            self._say(self.found, word("ending", "listed"))
            self.fold.unfold()
            return
        self._say(
            self.title, self.tr("Hidden in this file") if seen.before else self.tr("Nothing hidden found")
        )
        nothing = self.tr("That is no promise: what nobody knows of cannot be searched for.")
        self._say(self.found, group_lines(seen.before) or nothing)
        self._show_values(self.tr("Show what stands there"), value_lines(seen.before))

    def _show_values(self, summary: str, lines: str) -> None:
        self.fold.set_summary(summary)
        self.values.set_text(lines)
        self.fold.setVisible(bool(lines))

    @staticmethod
    def _say(label: Label, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
