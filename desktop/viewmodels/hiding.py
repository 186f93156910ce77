"""The panic key, the cover for an empty chair, and the session PIN (product: no traces)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.hiding import SALT_BYTES, TABLE, Guard, HidingEvent, SessionPin
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.idle import Clocks, IdleWatch

WIPE_S = 60.0
"""What is hidden is forgotten after this, unless the PIN is typed."""

WIPE_TICK_MS = 1_000
MOST_WRONG = 5
"""So many wrong PINs in a row: it is somebody else."""

IDLE_MINUTES = (5, 10, 20, 0)
USUAL_IDLE_MINUTES = 10
WIPE_MINUTES = (0, 30, 60)
"""0 is never, here and above."""

_OPEN_NEEDS_PIN = frozenset({Guard.HIDDEN, Guard.COVERED})


@dataclass(frozen=True, slots=True)
class HidingState:
    """`wrong` counts the wrong PINs since the window was shown last."""

    guard: Guard = Guard.OPEN
    key_on: bool = True
    has_pin: bool = False
    idle_minutes: int = USUAL_IDLE_MINUTES
    wipe_minutes: int = 0
    wrong: int = 0


class HidingModel(ViewModel[HidingState]):
    """Hides and covers; `wiped` asks everybody else to forget what they know."""

    wiped = Signal()

    def __init__(self, clocks: Clocks, random: Callable[[int], bytes], parent: QObject | None = None) -> None:
        super().__init__(HidingState(), parent)
        self._random = random
        self._pin: SessionPin | None = None
        self.idle = IdleWatch(clocks, USUAL_IDLE_MINUTES * 60, self)
        self.idle.expired.connect(lambda: self._happen(HidingEvent.IDLE))
        self.ending = IdleWatch(clocks, WIPE_S, self, tick_ms=WIPE_TICK_MS)
        self.ending.expired.connect(lambda: self._happen(HidingEvent.WIPE))

    def begin(self) -> None:
        """The window is there: watch whether somebody is."""
        self._watch()

    def end(self) -> None:
        """The window is closed: nothing to watch any more."""
        self.idle.stop()
        self.ending.stop()

    def touch(self) -> None:
        """Somebody is there."""
        self.idle.touch()

    def press(self) -> None:
        """The panic key, unless the person has switched it off."""
        if self.snapshot.key_on:
            self.hide()

    def hide(self) -> None:
        """Hide at once; hide what is hidden, and it is wiped."""
        self._happen(HidingEvent.HIDE)

    def wipe(self) -> None:
        """Wipe at once what is hidden or covered."""
        self._happen(HidingEvent.WIPE)

    def unlock(self, typed: str) -> bool:
        """Show the window again if this is the PIN; too many wrong ones wipe."""
        if self._pin is None or self.snapshot.guard not in _OPEN_NEEDS_PIN:
            return False
        if self._pin.matches(typed):
            self._happen(HidingEvent.RETURN)
            return True
        self._show(replace(self.snapshot, wrong=self.snapshot.wrong + 1))
        if self.snapshot.wrong >= MOST_WRONG:
            self.wipe()
        return False

    def uncover(self) -> None:
        """Take the cover away where no PIN was set; what was hidden does not come back so."""
        if self._pin is None and self.snapshot.guard is Guard.COVERED:
            self._happen(HidingEvent.RETURN)

    def set_pin(self, typed: str) -> bool:
        """Keep a PIN for this session; False if it is too short, and then nothing changes."""
        made = SessionPin.make(typed, self._random(SALT_BYTES))
        if made is not None:
            self._pin = made
            self._show(replace(self.snapshot, has_pin=True))
        return made is not None

    def drop_pin(self) -> None:
        """Forget the PIN."""
        self._pin = None
        self._show(replace(self.snapshot, has_pin=False))

    def use_key(self, on: bool) -> None:
        """Let the key hide the window, or not; the button always does."""
        self._show(replace(self.snapshot, key_on=on))

    def cover_after(self, minutes: int) -> None:
        """Cover the window when nobody was there for so long; 0 never."""
        self._show(replace(self.snapshot, idle_minutes=minutes))
        self._watch()

    def wipe_after(self, minutes: int) -> None:
        """Wipe what has been covered for so long; 0 never."""
        self._show(replace(self.snapshot, wipe_minutes=minutes))

    def _happen(self, event: HidingEvent) -> None:
        """Go one step of the table."""
        following = TABLE.get((self.snapshot.guard, event))
        if following is None:
            return
        self._show(replace(self.snapshot, guard=following, wrong=0))
        self._watch()
        if self.snapshot.guard is Guard.WIPED:
            self._pin = None
            self.wiped.emit()

    def _watch(self) -> None:
        """Only what can happen next is waited for."""
        self.end()
        guard, covered_s = self.snapshot.guard, self.snapshot.wipe_minutes * 60.0
        if guard is Guard.OPEN and self.snapshot.idle_minutes:
            self.idle.start(self.snapshot.idle_minutes * 60.0)
        elif guard is Guard.HIDDEN:
            self.ending.start(WIPE_S)
        elif guard is Guard.COVERED and covered_s:
            self.ending.start(covered_s)
