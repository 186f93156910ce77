"""The evidence of a case: what came, what was checked, copies to save. Nothing is opened from here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.runtime.amounts import size_words
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.spacing import space
from desktop.viewmodels.deskcasestate import CasePage, EvidenceLine, FileLine
from desktop.viewmodels.deskpullstate import PullState
from desktop.views.desk.evidencecard import EvidenceCard
from desktop.views.desk.wording import Wording
from desktop.views.shared.buttons import Button
from desktop.views.shared.empty import StatePane
from desktop.views.shared.gradual import GradualColumn
from desktop.views.shared.labels import Label
from desktop.views.shared.progress import TaskProgress
from desktop.views.shared.speaking import Speaking, column

CARDS_AT_ONCE = 60
"""A report may name hundreds of pieces; more come on request."""


class EvidenceTab(Speaking):
    """`fetch`, `pause` and `stop` are about all files of the case; `save` names one file."""

    fetch = Signal()
    pause = Signal(bool)
    stop = Signal()
    save = Signal(int, str)

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._lines: tuple[EvidenceLine, ...] | None = None
        self._pull = PullState()
        self._case_id = 0
        self._saving: int | None = None
        self._limit = CARDS_AT_ONCE
        self._count = Label("", TextStyle.MUTED)
        self._fetch = Button(icon_name="refresh")
        self._fetch.clicked.connect(self.fetch)
        self.progress = TaskProgress(can_pause=True)
        self.progress.pause_requested.connect(self.pause)
        self.progress.cancel_requested.connect(self.stop)
        self._empty = StatePane()
        self.body = GradualColumn(Space.M)
        self._more = Button()
        self._more.clicked.connect(self._show_more)
        head = QHBoxLayout()
        space(head, Space.M)
        head.addWidget(self._count, 1)
        head.addWidget(self._fetch)
        layout = column(self, Space.M, (Space.L, Space.NONE, Space.XL))
        layout.addLayout(head)
        layout.addWidget(self.progress)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.body)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.retranslate()

    def show_page(self, page: CasePage, pull: PullState, saving: int | None) -> None:
        """Show a case's evidence, what is fetched now, and which copy is being written."""
        changed = page.evidence != self._lines
        other = page.row.id != self._case_id
        self._pull, self._case_id, self._saving = pull, page.row.id, saving
        if other:
            self._limit = CARDS_AT_ONCE
        if changed or other:
            self._lines = page.evidence
            self._build(anew=other)
        self._say()

    def retranslate(self) -> None:
        """Set every word again."""
        self._fetch.setText(self.tr("Fetch the files"))
        self._build(anew=True)
        self._say()

    def _files(self) -> list[FileLine]:
        return [file for line in self._lines or () for file in line.files]

    def _build(self, *, anew: bool) -> None:
        lines = self._lines or ()
        self.body.show_items(lines[: self._limit], self._card, anew=anew)
        rest = len(lines) - self._limit
        self._more.setVisible(rest > 0)
        self._more.setText(fill(self.tr("Show {number} more"), number=min(max(rest, 0), CARDS_AT_ONCE)))
        self._empty.setVisible(self._lines is not None and not lines)
        self._empty.show_empty(
            self.tr("No evidence"), self.tr("This report names none. You can ask for it."), icon="attach"
        )

    def _card(self, line: EvidenceLine) -> EvidenceCard:
        card = EvidenceCard(line, self._wording)
        card.save.connect(self.save)
        card.show_saving(self._saving)
        return card

    def _say(self) -> None:
        files = self._files()
        waiting = [file for file in files if file.state == "waiting"]
        total = size_words(sum(file.size for file in files))
        here = len(files) - len(waiting)
        text = self.tr("{here} of {all} files are here, {size} in all")
        self._count.setText(fill(text, here=here, all=len(files), size=total) if files else "")
        self._count.setVisible(bool(files))
        running = self._pull.files is not None and self._pull.fetching in (None, self._case_id)
        mine = running and bool(waiting)
        self._fetch.setVisible(bool(waiting) and not mine)
        self.progress.setVisible(mine)
        if mine and self._pull.files is not None:
            self.progress.show_step(self._pull.files)
            every = self._pull.fetching is None
            label = self.tr("Fetching the files of all cases") if every else self.tr("Fetching the files")
            self.progress.set_label(label)
            self.progress.set_paused(self._pull.paused)
        for card in self.body.parts:
            if isinstance(card, EvidenceCard):
                card.show_saving(self._saving)

    def _show_more(self) -> None:
        self._limit += CARDS_AT_ONCE
        self._build(anew=False)
        self._say()
