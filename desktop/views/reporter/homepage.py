"""The first page: what brings you here, replies, other ways; the office at the side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.runtime.errors import explain
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import fix_width, free_width, space
from desktop.runtime.theme import theme
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_window import Place, ReporterModel
from desktop.views.reporter.advice import BeforeYouStart
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.officecard import OfficeCard
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button, PrimaryButton, QuietButton
from desktop.views.shared.cards import ActionCard
from desktop.views.shared.labels import Label
from desktop.views.shared.page import COLUMN_FULL_PX, Page
from desktop.views.shared.speaking import column

SIDE_PX = 400
LEAST_PX = 520
"""The choices need so much beside the office, margins included."""


class HomePage(Page):
    """Asks first what happened; everything else stands below."""

    begin = Signal(object)
    """A `Branch` was chosen."""

    go = Signal(object)
    """A `Place` was chosen."""

    def __init__(self, model: ReporterModel, kit: Kit) -> None:
        super().__init__(width_px=COLUMN_FULL_PX)
        self._model = model
        # Heading and office stand side by side, so the page's own heading is not used.
        self.heading = Label("", TextStyle.TITLE, limited=False)
        self.lead = Label("", TextStyle.MUTED)
        self.make = ActionCard(main=True)
        self.now = PrimaryButton()
        self.happened, self.told = Button(), Button()
        for button, branch in (
            (self.now, Branch.NOW),
            (self.happened, Branch.HAPPENED),
            (self.told, Branch.TOLD),
        ):
            button.clicked.connect(lambda _=False, branch=branch: self.begin.emit(branch))
            self.make.add_below(button)
        self.resume = Button()
        self.resume.clicked.connect(self._resume)
        self.make.add_at_end(self.resume)
        self.replies, self.carry, self.waits = ActionCard(), ActionCard(), ActionCard(main=True)
        self.enter_words, self.open_carry = Button(), Button()
        self.enter_words.clicked.connect(lambda: self.go.emit(Place.TALK))
        self.go_on = Button()
        self.go_on.clicked.connect(lambda: self.go.emit(Place.WAITING))
        self.waits.add_at_end(self.go_on)
        self.open_draft = QuietButton()
        self.open_draft.clicked.connect(lambda: self.go.emit(Place.OPEN_DRAFT))
        self.make.body.addWidget(self.open_draft, 0, Qt.AlignmentFlag.AlignLeft)
        self.open_carry.clicked.connect(lambda: self.go.emit(Place.CARRY))
        self.replies.add_at_end(self.enter_words)
        self.carry.add_at_end(self.open_carry)
        self.office = OfficeCard(model.office, kit)
        self.office.change.connect(lambda: self.go.emit(Place.OFFICE))
        self.advice = BeforeYouStart()
        self.stays = Banner()
        self._lay_out()
        sending = model.delivery.sending
        models = (model.form, model.office, model.waiting, model.delivery)
        for changed in (*(one.changed for one in models), sending.changed):
            changed.connect(self.show_state)
        self.banner.action.connect(self._act)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.set_words(self.tr("Report an improper takedown, in confidence"))
        self.title.hide()
        self.heading.setText(self.title.text())
        self.lead.setText(
            self.tr(
                "Your report is sealed on this computer. Only the independent reviewer can open it."
                " Ombra writes nothing to this disk unless you ask for it; your system may."
            )
        )
        self.make.set_words(self.tr("Make a report"), self.tr("You choose whether to say who you are."))
        self.now.setText(self.tr("It is happening now"))
        self.happened.setText(self.tr("It happened"))
        self.told.setText(self.tr("I was told to do it"))
        self.resume.setText(self.tr("Continue your report"))
        self.open_draft.setText(self.tr("Open a locked draft…"))
        self.replies.set_words(
            self.tr("Check for replies"),
            self.tr("Enter the eight words of your receipt to read replies, answer, or add evidence."),
        )
        self.enter_words.setText(self.tr("Enter words"))
        self.carry.set_words(
            self.tr("Carry it another way"),
            self.tr(
                "Blocked network? Save a sealed file that only the reviewer can open, or hand in one you"
                " were given."
            ),
        )
        self.open_carry.setText(self.tr("Open…"))
        self.waits.set_words(
            self.tr("Go on with something that waits"),
            self.tr("Something sealed lies in the outbox of this computer. Your eight words open it."),
        )
        self.go_on.setText(self.tr("Go on…"))
        self.show_state()

    def show_state(self) -> None:
        """Show what can be gone on with, and what keeps the office out of reach."""
        sending = self._model.delivery.sending.snapshot
        left = sending.under_way or sending.stage in (SendStage.FAILED, SendStage.STOPPED)
        started = self._model.form.snapshot.started
        self.resume.setVisible(started or left)
        for button in (self.now, self.happened, self.told, self.open_draft):
            button.setVisible(not started)
        # What this run itself keeps there is gone on with above, without the words.
        self.waits.setVisible(self._model.waiting.snapshot.count > 0 and not left)
        self._show_stays()
        office = self._model.office.snapshot
        if office.error is not None and not office.busy:
            action = self.tr("Choose a connection") if _needs_choice(office.error) else self.tr("Try again")
            self.banner.show_error(explain(office.error), action)
        elif office.busy:
            self.banner.show_message(Tone.NEUTRAL, self.tr("Looking for the office…"))
        else:
            self.banner.clear()

    def _show_stays(self) -> None:
        if self._model.delivery.snapshot.left is None or not self._model.waiting.snapshot.count:
            self.stays.clear()
            return
        self.stays.show_message(
            Tone.WARN,
            self.tr("What you discarded still lies in the sealed outbox"),
            self.tr("It could not be deleted. Remove it on the outbox page, and do not send it."),
        )

    def _resume(self) -> None:
        sending = self._model.delivery.sending.snapshot
        on_the_way = sending.under_way or sending.stage in (SendStage.FAILED, SendStage.STOPPED)
        self.go.emit(Place.SENDING if on_the_way else Place.FORM)

    def _act(self) -> None:
        error = self._model.office.snapshot.error
        if error is not None and _needs_choice(error):
            self.go.emit(Place.CONNECTION)
        else:
            self._model.office.refresh()

    def _lay_out(self) -> None:
        start: QVBoxLayout = column(gap=18)
        head = column(gap=Space.XS)
        head.addWidget(self.heading)
        head.addWidget(self.lead)
        start.addLayout(head)
        for card in (self.stays, self.waits, self.make, self.replies, self.carry):
            start.addWidget(card)
        start.addStretch(1)
        self._side = QWidget()
        end = column(self._side, Space.L)
        end.addWidget(self.office)
        end.addWidget(self.advice)
        end.addStretch(1)
        fix_width(self._side, SIDE_PX)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        space(self._row, Space.XXL)
        self._row.addLayout(start, 1)
        self._row.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The office stands beside the choices while there is room, else below them."""
        super().resizeEvent(event)
        beside = self.width() >= theme().px(SIDE_PX + LEAST_PX)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        # Below, a fixed width would be measured as if it were the page's: some lines would have no room.
        if beside:
            fix_width(self._side, SIDE_PX)
        else:
            free_width(self._side)


def _needs_choice(error: Exception) -> bool:
    return getattr(error, "code", "") in ("direct_not_chosen", "no_proxy")
