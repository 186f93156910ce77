"""A report that is kept: a locked draft, an outbox, and both gone again, in a process that can be watched.

Run as `python -m tests.e2e.traced_keeping OFFICE-FILE FOLDER UNTIL`. UNTIL is `nothing` (only written, in
memory), `kept` (draft and outbox are there) or `sent` (they were, and the report went from there).
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path

from desktop.commands.traceless import leave_no_traces


def main(office: str, folder: str, until: str) -> int:
    """Write, keep, send."""
    leave_no_traces()
    import nacl.utils
    from PySide6.QtCore import QCoreApplication

    from desktop.runtime.immediate import ImmediateRunner
    from desktop.services.resources import load_questionnaire, load_safety
    from desktop.services.routes import Route
    from desktop.viewmodels.reporter_window import Asked, ReporterModel
    from desktop.viewmodels.reporter_world import World
    from tests.desktop.viewmodels.reporter_kit import fill_least

    app = QCoreApplication(["ombra"])
    world = World(time.time, nacl.utils.random, ImmediateRunner())
    world = replace(world, outbox=Path(folder) / "share" / "waiting")
    model = ReporterModel(world, Asked(load_questionnaire(), load_safety()), Route())
    model.office.open_given(office)
    fill_least(model.form)
    model.delivery.send_within(6)
    if until != "nothing":
        model.draft.save_as(Path(folder) / "notes.bin", "correct horse battery staple")
        model.delivery.use_outbox(True)
    model.review.open("en")
    model.delivery.to_words("en")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.seal()
    if until == "sent":
        model.delivery.sending.send_now()
    print(model.delivery.sending.snapshot.stage.value, flush=True)
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
