"""One piece of evidence: a name made safe to look at; for each file size, hash, and what the hash said."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.hiddendata import REBUILT
from desktop.domain.safe_text import visible
from desktop.runtime.amounts import size_words
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill_plainly, say_or
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import listed_plainly
from desktop.runtime.spacing import space
from desktop.viewmodels.deskcasestate import EvidenceLine, FileLine
from desktop.views.desk.wording import BETWEEN, Wording
from desktop.views.shared.buttons import Button
from desktop.views.shared.cards import Card
from desktop.views.shared.chips import Chip
from desktop.views.shared.flow import FlowLayout
from desktop.views.shared.labels import Label, rule
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import column

_STATE_TONE = {"verified": Tone.GOOD, "waiting": Tone.NEUTRAL, "hash_mismatch": Tone.BAD}


class EvidenceCard(Card):
    """`save` carries a file's id and the name its copy would get."""

    save = Signal(int, str)

    def __init__(self, line: EvidenceLine, wording: Wording) -> None:
        super().__init__(tight=True)
        self._wording = wording
        self._buttons: dict[int, Button] = {}
        head = QHBoxLayout()
        space(head, Space.M)
        head.addWidget(PlainText(line.name, TextStyle.STRONG, one_line=True), 1)
        if line.type:
            kind = PlainText(wording.code("evidence_type", line.type), TextStyle.SMALL, one_line=True)
            kind.setWordWrap(False)
            head.addWidget(kind, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        if line.description:
            self.body.addWidget(PlainText(line.description, TextStyle.MUTED))
        if not line.files:
            self.body.addWidget(Label(self._no_file(line), TextStyle.MUTED))
        for place, file in enumerate(line.files):
            if place:
                self.body.addWidget(rule())
            self.body.addWidget(self._file(file, line))

    def show_saving(self, saved: int | None) -> None:
        """Of which file a copy is being written."""
        for file_id, button in self._buttons.items():
            saving = file_id == saved
            button.setEnabled(not saving)
            button.setText(self.tr("Saving…") if saving else self.tr("Save a copy…"))

    def _no_file(self, line: EvidenceLine) -> str:
        if line.described_only:
            return self.tr("Described only; the reporter did not send it")
        return self.tr("Named in the report; no file came with it")

    def _file(self, file: FileLine, line: EvidenceLine) -> QWidget:
        part = QWidget()
        layout = column(part, Space.XS)
        if file.name != line.name:
            layout.addWidget(PlainText(file.name, TextStyle.BODY, one_line=True))
        facts = [size_words(file.size), file.media_type]
        layout.addWidget(
            PlainText(BETWEEN.join(fact for fact in facts if fact), TextStyle.SMALL, one_line=True)
        )
        layout.addLayout(self._chips(file))
        if file.removed:
            layout.addWidget(PlainText(self._removed(file), TextStyle.SMALL))
        if file.safe_name != file.name:
            layout.addWidget(
                PlainText(
                    fill_plainly(self.tr("A copy is saved as {name}"), name=file.safe_name), TextStyle.SMALL
                )
            )
        layout.addWidget(PlainText(f"SHA-256 {file.sha256}", TextStyle.SMALL))
        if file.state == "verified":
            layout.addSpacing(Space.XS)
            layout.addWidget(self._save_button(file), 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _chips(self, file: FileLine) -> FlowLayout:
        texts = {
            "verified": self.tr("Verified: the very file that was sealed"),
            "waiting": self.tr("Not fetched yet"),
            "hash_mismatch": self.tr("Not what was signed; it is not shown or saved"),
        }
        chips = FlowLayout(gap=Space.XS)
        chips.addWidget(Chip(texts.get(file.state, file.state), _STATE_TONE.get(file.state, Tone.NEUTRAL)))
        if file.reviewer_only:
            chips.addWidget(Chip(self.tr("For the reviewer only: do not quote"), Tone.WARN, "lock"))
        if file.cleaned:
            chips.addWidget(Chip(self.tr("Cleaned copy"), Tone.NEUTRAL))
        return chips

    def _removed(self, file: FileLine) -> str:
        words = [say_or(f"evidence.group.{code}", visible(code, 60)) for code in file.removed]
        if file.removed == (REBUILT,):
            return words[0]
        things = listed_plainly(words)
        return fill_plainly(self.tr("Taken out before sending: {things}"), things=things)

    def _save_button(self, file: FileLine) -> Button:
        button = Button(self.tr("Save a copy…"), "save")
        button.setAccessibleDescription(file.safe_name)
        button.clicked.connect(lambda: self.save.emit(file.id, file.safe_name))
        self._buttons[file.id] = button
        return button
