"""Saving a locked draft: a passphrase first, then a place; what it means is said beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal

from desktop.runtime.amounts import size_words
from desktop.runtime.errors import explain
from desktop.runtime.measures import TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_draft import DraftModel, DraftStage
from desktop.views.reporter.kit import Kit
from desktop.views.shared.bar import Bar
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.cards import Card
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.fields import ChoiceField, LineField
from desktop.views.shared.filedialogs import SaveDialog
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page
from desktop.views.shared.plaintext import PlainText

DRAFT_NAME = "notes.bin"
"""Says nothing; the person may type another name."""

BY_ITSELF, THEN_REMOVE = "by_itself", "then_remove"


class SaveDraftPage(Page):
    """Nothing is written before the place was chosen."""

    leave = Signal()

    def __init__(self, draft: DraftModel, kit: Kit) -> None:
        super().__init__()
        self._draft = draft
        self._kit = kit
        self.suggested = Card(main=True)
        self.suggested_title = Label("", TextStyle.LABEL)
        self.words = PlainText("", TextStyle.LEAD)
        self.cost = Label("", TextStyle.SMALL)
        self.other = QuietButton(icon_name="refresh")
        self.other.clicked.connect(draft.suggest)
        for line in (self.suggested_title, self.words, self.cost):
            self.suggested.body.addWidget(line)
        self.suggested.body.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        self.passphrase = LineField(required=True)
        self.passphrase.edited.connect(lambda _text: self.show_state())
        self.entry_control = self.passphrase.line
        self.later = ChoiceField("", self._choices(), many=True, columns=1)
        self.later.changed.connect(self._choose)
        self.working = Bar()
        self.working.show_share(None)
        self.path = PlainText("", TextStyle.SMALL, one_line=True)
        for part in (self.suggested, self.passphrase, self.later, self.working, self.path):
            self.body.addWidget(part)
        self.use_bar()
        self.bar.back.connect(self._leave)
        self.bar.primary.connect(self._save)
        self.passphrase.line.returnPressed.connect(self._save)
        draft.changed.connect(self.show_state)
        self.retranslate()

    def open(self) -> None:
        """The page is turned to: words are suggested, unless there is a draft already."""
        if not self._draft.snapshot.path and not self._draft.snapshot.suggestion:
            self._draft.suggest()

    def retranslate(self) -> None:
        """Set the words again."""
        self.set_words(
            self.tr("Save a locked draft"),
            self.tr(
                "One file, where you choose. Without the passphrase nobody can read it: not your answers, not"
                " the names or places of your files. Whoever finds it sees a file that looks like chance;"
                " it is there to be found, and you may be asked for the passphrase. The files that you"
                " attach are not copied into it."
            ),
        )
        self.suggested_title.setText(self.tr("Words picked by chance: write them down"))
        self.other.setText(self.tr("Other words"))
        self.passphrase.set_words(
            self.tr("Type these words, or a passphrase of your own"),
            self.tr(
                "Of your own: at least twelve characters. Ombra cannot tell how easily somebody who knows"
                " you could guess it. Nobody can recover it."
            ),
        )
        self.later.set_words(self.tr("Afterwards"))
        self.later.group.say(self._choices())
        self.working.setAccessibleName(self.tr("Locking the draft"))
        self.path.setAccessibleName(self.tr("File of the draft"))
        self.show_state()

    def show_state(self) -> None:
        """Show the words, how strong they are, and what became of the file."""
        state = self._draft.snapshot
        there = bool(state.path)
        for part in (self.suggested, self.passphrase):
            part.setVisible(not there)
        self.words.set_text(state.suggestion)
        locale = QLocale()
        strength = self.tr(
            "{bits} bits of chance. Each guess takes {memory} of memory and about a second on a laptop."
        )
        self.cost.setText(
            fill(strength, bits=locale.toString(state.bits), memory=size_words(state.memory_bytes))
        )
        codes = {BY_ITSELF: state.by_itself, THEN_REMOVE: state.then_remove}
        self.later.group.set_codes(code for code, chosen in codes.items() if chosen)
        self.working.setVisible(state.stage is DraftStage.SAVING)
        self.path.setVisible(there)
        self.path.set_text(state.path)
        self.bar.set_words(self.tr("Save it now") if there else self.tr("Choose a place and save…"))
        ready = there or bool(self.passphrase.text())
        self.bar.primary_button.setEnabled(ready and not state.busy)
        if state.error is not None:
            self.banner.show_error(explain(state.error))
        elif state.saved:
            self.banner.show_message(Tone.GOOD, self.tr("The draft is saved and locked"))
        elif there and not state.busy:
            self.banner.show_message(Tone.WARN, self.tr("You changed something since it was saved"))
        else:
            self.banner.clear()

    def _choices(self) -> tuple[Choice, ...]:
        return (
            Choice(
                BY_ITSELF,
                self.tr("Save it again whenever I pause"),
                self.tr("Into the same file, while Ombra is open"),
            ),
            Choice(
                THEN_REMOVE,
                self.tr("Delete it once the report is sent"),
                self.tr("An SSD or a memory stick may keep traces of deleted files."),
            ),
        )

    def _choose(self, codes: tuple[str, ...]) -> None:
        self._draft.choose(by_itself=BY_ITSELF in codes, then_remove=THEN_REMOVE in codes)

    def _save(self) -> None:
        if not self.bar.primary_button.isEnabled():
            return
        if self._draft.snapshot.path:
            self._draft.save()
            return
        self._dialog = SaveDialog(
            self.window(),
            self._kit.runner,
            title=self.tr("Save the locked draft"),
            suggested=DRAFT_NAME,
            on_chosen=self._save_at,
        )
        self._dialog.open()

    def _save_at(self, path: Path) -> None:
        self._draft.save_as(path, self.passphrase.text())
        if self._draft.snapshot.stage is not DraftStage.FAILED:
            self.passphrase.set_text("")

    def _leave(self) -> None:
        self.passphrase.set_text("")
        self.leave.emit()
