"""Words for message ids: what domain and services mean, in the person's language.

Domain and services return ids ("case.state.closed"); only here they become text. The
texts stand in tables as `QT_TRANSLATE_NOOP`, where lupdate finds them; values are put
into `{name}` places after translating. Numbers that change the grammar go through
`self.tr("%n ...", "", n)` in a widget instead.
"""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop.runtime.error_texts import ERROR_TEXTS
from desktop.runtime.error_texts_desk import DESK_ERROR_TEXTS
from desktop.runtime.error_texts_parcel import PARCEL_ERROR_TEXTS
from desktop.runtime.error_texts_reviewer import REVIEWER_ERROR_TEXTS
from desktop.runtime.error_texts_tor import TOR_ERROR_TEXTS
from desktop.runtime.error_texts_world import WORLD_ERROR_TEXTS
from desktop.runtime.evidence_texts import EVIDENCE_TEXTS
from desktop.runtime.message_texts import MESSAGE_TEXTS

CONTEXT = "messages"
"""The translation context of every table; `QT_TRANSLATE_NOOP` wants it as a literal there."""

_PLACE = re.compile(r"\{([a-z_]+)\}")
TABLES = (
    MESSAGE_TEXTS,
    EVIDENCE_TEXTS,
    ERROR_TEXTS,
    PARCEL_ERROR_TEXTS,
    WORLD_ERROR_TEXTS,
    TOR_ERROR_TEXTS,
    DESK_ERROR_TEXTS,
    REVIEWER_ERROR_TEXTS,
)
_TABLE: dict[str, str] = {message_id: text for table in TABLES for message_id, text in table.items()}

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
_TURNING = frozenset({"R", "AL", "AN", "RLE", "LRE", "RLO", "LRO", "RLI", "LRI", "FSI"})


class UnknownMessage(Exception):
    """Code asked for a message id that no table has."""

    code = "unknown_message"
    acts = "us"


def known(message_id: str) -> bool:
    """Whether there are words for this id (codes from newer programs may have none)."""
    return message_id in _TABLE


def say(message_id: str, **values: object) -> str:
    """The translated words for an id, with `{name}` places filled.

    Raises `UnknownMessage`, and `KeyError` when a place has no value.
    """
    source = _TABLE.get(message_id)
    if source is None:
        raise UnknownMessage(message_id)
    text = QCoreApplication.translate(CONTEXT, source)
    return fill(text, **values) if values or _PLACE.search(source) else text


def say_or(message_id: str, otherwise: str) -> str:
    """The words for an id, or `otherwise` as it is (an unknown code is kept as text)."""
    return say(message_id) if known(message_id) else otherwise


def fill(text: str, **values: object) -> str:
    """Put values into the `{name}` places of a translated text, isolated from its direction."""
    return _PLACE.sub(lambda place: isolated(str(values[place[1]])), text)


def fill_plainly(text: str, **values: object) -> str:
    """The same for a `PlainText`: it isolates its lines itself, and shows marks that come with a text."""
    return _PLACE.sub(lambda place: str(values[place[1]]), text)


def isolated(text: str) -> str:
    """`text` between isolates when its direction, or that of the interface, needs it.

    Without them a file name in Arabic, or an English name in an Arabic sentence, moves the
    words around it (Unicode Standard Annex 9, section 2.4).
    """
    mirrored = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    if mirrored or any(unicodedata.bidirectional(character) in _TURNING for character in text):
        return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"
    return text
