"""What pages are given to show of the public log; they do not know where it came from."""

from __future__ import annotations

from typing import TypeAlias

from desktop.services.conversationview import Conversation
from desktop.services.logview import EntryStage, LogFault, LogFaultKind, LogReading, OwnEntry

__all__ = ["EntryStage", "Found", "LogFault", "LogFaultKind", "LogReading", "OwnEntry"]

Found: TypeAlias = Conversation
"""What a visit found."""
