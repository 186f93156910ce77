"""One piece of evidence: what it is, how far it is read, and what is said about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.progress import ProgressStep
from desktop.domain.safe_text import visible
from desktop.runtime.amounts import size_words
from desktop.runtime.errors import explain
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill, fill_plainly
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_evidencestate import EvidenceItem, FileStage, Sharing
from desktop.views.reporter.evidencefields import EvidenceFields
from desktop.views.reporter.hiddenview import HiddenView
from desktop.views.reporter.sharingview import SharingView
from desktop.views.reporter.wording import Wording
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import IconButton
from desktop.views.shared.cards import Card
from desktop.views.shared.chips import Chip
from desktop.views.shared.details import Details
from desktop.views.shared.glyph import Glyph
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.progress import TaskProgress
from desktop.views.shared.speaking import Speaking, column


class EvidenceItemView(Speaking):
    """A card for one item; built anew in another language by its page."""

    def __init__(self, item: EvidenceItem, evidence: EvidenceModel, wording: Wording) -> None:
        super().__init__()
        self._evidence = evidence
        self._key = item.key
        self.card = Card()
        column(self).addWidget(self.card)
        self.name = PlainText("", TextStyle.STRONG, one_line=True, name=self.tr("File name"))
        self.name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.facts = PlainText("", TextStyle.SMALL, one_line=True)
        self.facts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chip = Chip()
        self.remove = IconButton("trash", "")
        self.remove.clicked.connect(lambda: evidence.remove(self._key))
        self.progress = TaskProgress(self.tr("Computing the check sum"), can_pause=True)
        self.progress.cancel_requested.connect(lambda: evidence.remove(self._key))
        self.progress.pause_requested.connect(lambda paused: evidence.pause(self._key, paused))
        self.banner = Banner()
        self.banner.action.connect(lambda: evidence.again(self._key))
        self.hidden = HiddenView()
        self.hidden.stop.connect(lambda: evidence.stop_looking(self._key))
        self.hidden.again.connect(lambda: evidence.look_again(self._key))
        self.sharing = SharingView(item, evidence)
        self.fields = EvidenceFields(item, evidence, wording)
        self.sum = PlainText("", TextStyle.CODE, one_line=True, name=self.tr("Check sum (SHA-256)"))
        self.details = Details(self.sum, self.tr("Check sum (SHA-256)"))
        self._lay_out(item)
        self.show_item(item)

    def show_item(self, item: EvidenceItem) -> None:
        """Show the item as it is now."""
        own = item.own_name if item.is_file else item.name
        self.name.set_text(own or self.tr("Not named yet"))
        self.facts.set_text(self._facts(item))
        self.remove.set_name(fill(self.tr("Remove: {name}"), name=visible(own, 60)))
        self._show_chip(item)
        reading = item.stage in (FileStage.READING, FileStage.PAUSED)
        self.progress.setVisible(reading)
        self.progress.show_step(ProgressStep("", item.done_bytes, item.size_bytes or None))
        self.progress.set_paused(item.stage is FileStage.PAUSED)
        if item.error is not None:
            self.banner.show_error(explain(item.error), self.tr("Read it again"))
        else:
            self.banner.clear()
        self.sum.set_text(item.sha256)
        self.details.setVisible(bool(item.sha256))
        self.hidden.show_item(item)
        self.sharing.setVisible(item.stage in (FileStage.READY, FileStage.FAILED))
        self.sharing.show_item(item)
        self.fields.show_item(item)

    def _facts(self, item: EvidenceItem) -> str:
        if not item.is_file:
            return self.tr("Described only: no file goes along.")
        sent = fill_plainly(self.tr("sent as {name}"), name=visible(item.name, 60)) if item.goes else ""
        parts = (size_words(item.size_bytes), item.media_type, sent if item.name != item.own_name else "")
        return " · ".join(part for part in parts if part)

    def _show_chip(self, item: EvidenceItem) -> None:
        words, tone = {
            FileStage.READING: (self.tr("Being read"), Tone.NEUTRAL),
            FileStage.PAUSED: (self.tr("Paused"), Tone.WARN),
            FileStage.READY: (self.tr("Ready"), Tone.GOOD),
            FileStage.FAILED: (self.tr("Cannot go"), Tone.BAD),
            FileStage.DESCRIBED: (self.tr("Described"), Tone.NEUTRAL),
        }[item.stage]
        if item.is_file and item.sharing is Sharing.DESCRIBED:
            words, tone = self.tr("Described"), Tone.NEUTRAL
        elif item.stage is FileStage.READY and not item.settled:
            words, tone = self.tr("To be decided"), Tone.WARN
        elif item.stage is FileStage.READY and item.reviewer_only:
            words, tone = self.tr("Ready, only for the reviewer"), Tone.GOOD
        self.chip.show_state(words, tone)

    def _lay_out(self, item: EvidenceItem) -> None:
        head = QHBoxLayout()
        space(head, Space.S)
        names = column(gap=2)
        names.addWidget(self.name)
        names.addWidget(self.facts)
        glyph = Glyph("file" if item.is_file else "pen", "muted")
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(glyph, 0, top)
        head.addLayout(names, 1)
        head.addWidget(self.chip, 0, top)
        head.addWidget(self.remove, 0, top)
        self.card.body.addLayout(head)
        for part in (self.progress, self.banner, self.hidden, self.sharing, self.fields, self.details):
            self.card.body.addWidget(part)
