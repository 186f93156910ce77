"""The watchdog bites: a slot that works or sleeps too long is told, whatever else the machine does."""

from __future__ import annotations

import sys
import threading
import time

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.runtime.immediate import ImmediateRunner
from tests.strictness.watchdog import LIMIT_MS, watching

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the watchdog reads Linux's /proc")


def block() -> None:
    """Wait as a disk or a name server makes one wait."""
    threading.Event().wait(LIMIT_MS * 4 / 1000)


def work() -> None:
    """Work four times too long, by the processor's own account."""
    end = time.thread_time() + LIMIT_MS * 4 / 1000
    while time.thread_time() < end:
        pass


@pytest.mark.parametrize("slot", [block, work])
def test_a_slot_that_holds_the_loop_is_told(qapp: QApplication, slot: object) -> None:
    assert callable(slot)
    QTimer.singleShot(0, slot)
    with watching() as slow:
        for _ in range(3):
            QCoreApplication.processEvents()
    assert len(slow) == 1


def test_a_click_that_holds_it_is_told(qapp: QApplication) -> None:
    button = QPushButton("A")
    button.clicked.connect(block)
    with watching() as slow:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [line.split(":")[0] for line in slow] == ["mouseClick on QPushButton"]


def test_what_a_test_does_itself_and_what_a_thread_would_do_is_not(qapp: QApplication) -> None:
    runner = ImmediateRunner()
    QTimer.singleShot(0, lambda: runner.run(lambda _: block(), done=lambda _: None, failed=_raise))
    with watching() as slow:
        block()
        for _ in range(3):
            QCoreApplication.processEvents()
    assert slow == []


def _raise(error: Exception) -> None:
    raise error
