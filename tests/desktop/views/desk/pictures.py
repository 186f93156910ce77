"""Every page of the desk as pictures: `python -m tests.desktop.views.desk.pictures FOLDER`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.runtime.palette import Scheme
from desktop.runtime.theme import Theme, install
from desktop.runtime.translations import Translations
from tests.desktop.viewmodels.deskstage import HOUR, DeskStage, open_stage
from tests.desktop.views.desk.camera import Camera, window
from tests.desktop.views.desk.setuptour import setup_pages
from tests.desktop.views.desk.worktour import work_pages


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
