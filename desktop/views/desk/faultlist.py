"""What a server did that an honest one does not: a table, what to do, and the evidence to save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill_plainly
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import space
from desktop.runtime.tasks import Runner
from desktop.viewmodels.deskfaults import FaultLine, SavedEvidence
from desktop.viewmodels.deskpeople import OfficeModel
from desktop.views.desk.dating import Dating
from desktop.views.desk.serverfaults import FaultWords
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button
from desktop.views.shared.empty import StatePane
from desktop.views.shared.filedialogs import SaveDialog
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column
from desktop.views.shared.tables import ROW_ROLE, Column, RowsModel, make_table, replace_rows


class FaultList(Speaking):
    """Nothing in it is a guess; the first line is chosen until a person chooses another."""

    def __init__(self, model: OfficeModel, runner: Runner) -> None:
        super().__init__()
        self._model, self._runner = model, runner
        self._dating = Dating(self)
        self._words = FaultWords(self)
        self._head = Label("", TextStyle.STRONG)
        self._hint = Label("", TextStyle.MUTED)
        self._rows: RowsModel[FaultLine] = RowsModel(self._columns(), key=lambda row: row.id, parent=self)
        self.table = make_table(self._rows, "", stretch=1)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_choice())
        self._advice = Label("")
        self.save = Button(icon_name="save")
        self.save.clicked.connect(self.ask_where)
        self.saved = Banner()
        self._calm = StatePane()
        doing = QHBoxLayout()
        space(doing, Space.L)
        doing.addWidget(self._advice, 1)
        doing.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        layout = column(self, Space.S)
        for part in (self._head, self._hint, self._calm, self.saved, self.table):
            layout.addWidget(part, int(part is self.table))
        layout.insertLayout(2, doing)
        model.changed.connect(self.show_state)
        self.retranslate()

    def show_state(self) -> None:
        """Show the faults of the moment."""
        state = self._model.snapshot
        replace_rows(self.table, self._rows, state.faults)
        if state.faults and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._rows.index(0, 0))
        for part in (self.table, self._advice, self._hint):
            part.setVisible(bool(state.faults))
        self._calm.setVisible(not state.faults)
        self._tell(state.saved)
        self._show_choice()

    def retranslate(self) -> None:
        """Set every word again."""
        self._head.setText(self.tr("What was not as it should be"))
        self._hint.setText(self.tr("Choose a line to see what to do. What shows it is kept in the vault."))
        self.table.setAccessibleName(self.tr("What was not as it should be"))
        self.save.setText(self.tr("Save the evidence"))
        self._rows.set_columns(self._columns())
        self._calm.show_empty(
            self.tr("Nothing was noticed"), self.tr("The server has behaved as it should."), icon="check"
        )
        self.show_state()

    def ask_where(self) -> SaveDialog | None:
        """Ask where the evidence of the chosen line goes."""
        chosen = self._chosen()
        if chosen is None:
            return None

        def save(path: Path) -> None:
            self._model.save_evidence(chosen.id, path)

        title, name = self.tr("Save the evidence"), f"evidence-{chosen.id}.json"
        dialog = SaveDialog(self, self._runner, title=title, suggested=name, on_chosen=save)
        dialog.open()
        return dialog

    def _chosen(self) -> FaultLine | None:
        row = self._rows.data(self.table.currentIndex(), ROW_ROLE)
        return row if isinstance(row, FaultLine) else None

    def _show_choice(self) -> None:
        chosen = self._chosen()
        self._advice.setText("" if chosen is None else self._words.advice(chosen.kind))
        self.save.setVisible(chosen is not None and chosen.evidence)

    def _tell(self, saved: SavedEvidence | None) -> None:
        if saved is None:
            self.saved.clear()
            return
        title = fill_plainly(self.tr("Saved as {name}"), name=saved.path.name)
        if saved.proves:
            text = self.tr("It holds for anybody who has the office's fingerprint.")
        else:
            text = self.tr("It is a record for those who trust this desk; it proves nothing by itself.")
        self.saved.show_message(Tone.GOOD if saved.proves else Tone.NEUTRAL, title, text)

    def _columns(self) -> list[Column[FaultLine]]:
        return [
            Column(self.tr("Last"), lambda row: self._dating.moment(row.last_at)),
            Column(self.tr("What"), lambda row: self._words.words(row.kind)),
            Column(self.tr("Times"), lambda row: self.locale().toString(row.times), number=True),
        ]
