"""Pictures of the set-up, page by page, on a server of its own."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desktop.runtime.translations import Translations
from desktop.viewmodels.desksetupdraft import ReviewerDraft
from tests.desktop.viewmodels.deskstage import DeskStage
from tests.desktop.views.desk.camera import Camera, scroll_down, window


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
            name_zh="独立复核机构",
            charter_en="We look into improper takedowns. We cannot stop one that runs.",
            charter_zh="我们调查不当的下架与封禁。正在进行的封禁我们无法阻止。",
        )
        camera.take("04-setup-office", app.window)
        setup.go_on()
        setup.change_reviewer(0, ReviewerDraft("Ada Example", ("en", "zh-Hans")))
        camera.take("05-setup-reviewers-one", app.window)
        setup.add_reviewer()
        setup.change_reviewer(1, ReviewerDraft("王复核", ("zh-Hans",)))
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
