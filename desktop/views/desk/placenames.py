"""What the places of the desk are called."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.viewmodels.deskplaces import Place


class PlaceNames(QObject):
    """One name each, for the list of places at the side and the one over a narrow list."""

    def name(self, place: Place) -> str:
        """The name of a place."""
        names = {
            Place.INBOX: self.tr("Inbox"),
            Place.AT_RISK: self.tr("At risk or live"),
            Place.DUE_SOON: self.tr("Due soon"),
            Place.ALL: self.tr("All cases"),
            Place.UNREADABLE: self.tr("Unreadable items"),
            Place.KEYS: self.tr("Keys and people"),
            Place.SERVER: self.tr("Server"),
            Place.RECORD: self.tr("What was done"),
        }
        return names[place]
