"""Writing to a reporter: the words, what they change, and, before anything goes, to whom and how."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.casestates import ClosingReason
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill_plainly
from desktop.runtime.slices import Slices
from desktop.viewmodels.deskanswers import words_for
from desktop.viewmodels.deskcase import CaseModel
from desktop.viewmodels.deskcasestate import CONTACT_DAYS, CaseState, Draft, Saying
from desktop.views.desk.failure import FailureBanner
from desktop.views.desk.wording import Wording
from desktop.views.shared.buttons import Button, PrimaryButton
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.dialog import Dialog
from desktop.views.shared.fields import ChoiceField, LongField, SelectField
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Scroller
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import column

_WIDTH_PX = 600
_CLOSED = "closed"
_NO_WORD_NEEDED = ("being_assessed", "under_investigation", "")


class Composer(Dialog):
    """Opens for a draft as soon as it is built, closes when the draft is sent or dropped."""

    def __init__(self, parent: QWidget, model: CaseModel, wording: Wording) -> None:
        draft = model.snapshot.draft or Draft(Saying.NOTE)
        super().__init__(parent, _title(draft.saying), width_px=_WIDTH_PX)
        self._model = model
        self._wording = wording
        self._shown: tuple[str, bool, bool] = ("", False, True)
        self._slices = Slices(self)
        self._slices.begin(self._steps(draft.saying), now=False)

    def _steps(self, saying: Saying) -> Iterator[None]:
        """Make the parts and then open; what holds others is put into its place first."""
        self._content = QWidget()
        self._scroller = Scroller(self._content)
        self.body.addWidget(self._scroller, 1)
        inside = column(self._content, Space.M)
        self.failure = FailureBanner()
        inside.addWidget(self.failure)
        yield
        self.word = ChoiceField("", self._word_choices(), columns=2, required=True)
        inside.addWidget(self.word)
        yield
        self.reason = SelectField("", self._reasons(), required=True)
        inside.addWidget(self.reason)
        yield
        self.text = LongField(rows=6)
        inside.addWidget(self.text)
        yield
        self.contact = SelectField("", self._contacts())
        inside.addWidget(self.contact)
        inside.addWidget(Label(self.tr("What is sent, and to whom"), TextStyle.SMALL_STRONG))
        self._to = PlainText("", TextStyle.SMALL, name=self.tr("What is sent"))
        inside.addWidget(self._to)
        yield
        self.send = PrimaryButton("", "send")
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(self.send, self._model.send)
        self._label(saying)
        self._connect()
        self._show()
        yield
        self._appear()

    def _connect(self) -> None:
        self.word.changed.connect(lambda codes: self._write(word=codes[0] if codes else ""))
        self.reason.picked.connect(lambda code: self._write(reason=code))
        self.text.edited.connect(lambda text: self._write(text=text))
        self.contact.picked.connect(lambda code: self._write(contact_days=int(code)))
        self.rejected.connect(self._model.discard)
        self._model.changed.connect(self._show)

    def _appear(self) -> None:
        if self._model.snapshot.draft is None:
            self.deleteLater()  # what was to be written was dropped before this was built
            return
        self.open()
        self.text.editor.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the content needs."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the content, never higher than the window behind."""
        parent = self.parentWidget()
        around = self.height() - self._scroller.height()
        needs = self._content.heightForWidth(self._scroller.viewport().width()) + around
        most = parent.window().height() if parent is not None else needs
        self.resize(self.width(), min(max(needs, around), most))

    def _write(self, **fields: object) -> None:
        draft = self._model.snapshot.draft
        if draft is not None:
            self._model.write(replace(draft, **fields))  # type: ignore[arg-type]  # fields of a draft

    def _show(self) -> None:
        state = self._model.snapshot
        draft = state.draft
        if draft is None:
            if self.isVisible():
                self.accept()
            return
        missing = self.tr("This is needed.")
        self.failure.show_failure(state.send_failure)
        self.word.setVisible(draft.saying is Saying.STATUS)
        self.word.group.set_codes((draft.word,) if draft.word else ())
        self.word.set_fault(missing if "word" in state.faults else "")
        self.reason.setVisible(draft.word == _CLOSED)
        self.reason.select.set_code(draft.reason)
        self.reason.set_fault(missing if "reason" in state.faults else "")
        self.text.set_text(draft.text)
        self.text.set_required(draft.saying is not Saying.STATUS or draft.word not in _NO_WORD_NEEDED)
        self.text.set_fault(missing if "text" in state.faults else "")
        self.contact.setVisible(draft.word != _CLOSED and draft.saying is not Saying.ACKNOWLEDGE)
        self.contact.select.set_code(str(draft.contact_days))
        self.send.setEnabled(not state.sending)
        self._to.set_text(self._summary(state, draft))
        shown = (draft.word, bool(state.faults), state.send_failure is None)
        if shown != self._shown and self.isVisible():
            self._fit()
        self._shown = shown

    def _summary(self, state: CaseState, draft: Draft) -> str:
        page, envelope = state.page, state.envelope
        number = "" if page is None else page.row.number
        lines = [
            fill_plainly(
                self.tr("To the reporter of {number} alone: only their eight words open it."), number=number
            ),
            fill_plainly(self.tr("Signed by {signer}; it cannot be taken back."), signer=envelope.signer),
            fill_plainly(
                self.tr("It can be read within {hours} h of sending."), hours=envelope.publish_hours
            ),
        ]
        if draft.word:
            word = self._wording.code("reporter_word", draft.word)
            lines.insert(0, fill_plainly(self.tr("The reporter sees the status: {word}."), word=word))
        return "\n".join(lines)

    def _label(self, saying: Saying) -> None:
        texts = {
            Saying.ACKNOWLEDGE: (self.tr("Acknowledgement"), "", self.tr("Send the acknowledgement")),
            Saying.QUESTION: (
                self.tr("Your question"),
                self.tr("One thing at a time. Do not repeat what could identify the reporter."),
                self.tr("Send the question"),
            ),
            Saying.STATUS: (self.tr("Message to the reporter"), "", self.tr("Set and send")),
            Saying.NOTE: (
                self.tr("Your note"),
                self.tr("Do not repeat what could identify the reporter."),
                self.tr("Send the note"),
            ),
        }
        label, hint, button = texts[saying]
        self.text.set_words(label, hint)
        self.send.setText(button)
        self.word.set_words(self.tr("The case is now"))
        self.word.group.setAccessibleName(self.tr("The case is now"))
        self.reason.set_words(
            self.tr("Reason for closing"), self.tr("The reporter reads your words, not this.")
        )
        self.contact.set_words(self.tr("Your next message"))

    def _word_choices(self) -> list[Choice]:
        page = self._model.snapshot.page
        words = words_for("received" if page is None else page.row.state)
        hints = {
            "being_assessed": self.tr("You read it and decide what is next."),
            "under_investigation": self.tr("You look into it."),
            "finding_ready": self.tr("Your words below are the finding."),
            _CLOSED: self.tr("Needs a reason and words to the reporter."),
        }
        return [
            Choice(code, self._wording.code("reporter_word", code), hints.get(code, "")) for code in words
        ]

    def _reasons(self) -> list[Choice]:
        none = Choice("", self.tr("Choose a reason"))
        return [none, *(Choice(one, self._wording.code("closing_reason", one)) for one in ClosingReason)]

    def _contacts(self) -> list[Choice]:
        words = [self.tr("Promise none")]
        words += [self.tr("Within %n day(s)", "", days) for days in CONTACT_DAYS[1:]]
        return [Choice(str(days), text) for days, text in zip(CONTACT_DAYS, words, strict=True)]


def _title(saying: Saying) -> str:
    """Needed before the dialog is there to translate anything itself."""
    titles = {
        Saying.ACKNOWLEDGE: QCoreApplication.translate("Composer", "Acknowledge"),
        Saying.QUESTION: QCoreApplication.translate("Composer", "Ask a question"),
        Saying.STATUS: QCoreApplication.translate("Composer", "Set the status"),
        Saying.NOTE: QCoreApplication.translate("Composer", "Write a note to the reporter"),
    }
    return titles[saying]
