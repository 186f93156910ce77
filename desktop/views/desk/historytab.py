"""What was done with a case, line by line."""

from __future__ import annotations

from desktop.domain.safe_text import visible
from desktop.runtime.measures import Space, TextStyle
from desktop.viewmodels.deskcasestate import EventLine
from desktop.views.desk.dating import Dating
from desktop.views.desk.wording import BETWEEN, Wording
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column
from desktop.views.shared.tables import Column, RowsModel, make_table

_Row = tuple[int, EventLine]


class HistoryTab(Speaking):
    """A table; the newest line stands first."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._dating = Dating(self)
        self._hint = Label("", TextStyle.MUTED)
        self._model: RowsModel[_Row] = RowsModel(self._columns(), key=lambda row: row[0], parent=self)
        self.table = make_table(self._model, "", stretch=1)
        layout = column(self, Space.M, (Space.L, Space.NONE, Space.XL))
        layout.addWidget(self._hint)
        layout.addWidget(self.table, 1)
        self.retranslate()

    def show_events(self, events: tuple[EventLine, ...]) -> None:
        """Show a history."""
        self._model.set_rows(tuple(reversed(tuple(enumerate(events)))))

    def retranslate(self) -> None:
        """Set every word again."""
        self._hint.setText(self.tr("What this desk did and saw. It is kept in the vault."))
        self.table.setAccessibleName(self.tr("History"))
        self._model.set_columns(self._columns())

    def _columns(self) -> list[Column[_Row]]:
        return [
            Column(self.tr("Time"), lambda row: self._dating.moment(row[1].at)),
            Column(self.tr("What"), lambda row: self._words(row[1])),
        ]

    def _words(self, event: EventLine) -> str:
        texts = {
            "received_report": self.tr("Report received"),
            "received_follow_up": self.tr("Follow-up received"),
            "received_withdrawal": self.tr("The reporter took the report back"),
            "received_newer": self.tr("Message of a newer version received"),
            "opened": self.tr("Opened at this desk"),
            "text_arrived": self.tr("The text of the report arrived"),
            "replied_acknowledgement": self.tr("Acknowledgement written"),
            "replied_question": self.tr("Question written"),
            "replied_status": self.tr("Status written"),
            "replied_finding": self.tr("Finding written"),
            "replied_note": self.tr("Note written"),
            "identity_requested": self.tr("The sealed name was asked for"),
            "identity_authorised": self.tr("The custodian granted the name"),
            "identity_denied": self.tr("The custodian refused the name"),
            "replied_identity_request": self.tr("The reporter is told of the request"),
            "reply_posted": self.tr("Reply posted"),
            "reply_refused": self.tr("The server refused a reply"),
            "state": self.tr("State"),
            "closed": self.tr("Closed"),
            "copy_saved": self.tr("Copy of a file saved"),
            "exported": self.tr("Report exported"),
        }
        words = texts.get(event.kind, event.kind)
        about = self._about(event)
        return BETWEEN.join((words, about)) if about else words

    def _about(self, event: EventLine) -> str:
        if event.kind == "state":
            return self._wording.code("state", event.about)
        if event.kind == "closed":
            return self._wording.code("closing_reason", event.about)
        return visible(event.about, 20) if event.about else ""
