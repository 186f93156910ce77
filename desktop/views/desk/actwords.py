"""What was done, in words: one sentence for each kind of act."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.domain.safe_text import visible
from desktop.views.desk.wording import BETWEEN, Wording

_ABOUT_CHARS = 40


class ActWords(QObject):
    """A kind that has no words yet is shown as its code."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording

    def words(self, kind: str, about: str = "") -> str:
        """The sentence of an act."""
        told = self._about(kind, about)
        what = self._of_case(kind) or self._of_desk(kind) or kind
        return BETWEEN.join((what, told)) if told else what

    def _about(self, kind: str, about: str) -> str:
        if kind == "state":
            return self._wording.code("state", about)
        if kind == "closed":
            return self._wording.code("closing_reason", about)
        return visible(about, _ABOUT_CHARS) if about else ""

    def _of_case(self, kind: str) -> str:
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
        return texts.get(kind, "")

    def _of_desk(self, kind: str) -> str:
        texts = {
            "desk_made": self.tr("This desk was made"),
            "keys_published": self.tr("Keys published, up to week"),
            "week_erased": self.tr("Secret of a week erased"),
            "card_reissued": self.tr("Card signed again, its number"),
            "log_accepted": self.tr("New log of the server accepted"),
            "acts_exported": self.tr("This record was saved to a file"),
            "audit_accepted": self.tr("A flaw in this record was seen"),
            "backup_made": self.tr("Backup made"),
            "restored": self.tr("Desk brought back from a backup"),
        }
        return texts.get(kind, "")
