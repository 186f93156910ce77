"""What the desk's commands say of weeks: which secrets are gone, and which are held too long."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

import msgspec

from desktop.commands.terminal import Terminal
from desktop.services.desk import Desk
from desktop.services.deskweeks import Waits, forget_overdue, held_weeks

_WHY = {
    Waits.FOR_LOG: "this desk did not cosign the server's log since",
    Waits.FOR_ITEMS: "something of that week was put aside and may still be opened",
}


def tell_weeks(desk: Desk, erased: Sequence[int], terminal: Terminal) -> None:
    """Which weeks went, and which should have gone."""
    for epoch in erased:
        terminal.event("week_erased", week=epoch)
        terminal.say(f"The secret of week {epoch} is erased: nothing needs it any more.")
    for one in held_weeks(desk):
        terminal.event("week_held", **msgspec.to_builtins(one))
        left = f"{one.days_left} days are left" if one.days_left > 0 else "90 days have passed"
        terminal.note(
            f"The secret of week {one.epoch} is still here: {_WHY[one.waits]}; {left}. Until it is gone, who"
            " gets this computer can open what was sealed in that week."
        )


def forget(desk: Desk, _options: Namespace, terminal: Terminal) -> None:
    """Erase what is past the limit by this computer's clock."""
    erased = forget_overdue(desk)
    tell_weeks(desk, erased, terminal)
    if not erased:
        terminal.say("No week is past the limit.")
