"""Where a report stands: six words, what the present one means, what comes next, and every promised day."""

from __future__ import annotations

from desktop.domain.casestates import ReporterWord
from desktop.domain.safe_text import visible
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_standing import Standing
from desktop.views.reporter.duetexts import due_words, what_to_do
from desktop.views.reporter.wording import Wording
from desktop.views.shared.banner import Banner
from desktop.views.shared.cards import Card
from desktop.views.shared.chips import Chip
from desktop.views.shared.flow import FlowLayout
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, clear, column


class StandingView(Speaking):
    """A card that is hidden until there is anything to say."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._shown: Standing | None = None
        card = Card()
        self.line = FlowLayout()
        self.meaning = Label("", TextStyle.BODY)
        self.next = Label("", TextStyle.MUTED)
        self.dues = column(gap=Space.XS)
        self.late = Banner()
        card.body.addLayout(self.line)
        for part in (self.meaning, self.next):
            card.body.addWidget(part)
        card.body.addLayout(self.dues)
        card.body.addWidget(self.late)
        column(self).addWidget(card)
        self.hide()

    def retranslate(self) -> None:
        """Set the words again."""
        if self._shown is not None:
            standing, self._shown = self._shown, None
            self.show_standing(standing)

    def show_standing(self, standing: Standing) -> None:
        """Show it; without a status yet, the promised days alone."""
        if standing == self._shown:
            return
        self._shown = standing
        self._show_line(standing.word)
        meaning, comes = self._words(standing.word)
        self.meaning.setText(meaning)
        self.next.setText(comes)
        clear(self.dues)
        for due in standing.dues:
            label = Label(due_words(due, standing.terms), TextStyle.SMALL)
            label.set_tone(Tone.WARN if due.passed else None)
            self.dues.addWidget(label)
        text = what_to_do(standing)
        self.late.show_message(Tone.WARN, self.tr("A promised day has passed") if text else "", text)
        self.show()

    def _show_line(self, now: ReporterWord | None) -> None:
        """All six, so that one sees what there can be; the present one is named in words as well."""
        clear(self.line)
        for word in ReporterWord:
            label = visible(self._wording.code("reporter_word", word.value).label, 60)
            here = word is now
            chip = Chip(label, Tone.ACCENT if here else Tone.NEUTRAL, "dot" if here else "")
            if here:
                chip.setAccessibleName(fill(self.tr("Now: {status}"), status=label))
            self.line.addWidget(chip)

    def _words(self, word: ReporterWord | None) -> tuple[str, str]:
        """What a word means, and what comes after it."""
        if word is None:
            return (
                self.tr("No reviewer has written yet."),
                self.tr("Next, the office confirms that it has your report."),
            )
        return {
            ReporterWord.RECEIVED: (
                self.tr("The office has your report. Nobody has judged anything yet."),
                self.tr("Next, a reviewer reads it and looks at what is most urgent."),
            ),
            ReporterWord.BEING_ASSESSED: (
                self.tr("A reviewer looks at what is urgent, what is missing, and who may be at risk."),
                self.tr("Next comes a question for you, an investigation, or a reason for closing."),
            ),
            ReporterWord.QUESTION_FOR_YOU: (
                self.tr("The reviewer asked you something and waits for your answer."),
                self.tr("Answer below when it is safe for you. If you cannot answer, you can say so."),
            ),
            ReporterWord.UNDER_INVESTIGATION: (
                self.tr("The reviewer checks what happened, within what you allowed."),
                self.tr("Next comes a finding. You can answer it before the case is closed."),
            ),
            ReporterWord.FINDING_READY: (
                self.tr("The reviewer wrote down what was found; it stands below."),
                self.tr("You can answer it. Then the reviewer decides and closes the case."),
            ),
            ReporterWord.CLOSED: (
                self.tr("The reviewer ended the case; the reason stands below."),
                self.tr("You can still write. New facts can open the case again."),
            ),
        }[word]
