"""The reporter window: the bar on top, one page below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.hiding import Guard
from desktop.runtime.icons import window_icon
from desktop.runtime.theme import add_zoom_shortcuts
from desktop.runtime.translations import Translations
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_stake import Stake
from desktop.viewmodels.reporter_talk import TalkStage
from desktop.viewmodels.reporter_window import Place, ReporterModel
from desktop.views.reporter.askwords import AskWordsPage
from desktop.views.reporter.carrypage import CarryPage
from desktop.views.reporter.closing import ask_to_close, ask_to_close_talk
from desktop.views.reporter.connectionpage import ConnectionPage
from desktop.views.reporter.coverpage import CoverPage
from desktop.views.reporter.formview import FormView
from desktop.views.reporter.homepage import HomePage
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.nowpage import NowPage
from desktop.views.reporter.officepage import OfficePage
from desktop.views.reporter.officewords import connection_words
from desktop.views.reporter.opendraftpage import OpenDraftPage
from desktop.views.reporter.receiptpage import ReceiptPage
from desktop.views.reporter.safetypage import SafetyPage
from desktop.views.reporter.savedraftpage import SaveDraftPage
from desktop.views.reporter.sendingpage import SendingPage
from desktop.views.reporter.stayspage import StaysPage
from desktop.views.reporter.threadpage import ThreadPage
from desktop.views.reporter.waitingpage import WaitingPage
from desktop.views.shared.buttons import IconButton
from desktop.views.shared.dialog import Dialog, confirm
from desktop.views.shared.filedialogs import SaveDialog
from desktop.views.shared.firstsize import first_size
from desktop.views.shared.pages import Pages
from desktop.views.shared.speaking import column
from desktop.views.shared.taborder import chain, focus_first
from desktop.views.shared.topbar import PRODUCT, TopBar

WIDTH_PX, HEIGHT_PX = 1180, 780
TICK_MS = 5_000
SEALED_NAME = "data.bin"
"""Says nothing; the person may type another name."""


class ReporterWindow(QWidget):
    """Shows the page that the model says; closing asks when something would be lost."""

    def __init__(self, model: ReporterModel, kit: Kit, translations: Translations) -> None:
        super().__init__()
        self.model = model
        self._kit = kit
        self._translations = translations
        self._dialog: Dialog | None = None
        self._closing = False
        self.setWindowTitle(PRODUCT)
        self.setWindowIcon(window_icon())
        self.setProperty("look", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = TopBar()
        self.computer = IconButton("shield", "")
        self.bar.add(self.computer)
        self.bar.language_chosen.connect(translations.use)
        self.stack = Pages()
        self.home = HomePage(model, kit)
        self.office = OfficePage(model.office, model.covers, kit)
        self.connection = ConnectionPage(model.connection, model.office)
        self.safety = SafetyPage(model.safety, kit)
        self.now = NowPage(model.now)
        self.form = FormView(model, kit)
        translations.changing.connect(self.form.forget_pages)
        self.receipt = ReceiptPage(model.delivery)
        self.sending = SendingPage(model, kit)
        self.ask = AskWordsPage(model.talk, model.office)
        self.thread_page = ThreadPage(model, kit)
        self.carry = CarryPage(model, kit)
        self.waiting = WaitingPage(model)
        self.stays = StaysPage(model.hiding)
        self.cover = CoverPage(model.hiding)
        self.cover.hide()
        self.save_draft, self.open_draft = SaveDraftPage(model.draft, kit), OpenDraftPage(model.draft, kit)
        self.pages: dict[Place, QWidget] = {
            Place.HOME: self.home,
            Place.OFFICE: self.office,
            Place.CONNECTION: self.connection,
            Place.SAFETY: self.safety,
            Place.NOW: self.now,
            Place.FORM: self.form,
            Place.RECEIPT: self.receipt,
            Place.SENDING: self.sending,
            Place.TALK: self.ask,
            Place.CARRY: self.carry,
            Place.WAITING: self.waiting,
            Place.STAYS: self.stays,
            Place.SAVE_DRAFT: self.save_draft,
            Place.OPEN_DRAFT: self.open_draft,
        }
        for page in (*self.pages.values(), self.thread_page):
            self.stack.addWidget(page)
        layout = column(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.cover, 1)
        self._connect()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(model.tick)
        self._timer.start()
        add_zoom_shortcuts(self)
        self.resize(first_size(WIDTH_PX, HEIGHT_PX))
        self.show_state()
        chain(self)
        focus_first(self.home)

    def show_state(self) -> None:
        """Show the page, and the bar's words."""
        place = self.model.snapshot.place
        page = self.pages[place]
        if place is Place.TALK and self._in_conversation():
            page = self.thread_page
        if self.stack.currentWidget() is not page:
            self.stack.setCurrentWidget(page)
            focus_first(page)
        self.bar.set_place(self._place_words(place))
        self.bar.set_connection(*connection_words(self.model.office.snapshot))
        self.bar.set_language(self._translations.language)
        self.computer.set_name(self.tr("This computer"))

    def show_cover(self) -> None:
        """Cover the pages while nobody is there, and show them again where the person was."""
        covered = self.model.hiding.snapshot.guard is Guard.COVERED
        if covered is not self.cover.isVisibleTo(self):
            self.bar.setHidden(covered)
            self.stack.setHidden(covered)
            self.cover.setVisible(covered)
            focus_first(self.cover if covered else self.pages[self.model.snapshot.place])

    def changeEvent(self, event: QEvent) -> None:
        """Qt tells of a new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_state()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first when something would be lost."""
        model = self.model
        model.draft.tick()
        stake = model.at_stake
        hidden = model.hiding.snapshot.guard in (Guard.HIDDEN, Guard.WIPED)
        if self._closing or hidden or stake is Stake.NOTHING:
            model.hiding.end()
            model.forget_asides()
            event.accept()
            return
        event.ignore()
        self._dialog = ask_to_close(self, stake, self._close_now)

    def _close_now(self) -> None:
        self._closing = True
        self.close()

    def _in_conversation(self) -> bool:
        talk = self.model.talk.snapshot
        read_before = talk.conversation is not None or talk.just_sent
        return talk.stage is TalkStage.OPEN or (talk.searching and read_before)

    def _place_words(self, place: Place) -> str:
        return {
            Place.HOME: "",
            Place.OFFICE: self.tr("Office and connection"),
            Place.CONNECTION: self.tr("Connection"),
            Place.SAFETY: self.tr("Safety check"),
            Place.NOW: self.tr("Happening now"),
            Place.FORM: self.tr("New report"),
            Place.RECEIPT: self.tr("Before sending"),
            Place.SENDING: self.tr("Sending"),
            Place.TALK: self.tr("Replies"),
            Place.CARRY: self.tr("Sealed files"),
            Place.WAITING: self.tr("Outbox"),
            Place.STAYS: self.tr("This computer"),
            Place.SAVE_DRAFT: self.tr("Locked draft"),
            Place.OPEN_DRAFT: self.tr("Locked draft"),
        }[place]

    def _connect(self) -> None:
        model = self.model
        for changed in (model.changed, model.office.changed, model.talk.changed):
            changed.connect(self.show_state)
        model.hiding.changed.connect(self.show_cover)
        self.bar.hide_requested.connect(model.hiding.hide)
        self.computer.clicked.connect(lambda: model.go(Place.STAYS))
        self.stays.leave.connect(lambda: model.go(self._before_aside()))
        model.office.changed.connect(lambda: self._kit.wording.use_extras(model.form.extras))
        self.home.begin.connect(model.begin)
        self.safety.leave.connect(model.turn_back_from_safety)
        self.safety.go_on.connect(model.leave_safety)
        self.safety.close_window.connect(self.close)
        self.now.leave.connect(lambda: model.go(Place.HOME))
        self.now.check.connect(model.check_safety)
        self.now.answer.connect(model.answer_four)
        self.home.go.connect(model.go)
        self.office.leave.connect(lambda: model.go(self._before_aside()))
        self.office.connection.change.connect(lambda: model.go(Place.CONNECTION))
        self.connection.leave.connect(lambda: model.go(self._before_aside()))
        self.form.leave.connect(model.leave_form)
        self.form.check_safety.connect(model.check_safety)
        self.form.discard.connect(self._ask_discard)
        self.form.choose_office.connect(lambda: model.go(Place.OFFICE))
        self.receipt.back.connect(lambda: model.go(Place.FORM))
        self.receipt.seal.connect(self._seal)
        self.sending.leave.connect(lambda: model.go(Place.FORM))
        self.sending.elsewhere.connect(lambda: model.go(Place.RECEIPT))
        self.sending.finish.connect(model.finish)
        self.sending.read_replies.connect(model.read_replies)
        self.sending.check_log.connect(model.check_log)
        self.ask.leave.connect(model.finish)
        self.ask.choose_office.connect(lambda: model.go(Place.OFFICE))
        self.thread_page.leave.connect(self._leave_talk)
        self.carry.leave.connect(lambda: model.go(Place.HOME))
        self.carry.write.connect(self._write_to_carry)
        self.form.save_draft.connect(self._to_save_draft)
        self.save_draft.leave.connect(lambda: model.go(Place.FORM))
        self.open_draft.leave.connect(lambda: model.go(Place.HOME))
        self.waiting.leave.connect(lambda: model.go(Place.HOME))
        self.waiting.choose_office.connect(lambda: model.go(Place.OFFICE))

    def _to_save_draft(self) -> None:
        self.save_draft.open()
        self.model.go(Place.SAVE_DRAFT)

    def _before_aside(self) -> Place:
        """Where the office's page or this computer's was opened."""
        before = self.model.snapshot.before
        return Place.HOME if before in (Place.OFFICE, Place.CONNECTION, Place.STAYS) else before

    def _write_to_carry(self) -> None:
        weeks = self.model.delivery.snapshot.weeks
        if weeks and not self.model.form.snapshot.started:
            self.model.delivery.carry(weeks[0].epoch)
        self.model.report(Branch.HAPPENED)

    def _leave_talk(self) -> None:
        if self.model.talk_at_stake:
            self._dialog = ask_to_close_talk(self, self.model.finish)
        else:
            self.model.finish()

    def _ask_discard(self) -> None:
        self._dialog = confirm(
            self,
            title=self.tr("Discard this report?"),
            text=self.tr("Everything you wrote and all files you added are forgotten."),
            yes=self.tr("Discard it"),
            no=self.tr("Keep writing"),
            on_yes=self.model.give_up,
            danger=True,
        )

    def _seal(self) -> None:
        if not self.model.delivery.snapshot.to_file:
            self.model.seal()
            return
        self._dialog = SaveDialog(
            self,
            self._kit.runner,
            title=self.tr("Save the sealed file"),
            suggested=SEALED_NAME,
            on_chosen=self.model.seal,
        )
        self._dialog.open()
