"""What a reporter's run must not leave behind, switched off before anything else is loaded."""

from __future__ import annotations

import sys


def leave_no_traces() -> None:
    """No compiled files beside the program, and no memory image when it crashes."""
    sys.dont_write_bytecode = True
    try:
        import resource
    except ImportError:  # Windows: crash images are a setting of the system there, not of a process
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
