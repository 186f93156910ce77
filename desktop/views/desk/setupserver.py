"""Set-up: the server that takes reports in, known by its invitation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.runtime.tasks import Runner
from desktop.viewmodels.deskroutes import Way, ways_to
from desktop.viewmodels.desksetup import SetupModel
from desktop.viewmodels.desksetupstate import SetupState
from desktop.views.desk.setuppage import SetupPageView
from desktop.views.desk.ways import WayField
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button
from desktop.views.shared.cards import Card
from desktop.views.shared.filedialogs import FilesDialog
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import column

COMMAND = "ombra-server init FOLDER --url https://YOUR-SERVER"
"""What whoever runs the server types; the same in every language."""


class SetupServerPage(SetupPageView):
    """Choose the invitation; say by which way the server is reached."""

    def __init__(self, model: SetupModel, runner: Runner) -> None:
        super().__init__(model)
        self._runner = runner
        self._how = Label("", TextStyle.BODY)
        self._command = PlainText(COMMAND, TextStyle.CODE)
        self._missing = Banner()
        self._card = Card()
        self._server = Label("", TextStyle.SMALL)
        self._address = PlainText("", TextStyle.STRONG, one_line=True)
        self._file = PlainText("", TextStyle.SMALL, one_line=True)
        self.way = WayField()
        self.choose = Button(icon_name="file")
        for part in (self._server, self._address, self._file):
            self._card.body.addWidget(part)
        told = column(gap=Space.S)
        told.addWidget(self._how)
        told.addWidget(self._command)
        self.body.addLayout(told)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        for below in (self._missing, self._card, self.way):
            self.body.addWidget(below)
        self.choose.clicked.connect(self.browse)
        self.way.picked.connect(lambda way: model.change(way=Way(way)))
        self.retranslate()

    def browse(self) -> FilesDialog:
        """Open the file picker."""
        dialog = FilesDialog(
            self, self._runner, title=self.tr("Choose the invitation"), on_chosen=self._chosen, many=False
        )
        dialog.open()
        return dialog

    def show_state(self, state: SetupState) -> None:
        """The server that was read, or that one is missing."""
        super().show_state(state)
        invitation = state.draft.invitation
        self._card.setVisible(invitation is not None)
        missing = "invitation" in state.faults
        self._missing.show_message(
            Tone.BAD if missing else Tone.NEUTRAL,
            self.tr("No invitation is chosen yet") if missing else "",
            self.tr("Without a server there is nowhere for reports to arrive.") if missing else "",
        )
        ways = () if invitation is None else ways_to(invitation.host)
        self.way.show_ways(ways, state.draft.way)
        if invitation is not None:
            self._address.set_text(server_place(invitation.host, invitation.port))
            self._file.set_text(state.draft.invitation_name)

    def retranslate(self) -> None:
        """What an invitation is, and where it comes from."""
        self.set_words(
            self.tr("Server"),
            self.tr("Reports wait on a server, sealed, until you fetch them. The server cannot read them."),
        )
        self._how.setText(
            self.tr(
                "A new server writes a file called invitation.json. Whoever runs it types this command"
                " and brings you the file, best in person."
            )
        )
        self._command.set_text(COMMAND)
        self.choose.setText(self.tr("Choose the invitation…"))
        self._server.setText(self.tr("Server in this invitation"))

    def _chosen(self, files: tuple[Path, ...]) -> None:
        if files:
            self.model.take_invitation(files[0])


def server_place(host: str, port: int | None) -> str:
    """Where a server is, as it stands in an invitation."""
    return host if port is None else f"{host}:{port}"
