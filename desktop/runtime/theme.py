"""The theme: colours, type and spaces on the application, through every change of scheme and zoom.

Install it once, in the composition root: `theme = install(app)`. Widgets ask `theme()`
when they paint; style sheet, palette and the spaces set through `desktop.runtime.spacing`
follow by themselves.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QApplication, QStyle, QStyleFactory, QWidget

from desktop.runtime import fonts, spacing
from desktop.runtime.measures import BODY_PX, ZOOM_STEPS
from desktop.runtime.palette import ROLES, Roles, Scheme, mix
from desktop.runtime.stylesheet import style_sheet

MOTION_MS = 120
"""Under the 150 ms of the look; zero when the platform asks for less motion."""


class Theme(QObject):
    """The look of the running application."""

    changed = Signal()
    """Colours, zoom or fonts changed; emitted after they are applied."""

    def __init__(
        self, app: QApplication, *, scheme: Scheme | None, zoom: float, reduced_motion: bool | None
    ) -> None:
        super().__init__(app)
        self._app = app
        self._forced_scheme = scheme
        self._zoom = zoom
        self._reduced_motion = reduced_motion
        self._language = "en"
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """The scheme in use: the forced one, else the system's."""
        if self._forced_scheme is not None:
            return self._forced_scheme
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return Scheme.DARK if dark else Scheme.LIGHT

    @property
    def roles(self) -> Roles:
        """The colours in use."""
        return ROLES[self.scheme]

    @property
    def zoom(self) -> float:
        """Scale of type and spaces, 1.0 to 2.0."""
        return self._zoom

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing may move; follows the platform unless it was given."""
        if self._reduced_motion is not None:
            return self._reduced_motion
        return self._app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0

    @property
    def motion_ms(self) -> int:
        """How long a transition may take."""
        return 0 if self.reduced_motion else MOTION_MS

    def px(self, pixels: float) -> int:
        """A length of the scales at the present zoom."""
        return round(pixels * self._zoom)

    def points(self, pixels: float) -> float:
        """A type step as points.

        Relative to the zoom and to the system's font, which people enlarge for a reason.
        """
        dpi = QGuiApplication.primaryScreen().logicalDotsPerInch()
        system_px = fonts.system_points() * dpi / 72
        return pixels * max(1.0, system_px / BODY_PX) * self._zoom * 72 / dpi

    def force_scheme(self, scheme: Scheme | None) -> None:
        """Use this scheme, or follow the system again (None)."""
        self._forced_scheme = scheme
        self._apply()

    def set_zoom(self, zoom: float) -> None:
        """Scale type and spaces; clipped to 100 % .. 200 %."""
        zoom = min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        if zoom != self._zoom:
            self._zoom = zoom
            self._apply()

    def zoom_by(self, steps: int) -> None:
        """Go some steps up or down the zoom scale."""
        nearest = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - self._zoom))
        self.set_zoom(ZOOM_STEPS[min(max(nearest + steps, 0), len(ZOOM_STEPS) - 1)])

    def set_language(self, language: str) -> None:
        """Choose the fonts for a language; `Translations` calls this."""
        if language != self._language:
            self._language = language
            self._apply()

    def _system_changed(self) -> None:
        if self._forced_scheme is None:
            self._apply()

    def _apply(self) -> None:
        roles = self.roles
        self._app.setFont(fonts.interface_font(self._language, self.points(BODY_PX)))
        self._app.setPalette(palette_of(roles))
        fixed = fonts.fixed_families(self._language)
        sheet = style_sheet(roles, px=self.px, points=self.points, fixed=fixed)
        # Qt polishes every widget again, even for an equal sheet: about a millisecond for each of them. Most
        # languages share one order of fonts, and with it one sheet.
        if sheet != self._app.styleSheet():
            self._app.setStyleSheet(sheet)
        spacing.rescale(self._app.topLevelWidgets(), self._zoom)
        self.changed.emit()


def palette_of(roles: Roles) -> QPalette:
    """The Qt palette of one scheme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: roles.window,
        role.Base: roles.panel,
        role.AlternateBase: roles.panel,
        role.Button: roles.panel,
        role.ToolTipBase: roles.panel,
        role.WindowText: roles.ink,
        role.Text: roles.ink,
        role.ButtonText: roles.ink,
        role.ToolTipText: roles.ink,
        role.BrightText: roles.bad,
        role.PlaceholderText: roles.muted,
        role.Highlight: roles.accent,
        role.HighlightedText: roles.on_accent,
        role.Accent: roles.accent,
        role.Link: roles.accent,
        role.LinkVisited: roles.accent,
        role.Mid: roles.line,
        role.Dark: roles.line,
        role.Midlight: roles.line,
        role.Light: roles.panel,
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(mix(roles.muted, roles.panel, 0.7)))
    return palette


def install(
    app: QApplication,
    *,
    scheme: Scheme | None = None,
    zoom: float = 1.0,
    reduced_motion: bool | None = None,
) -> Theme:
    """Put the theme on the application; a second call replaces the first."""
    global _installed
    if _installed is not None:
        _installed.deleteLater()
    _installed = Theme(app, scheme=scheme, zoom=zoom, reduced_motion=reduced_motion)
    return _installed


def theme() -> Theme:
    """The installed theme. Raises `RuntimeError` when the composition root forgot it."""
    if _installed is None:
        raise RuntimeError("the theme is not installed")
    return _installed


def add_zoom_shortcuts(window: QWidget) -> None:
    """Ctrl with plus, minus and 0 on a window (the platform's keys for the same are included)."""
    keys: list[tuple[QKeySequence | QKeySequence.StandardKey, int | None]] = [
        (QKeySequence.StandardKey.ZoomIn, 1),
        (QKeySequence("Ctrl+="), 1),
        (QKeySequence.StandardKey.ZoomOut, -1),
        (QKeySequence("Ctrl+0"), None),
    ]
    for key, steps in keys:
        shortcut = QShortcut(key, window)
        if steps is None:
            shortcut.activated.connect(lambda: theme().set_zoom(1.0))
        else:
            shortcut.activated.connect(lambda steps=steps: theme().zoom_by(steps))


_installed: Theme | None = None
