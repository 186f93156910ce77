"""A request for the names that are sealed for the custodian: who asked, when and why, and the answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.safe_text import visible
from desktop.runtime.measures import TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_talk import REQUEST_GRANTED, REQUEST_REFUSED, Request
from desktop.views.reporter.dates import day_words
from desktop.views.shared.chips import Chip
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText


def request_parts(request: Request, asker: str) -> list[QWidget]:
    """The whole record, as the reviewer signed it. `asker`: that reviewer's name, made safe to show."""
    translate = QCoreApplication.translate
    asked = translate(
        "request", "On {day} {name} asked the custodian for the names you sealed, and gave this reason:"
    )
    text = fill(asked, name=asker, day=day_words(request.requested))
    parts: list[QWidget] = [_chip(request), Label(text, TextStyle.BODY)]
    parts.append(PlainText(request.motivation, name=translate("request", "Reason of the request")))
    if request.replied is not None:
        granted = translate("request", "{name}, the custodian, granted it on {day}, for this reason:")
        refused = translate("request", "{name}, the custodian, refused it on {day}, for this reason:")
        answer = granted if request.reply == REQUEST_GRANTED else refused
        name, day = visible(request.replier, 80), day_words(request.replied)
        parts.append(Label(fill(answer, name=name, day=day), TextStyle.BODY))
        parts.append(PlainText(request.reply_motivation, name=translate("request", "Reason of the answer")))
    return [*parts, Label(_meaning(request), TextStyle.SMALL)]


def _chip(request: Request) -> Chip:
    translate = QCoreApplication.translate
    if request.reply == REQUEST_GRANTED:
        return Chip(
            translate("request", "Granted: the reviewer can read the names you sealed"), Tone.WARN, "eye"
        )
    if request.reply == REQUEST_REFUSED:
        return Chip(translate("request", "Refused: the names stay sealed"), Tone.GOOD, "lock")
    return Chip(translate("request", "Not answered yet: the names are sealed"), Tone.NEUTRAL, "lock")


def _meaning(request: Request) -> str:
    translate = QCoreApplication.translate
    if request.reply == REQUEST_GRANTED:
        return translate("request", "If you did not expect this, write to the reviewer below and ask.")
    if request.reply == REQUEST_REFUSED:
        return translate("request", "The reviewer can ask again with another reason; you will see that too.")
    return translate("request", "You will be told the answer here. You can say below what speaks against it.")
