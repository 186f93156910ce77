"""The bar on top of both windows: name, place, connection, language, and the way to hide."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop.runtime.languages import LANGUAGES, Language
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import least_height, space
from desktop.views.shared.buttons import Button, HintedButton
from desktop.views.shared.chips import Chip
from desktop.views.shared.labels import Label, rule
from desktop.views.shared.speaking import Speaking, column

PRODUCT = "Ombra"
"""A name, not a word: the same in every language."""

_HEIGHT_PX = 48


class LanguageButton(Button):
    """Opens the list of languages, each by its own name."""

    look = "menu"
    icon_role = "muted"
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(icon_name="globe")
        self._menu = QMenu(self)
        self._actions: dict[str, QAction] = {}
        group = QActionGroup(self._menu)
        for language in LANGUAGES:
            action = self._menu.addAction(language.native_name)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, code=language.code: self.chosen.emit(code))
            self._actions[language.code] = action
        self.setMenu(self._menu)

    def show_language(self, language: Language, name: str) -> None:
        """Show the language in use; `name` is the button's accessible name."""
        self.setText(language.native_name)
        self._actions[language.code].setChecked(True)
        self.setAccessibleName(f"{name}: {language.native_name}")


class TopBar(Speaking):
    """Add further controls with `add`; they stand before the language and the hide button."""

    hide_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, *, hide_button: bool = True) -> None:
        """`hide_button` shows "Hide now Esc Esc"; the review desk has none."""
        super().__init__()
        self.setProperty("look", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._language = LANGUAGES[0]
        self._name = Label(PRODUCT, TextStyle.STRONG, wrap=False)
        self._place = Label("", TextStyle.MUTED, wrap=False)
        self.connection = Chip()
        self.connection.hide()
        self._languages = LanguageButton()
        self._languages.chosen.connect(self.language_chosen)
        self._hide = HintedButton()
        self._hide.setVisible(hide_button)
        self._hide.clicked.connect(self.hide_requested)
        self._row = QHBoxLayout()
        space(self._row, Space.L, (6, 20, 6))
        self._row.addWidget(self._name)
        self._row.addWidget(self._place)
        self._row.addStretch(1)
        for control in (self.connection, self._languages, self._hide):
            self._row.addWidget(control)
        outer = column(self)
        outer.addStretch(1)
        outer.addLayout(self._row)
        outer.addStretch(1)
        outer.addWidget(rule())
        least_height(self, _HEIGHT_PX)
        self.retranslate()

    def set_place(self, words: str) -> None:
        """Say where in the program one is ("New report")."""
        self._place.setText(words)

    def set_connection(self, words: str, tone: Tone) -> None:
        """Show the state of the connection; no words hide it."""
        self.connection.setVisible(bool(words))
        self.connection.show_state(words, tone, "dot" if words else "")

    def set_language(self, language: Language) -> None:
        """Show the language in use."""
        self._language = language
        self.retranslate()

    def add(self, control: QWidget) -> None:
        """Put a control after the stretch, before the connection."""
        self._row.insertWidget(self._row.indexOf(self.connection), control)

    def retranslate(self) -> None:
        """Set the bar's own words."""
        self._hide.set_words(self.tr("Hide now"), self.tr("Esc Esc"))
        self._hide.setToolTip(self.tr("Esc twice hides this window"))
        self._languages.show_language(self._language, self.tr("Language"))
