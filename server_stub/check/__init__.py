"""`ombra-server check`: is what lies in a data folder sound? Looks at everything, changes nothing.

Faults and warnings are stable words of two closed lists, some followed by `:number`; `docs/server.md` says
what to do about each, and which bits nothing tells of because they mean nothing.
"""

from server_stub.check.looking import FAULTS, WARNINGS, Found, look

__all__ = ["FAULTS", "WARNINGS", "Found", "look"]
