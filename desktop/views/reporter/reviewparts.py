"""Parts of the review page: what is missing, what is asked, who sees what, how it travels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.safe_text import visible
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import listed
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_officestate import Connection
from desktop.viewmodels.reporter_review import ReviewState
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.cards import Card
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, clear, column


class JumpList(Speaking):
    """A banner with one line for each thing, and a link to its place."""

    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self._tone = tone
        self.banner = Banner(tone)
        self.rows = column(gap=Space.XS)
        self.banner.body.addLayout(self.rows)
        column(self).addWidget(self.banner)
        self.buttons: list[QuietButton] = []
        self._ways: list[Callable[[], object]] = []
        self._shown: tuple[object, ...] = ()

    def set_tone(self, tone: Tone) -> None:
        """Say it in another tone from the next rows on."""
        self._tone = tone

    def steps(
        self, title: str, text: str, rows: Sequence[tuple[str, Callable[[], object] | None]]
    ) -> Iterator[None]:
        """Show the rows; none hides everything, and equal ones stay as they are, but for where they lead."""
        self._ways = [jump for _, jump in rows if jump is not None]
        shown = tuple((words, jump is not None) for words, jump in rows)
        self.banner.show_message(self._tone, title if rows else "", text if rows else "")
        self.setVisible(bool(rows))
        if shown == self._shown:
            return
        self._shown = ()  # only what stands whole is left as it stands
        clear(self.rows)
        self.buttons = []
        for words, leads in shown:
            yield
            self._add(words, leads=leads)
        self._shown = shown

    def _add(self, words: str, *, leads: bool) -> None:
        row = QHBoxLayout()
        space(row, Space.S)
        self.rows.addLayout(row)
        row.addWidget(Label(words, TextStyle.BODY), 1)
        if leads:
            button = QuietButton(self.tr("Go there"))
            button.setAccessibleName(f"{button.text()}: {words}")
            at = len(self.buttons)
            button.clicked.connect(lambda: self._ways[at]())
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons.append(button)


class WhoSees(Card):
    """Who will be able to open the report, and what everybody else can see."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", TextStyle.LEAD)
        self.names = Label("", TextStyle.STRONG)
        self.text = Label("", TextStyle.BODY)
        for part in (self.title, self.names, self.text):
            self.body.addWidget(part)

    def show_state(self, state: ReviewState, connection: Connection, custodian: str) -> None:
        """Say it for this report."""
        self.title.setText(self.tr("Who will be able to open it"))
        names = [visible(one.name, 80) for one in state.recipients]
        self.names.setText(listed(names) or self.tr("Nobody yet"))
        lines = [self._identity(state, custodian)]
        if state.real_names:
            text = self.tr(
                "The real names you gave of people in your report are sealed for {custodian} only. Reviewers"
                " see each alias. One granted request opens all sealed names, yours too if you gave it."
            )
            lines.append(fill(text, custodian=visible(custodian, 80)))
        if state.left_out:
            out = listed([visible(one.name, 80) for one in state.left_out])
            lines.insert(0, fill(self.tr("Left out, and unable to open it: {names}."), names=out))
        if state.files:
            lines.append(
                self.tr("The server sees that sealed files arrive and roughly how much they are, not what.")
            )
        else:
            lines.append(
                self.tr("The server sees a sealed letter of the same size as any other, and when it came.")
            )
        lines.append(self._network(connection))
        self.text.setText("\n".join(f"• {line}" for line in lines))

    def _identity(self, state: ReviewState, custodian: str) -> str:
        if state.sealed_name:
            text = self.tr(
                "Your name is sealed for {custodian} only. The reviewers do not see it, and it is opened"
                " only for a recorded reason."
            )
            return fill(text, custodian=visible(custodian, 80))
        return {
            "named": self.tr("The reviewers see the name you gave."),
            "pseudonymous": self.tr("The reviewers see the name you chose, not who you are."),
        }.get(state.anonymity, self.tr("Nobody learns your name: you gave none."))

    def _network(self, connection: Connection) -> str:
        return {
            Connection.LOCAL: self.tr("The office's server runs on this computer; nothing leaves it."),
            Connection.PROXY: self.tr(
                "Whoever watches your network sees that you use a proxy, not what you send."
            ),
            Connection.DIRECT: self.tr(
                "Whoever watches your network, and the server, see your internet address."
                " This is not anonymous."
            ),
        }.get(connection, self.tr("No connection is chosen yet; nothing can be sent."))
