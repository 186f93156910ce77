"""The reporter's model on a private Tor network, as a program of its own: starts tor, reports, reads a reply.

Started with the office's address, a file with settings for tor, and a file to attach. Says in JSON, a line
each, what was sent and, once told to go on, what was answered.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nacl.utils
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from desktop.runtime.tasks import TaskRunner
from desktop.services.resources import load_questionnaire, load_safety
from desktop.services.routes import Route
from desktop.services.tormeans import TorMeans
from desktop.services.torprocess import Patience
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_connection import TorStage
from desktop.viewmodels.reporter_evidencestate import FileStage
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_window import Asked, ReporterModel
from desktop.viewmodels.reporter_world import World
from tests.desktop.viewmodels.reporter_kit import fill_least, send_as_they_are
from tests.simulator.tornetwork import PATIENCE_SECONDS


class Gave(Exception):
    """It did not come to pass."""


def until(model: ViewModel[Any], done: Callable[[], bool], what: str) -> None:
    """Run the event loop until a model says that it is so."""
    loop, over = QEventLoop(), QTimer()
    over.setSingleShot(True)
    over.timeout.connect(loop.quit)
    over.start(round(PATIENCE_SECONDS * 1_000))

    def look() -> None:
        if done():
            loop.quit()

    model.changed.connect(look)
    if not done():
        loop.exec()
    model.changed.disconnect(look)
    if not done():
        raise Gave(what, model.snapshot)


def connect(model: ReporterModel, address: str) -> None:
    """Start tor, and have the office answer through it."""
    model.connection.start()
    until(model.connection, lambda: not model.connection.snapshot.busy, "tor")
    if model.connection.snapshot.stage is not TorStage.OWN:
        raise Gave("tor", model.connection.snapshot.error)
    office = model.office
    office.open_given(address)
    while not office.snapshot.reached:  # a service takes a moment until it is known everywhere
        until(office, lambda: not office.snapshot.busy, "the office's answer")
        if not office.snapshot.reached:
            office.refresh()


def send(model: ReporterModel, attached: Path) -> None:
    """A report with a file."""
    fill_least(model.form)
    model.evidence.add_files([attached])
    until(
        model.evidence, lambda: model.evidence.snapshot.items[0].stage is FileStage.READY, "the file's hash"
    )
    send_as_they_are(model.evidence)
    model.form.go_to("review")
    model.review.open("en")
    model.delivery.to_words("en")
    until(model.delivery, lambda: not model.delivery.snapshot.preparing, "the keys")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.seal()
    sending = model.delivery.sending
    ended = (SendStage.DONE, SendStage.FAILED, SendStage.STOPPED)
    until(sending, lambda: sending.snapshot.stage in ended, "sending")
    if sending.snapshot.stage is not SendStage.DONE:
        raise Gave("sending", sending.snapshot.error)


def read(model: ReporterModel) -> list[str]:
    """The replies, looked for until there is one."""
    model.read_replies()
    talk = model.talk
    texts: list[str] = []
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not texts and time.monotonic() < deadline:
        talk.visit()
        until(talk, lambda: not talk.snapshot.busy, "a visit")
        conversation = talk.snapshot.conversation
        texts = [one.text for one in conversation.messages] if conversation else []
    return texts


def main() -> None:
    """Everything a reporter does, in one run."""
    address, lines, attached = sys.argv[1:]
    app = QCoreApplication(sys.argv[:1])
    runner = TaskRunner()
    means = TorMeans(
        extra_lines=tuple(json.loads(Path(lines).read_text())),
        patience=Patience(PATIENCE_SECONDS, PATIENCE_SECONDS),
    )
    world = World(time.time, nacl.utils.random, runner, tor=means)
    model = ReporterModel(world, Asked(load_questionnaire(), load_safety()), Route())
    connect(model, address)
    send(model, Path(attached))
    (tor,) = model.connection._mine
    line = model.office.line
    assert line is not None
    said = {"host": line.address.host, "socks_port": tor.proxy.port, "folder": str(tor.folder)}
    print(json.dumps(said), flush=True)
    sys.stdin.readline()
    print(json.dumps({"texts": read(model)}), flush=True)
    runner.shutdown()
    model.connection.close()
    del app


if __name__ == "__main__":
    main()
