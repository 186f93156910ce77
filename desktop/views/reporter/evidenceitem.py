"""One piece of evidence: what it is, how far it is read, and what is said about it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

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
    """A card for one item; built anew in another language by its page.

    Its head stands at once; what follows below is made in turns, by `steps`.
    """

    hidden: HiddenView
    sharing: SharingView
    fields: EvidenceFields
    details: Details

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
        self._shown: tuple[object, ...] = ()
        self._parts = self._make(item, wording)
        self._lay_out(item)
        self._show_head(item)

    def steps(self, item: EvidenceItem, describe_only: bool) -> Iterator[None]:
        """Make what is not there yet, and show the item as it is now."""
        if (item, describe_only) == self._shown:
            return
        self._show_head(item)
        for _ in self._parts:  # a loop, as it goes on with what an earlier one has begun
            yield
        self.sum.set_text(item.sha256)
        self.details.setVisible(bool(item.sha256))
        self.hidden.show_item(item)
        yield
        self.sharing.setVisible(item.stage in (FileStage.READY, FileStage.FAILED))
        self.sharing.show_item(item)
        yield
        self.fields.show_item(item)
        self.fields.show()
        self._shown = (item, describe_only)

    def _make(self, item: EvidenceItem, wording: Wording) -> Iterator[None]:
        """The parts below the head, in reading order; each is shown once it says something."""
        self.hidden = HiddenView()
        self.hidden.stop.connect(lambda: self._evidence.stop_looking(self._key))
        self.hidden.again.connect(lambda: self._evidence.look_again(self._key))
        self._put(self.hidden)
        yield
        self.sharing = SharingView(item, self._evidence)
        self._put(self.sharing)
        yield
        self.fields = EvidenceFields(item, self._evidence, wording)
        self._put(self.fields)
        yield from self.fields.steps(item, wording)
        self.sum = PlainText("", TextStyle.CODE, one_line=True, name=self.tr("Check sum (SHA-256)"))
        self.details = Details(self.sum, self.tr("Check sum (SHA-256)"))
        self._put(self.details)
        yield

    def _put(self, part: QWidget) -> None:
        part.hide()
        self.card.body.addWidget(part)

    def _show_head(self, item: EvidenceItem) -> None:
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
        for part in (self.progress, self.banner):
            self.card.body.addWidget(part)
