"""Pictures of the set-up of an office; the office they make is the one of all later pictures."""

from __future__ import annotations

from desktop import desk_app
from desktop.desk_app import DeskApp
from desktop.services.ceremony import OfficeMade, publish_office
from desktop.services.desk import open_desk
from desktop.services.deskgateway import DeskDialler
from desktop.services.invitations import parse_invitation
from desktop.services.routes import Route
from desktop.viewmodels.desksetup import SetupModel
from desktop.viewmodels.desksetupdraft import ReviewerDraft
from desktop.viewmodels.desksetupstate import SetupPage
from desktop.viewmodels.deskworld import DeskWorld
from desktop.viewmodels.idle import Clocks
from desktop.views.desk.setupview import SetupView
from tests.e2e.hands import Unexpected, settle
from tests.e2e.studio import DESK_PX, Studio

NAMES = ("Office of the Independent Reviewer for Online Meetings", "在线会议独立复核机构")
CHARTER = (
    "We look into meetings, accounts and apps taken down without a proper reason. We serve no government.",
    "我们调查没有正当理由而被中断的会议、被停用的账号和被下架的应用。我们不属于任何公司或政府。",
)
REVIEWERS = (
    ReviewerDraft("Mira Sample", ("en", "zh-Hans")),
    ReviewerDraft("Tarik Sample", ("en", "ar")),
)
CUSTODIAN = "Noor Sample"


def open_app(studio: Studio) -> DeskApp:
    """The desk's window on the studio's clock, chance and runner."""
    clocks = Clocks(studio.clock, studio.clock)
    app = desk_app.build(DeskWorld(studio.fresh_runner(), clocks, studio.chance), studio.translations)
    studio.frame(app.window, DESK_PX)
    return app


def set_up(studio: Studio) -> OfficeMade:
    """Go through the set-up, with a picture of every step and of what can be wrong."""
    app = open_app(studio)
    studio.take("desk-start", app.window)
    app.model.choose(studio.folder / "home")
    studio.take("desk-start-refused", app.window)
    app.model.begin_setup()
    settle()
    setup, view = app.model.setup, app.window.setup
    if setup is None or view is None:
        raise Unexpected("the set-up begins")
    _people(studio, app, setup, view)
    _keys(studio, app, setup, view)
    made = _create(studio, app, setup, view)
    setup.note_down(True)
    setup.finish()
    settle()
    studio.take("desk-inbox-empty", app.window)
    app.close()
    _other_desks(studio, made)
    return made


def _people(studio: Studio, app: DeskApp, setup: SetupModel, view: SetupView) -> None:
    setup.change(name_en=NAMES[0], name_zh=NAMES[1], charter_en=CHARTER[0], charter_zh=CHARTER[1])
    studio.take("desk-setup-office", app.window)
    setup.go_on()
    setup.go_on()
    studio.take("desk-setup-missing", app.window)
    setup.add_reviewer()
    for place, one in enumerate(REVIEWERS):
        setup.change_reviewer(place, one)
    studio.take("desk-setup-reviewers", app.window)
    setup.go_on()
    setup.change(has_custodian=True, custodian=CUSTODIAN)
    studio.take("desk-setup-custodian", app.window)
    setup.go_on()
    setup.take_invitation(studio.server.invitation)
    studio.take("desk-setup-server", app.window)
    setup.go_on()


def _keys(studio: Studio, app: DeskApp, setup: SetupModel, view: SetupView) -> None:
    stick = studio.folder / "home" / "stick"
    stick.mkdir()
    studio.take("desk-setup-passphrase", app.window)
    setup.go_on()
    setup.go_on("these are not the words that were shown")
    studio.take("desk-setup-words", app.window)
    setup.go_on(setup.snapshot.vault_words)
    setup.change(root_folder=stick)
    studio.take("desk-setup-root", app.window)
    setup.go_on()
    setup.go_on(setup.snapshot.root_words)


def _create(studio: Studio, app: DeskApp, setup: SetupModel, view: SetupView) -> OfficeMade:
    studio.take("desk-setup-review", app.window)
    with studio.offline(), studio.held():
        setup.create()
        studio.advance(2, 4, "desk")
        studio.take("desk-setup-making", app.window)
    studio.take("desk-setup-unpublished", app.window)
    setup.create()
    made = setup.snapshot.made
    if made is None or setup.snapshot.page is not SetupPage.DONE:
        raise Unexpected(f"the office is made: {setup.snapshot.failure!r}")
    studio.take("desk-setup-done", app.window)
    return made


def _other_desks(studio: Studio, made: OfficeMade) -> None:
    """The other reviewers open their desks once, which publishes their keys."""
    invitation = parse_invitation(studio.server.invitation.read_bytes())
    for one in made.desks[1:]:
        desk = open_desk(one.folder, one.passphrase, studio.clock, studio.chance)
        with DeskDialler(desk.address, Route())(desk.signer) as gateway:
            publish_office(desk, invitation, gateway)
        desk.close()
