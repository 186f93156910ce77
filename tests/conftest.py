"""What every test gets: a clean home, no network, no screen, and no surprise that goes unseen."""

import logging
import os
import time
from collections.abc import Generator

import hypothesis
import pytest

from tests.strictness.home import HOMES, HomeFolders, clean_home, point_at
from tests.strictness.leaks import no_leaks
from tests.strictness.logs import LOGS, LogWatch, expect_log
from tests.strictness.network import NetworkWatch
from tests.strictness.qt_messages import QtMessageWatch

__all__ = ["clean_home", "expect_log", "no_leaks", "no_screen"]

# The same examples on every machine: a failure found here is found everywhere, and nothing is kept
# between runs. A machine that is busy elsewhere fails nothing. `--hypothesis-profile=explore` looks further.
hypothesis.settings.register_profile(
    "house",
    derandomize=True,
    database=None,
    deadline=None,
    print_blob=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile(
    "explore", derandomize=False, database=None, deadline=None, max_examples=5000
)
hypothesis.settings.load_profile("house")

WATCHED = (
    "tests/test_watchdog.py",
    "tests/desktop/runtime/",
    "tests/desktop/views/reporter/",
    "tests/desktop/views/desk/",
    "tests/desktop/viewmodels/test_reporter",
    "tests/desktop/views/shared/",
    "tests/desktop/viewmodels/test_desk",
    "tests/e2e/test_desk",
    "tests/e2e/test_reporter",
)
"""Where the event loop is timed: both windows, their parts, and each window at its whole way."""

NETWORK = pytest.StashKey[NetworkWatch]()
QT_MESSAGES = pytest.StashKey[QtMessageWatch]()


def pytest_configure(config: pytest.Config) -> None:
    """Set the run up before anything of ours or of Qt's is loaded."""
    homes = config.stash[HOMES] = HomeFolders()
    point_at(homes.new_home())
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Texts with local times must be the same on every machine.
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):
        time.tzset()
    config.stash[LOGS] = LogWatch()
    logging.getLogger().addHandler(config.stash[LOGS])
    config.stash[NETWORK] = NetworkWatch()
    config.stash[QT_MESSAGES] = QtMessageWatch(config.getini("qt_log_ignore"))


def pytest_sessionstart(session: pytest.Session) -> None:
    """Listen to Qt before pytest-qt does: it hands back to the handler it found."""
    session.config.stash[QT_MESSAGES].install()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove what the run made outside the repository."""
    config.stash[QT_MESSAGES].uninstall()
    logging.getLogger().removeHandler(config.stash[LOGS])
    config.stash[HOMES].remove()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None]:
    """Fail the test for whatever surprised during it, its fixtures included."""
    yield
    stash = item.config.stash
    wrong = stash[LOGS].complaints() + stash[NETWORK].complaints()
    wrong += stash[QT_MESSAGES].complaints()
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Fail a test with a window whose event loop was blocked."""
    if "qapp" not in getattr(item, "fixturenames", ()) or not item.nodeid.startswith(WATCHED):
        yield
        return
    from tests.strictness.watchdog import watching

    with watching() as slow:
        yield
    if slow:
        pytest.fail("\n".join(["the event loop was blocked:", *slow]), pytrace=False)


@pytest.fixture(autouse=True)
def no_screen(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep programs that a test starts off the screen, unless it brings a virtual one."""
    if request.node.get_closest_marker("xvfb"):
        monkeypatch.delenv("QT_QPA_PLATFORM")
    else:
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
