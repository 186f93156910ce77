"""Every shared widget on a few sheets, for the eye: `python -m tests.desktop.views.shared.gallery FOLDER`.

The sheets come in both schemes, both languages, right to left, and at 200 %.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QRadioButton, QWidget

from desktop.runtime.errors import explain
from desktop.runtime.icons import icon_names
from desktop.runtime.immediate import ImmediateRunner
from desktop.runtime.languages import language
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Scheme, Tone
from desktop.runtime.spacing import space
from desktop.runtime.tasks import Cancelled, ProgressStep
from desktop.runtime.theme import Theme, install
from desktop.runtime.translations import Translations
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import (
    Button,
    DangerButton,
    IconButton,
    PrimaryButton,
    QuietButton,
)
from desktop.views.shared.cards import ActionCard, Card, PressCard
from desktop.views.shared.chips import Chip
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.details import Details
from desktop.views.shared.dropzone import DropZone
from desktop.views.shared.empty import StatePane
from desktop.views.shared.fields import ChoiceField, LineField, LongField, SelectField
from desktop.views.shared.filepicker import FilePicker
from desktop.views.shared.flow import Columns, FlowLayout
from desktop.views.shared.glyph import Glyph
from desktop.views.shared.labels import Label
from desktop.views.shared.page import COLUMN_FULL_PX, Page, SidePane
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.progress import TaskProgress
from desktop.views.shared.speaking import column
from desktop.views.shared.steps import Steps
from desktop.views.shared.tables import Column, RowsModel, make_table
from desktop.views.shared.timefield import TimeField, TimeText
from desktop.views.shared.topbar import TopBar
from tests.desktop.conftest import settle
from tests.desktop.views.shared.gallerywords import HOSTILE, WORDS, ZH

Sheet = Callable[[], QWidget]


def words() -> dict[str, str]:
    """Give the sample words in the language of the moment."""
    return WORDS[ZH if _speech.language.code == ZH else "en"]


_speech: Translations


def speak(speech: Translations) -> None:
    """Let the sheets take their words from the language of `speech`."""
    global _speech
    _speech = speech


def in_reached_group(widget: QWidget, reached: set[QWidget]) -> bool:
    """Tell whether arrow keys lead to `widget` from a radio button that Tab reached."""
    group = widget.group() if isinstance(widget, QRadioButton) else None
    return group is not None and any(button in reached for button in group.buttons())


def home() -> QWidget:
    """Give a page like the first one."""
    w = words()
    window = QWidget()
    window.setProperty("look", "ground")
    layout = column(window)
    bar = TopBar()
    bar.set_language(_speech.language)
    bar.set_connection(w["good"], Tone.GOOD)
    layout.addWidget(bar)
    page = Page(w["home"], w["home2"], width_px=COLUMN_FULL_PX)
    first, second_part = QWidget(), QWidget()
    start, end = column(first, gap=18), column(second_part, gap=Space.L)
    main = ActionCard(w["what"], w["page2"], main=True)
    for kind, text in ((PrimaryButton, w["c1"]), (Button, w["c2"]), (Button, w["a1"])):
        main.add_below(kind(text))
    start.addWidget(main)
    second = ActionCard(w["tell"], w["home2"])
    second.add_at_end(Button(w["open"]))
    start.addWidget(second)
    start.addWidget(PressCard(w["c3"], w["h3"]))
    start.addStretch(1)
    office = Card()
    office.body.addWidget(Label(w["service"], TextStyle.SMALL))
    office.body.addWidget(Label(w["home"], TextStyle.LEAD))
    office.body.addWidget(Label("31804 77526 09418\n55290 16673 82045", TextStyle.CODE))
    chips = QHBoxLayout()
    space(chips, Space.S)
    for text, tone in ((w["good"], Tone.GOOD), (w["a3"], Tone.NEUTRAL)):
        chips.addWidget(Chip(text, tone))
    chips.addStretch(1)
    chips.addWidget(QuietButton(w["open"]))
    office.body.addLayout(chips)
    end.addWidget(office)
    end.addWidget(Banner(Tone.WARN, w["safe"], w["safe2"]))
    end.addStretch(1)
    page.body.addWidget(Columns(first, second_part, least_px=820, gap=Space.XXL, shares=(3, 2)))
    layout.addWidget(page, 1)
    window.resize(1180, 780)
    return window


def form() -> QWidget:
    """Give a page like the form, with steps and help beside it."""
    w = words()
    window = QWidget()
    window.setProperty("look", "ground")
    layout = column(window)
    bar = TopBar()
    bar.set_language(_speech.language)
    bar.set_place(w["page"])
    bar.set_connection(w["good"], Tone.GOOD)
    layout.addWidget(bar)
    row = QHBoxLayout()
    space(row)
    steps = Steps([w["safe"], w["tell"], w["page"], w["what"], w["service"]])
    steps.set_state(2, done={0, 1}, open_steps={0, 1, 2})
    side = SidePane(width_px=230)
    side.body.addWidget(steps)
    side.body.addStretch(1)
    row.addWidget(side)
    page = Page(w["page"], w["page2"])
    page.use_bar()
    what = ChoiceField(
        w["what"],
        [Choice(f"c{i}", w[f"c{i}"], w[f"h{i}"]) for i in range(1, 5)],
        many=True,
        required=True,
    )
    what.group.set_codes({"c1"})
    page.body.addWidget(what)
    when = TimeField(
        w["when"],
        zones=[Choice("America/New_York", "New York (UTC−04:00)")],
        precisions=[Choice("minute", w["a3"])],
        required=True,
    )
    when.set_value(TimeText("2020-06-04", "07:42", "America/New_York", "minute"))
    page.body.addWidget(when)
    service = LineField(w["service"], required=True, example=w["h4"])
    service.set_fault(w["page2"])
    reason = SelectField(w["reason"], [Choice("x", w["h3"]), Choice("y", w["h2"])])
    page.body.addWidget(Columns(service, reason, least_px=420))
    again = ChoiceField(w["again"], [Choice(f"a{i}", w[f"a{i}"]) for i in range(1, 5)])
    again.group.set_codes({"a1"})
    page.body.addWidget(again)
    page.body.addWidget(LongField(w["tell"], help_text=w["why2"], rows=3))
    row.addWidget(page, 1)
    hints = SidePane(at_end=True)
    hints.body.addWidget(Label(w["why"], TextStyle.SMALL_STRONG))
    hints.body.addWidget(Label(w["why2"], TextStyle.SMALL))
    hints.body.addStretch(1)
    row.addWidget(hints)
    layout.addLayout(row, 1)
    window.resize(1180, 860)
    return window


def parts() -> QWidget:
    """Give everything else."""
    w = words()
    page = Page(w["page"], w["page2"], width_px=760)
    page.setProperty("look", "ground")
    buttons = FlowLayout()
    disabled = PrimaryButton(w["c1"])
    disabled.setEnabled(False)
    for button in (
        PrimaryButton(w["c1"], "send"),
        Button(w["open"], "file"),
        disabled,
        DangerButton(w["save"]),
        QuietButton(w["open"]),
        IconButton("close", w["a3"]),
    ):
        buttons.addWidget(button)
    page.body.addLayout(buttons)
    chips = FlowLayout()
    for text, tone in (
        (w["good"], Tone.GOOD),
        (w["due"], Tone.WARN),
        (w["risk"], Tone.BAD),
        (w["c2"], Tone.ACCENT),
        (w["a3"], Tone.NEUTRAL),
    ):
        chips.addWidget(Chip(text, tone))
    page.body.addLayout(chips)
    for tone in Tone:
        banner = Banner()
        banner.show_message(tone, w["safe"], w["safe2"], w["open"] if tone == Tone.BAD else "")
        page.body.addWidget(banner)
    card = Card()
    card.body.addWidget(PlainText(HOSTILE, name=w["tell"]))
    card.body.addWidget(PlainText("f" * 160, TextStyle.CODE))
    card.body.addWidget(Details(Label("bad_signature", TextStyle.CODE)))
    page.body.addWidget(card)
    for step, rate, paused in (
        (ProgressStep("sending", 12_000_000, 1_100_000_000), 2_300_000.0, False),
        (ProgressStep("sealing"), None, False),
        (ProgressStep("fetching", 700, 1000), None, True),
    ):
        progress = TaskProgress(can_pause=True)
        progress.show_step(step, rate)
        progress.set_paused(paused)
        page.body.addWidget(progress)
    icons = FlowLayout(gap=Space.XS)
    for name in icon_names():
        icons.addWidget(Glyph(name))
    page.body.addLayout(icons)
    page.resize(840, 1120)
    return page


def lists() -> QWidget:
    """Give tables, states, the file picker and the drop zone."""
    w = words()
    page = Page(w["page"], width_px=COLUMN_FULL_PX)
    page.setProperty("look", "ground")
    model: RowsModel[tuple[str, str]] = RowsModel(
        [Column(w["service"], lambda r: r[0]), Column(w["when"], lambda r: r[1], number=True)],
        key=lambda r: r[0],
    )
    model.set_rows([("2026-0142", "12"), (HOSTILE, "7"), ("会议被中断", "3")])
    table = make_table(model, w["page"])
    table.selectRow(0)
    page.body.addWidget(table)
    page.body.addWidget(FilePicker(ImmediateRunner(), start=Path(__file__).parent))
    page.body.addWidget(DropZone())
    row = QHBoxLayout()
    panes = [StatePane() for _ in range(3)]
    panes[0].show_empty(w["tell"], w["page2"], action=w["open"])
    panes[1].show_loading(w["tell"])
    panes[2].show_error(explain(Cancelled()), action=w["open"])
    for pane in panes:
        row.addWidget(pane)
    page.body.addLayout(row)
    page.resize(1180, 1100)
    return page


SHEETS: dict[str, Sheet] = {"home": home, "form": form, "parts": parts, "lists": lists}


def gallery(app: QApplication, look: Theme, speech: Translations, folder: Path) -> list[Path]:
    """Paint every sheet in every manner; give the files."""
    speak(speech)
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    files = []
    for manner, scheme, code, direction, zoom in (
        ("light-en", Scheme.LIGHT, "en", left, 1.0),
        ("dark-en", Scheme.DARK, "en", left, 1.0),
        ("light-zh", Scheme.LIGHT, ZH, left, 1.0),
        ("light-rtl", Scheme.LIGHT, "en", right, 1.0),
        ("dark-200", Scheme.DARK, ZH, left, 2.0),
    ):
        look.force_scheme(scheme)
        look.set_zoom(zoom)
        speech.use(language(code).code)
        app.setLayoutDirection(direction)
        for name, make in SHEETS.items():
            widget = make()
            # A window at 200 % is seldom twice as large: the screen is not.
            widget.resize(widget.size() * (1 + (zoom - 1) * 0.2))
            settle(widget)
            path = folder / f"{name}-{manner}.png"
            widget.grab().save(str(path))
            files.append(path)
            widget.deleteLater()
    return files


def main(folder: str) -> None:
    """Paint the gallery into a folder."""
    app = QApplication([])
    look = install(app, reduced_motion=True)
    Path(folder).mkdir(parents=True, exist_ok=True)
    gallery(app, look, Translations(app, "en"), Path(folder))


if __name__ == "__main__":
    main(sys.argv[1])
