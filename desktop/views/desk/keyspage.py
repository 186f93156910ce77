"""Keys and people: the office's face, who reads for it, and how far everybody's keys reach."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill, fill_plainly
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import listed_plainly
from desktop.viewmodels.deskpeople import CARD_SOON_DAYS, LOW_WEEKS, OfficeLine, OfficeModel, PersonLine
from desktop.viewmodels.deskpull import PullModel
from desktop.views.desk.dating import Dating
from desktop.views.desk.failure import FailureBanner
from desktop.views.desk.fingerprint import FingerprintCard
from desktop.views.desk.placepage import PlacePage
from desktop.views.desk.wording import Wording
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button
from desktop.views.shared.cards import Card
from desktop.views.shared.chips import Chip
from desktop.views.shared.flow import FlowLayout
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import clear, column

_WIDTH_PX = 860


class KeysPage(PlacePage):
    """Shows the office, and renews this desk's keys."""

    def __init__(self, model: OfficeModel, pull: PullModel, wording: Wording) -> None:
        super().__init__(width_px=_WIDTH_PX)
        self._model, self._pull, self._wording = model, pull, wording
        self._dating = Dating(self)
        self._shown: OfficeLine | None = None
        self.failure = FailureBanner()
        self.scroller.bring_up(self.failure)
        self._told, self._lost, self._expiry = Banner(), Banner(), Banner()
        self._face = FingerprintCard()
        self._keys = Card()
        self._keys_head, self._keys_text = Label("", TextStyle.STRONG), Label("", TextStyle.MUTED)
        self.renew = Button(icon_name="key")
        self.renew.clicked.connect(pull.renew)
        for part in (self._keys_head, self._keys_text):
            self._keys.body.addWidget(part)
        self._keys.body.addWidget(self.renew, 0, Qt.AlignmentFlag.AlignLeft)
        self._people_head = Label("", TextStyle.STRONG)
        self._people = column(gap=Space.S)
        for banner in (self.failure, self._told, self._lost, self._expiry):
            self.body.addWidget(banner)
        self.body.addWidget(self._keys)
        self.body.addWidget(self._people_head)
        self.body.addLayout(self._people)
        self.body.addWidget(self._face)
        self.body.addStretch(1)
        model.changed.connect(self.show_state)
        pull.changed.connect(self.show_state)
        self.retranslate()

    def show_state(self) -> None:
        """Show the office of the moment."""
        office, pull = self._model.snapshot.office, self._pull.snapshot
        failure = pull.key_failure or (None if office is None else office.keyring_fault)
        self.failure.show_failure(failure)
        self.renew.setEnabled(not pull.renewing and not pull.pulling)
        self.renew.setText(self.tr("Renewing…") if pull.renewing else self.tr("Renew the keys"))
        self._tell()
        if office is not None and office != self._shown:
            self._shown = office
            self._say(office)

    def retranslate(self) -> None:
        """Set every word again."""
        self.set_words(
            self.tr("Keys and people"),
            self.tr("Reports are sealed to a key of the week. Each desk makes its keys eight weeks ahead."),
        )
        self._people_head.setText(self.tr("People"))
        self._keys_head.setText(self.tr("Keys of this desk"))
        self._shown = None
        self.show_state()

    def _tell(self) -> None:
        report = self._pull.snapshot.keys
        if report is None:
            self._told.clear()
            return
        text = self.tr("The keys are renewed") if report.published else self.tr("The keys were up to date")
        self._told.show_message(Tone.GOOD, text)

    def _say(self, office: OfficeLine) -> None:
        self._face.show_office(office.fingerprint, office.address)
        self._keys_text.setText(self._reach(office.my_weeks))
        self._say_lost(office)
        self._say_expiry(office)
        clear(self._people)
        for person in office.people:
            self._people.addWidget(self._person(person))
        self._people.addWidget(self._custodian(office))

    def _reach(self, weeks: int) -> str:
        if weeks <= 0:
            return self.tr("No keys are published for the coming weeks. Renew them now.")
        return self.tr("They reach %n week(s) beyond this one. They are renewed with every pull.", "", weeks)

    def _say_lost(self, office: OfficeLine) -> None:
        if not office.lost_weeks:
            self._lost.clear()
            return
        weeks = self.tr("The keys of %n week(s) are lost", "", office.lost_weeks)
        text = self.tr("Reports sealed to them cannot be opened here; another reviewer may be able to.")
        self._lost.show_message(Tone.WARN, weeks, text)

    def _say_expiry(self, office: OfficeLine) -> None:
        if office.card_days > CARD_SOON_DAYS:
            self._expiry.clear()
            return
        day = self._dating.day(office.card_expires)
        title = fill(self.tr("The card of the office runs out on {day}"), day=day)
        text = self.tr("Afterwards nobody can seal to this office. A new card needs the root key.")
        self._expiry.show_message(Tone.WARN, title, text)

    def _person(self, person: PersonLine) -> Card:
        card = Card()
        name = PlainText(person.name, TextStyle.STRONG, one_line=True)
        languages = listed_plainly(self._wording.language(code) for code in person.languages)
        spoken = PlainText(
            fill_plainly(self.tr("Answers in {languages}"), languages=languages), TextStyle.SMALL
        )
        chips = FlowLayout(gap=Space.XS)
        if person.here:
            chips.addWidget(Chip(self.tr("At this desk"), Tone.ACCENT))
        chips.addWidget(self._weeks(person.weeks))
        card.body.addWidget(name)
        card.body.addWidget(spoken)
        card.body.addLayout(chips)
        return card

    def _weeks(self, weeks: int) -> Chip:
        if weeks <= 0:
            return Chip(self.tr("No keys ahead"), Tone.BAD)
        tone = Tone.WARN if weeks < LOW_WEEKS else Tone.GOOD
        return Chip(self.tr("Keys for %n more week(s)", "", weeks), tone)

    def _custodian(self, office: OfficeLine) -> Card:
        card = Card()
        card.body.addWidget(Label(self.tr("Custodian"), TextStyle.STRONG))
        if office.custodian:
            card.body.addWidget(PlainText(office.custodian, TextStyle.BODY, one_line=True))
        else:
            none = self.tr("Nobody. Reporters of this office cannot seal their name apart.")
            card.body.addWidget(Label(none, TextStyle.MUTED))
        return card
