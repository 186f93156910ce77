"""Opening a locked draft: the file, the passphrase, and what is wrong with either."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal

from desktop.runtime.errors import explain
from desktop.runtime.measures import TextStyle
from desktop.viewmodels.reporter_draft import DraftModel, DraftStage
from desktop.views.reporter.kit import Kit
from desktop.views.shared.bar import Bar
from desktop.views.shared.buttons import Button
from desktop.views.shared.fields import LineField
from desktop.views.shared.filedialogs import FilesDialog
from desktop.views.shared.page import Page
from desktop.views.shared.plaintext import PlainText


class OpenDraftPage(Page):
    """Reads only; the file stays as it is."""

    leave = Signal()

    def __init__(self, draft: DraftModel, kit: Kit) -> None:
        super().__init__()
        self._draft = draft
        self._kit = kit
        self._path: Path | None = None
        self.choose = Button(icon_name="folder")
        self.choose.clicked.connect(self._browse)
        self.path = PlainText("", TextStyle.BODY, one_line=True)
        self.passphrase = LineField(required=True, secret=True)
        self.passphrase.edited.connect(lambda _text: self.show_state())
        self.passphrase.line.returnPressed.connect(self._open)
        self.working = Bar()
        self.working.show_share(None)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.path, self.passphrase, self.working):
            self.body.addWidget(part)
        self.use_bar()
        self.bar.back.connect(self._leave)
        self.bar.primary.connect(self._open)
        draft.changed.connect(self.show_state)
        draft.opened.connect(self.clear)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.set_words(
            self.tr("Open a locked draft"),
            self.tr("The file you saved, and its passphrase. Files that changed since then say so."),
        )
        self.choose.setText(self.tr("Choose the file…"))
        self.path.setAccessibleName(self.tr("File of the draft"))
        self.passphrase.set_words(
            self.tr("Passphrase"),
            self.tr("Working out the key takes a second or two, on purpose."),
        )
        self.working.setAccessibleName(self.tr("Working out the key"))
        self.bar.set_words(self.tr("Open it"))
        self.show_state()

    def show_state(self) -> None:
        """Show the file, and what is wrong."""
        state = self._draft.snapshot
        self.path.set_text(self.tr("Not chosen yet") if self._path is None else str(self._path))
        self.working.setVisible(state.stage is DraftStage.OPENING)
        ready = self._path is not None and bool(self.passphrase.text())
        self.bar.primary_button.setEnabled(ready and not state.busy)
        if state.error is not None:
            self.banner.show_error(explain(state.error))
        else:
            self.banner.clear()

    def take(self, path: Path) -> None:
        """This is the file."""
        self._path = path
        self.passphrase.line.setFocus()
        self.show_state()

    def clear(self) -> None:
        """Forget what was typed and chosen."""
        self._path = None
        self.passphrase.set_text("")
        self.show_state()

    def _browse(self) -> None:
        FilesDialog(
            self.window(),
            self._kit.runner,
            title=self.tr("Choose the locked draft"),
            on_chosen=lambda paths: self.take(paths[0]),
            many=False,
        ).open()

    def _open(self) -> None:
        if self.bar.primary_button.isEnabled() and self._path is not None:
            self._draft.open(self._path, self.passphrase.text())

    def _leave(self) -> None:
        self.clear()
        self._draft.clear_error()
        self.leave.emit()
