"""A call around every event that Qt delivers, for the watchdog.

Overriding `QApplication.notify` in Python makes a Python object of every receiver, also of one that is half
built or half gone, and that crashes. Qt's own hook hands over bare addresses. Linux alone has these names.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from pathlib import Path

import PySide6

EVENT_NOTIFY = 0
"""`QInternal::EventNotifyCallback`."""

_TYPE_OFFSET = 8
"""`QEvent` begins with its table of functions; its type, a short number, follows."""

Deliver = Callable[[], bool]
Around = Callable[[str, int, Deliver], bool]
"""Called with the receiver's class, the event's type and the function that delivers it."""

_HOOK = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.POINTER(ctypes.c_void_p))
_META_OBJECT = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)


class EventHook:
    """Calls `around` for each event that is not part of another one, on the thread that made the hook.

    Between `listen` and `rest` alone: every event passes it, also the thousands of a window that is built.
    """

    def __init__(self, around: Around) -> None:
        """Raises `OSError` or `AttributeError` where Qt is built otherwise."""
        qt = ctypes.CDLL(str(Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Core.so.6"))
        self._deliver = qt["_ZN16QCoreApplication15notifyInternal2EP7QObjectP6QEvent"]
        self._deliver.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        self._deliver.restype = ctypes.c_bool
        self._class_name = qt["_ZNK11QMetaObject9classNameEv"]
        self._class_name.argtypes = [ctypes.c_void_p]
        self._class_name.restype = ctypes.c_char_p
        self._around = around
        self._thread = threading.get_ident()
        self._inside = self._listens = False
        self._kept = _HOOK(self._called)
        self._register = qt["_ZN9QInternal16registerCallbackENS_8CallbackEPFbPPvE"]
        self._unregister = qt["_ZN9QInternal18unregisterCallbackENS_8CallbackEPFbPPvE"]
        self._register.argtypes = self._unregister.argtypes = [ctypes.c_int, _HOOK]

    def listen(self) -> None:
        """From now on events pass through `around`. Heard twice, an event would be delivered twice."""
        if not self._listens:
            self._listens = True
            self._register(EVENT_NOTIFY, self._kept)

    def rest(self) -> None:
        """No event passes any more."""
        self._listens = False
        self._unregister(EVENT_NOTIFY, self._kept)

    def _called(self, data: ctypes._Pointer[ctypes.c_void_p]) -> bool:
        """True where the event was delivered here; delivering it calls this again, which then says no."""
        if self._inside or threading.get_ident() != self._thread:
            return False
        receiver, event = data[0], data[1]
        if receiver is None or event is None:
            return False
        result = ctypes.c_bool.from_address(data[2] or 0)
        kind = ctypes.c_ushort.from_address(event + _TYPE_OFFSET).value
        self._inside = True
        try:
            result.value = self._around(
                self._name(receiver), kind, lambda: bool(self._deliver(receiver, event))
            )
        finally:
            self._inside = False
        return True

    def _name(self, receiver: int) -> str:
        """The class of a receiver: the first function of a QObject's table gives it."""
        table = ctypes.c_void_p.from_address(receiver).value or 0
        meta = _META_OBJECT(ctypes.c_void_p.from_address(table).value or 0)(receiver)
        name: bytes = self._class_name(meta)
        return name.decode("utf-8", "replace")
