"""What the safety check says: an advice with what it changes in the form, and the way to decide otherwise."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt

from desktop.domain.safety import Advice, Guard, Weight
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_safety import SafetyModel
from desktop.views.reporter.wording import Wording
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.details import Details
from desktop.views.shared.dialog import Dialog, confirm
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, clear, column
from desktop.views.shared.taborder import chain

TONES = {Weight.STOP: Tone.BAD, Weight.WARN: Tone.WARN, Weight.NOTE: Tone.NEUTRAL}


class GuardView(Speaking):
    """What a guard does, and a button that lifts it after a question, or lets it hold again."""

    def __init__(self, guard: Guard, safety: SafetyModel, wording: Wording) -> None:
        super().__init__()
        self._guard = guard
        self._safety = safety
        self._wording = wording
        self._dialog: Dialog | None = None
        self._layout = column(self, Space.XS)
        self.does = Label("", TextStyle.STRONG)
        self.button = QuietButton()
        self.button.clicked.connect(self._press)
        self._layout.addWidget(self.does)
        self._layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        safety.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.show_state()

    def show_state(self) -> None:
        """Show whether it holds."""
        words = self._wording.safety.guards[self._guard]
        lifted = self._guard in self._safety.snapshot.lifted
        self.does.setText(self.tr("You decided otherwise.") if lifted else words.does)
        self.button.setText(self.tr("Do as advised after all") if lifted else words.lift)

    def _press(self) -> None:
        if self._guard in self._safety.snapshot.lifted:
            self._safety.put_back(self._guard)
            return
        words = self._wording.safety.guards[self._guard]
        self._dialog = confirm(
            self.window(),
            title=words.lift.removesuffix("…"),
            text=words.cost,
            yes=self.tr("I have read this; do it"),
            no=self.tr("Leave it as it is"),
            on_yes=lambda: self._safety.lift(self._guard),
            danger=True,
        )


class AdviceList(Speaking):
    """A banner for each advice; a guard that several share stands with the first of them."""

    def __init__(self, safety: SafetyModel, wording: Wording) -> None:
        super().__init__()
        self._safety = safety
        self._wording = wording
        self.guards: dict[Guard, GuardView] = {}
        self._shown: tuple[object, ...] = ()
        self._parts = column(self, Space.M)

    def show_advice(self, advice: Iterable[Advice], *, guards: bool = True) -> None:
        """Show these; `guards` offers to decide otherwise."""
        advice = tuple(advice)
        shown = (advice, guards, self._wording.code_of_language)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._parts)
        self.guards.clear()
        for one in advice:
            words = self._wording.safety.advice[one.id]
            banner = Banner()
            self._parts.addWidget(banner)
            banner.show_message(TONES[one.weight], words.title, words.text)
            if guards and one.guard is not None and one.guard not in self.guards:
                view = GuardView(one.guard, self._safety, self._wording)
                self.guards[one.guard] = view
                banner.body.addWidget(view)
        chain(self)


class PageAdvice(Speaking):
    """The same on a page of the form: titles in one banner, the texts behind a fold.

    Hidden until `retranslate` is called, which must wait until it stands on its page.
    """

    def __init__(self, page: str, safety: SafetyModel, wording: Wording) -> None:
        super().__init__()
        self._page = page
        self._safety = safety
        self._wording = wording
        self._shown: tuple[object, ...] = ()
        self.guards: dict[Guard, GuardView] = {}
        self.banner = Banner()
        self.texts = Label("", TextStyle.SMALL)
        self.fold = Details(self.texts)
        self._guards = column(gap=Space.S)
        self.banner.body.addLayout(self._guards)
        self.banner.body.addWidget(self.fold)
        column(self).addWidget(self.banner)
        self.hide()
        safety.changed.connect(self.show_state)

    def retranslate(self) -> None:
        """Set the words again."""
        self.fold.set_summary(self.tr("Why, and what to do"))
        self._shown = ()
        self.show_state()

    def show_state(self) -> None:
        """Show what the check says for this page; nothing when it says nothing."""
        state = self._safety.snapshot
        advice = state.on_page(self._page)
        self.setVisible(bool(advice))
        guards = dict.fromkeys(one.guard for one in advice if one.guard is not None)
        if state.holds(Guard.DESCRIBE_ONLY):
            # No file comes that could be marked.
            guards.pop(Guard.REVIEWER_ONLY, None)
        shown = (advice, tuple(guards))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._guards)
        self.guards = {guard: GuardView(guard, self._safety, self._wording) for guard in guards}
        for view in self.guards.values():
            self._guards.addWidget(view)
        if not advice:
            self.banner.clear()
            return
        said = [self._wording.safety.advice[one.id] for one in advice]
        tone = Tone.WARN if any(one.weight is not Weight.NOTE for one in advice) else Tone.NEUTRAL
        titles = "\n".join(f"• {words.title}" for words in said)
        self.banner.show_message(tone, self.tr("From your safety check"), titles)
        self.texts.setText("\n\n".join(f"{words.title}\n{words.text}" for words in said))
        chain(self)
