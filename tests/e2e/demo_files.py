"""Real files for the demo's reports, made in code: a picture, a PDF, an e-mail, a recording of 50 MiB."""

from __future__ import annotations

import math
import re
import sys
import wave
from array import array
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSizeF, Qt, QUuid
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter

BIG_BYTES = 50 * 1024 * 1024
_RATE = 44_100
_MADE_AT = re.compile(rb"D:\d{14}")
_WAVE_HEADER_BYTES = 44


def picture(path: Path, title: str, text: str) -> Path:
    """A screen shot of a meeting that was ended, as PNG."""
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    image.fill(QColor("#202733"))
    box = QRect(340, 230, 600, 260)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#ffffff"))
    painter.drawRoundedRect(box, 12, 12)
    painter.setPen(QColor("#1c2430"))
    for top, size, words in ((70, 22, title), (130, 14, text)):
        painter.setFont(_font(size))
        line = QRect(box.left() + 24, box.top() + top, box.width() - 48, 60)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.end()
    if not image.save(str(path)):
        raise OSError(path)
    return path


def pdf(path: Path, lines: tuple[str, ...]) -> Path:
    """A page of text as PDF."""
    writer = QPdfWriter(str(path))
    # By itself Qt writes a random number and the time: the same lines shall give the same file.
    writer.setDocumentId(QUuid())
    writer.setDocumentXmpMetadata(b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>")
    writer.setPageSize(QPageSize(QSizeF(210, 297), QPageSize.Unit.Millimeter))
    writer.setResolution(96)
    painter = QPainter(writer)
    painter.setFont(_font(12))
    for number, line in enumerate(lines):
        painter.drawText(QPoint(40, 60 + 28 * number), line)
    painter.end()
    del painter, writer  # written out now
    path.write_bytes(_MADE_AT.sub(b"D:20260604120000", path.read_bytes()))
    return path


def mail(path: Path, subject: str, text: str, date: str) -> Path:
    """A notice as an e-mail, with CRLF line ends as mail programs save it."""
    message = EmailMessage(policy=SMTP)
    message["From"] = "ExampleMeet Trust <no-reply@examplemeet.example>"
    message["To"] = "host01@example.org"
    message["Date"] = date
    message["Subject"] = subject
    message["Message-ID"] = "<990-0000@examplemeet.example>"
    message.set_content(text)
    path.write_bytes(message.as_bytes())
    return path


def recording(path: Path, size_bytes: int = BIG_BYTES) -> Path:
    """A recording of exactly this size: a tone, stereo, 16 bit, WAV."""
    second = array("h")
    for at in range(_RATE):
        level = round(9_000 * math.sin(2 * math.pi * 440 * at / _RATE))
        second.extend((level, level))
    frames = (size_bytes - _WAVE_HEADER_BYTES) // 4
    block = second.tobytes()
    with wave.open(str(path), "wb") as out:
        out.setparams((2, 2, _RATE, frames, "NONE", ""))
        for start in range(0, frames, _RATE):
            out.writeframesraw(block[: 4 * min(_RATE, frames - start)])
    return path


def write_samples(folder: Path) -> None:
    """One file of each kind, for somebody who tries the windows by hand."""
    picture(folder / "meeting-ended.png", "This meeting has ended", "The host account is suspended.")
    pdf(folder / "invitation.pdf", ("Evening of remembrance", "Invited guests only", "990 0000 0101"))
    mail(
        folder / "suspension-notice.eml",
        "Your account",
        "Your account has been suspended for violating our terms.",
        "Thu, 04 Jun 2026 00:31:12 +0000",
    )
    recording(folder / "recording.wav")


def _font(points: int) -> QFont:
    font = QFont()
    font.setPointSize(points)
    return font


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    write_samples(Path(sys.argv[1]))
