"""The three choices for a file, each with what it costs as proof; and the name it goes under."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.domain.progress import ProgressStep
from desktop.runtime.amounts import size_words
from desktop.runtime.errors import explain
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import joined
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_evidencestate import (
    CopyStage,
    EvidenceItem,
    FileStage,
    LookStage,
    Naming,
    Sharing,
)
from desktop.views.reporter.comparedialog import CompareDialog
from desktop.views.reporter.hiddenwords import word
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.choicecards import CheckCard, Choice
from desktop.views.shared.choices import ChoiceGroup
from desktop.views.shared.labels import Label
from desktop.views.shared.progress import TaskProgress
from desktop.views.shared.speaking import Speaking, column

COLUMNS = 3
_NO_LONGER = ("file_changed", "file_missing", "file_unreadable", "not_a_file")
"""What reading the file once more can mend."""


class SharingView(Speaking):
    """Nothing is chosen beforehand. A guard of the safety check switches cards off and says so."""

    def __init__(self, item: EvidenceItem, evidence: EvidenceModel) -> None:
        super().__init__()
        self._item = item
        self._evidence = evidence
        self.title = Label(self.tr("How should it go?"), TextStyle.STRONG)
        self.group = ChoiceGroup(self._choices(item), columns=COLUMNS, name=self.title.text())
        self.group.changed.connect(lambda codes: evidence.share(item.key, Sharing(codes[0])))
        self.progress = TaskProgress(self.tr("Making the cleaned copy"))
        self.progress.cancel_requested.connect(lambda: evidence.stop_looking(item.key))
        self.banner = Banner()
        self.banner.action.connect(lambda: evidence.again(item.key))
        self.copy = Label("", TextStyle.BODY)
        self.compare = QuietButton(self.tr("Before and after…"), "eye")
        self.compare.clicked.connect(self._compare)
        self.own_name = CheckCard(Choice("keep_name", ""))
        self.own_name.clicked.connect(lambda: evidence.keep_name(item.key, self.own_name.isChecked()))
        layout = column(self, Space.S)
        for part in (self.title, self.group, self.progress, self.banner, self.copy):
            layout.addWidget(part)
        layout.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.own_name)

    def show_item(self, item: EvidenceItem) -> None:
        """Show what was chosen, what can be, and how far the copy is."""
        self._item = item
        self.group.say(self._choices(item))
        self.group.set_codes([item.sharing.value] if item.sharing else [])
        only_described = self._evidence.snapshot.describe_only or item.stage is FileStage.FAILED
        for sharing in Sharing:
            barred = only_described and sharing not in (Sharing.DESCRIBED, item.sharing)
            unclean = sharing is Sharing.CLEANED and not item.can_be_cleaned
            self.group.card(sharing.value).setEnabled(not barred and not unclean)
        self.progress.setVisible(item.copying is CopyStage.MAKING)
        self.progress.show_step(ProgressStep())
        self._show_copy(item)
        text = self.tr("Otherwise it is sent as {name}. A name can tell who made the file, and when.")
        hint = fill(text, name=item.neutral_name)
        self.own_name.say(Choice("keep_name", self.tr("Send it under its own name"), hint))
        self.own_name.setChecked(item.naming is Naming.OWN)

    def _show_copy(self, item: EvidenceItem) -> None:
        ready = item.copying is CopyStage.READY
        for part in (self.copy, self.compare):
            part.setVisible(ready)
        text = self.tr("The copy is ready ({size}), and nothing hidden was found in it.")
        self.copy.setText(fill(text, size=size_words(item.copy_bytes)))
        if item.copying is not CopyStage.FAILED:
            self.banner.clear()
        elif item.copy_error is not None:
            explained = explain(item.copy_error)
            again = self.tr("Read it again") if explained.code in _NO_LONGER else ""
            self.banner.show_error(explained, again)
        elif item.seen is not None:
            title = self.tr("There is no cleaned copy")
            self.banner.show_message(Tone.WARN, title, word("ending", item.seen.ending))

    def _choices(self, item: EvidenceItem) -> tuple[Choice, ...]:
        return (
            Choice(Sharing.CLEANED.value, self.tr("A cleaned copy"), self._clean_hint(item)),
            Choice(
                Sharing.ORIGINAL.value,
                self.tr("The original, for the reviewer only"),
                joined(
                    self.tr("The best proof: it can be checked."),
                    self.tr("Everything hidden in it goes along, and can lead to you."),
                ),
            ),
            Choice(
                Sharing.DESCRIBED.value,
                self.tr("Only described"),
                self.tr("Nothing is attached. It proves least and protects you most."),
            ),
        )

    def _clean_hint(self, item: EvidenceItem) -> str:
        seen = item.seen
        if item.can_be_cleaned and seen is not None:
            costs = [word("cost", code) for code in seen.costs]
            return joined(self.tr("Made anew, without what is hidden."), *costs)
        waiting = item.looking in (LookStage.WAITING, LookStage.LOOKING)
        if waiting and item.stage is not FileStage.FAILED:
            return self.tr("Can be chosen once the file was searched.")
        if seen is None:
            return self.tr("Not possible: the file was not searched.")
        reason = word("ending", "listed" if seen.is_archive else seen.ending)
        return joined(self.tr("Not possible."), reason)

    def _compare(self) -> None:
        if self._item.seen is not None:
            CompareDialog(self.window(), self._item.own_name, self._item.seen).open()
