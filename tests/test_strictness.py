"""Each surprise fails its test: one run of pytest over tests that ought to fail."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# name of the surprise -> (the test's body, what the report says of it)
SURPRISES = {
    "python_warning": ("import warnings; warnings.warn('odd')", "UserWarning: odd"),
    "log_record": (
        "import logging; logging.getLogger('x').warning('odd')",
        "unexpected log record: WARNING x: odd",
    ),
    "missing_log_record": ("expect_log('never')", "expected log record did not come: never"),
    "network": (
        "with socket.socket() as s, contextlib.suppress(OSError):\n    s.connect(('192.0.2.1', 9))",
        "left the machine: socket.connect ('192.0.2.1', 9)",
    ),
    "name_lookup": (
        "with contextlib.suppress(OSError):\n    socket.getaddrinfo('office.example', 80)",
        "left the machine: socket.getaddrinfo office.example",
    ),
    "open_port": (
        "try:\n    with socket.socket() as s:\n        s.bind(('0.0.0.0', 0))\nexcept OSError:\n    pass",
        "left the machine: socket.bind ('0.0.0.0', 0)",
    ),
    "thread": (
        "threading.Thread(target=threading.Event().wait, name='lost', daemon=True).start()",
        "leaked thread 'lost'",
    ),
    "qt_message": ("QtCore.qWarning('odd')", "odd"),
    "late_qt_message": (
        "qtbot.addWidget(widget, before_close_func=lambda _: QtCore.qWarning('late'))",
        "Qt message (default): late",
    ),
    "timer": ("kept.append(QtCore.QTimer()); kept[-1].start(1000)", "running QTimer ''"),
    "qt_thread": ("kept.append(QtCore.QThread()); kept[-1].start()", "running QThread ''"),
    "window": ("widget.setWindowTitle('lost'); widget.show()", "visible window QWidget 'lost'"),
    "exception_in_slot": ("QtCore.QTimer.singleShot(0, fail); qapp.processEvents()", "in a slot"),
    "unnamed_control": ("QtWidgets.QLineEdit(widget); assert_all_named(widget)", "QLineEdit"),
}

PREAMBLE = """
import contextlib, socket, threading
import pytest
from PySide6 import QtCore, QtWidgets
from tests.strictness.named import assert_all_named

kept = []

def fail():
    raise ValueError("in a slot")

@pytest.fixture
def widget(qapp):
    return QtWidgets.QWidget()
"""

CALM = """
def test_calm(qtbot, widget, expect_log):
    import logging
    for thread in (thing for thing in kept if isinstance(thing, QtCore.QThread)):
        thread.quit()
        thread.wait()
    expect_log("WARNING x: known")
    logging.getLogger("x").warning("known")
    label = QtWidgets.QLabel("&Name", widget)
    edit = QtWidgets.QLineEdit(widget)
    label.setBuddy(edit)
    QtWidgets.QPushButton("Send", widget)
    QtWidgets.QComboBox(widget).setAccessibleName("Zone")
    QtWidgets.QSpinBox(widget).setAccessibleName("Minutes")
    qtbot.addWidget(widget)
    widget.show()
    assert_all_named(widget)
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
"""


def write_tests(folder: Path) -> None:
    """Write a module with one test per surprise and one that behaves."""
    tests = []
    for name, (body, _) in SURPRISES.items():
        lines = "".join(f"    {line}\n" for line in body.splitlines())
        qt = "qtbot, qapp, widget, " if "widget" in body or "Qt" in body else ""
        tests.append(f"def test_{name}({qt}expect_log):\n{lines}")
    (folder / "test_surprises.py").write_text(PREAMBLE + "\n".join(tests) + CALM)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("surprises")
    write_tests(folder)
    config = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder), "-p", "tests.conftest"]
    quiet = ["-p", "no:cacheprovider", "-n0", "-v"]
    command = [sys.executable, "-m", "pytest", *config, *quiet, str(folder)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 1, run.stdout + run.stderr
    return run.stdout


@pytest.mark.parametrize("name", SURPRISES)
def test_surprise_fails_the_test(report: str, name: str) -> None:
    verdicts = [line for line in report.splitlines() if f"::test_{name} " in line]
    assert any("FAILED" in line or "ERROR" in line for line in verdicts), report
    assert SURPRISES[name][1] in report


def test_calm_test_passes_after_all_of_them(report: str) -> None:
    verdicts = [line for line in report.splitlines() if "::test_calm " in line]
    assert len(verdicts) == 1
    assert "PASSED" in verdicts[0], report
