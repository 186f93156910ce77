"""What an office says of itself, verified: name, people, languages, promise, fingerprint, charter."""

from __future__ import annotations

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.viewmodels.reporter_officestate import Office, charter_of
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.officewords import OfficeWords, fingerprint_lines, language_names
from desktop.views.shared.details import Details
from desktop.views.shared.labels import Label, rule
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import Speaking, column


class OfficeFacts(Speaking):
    """The same on the first page and on the page that compares."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._office: Office | None = None
        self.name = PlainText("", TextStyle.LEAD, one_line=True)
        self.facts = Label("", TextStyle.SMALL)
        self.print_title = Label("", TextStyle.SMALL_STRONG)
        self.fingerprint = [PlainText("", TextStyle.CODE, one_line=True) for _line in range(2)]
        self.compare = Label("", TextStyle.SMALL)
        self.charter = PlainText("", TextStyle.SMALL)
        self.charter_fold = Details(self.charter)
        layout = column(self, Space.S)
        layout.addWidget(self.name)
        layout.addWidget(self.facts)
        layout.addWidget(rule())
        layout.addWidget(self.print_title)
        for line in self.fingerprint:
            layout.addWidget(line)
        for part in (self.compare, self.charter_fold):
            layout.addWidget(part)
        self.retranslate()

    def show_office(self, office: Office) -> None:
        """Show this office."""
        self._office = office
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again, the office's own in the new language where it has them."""
        self.print_title.setText(self.tr("Office fingerprint"))
        self.compare.setText(self.tr("Compare with the digits on the office's letterhead or website."))
        self.charter_fold.set_summary(self.tr("What this office is for"))
        if self._office is None:
            return
        office, language = self._office, self._kit.wording.code_of_language
        self.name.set_text(office.name(language))
        card = office.card
        spoken = language_names(code for one in card.reviewers for code in one.languages)
        parts = [
            self.tr("%n reviewer(s)", "", len(card.reviewers)),
            fill(self.tr("replies in {languages}"), languages=spoken) if spoken else "",
            OfficeWords().promise(card.acknowledge_days, card.feedback_months),
        ]
        self.facts.setText(" · ".join(part for part in parts if part))
        for label, digits in zip(self.fingerprint, fingerprint_lines(office.fingerprint), strict=True):
            label.set_text(digits)
        charter = charter_of(office, language)
        self.charter.set_text(charter)
        self.charter_fold.setVisible(bool(charter))
