"""Threads, timers and windows that outlive their test fail it."""

import sys
import threading
from collections.abc import Collection, Iterator
from typing import Any

import pytest

# A thread told to stop needs a moment; one that takes longer was not told.
PATIENCE_S = 2.0


def running_threads() -> set[threading.Thread]:
    """Give Python's own threads (a foreign one that once called Python is not ours to end)."""
    dummy = threading._DummyThread
    return {thread for thread in threading.enumerate() if not isinstance(thread, dummy)}


def alive(*kinds: type) -> list[Any]:
    """Give the living objects of these Qt classes and of what is derived from them."""
    from shiboken6 import Shiboken

    wanted = set(kinds)
    unseen = list(kinds)
    while unseen:
        derived: list[type] = type.__subclasses__(unseen.pop())
        wanted.update(derived)
        unseen += derived
    # Shiboken's own list: a hundred times shorter than that of all of Python's objects.
    return [thing for thing in Shiboken.getAllValidWrappers() if type(thing) in wanted]


def qt_leftovers() -> dict[int, str]:
    """Give what Qt still runs or shows, by the object's id."""
    from PySide6.QtCore import QThread, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication

    found = {
        id(window): f"visible window {type(window).__name__} {window.windowTitle()!r}"
        for window in QApplication.topLevelWidgets()
        if window.isVisible()
    }
    for thing in alive(QTimer, QThread, QThreadPool):
        kind = type(thing)
        if (
            (issubclass(kind, QTimer) and thing.isActive())
            or (issubclass(kind, QThread) and thing.isRunning() and not is_main(thing))
            or (issubclass(kind, QThreadPool) and thing.activeThreadCount())
        ):
            owner = thing.parent()
            beside = "" if owner is None else f" of {type(owner).__name__}"
            found[id(thing)] = f"running {kind.__name__} {thing.objectName()!r}{beside}"
    return found


def is_main(thread: object) -> bool:
    """Tell whether this is Qt's name for the thread that runs the tests."""
    from PySide6.QtCore import QThread

    return thread is QThread.currentThread()


def put_away(left: Collection[int]) -> None:
    """End what was left, by its ids, so that only the test that left it fails; the rest goes on."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    for window in QApplication.topLevelWidgets():
        if id(window) in left:
            window.hide()
            window.deleteLater()
    for timer in alive(QTimer):
        if id(timer) in left:
            timer.stop()


@pytest.fixture(autouse=True)
def no_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """Compare threads, timers and windows before and after the test.

    Function-scoped and first in line: what a module's shared fixture runs is there before, and
    what the test's own fixtures run is gone after.
    """
    uses_qt = "qapp" in request.fixturenames
    qt_before = qt_leftovers() if uses_qt and is_qt_up() else {}
    threads_before = running_threads()
    yield
    wrong = []
    for thread in running_threads() - threads_before:
        thread.join(PATIENCE_S)
        if thread.is_alive():
            wrong.append(f"leaked thread {thread.name!r}")
    if uses_qt:
        left = {key: text for key, text in qt_leftovers().items() if key not in qt_before}
        if left:
            put_away(left)
        wrong += left.values()
    if wrong:
        pytest.fail("\n".join(wrong), pytrace=False)


def is_qt_up() -> bool:
    """Tell whether an application object exists already."""
    module = sys.modules.get("PySide6.QtWidgets")
    return module is not None and module.QApplication.instance() is not None
