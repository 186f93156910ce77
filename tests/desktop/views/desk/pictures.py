"""Every page of the desk as pictures: `python -m tests.desktop.views.desk.pictures FOLDER`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.desk_app import DeskApp
from desktop.runtime.palette import Scheme
from desktop.runtime.theme import Theme, install
from desktop.runtime.translations import Translations
from desktop.viewmodels.deskcasestate import Saying
from desktop.viewmodels.deskplaces import Place
from desktop.viewmodels.desksetupdraft import ReviewerDraft
from desktop.viewmodels.deskwork import WorkModel
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.deskstage import HOUR, DeskStage, open_stage
from tests.desktop.views.desk.stage import shown

SIZE = (1360, 820)


@dataclass
class Camera:
    """Takes pictures into a folder, each named with the manner of the moment."""

    folder: Path
    manner: str = ""
    size: tuple[int, int] = SIZE

    def take(self, name: str, widget: QWidget) -> None:
        """One picture."""
        settle(widget)
        settle(widget)
        widget.grab().save(str(self.folder / f"{name}-{self.manner}.png"))

    def open_dialogs(self) -> Iterator[QWidget]:
        """The dialogs that are open."""
        yield from (w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isModal())


def start_pages(camera: Camera, stage: DeskStage, speech: Translations) -> None:
    """Start, and a folder without a desk."""
    with window(camera, stage, speech) as app:
        camera.take("01-start", app.window)
        app.model.choose(stage.server.folder)
        camera.take("02-start-no-desk", app.window)
        made = stage.office.made.desks[0]
        app.model.choose(made.folder)
        camera.take("20-unlock", app.window)
        app.window.unlock.passphrase.set_text("no such words")
        app.model.unlock("no such words")
        camera.take("21-unlock-wrong", app.window)
        stage.held.hold()
        app.model.unlock(made.passphrase)
        camera.take("22-unlock-busy", app.window)
        stage.held.release()


def setup_pages(camera: Camera, stage: DeskStage, speech: Translations) -> None:
    """All pages of the set-up, on a server of its own."""
    from tests.simulator.server import ServerThread

    home = Path(tempfile.mkdtemp(prefix="setup-", dir=stage.server.folder))
    stick = home / "stick"
    stick.mkdir()
    with ServerThread(home, clock=stage.clock) as server, window(camera, stage, speech) as app:
        app.model.begin_setup()
        setup = app.model.setup
        assert setup is not None
        setup.go_on()
        camera.take("03-setup-office-missing", app.window)
        setup.change(
            name_en="Office of the independent reviewer",
            name_zh="独立审查员办公室",
            charter_en="We look into improper takedowns. We cannot stop one that runs.",
            charter_zh="我们调查不当的下架与封禁。正在进行的封禁我们无法阻止。",
        )
        camera.take("04-setup-office", app.window)
        setup.go_on()
        setup.change_reviewer(0, ReviewerDraft("Ada Example", ("en", "zh-Hans")))
        camera.take("05-setup-reviewers-one", app.window)
        setup.add_reviewer()
        setup.change_reviewer(1, ReviewerDraft("王审查", ("zh-Hans",)))
        camera.take("06-setup-reviewers", app.window)
        setup.go_on()
        setup.change(has_custodian=True, custodian="Dora Example")
        camera.take("07-setup-custodian", app.window)
        setup.go_on()
        camera.take("08-setup-server", app.window)
        setup.take_invitation(server.invitation)
        camera.take("09-setup-server-read", app.window)
        setup.go_on()
        setup.change(folder=home / "review-office")
        camera.take("10-setup-vault", app.window)
        setup.go_on()
        setup.go_on("not these words")
        camera.take("11-setup-vault-words", app.window)
        setup.go_on(setup.snapshot.vault_words)
        setup.change(root_folder=stick)
        camera.take("12-setup-root", app.window)
        setup.go_on()
        setup.go_on(setup.snapshot.root_words)
        camera.take("13-setup-review", app.window)
        stage.held.hold()
        setup.create()
        camera.take("14-setup-making", app.window)
        stage.held.release()
        camera.take("15-setup-done", app.window)
        scroll_down(app.window)
        camera.take("16-setup-done-below", app.window)


def work_pages(camera: Camera, stage: DeskStage, speech: Translations) -> None:
    """The main window with its cases."""
    with window(camera, stage, speech) as app:
        made = stage.office.made.desks[0]
        app.model.choose(made.folder)
        app.model.unlock(made.passphrase)
        work = app.model.work
        assert work is not None
        camera.take("30-work", app.window)
        by_role = {row.title or row.number: row for row in work.snapshot.cases}
        assert by_role
        for row in work.snapshot.cases:
            work.select(row.id)
            camera.take(f"31-case-{row.number}", app.window)
        cases(camera, app, work)
        for place in (Place.AT_RISK, Place.DUE_SOON, Place.UNREADABLE, Place.KEYS, Place.SERVER):
            work.go(place)
            camera.take(f"40-place-{place}", app.window)
        work.go(Place.ALL)
        work.search("no such thing")
        camera.take("41-search-nothing", app.window)
        work.search("")
        app.model.lock()
        camera.take("42-locked", app.window)


def cases(camera: Camera, app: DeskApp, work: WorkModel) -> None:
    """One case through its tabs and its dialogs."""
    view = app.window.work
    assert view is not None
    hostile = next(row for row in work.snapshot.cases if "<img" in row.title)
    for case_id, name in ((hostile.id, "hostile"), (work.snapshot.cases[0].id, "first")):
        work.select(case_id)
        for index, tab in enumerate(("report", "evidence", "conversation", "history")):
            view.case.tabs.setCurrentIndex(index)
            camera.take(f"32-{name}-{tab}", app.window)
        view.case.tabs.setCurrentIndex(0)
    scroll_down(view.case)
    camera.take("33-report-below", app.window)
    for saying in (Saying.QUESTION, Saying.STATUS, Saying.NOTE):
        work.case.compose(saying)
        dialog = next(camera.open_dialogs())
        camera.take(f"34-compose-{saying}", dialog)
        work.case.discard()
        settle(app.window)


def empty_pages(camera: Camera, speech: Translations, folder: Path) -> None:
    """A desk before its first pull, and one without a server."""
    home = Path(tempfile.mkdtemp(prefix="empty-", dir=folder))
    with open_stage(home) as stage, window(camera, stage, speech) as app:
        made = stage.office.made.desks[0]
        app.model.choose(made.folder)
        app.model.unlock(made.passphrase)
        camera.take("50-empty", app.window)
        work = app.model.work
        assert work is not None
        stage.held.hold()
        work.pull.pull()
        camera.take("51-pulling", app.window)
        stage.held.release()
        camera.take("52-pulled-nothing", app.window)
        stage.server.stop()
        work.pull.pull()
        camera.take("53-offline", app.window)
        stage.server.start()


def scroll_down(widget: QWidget) -> None:
    """Go to the end of everything that scrolls."""
    from PySide6.QtWidgets import QScrollArea

    settle(widget)
    for area in widget.findChildren(QScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


@contextmanager
def window(camera: Camera, stage: DeskStage, speech: Translations) -> Iterator[DeskApp]:
    """A window of its own size, put away afterwards."""
    with shown(stage, speech) as app:
        app.window.resize(*camera.size)
        yield app


MANNERS: tuple[tuple[str, Scheme, str, float], ...] = (
    ("light-en", Scheme.LIGHT, "en", 1.0),
    ("dark-en", Scheme.DARK, "en", 1.0),
    ("light-zh", Scheme.LIGHT, "zh-Hans", 1.0),
    ("dark-zh", Scheme.DARK, "zh-Hans", 1.0),
    ("light-rtl", Scheme.LIGHT, "en", 1.0),
    ("dark-200", Scheme.DARK, "en", 2.0),
)


def prepare(stage: DeskStage) -> None:
    """Nine reports over some days; one answered, one with a follow-up, one withdrawn."""
    from desktop.domain.amendments import Update
    from desktop.services.parcels import TakenBack

    receipts = {}
    for name, pause in (
        ("f10", 60),
        ("f08", 20),
        ("f07", 30),
        ("f03", 10),
        ("f11", 12),
        ("f05", 5),
        ("f02", 2),
    ):
        receipts[name] = stage.send(name)
        stage.later(pause * HOUR / 2)
    receipts["f01"] = stage.send("f01")
    with stage.office.desk() as desk:
        stage.office.pull(desk)
        stage.office.answer(desk, 4, "Which account was used for the restart?")
    stage.send_more(receipts["f07"], TakenBack("It was sorted out."))
    stage.send_more(receipts["f10"], Update(text="The account was given back this morning."))
    stage.later(HOUR)
    with stage.office.desk() as desk:
        stage.office.pull(desk)
    stage.later(HOUR)


def main(folder: str, only: str = "") -> None:
    """Take all pictures."""
    app = QApplication([])
    look: Theme = install(app, reduced_motion=True)
    speech = Translations(app, "en")
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home, open_stage(Path(home)) as stage:
        prepare(stage)
        for manner, scheme, code, zoom in MANNERS:
            if only and only != manner:
                continue
            look.force_scheme(scheme)
            look.set_zoom(zoom)
            speech.use(code)
            mirrored = manner.endswith("rtl")
            right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
            app.setLayoutDirection(right if mirrored else left)
            camera = Camera(target, manner)
            pages: tuple[Callable[[Camera, DeskStage, Translations], None], ...] = (
                start_pages,
                setup_pages,
                work_pages,
            )
            for page in pages:
                page(camera, stage, speech)
            empty_pages(camera, speech, Path(home))


if __name__ == "__main__":
    main(*sys.argv[1:])
