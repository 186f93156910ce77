"""Questions answered by choosing: cards, the rest of the cards behind a button, and words of one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.codes import TABLES
from desktop.domain.questionnaire import Kind
from desktop.domain.wording import FieldWords
from desktop.runtime.measures import Space
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_formstate import FieldState
from desktop.views.reporter.faulttexts import fault_words
from desktop.views.reporter.fieldview import FieldView, Tell
from desktop.views.reporter.wording import Wording
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.codesearch import CodeSearch
from desktop.views.shared.editing import LineEdit
from desktop.views.shared.fields import ChoiceField
from desktop.views.shared.speaking import column
from desktop.views.shared.taborder import chain

COLUMNS = 4
COLUMNS_OF = {"reporter.anonymity": 2}
"""Where the cards say more than a line."""

OTHER = "other"
DEFAULTED = frozenset({"reporter.anonymity"})
"""Always answered: there is no answer to take back."""


class ChoiceAnswer(FieldView):
    """One code, several codes, or a text of one's own where the field allows it."""

    def __init__(self, state: FieldState, words: FieldWords, wording: Wording, tell: Tell) -> None:
        super().__init__(state, words, wording, tell)
        self.many = state.field.kind is Kind.CHOICES
        self.field = ChoiceField(
            words.label,
            wording.choices(state.field, state.codes[: state.offered]),
            many=self.many,
            columns=_columns(state),
            required=state.field.required,
            help_text=words.hint,
        )
        self.field.changed.connect(lambda codes: self._tell(codes))
        self.more = QuietButton(self.tr("Show all"), "chevron-down")
        self.more.clicked.connect(self._show_all)
        self.other = QuietButton(self.tr("Something else…"))
        self.other.clicked.connect(self._open_own)
        self.undo = QuietButton(self.tr("Take the answer back"))
        self.undo.clicked.connect(lambda: self.answer(None))
        self.search: CodeSearch | None = None
        if state.field.searched:
            self.search = CodeSearch(
                words.label, lambda: wording.choices(state.field, TABLES[state.field.table])
            )
            self.search.picked.connect(self._add_found)
        self.own = LineEdit()
        own_words = self.tr("In your own words")
        self.own.setPlaceholderText(own_words)
        self.own.setAccessibleName(f"{words.label}: {own_words}")
        self.own.textEdited.connect(lambda text: self._tell(self.field.group.codes()))
        self._build()
        self.bind(state)

    def bind(self, state: FieldState) -> None:
        """Choose the cards, show an own text, mark a fault."""
        codes = _codes(state)
        known = tuple(code for code in codes if self._is_known(code))
        own = ", ".join(code for code in codes if not self._is_known(code))
        if any(not self.field.group.has(code) for code in known):
            self._offer_all(known)
        self.field.group.set_codes(known)
        self.more.setVisible(not self._offers_all)
        if own and own != self.own.text().strip():
            self.own.setText(own)
        wanted = bool(own) or (state.field.other and OTHER in known)
        if not wanted and not self.own.hasFocus() and not self.many:
            self.own.setText("")
        self.own.setVisible(wanted or self.own.hasFocus() or bool(self.own.text()))
        # A card called "something else" opens the line itself.
        linked = state.field.other and OTHER not in state.codes
        self.other.setVisible(linked and self.own.isHidden())
        optional = not state.field.required and state.field.kind is Kind.CHOICE and not has_default(state)
        self.undo.setVisible(optional and state.value is not None and not self.own.hasFocus())
        self.field.set_fault(fault_words(state.fault))

    def entry(self) -> QWidget:
        """The chosen card, or the first."""
        codes = [code for code in _codes(self.state) if code in self.state.codes]
        return self.field.group.card((codes or list(self.state.codes))[0])

    def _build(self) -> None:
        below = QHBoxLayout()
        space(below, Space.M)
        for button in (self.more, self.other, self.undo):
            below.addWidget(button)
        below.addStretch(1)
        layout = column(self, Space.XS)
        layout.addWidget(self.field)
        if self.search is not None:
            layout.addWidget(self.search)
        layout.addLayout(below)
        layout.addWidget(self.own)

    def _is_known(self, code: str) -> bool:
        """Whether it has words: as an option, or found by searching."""
        field = self.state.field
        return code in self.state.codes or (field.searched and code in TABLES[field.table])

    def _add_found(self, code: str) -> None:
        chosen = _codes(self.state)
        if code not in chosen:
            self.answer((*chosen, code) if self.many else code)

    def _show_all(self) -> None:
        self._offer_all()
        self.bind(self.state)
        chain(self)
        first = self.field.group.card(self.state.codes[self.state.offered])
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _offers_all(self) -> bool:
        return all(self.field.group.has(code) for code in self.state.codes)

    def _offer_all(self, found: tuple[str, ...] = ()) -> None:
        """Make the cards that were not needed until now; `found` came from the search or a report."""
        codes = found if set(found) - set(self.state.codes) else (*self.state.codes, *found)
        missing = [code for code in dict.fromkeys(codes) if not self.field.group.has(code)]
        self.field.group.add(self.wording.choices(self.state.field, missing))

    def _open_own(self) -> None:
        self.own.show()
        self.own.setFocus()
        self.other.hide()
        self.undo.hide()

    def _tell(self, codes: tuple[str, ...]) -> None:
        own = self.own.text().strip()
        if self.many:
            self.answer((*codes, own) if own else codes)
        elif self.own.hasFocus() and own:
            self.answer(own)
        else:
            self.answer(next(iter(codes), None))


def _codes(state: FieldState) -> tuple[str, ...]:
    if isinstance(state.value, tuple):
        return state.value
    return (state.value,) if isinstance(state.value, str) and state.value else ()


def _columns(state: FieldState) -> int:
    count = len(state.codes)
    return COLUMNS_OF.get(state.field.id) or (count if count in (1, 2, 3) else COLUMNS)


def has_default(state: FieldState) -> bool:
    """Whether the form answers this beforehand, so that there is always an answer."""
    return state.field.id in DEFAULTED
