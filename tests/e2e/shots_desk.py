"""Pictures of the review desk: unlocking, the inbox, cases, answers, the office's own pages."""

from __future__ import annotations

from desktop.desk_app import DeskApp
from desktop.services.ceremony import OfficeMade
from desktop.viewmodels.deskcasestate import Draft, Saying
from desktop.viewmodels.deskplaces import Place
from desktop.viewmodels.deskwork import WorkModel
from desktop.views.desk.caseview import CaseView
from desktop.views.desk.composer import Composer
from desktop.views.desk.serverpage import ServerPage
from desktop.views.shared.filedialogs import SaveDialog
from tests.e2e.desk_driver import CONVERSATION, EVIDENCE, HISTORY, REPORT
from tests.e2e.hands import Unexpected, dialog, settle
from tests.e2e.shots_post import send_one
from tests.e2e.shots_reporter import hide_plugged_disks, to_top
from tests.e2e.shots_setup import open_app
from tests.e2e.studio import DESK_PX, Studio
from tests.simulator.servercopies import change

QUESTION = (
    "When did you first see the message, and on which screen?",
    "您最早是什么时候、在哪个屏幕上看到这条信息的？",
    "您最早是什麼時候、在哪個螢幕上看到這則訊息的？",
    "متى رأيت الرسالة أول مرة، وعلى أي شاشة؟",
)


def unlock(studio: Studio, office: OfficeMade) -> DeskApp:
    """The passphrase page in its states; the open desk."""
    app, made = open_app(studio), office.desks[0]
    app.model.choose(made.folder)
    settle()
    studio.take("desk-unlock", app.window)
    app.model.unlock("these words open nothing")
    settle()
    studio.take("desk-unlock-wrong", app.window)
    with studio.held():
        app.window.unlock.passphrase.set_text(made.passphrase)
        app.model.unlock(made.passphrase)
        settle()
        studio.take("desk-unlock-working", app.window)
        studio.runner._perform(studio.runner._waiting[0])
        settle()
        studio.take("desk-inbox-loading", app.window)
    return app


def first_look(studio: Studio, app: DeskApp) -> None:
    """Pulling: without a connection, under way, done; the inbox, and a search that finds nothing."""
    work = _work(app)
    with studio.held():
        work.pull.pull()
        studio.advance(6, None, "pull")
        studio.take("desk-pulling", app.window)
        studio.runner._perform(studio.runner._waiting[0])
        studio.run_all_but(work.pull._jobs.handle("fetch"))
        _open_first(work)
        studio.run_all_but(work.pull._jobs.handle("fetch"))
        _case(app).tabs.setCurrentIndex(EVIDENCE)
        studio.advance(1_380_000, 3_450_000, "fetch")
        studio.take("desk-case-fetching", app.window)
    work.select(None)
    settle()
    to_top(app.window)
    studio.take("desk-inbox", app.window)
    work.search(studio.say("parliament", "议会"))
    settle()
    studio.take("desk-search-nothing", app.window)
    work.search("")
    work.go(Place.AT_RISK)
    settle()
    studio.take("desk-at-risk", app.window)
    work.go(Place.INBOX)
    with studio.offline():
        work.pull.pull()
        settle()
        studio.take("desk-pull-offline", app.window)
    work.pull.pull()
    settle()


def case_pages(studio: Studio, app: DeskApp) -> None:
    """One case, tab by tab, and everything that can be said to its reporter."""
    work, view, model = _work(app), _case(app), _work(app).case
    _open_first(work)
    _turn(studio, app, REPORT, "desk-case-report")
    _turn(studio, app, EVIDENCE, "desk-case-evidence")
    saving = view.save_copy(0, "participants.csv")
    settle()
    hide_plugged_disks(saving.picker)
    studio.take("desk-save-copy", app.window, dialog(SaveDialog))
    saving.reject()
    settle()
    model.acknowledge()
    settle()
    _turn(studio, app, REPORT, "desk-case-acknowledged")
    model.compose(Saying.QUESTION)
    settle()
    model.write(Draft(Saying.QUESTION, studio.say(*QUESTION), contact_days=7))
    settle()
    studio.take("desk-compose-question", app.window, dialog(Composer))
    with studio.offline():
        model.send()
        settle()
        studio.take("desk-case-unposted", app.window)
    model.post()
    settle()
    model.dismiss()
    model.compose(Saying.STATUS)
    model.write(Draft(Saying.STATUS, word="closed"))
    model.send()
    settle()
    studio.take("desk-compose-status", app.window, dialog(Composer))
    model.discard()
    settle()


def odd_cases(studio: Studio, app: DeskApp, hostile: str) -> None:
    """A hostile report, one that cannot be answered, and what could not be read at all."""
    work = _work(app)
    _open(work, hostile)
    _turn(studio, app, REPORT, "desk-case-odd")
    _turn(studio, app, EVIDENCE, "desk-case-odd-evidence")
    row = next(row for row in work.snapshot.cases if row.unanswerable)
    work.select(row.id)
    settle()
    _turn(studio, app, REPORT, "desk-case-unanswerable")


def office_pages(studio: Studio, app: DeskApp) -> None:
    """The office's own pages."""
    work = _work(app)
    for place in (Place.UNREADABLE, Place.KEYS, Place.SERVER, Place.RECORD):
        work.go(place)
        settle()
        studio.take(f"desk-{place}", app.window)
    with studio.offline():
        work.go(Place.KEYS)
        work.go(Place.SERVER)
        settle()
        studio.take("desk-server-offline", app.window)


def answered(studio: Studio, app: DeskApp, office: OfficeMade) -> None:
    """The locked desk is opened again; the reporter's answer has arrived."""
    studio.frame(app.window, DESK_PX)
    studio.take("desk-locked", app.window)
    app.model.unlock(office.desks[0].passphrase)
    settle()
    work = _work(app)
    work.pull.pull()
    _open_first(work)
    _turn(studio, app, CONVERSATION, "desk-case-conversation")
    _turn(studio, app, HISTORY, "desk-case-history")


def held_back(studio: Studio, app: DeskApp, office: OfficeMade) -> None:
    """The server's log lists a report that it does not hand out; what shows it is saved."""
    app.model.lock()  # a desk that is left alone for so long would do so itself
    send_one(studio, office, "f10")
    studio.later(hours=6)
    change(studio.server, "DELETE FROM capsules WHERE seq = (SELECT max(seq) FROM capsules)")
    app.model.unlock(office.desks[0].passphrase)
    settle()
    work = _work(app)
    work.go(Place.INBOX)
    work.select(None)
    work.pull.pull()
    settle()
    studio.take("desk-log-broken", app.window)
    work.go(Place.SERVER)
    settle()
    studio.take("desk-server-faults", app.window)
    view = app.window.work
    page = None if view is None else view.pages[Place.SERVER]
    saving = page.faults.ask_where() if isinstance(page, ServerPage) else None
    if saving is None:
        raise Unexpected("there is evidence to save")
    hide_plugged_disks(saving.picker)
    studio.take("desk-evidence-save", app.window, dialog(SaveDialog))
    saving.reject()
    settle()


def _work(app: DeskApp) -> WorkModel:
    work = app.model.work
    if work is None:
        raise Unexpected("the desk is open")
    return work


def _case(app: DeskApp) -> CaseView:
    work = app.window.work
    if work is None:
        raise Unexpected("the desk is open")
    return work.case


def _open_first(work: WorkModel) -> None:
    """Show the case that came first: the report of the reporter's pictures."""
    settle()
    work.select(min(row.id for row in work.snapshot.cases))
    settle()


def _open(work: WorkModel, narrative: str) -> None:
    """Show the case whose account begins so."""
    settle()
    for row in work.snapshot.cases:
        work.select(row.id)
        settle()
        page = work.case.snapshot.page
        if page is not None and page.narrative.startswith(narrative[:30]):
            return
    raise Unexpected(f"a case tells {narrative[:30]!r}")


def _turn(studio: Studio, app: DeskApp, tab: int, name: str) -> None:
    view = _case(app)
    view.tabs.setCurrentIndex(tab)
    settle()
    to_top(view)
    studio.take(name, app.window)
