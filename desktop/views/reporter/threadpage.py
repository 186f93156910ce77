"""The conversation: replies in order, what is promised, what is wrong, and how to add or withdraw."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.domain.safe_text import visible
from desktop.runtime.errors import explain
from desktop.runtime.measures import Space
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_log import LogFaultKind
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_talk import TalkState
from desktop.viewmodels.reporter_window import ReporterModel
from desktop.views.reporter.diaryview import DiaryView
from desktop.views.reporter.followupview import FollowUpView
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.logpanel import LogPanel
from desktop.views.reporter.logtexts import Status, entry_words
from desktop.views.reporter.messageview import OwnNoteView, ReplyView
from desktop.views.reporter.standingview import StandingView
from desktop.views.reporter.talktexts import phase_words, trouble_words
from desktop.views.reporter.withdrawing import ask_to_withdraw
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button, DangerButton, PrimaryButton
from desktop.views.shared.flow import FlowLayout
from desktop.views.shared.page import Page
from desktop.views.shared.speaking import clear, column


class ThreadPage(Page):
    """Bound to the talk and follow-up models of the window."""

    leave = Signal()

    def __init__(self, model: ReporterModel, kit: Kit) -> None:
        super().__init__()
        self._model = model
        self._kit = kit
        self._shown: tuple[object, ...] = ()
        self.standing = StandingView(kit.wording)
        self.log = LogPanel(model.proof, kit.runner)
        self.troubles = column(gap=Space.S)
        self.more = Banner()
        self.more.action.connect(model.talk.visit)
        self.messages = column(gap=Space.M)
        self.nothing = Banner()
        self.write, self.again = PrimaryButton(icon_name="pen"), Button(icon_name="refresh")
        self.withdraw = DangerButton()
        self.write.clicked.connect(self._write)
        self.again.clicked.connect(model.talk.visit)
        self.withdraw.clicked.connect(lambda: ask_to_withdraw(self.window(), model.follow_up))
        self.follow_up = FollowUpView(model.follow_up, kit)
        self.note = Button(icon_name="clock")
        self.note.clicked.connect(self._note)
        self.diary = DiaryView(model, kit)
        self.use_bar(primary=False)
        self.bar.back.connect(self.leave)
        self._lay_out()
        for changed in (
            model.talk.changed,
            model.follow_up.changed,
            model.follow_up.sending.changed,
            model.diary.changed,
        ):
            changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self._shown = ()
        self.write.setText(self.tr("Add to your report"))
        self.note.setText(self.tr("Note what happens to you"))
        self.again.setText(self.tr("Look again"))
        self.withdraw.setText(self.tr("Withdraw the report…"))
        self.bar.set_words(back=self.tr("Close the conversation"))
        self.show_state()

    def show_state(self) -> None:
        """Show what is known."""
        state, own = self._model.talk.snapshot, self._model.follow_up.snapshot
        self.set_words(
            self.tr("Your report"),
            self.tr("Everything here is read with your words and forgotten when you close it."),
        )
        self._show_banner(state)
        self.standing.show_standing(state.standing)
        self.standing.setVisible(self._is_known(state))
        found = state.conversation
        self.log.show_talk(state)
        shown = (
            found.messages if found else (),
            found.troubles if found else (),
            own.notes,
            self._standing(state),
        )
        if shown != self._shown:
            self._shown = shown
            self._show_messages(state)
        self._show_nothing(state)
        waiting = found.waiting if found else 0
        self.more.show_message(
            Tone.ACCENT,
            self.tr("%n more message(s) wait", "", waiting) if waiting else "",
            self.tr("Each look reads one page, so that nobody learns how much there is for you."),
            self.tr("Read on"),
        )
        self.more.setVisible(waiting > 0 and not state.busy)
        busy = self._model.follow_up.sending.snapshot.stage not in (SendStage.IDLE, SendStage.DONE)
        free = not own.writing and not self._model.diary.snapshot.open and not busy
        self.write.setVisible(free and not own.withdrawn)
        # Whoever took a report back may still need somebody to know what happens next.
        self.note.setVisible(free)
        self.again.setEnabled(not state.busy)
        self.withdraw.setVisible(free and not own.withdrawn)

    def _write(self) -> None:
        self._model.follow_up.write()
        self.follow_up.text.editor.setFocus()

    def _note(self) -> None:
        self._model.diary.write()
        self.diary.kind.setFocus()

    def _is_known(self, state: TalkState) -> bool:
        """Whether there is a report that stands anywhere: sent in this run, answered, or in the log."""
        found = state.conversation
        in_log = state.log is not None and any(one.number is not None for one in state.log.own)
        return state.just_sent or in_log or (found is not None and bool(found.messages))

    def _show_banner(self, state: TalkState) -> None:
        if state.searching:
            self.banner.show_message(Tone.NEUTRAL, self.tr("Looking for replies…"), phase_words(state.phase))
        elif state.error is not None:
            self.banner.show_error(explain(state.error))
        else:
            self.banner.clear()

    def _show_messages(self, state: TalkState) -> None:
        clear(self.troubles)
        clear(self.messages)
        found = state.conversation
        names = self._names()
        for trouble in found.troubles if found else ():
            banner = Banner()
            self.troubles.addWidget(banner)
            name = names.get(trouble.reviewer, "") if trouble.reviewer is not None else ""
            banner.show_message(Tone.WARN, "", trouble_words(trouble.kind.value, name))
        for reply in found.messages if found else ():
            self.messages.addWidget(ReplyView(reply, self._kit.wording))
        notes = self._model.follow_up.snapshot.notes
        for note, status in zip(notes, self._standing(state), strict=True):
            self.messages.addWidget(OwnNoteView(note, status))

    def _standing(self, state: TalkState) -> tuple[Status | None, ...]:
        """How far each message of this run is, by the public log."""
        notes, log = self._model.follow_up.snapshot.notes, state.log
        own = [log.of(note.entry) if log else None for note in notes]
        return tuple(entry_words(one, self._names()) if one else None for one in own)

    def _show_nothing(self, state: TalkState) -> None:
        empty = state.conversation is None or not state.conversation.messages
        if not empty or state.busy or _lied_to(state):
            self.nothing.clear()
        elif state.just_sent:
            self.nothing.show_message(
                Tone.NEUTRAL,
                self.tr("No reply yet"),
                self.tr("Your report arrived a moment ago. You can add to it already."),
            )
        elif state.conversation is not None and state.conversation.found:
            self.nothing.show_message(Tone.NEUTRAL, self.tr("Nothing here can be read yet"))
        elif state.log is not None and any(one.number is not None for one in state.log.own):
            self.nothing.show_message(
                Tone.NEUTRAL,
                self.tr("No reply yet"),
                self.tr("Your report is there. Look again in some days; replies expire after some weeks."),
            )
        elif state.conversation is not None and not _told_missing(state):
            self.nothing.show_message(
                Tone.NEUTRAL,
                self.tr("No replies lie here for these words"),
                self.tr(
                    "The words are complete. Either nobody has answered yet, or replies have expired after"
                    " some weeks, or these are words of another office or of no report. All of these look"
                    " the same from here. Compare the words and the office, and look again in some days."
                ),
            )
        else:
            self.nothing.clear()

    def _names(self) -> dict[int, str]:
        office = self._model.office.snapshot.office
        signers = office.signers if office else {}
        return {slot: visible(one.name, 80) for slot, one in signers.items()}

    def _lay_out(self) -> None:
        self.body.addWidget(self.standing)
        self.body.addWidget(self.log)
        self.body.addLayout(self.troubles)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self.messages)
        self.body.addWidget(self.more)
        row = FlowLayout(gap=Space.M, last_at_end=True)
        for button in (self.write, self.note, self.again, self.withdraw):
            row.addWidget(button)
        self.body.addLayout(row)
        self.body.addWidget(self.diary)
        self.body.addWidget(self.follow_up)


def _told_missing(state: TalkState) -> bool:
    """Whether the log's own banner says already that no message of these words is there."""
    return state.log is not None and any(one.kind is LogFaultKind.OWN_MISSING for one in state.log.faults)


def _lied_to(state: TalkState) -> bool:
    """Whether "no reply yet" may be a lie of the server."""
    return state.log is not None and state.log.hostile
