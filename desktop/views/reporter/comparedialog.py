"""Before and after, side by side: a picture as it looks; for every kind what was hidden and what is left."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.cleaning.kinds import PICTURES
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.spacing import least_height, space
from desktop.viewmodels.reporter_seen import Seen
from desktop.views.reporter.hiddenwords import group_lines, left_words
from desktop.views.shared.buttons import PrimaryButton
from desktop.views.shared.dialog import Dialog
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Scroller
from desktop.views.shared.pixels import PixelView
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import column

WIDTH_PX = 720
HEIGHT_PX = 380


class CompareDialog(Dialog):
    """Opened once the copy is there; nothing in it can be changed."""

    def __init__(self, parent: QWidget, name: str, seen: Seen) -> None:
        title = QCoreApplication.translate("CompareDialog", "Before and after")
        super().__init__(parent, title, width_px=WIDTH_PX)
        self.body.addWidget(PlainText(name, TextStyle.SMALL, one_line=True, name=self.tr("File name")))
        nothing = self.tr("Nothing hidden was found.")
        before = [group_lines(seen.before) or nothing]
        after = [group_lines(seen.after) or nothing, *self._kept(seen)]
        sheet = QWidget()
        sides = QHBoxLayout(sheet)
        space(sides, Space.L)
        pictures: tuple[PixelView | None, ...] = tuple(
            PixelView(one.width, one.height, one.colours) for one in seen.pictures
        ) or (None, None)
        titles = (self.tr("Before"), self.tr("After"))
        for heading, picture, lines in zip(titles, pictures, (before, after), strict=True):
            sides.addWidget(_side(heading, picture, lines), 1)
        self.scroller = Scroller(sheet)
        # Nothing in it takes the focus, so the arrow keys must move it as a whole.
        self.scroller.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroller.setAccessibleName(title)
        least_height(self.scroller, HEIGHT_PX)
        self.body.addWidget(self.scroller, 1)
        question = self.tr("Look at it as somebody who searches for you: what in it points at you?")
        self.body.addWidget(Label(question, TextStyle.MUTED))
        self.close_button = PrimaryButton(self.tr("Close"))
        self.add_button(self.close_button, self.accept)
        self.close_button.setFocus()

    def _kept(self, seen: Seen) -> Iterator[str]:
        if seen.kind in PICTURES:
            yield self.tr("The picture stays.")
        else:
            yield self.tr("What can be read, seen and heard stays.")
        yield left_words(seen)


def _side(title: str, picture: PixelView | None, lines: list[str]) -> QWidget:
    side = QWidget()
    parts = column(side, Space.S)
    parts.addWidget(Label(title, TextStyle.LEAD))
    if picture is not None:
        picture.setAccessibleName(title)
        parts.addWidget(picture)
    for line in lines:
        parts.addWidget(Label(line, TextStyle.BODY))
    parts.addStretch(1)
    return side
