"""What was done here: the record of this desk, searched and saved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.safe_text import visible
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill_plainly
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import least_width, limit_width, space
from desktop.runtime.tasks import Runner
from desktop.viewmodels.deskrecord import ActLine, Period, RecordModel, RecordState
from desktop.views.desk.actwords import ActWords
from desktop.views.desk.dating import Dating
from desktop.views.desk.failure import FailureBanner
from desktop.views.desk.menuchooser import MenuChooser
from desktop.views.desk.placepage import PlacePage
from desktop.views.desk.trailbanner import TrailBanner
from desktop.views.desk.wording import Wording
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.editing import LineEdit
from desktop.views.shared.empty import StatePane
from desktop.views.shared.filedialogs import SaveDialog
from desktop.views.shared.labels import Label
from desktop.views.shared.tables import Column, RowsModel, make_table, replace_rows

_SEARCH_PX = 300
_SEARCH_LEAST_PX = 230
_FILE_NAME = "record.jsonl"


class RecordPage(PlacePage):
    """A search, a table, and one button that saves all of it."""

    def __init__(self, model: RecordModel, wording: Wording, runner: Runner) -> None:
        super().__init__()
        self._model, self._runner = model, runner
        self._dating, self._words = Dating(self), ActWords(wording, self)
        self.failure = FailureBanner()
        self.scroller.bring_up(self.failure)
        self.trail = TrailBanner(accepts=True)
        self.trail.wanted.connect(model.accept)
        self._told = Banner()
        self.search, self.kind, self.period = LineEdit(), MenuChooser(), MenuChooser()
        limit_width(self.search, _SEARCH_PX)
        least_width(self.search, _SEARCH_LEAST_PX)
        self.search.textEdited.connect(model.search)
        self.kind.picked.connect(model.choose_kind)
        self.period.picked.connect(lambda code: model.choose_period(Period(code)))
        self._rows: RowsModel[ActLine] = RowsModel(self._columns(), key=lambda row: row.number, parent=self)
        self.table = make_table(self._rows, "", stretch=3)
        self._more = Label("", TextStyle.MUTED)
        self._empty = StatePane()
        self.save = Button(icon_name="save")
        self.save.clicked.connect(self.ask_where)
        asked = QHBoxLayout()
        space(asked, Space.S)
        for part in (self.search, self.kind, self.period):
            asked.addWidget(part)
        asked.addStretch(1)
        for banner in (self.failure, self.trail, self._told):
            self.body.addWidget(banner)
        self.body.addLayout(asked)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._more)
        self.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        model.changed.connect(self.show_state)
        self.retranslate()

    def show_state(self) -> None:
        """Show what was found."""
        state = self._model.snapshot
        self.trail.show_trail(state.trail)
        self.failure.show_failure(state.failure)
        self._offer_kinds(state)
        self.period.set_code(state.period)
        replace_rows(self.table, self._rows, state.acts)
        self.table.setVisible(bool(state.acts))
        self._empty.setVisible(not state.acts and not state.loading)
        self._more.setVisible(state.more)
        self._more.setText(
            self.tr("The latest %n are shown. Narrow the search to see others.", "", len(state.acts))
        )
        self.save.setEnabled(not state.saving)
        self._tell(state)

    def retranslate(self) -> None:
        """Set every word again."""
        self.set_words(
            self.tr("What was done here"),
            self.tr("Every act at this desk, each signed over all before it. Nothing is ever taken out."),
        )
        self.table.setAccessibleName(self.tr("What was done here"))
        self.search.setPlaceholderText(self.tr("Case number, name or code"))
        self.search.setAccessibleName(self.tr("Search the record"))
        self._rows.set_columns(self._columns())
        self.save.setText(self.tr("Save the record"))
        self._empty.show_empty(
            self.tr("Nothing fits"), self.tr("Search for something else, or choose all acts."), icon="check"
        )
        periods = {
            Period.EVER: self.tr("At any time"),
            Period.WEEK: self.tr("Last 7 days"),
            Period.MONTH: self.tr("Last 30 days"),
            Period.YEAR: self.tr("Last year"),
        }
        self.period.say([Choice(code, words) for code, words in periods.items()], self.tr("When"))
        self.show_state()

    def ask_where(self) -> SaveDialog:
        """Ask where the file goes."""
        title = self.tr("Save the record")
        dialog = SaveDialog(self, self._runner, title=title, suggested=_FILE_NAME, on_chosen=self._model.save)
        dialog.open()
        return dialog

    def _offer_kinds(self, state: RecordState) -> None:
        kinds = [
            Choice("", self.tr("All acts")),
            *(Choice(one, self._words.words(one)) for one in state.kinds),
        ]
        self.kind.say(kinds, self.tr("Kind of act"))
        self.kind.set_code(state.kind)

    def _tell(self, state: RecordState) -> None:
        if state.saved is None:
            self._told.clear()
            return
        text = fill_plainly(self.tr("Saved: {name}"), name=visible(state.saved.name))
        self._told.show_message(Tone.GOOD, text)

    def _columns(self) -> list[Column[ActLine]]:
        return [
            Column(self.tr("Number"), lambda row: str(row.number), number=True),
            Column(self.tr("Time"), lambda row: self._dating.moment(row.at)),
            Column(self.tr("Case"), lambda row: row.case),
            Column(self.tr("What"), lambda row: self._words.words(row.kind, row.about)),
        ]
