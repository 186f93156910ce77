"""`ombra-server check`: is what lies in a data folder sound? Looks at everything, changes nothing.

Faults and warnings are stable words of one closed table, some followed by `:number` or `:name`, each with who
must act and what to do; `docs/server.md` lists the same, and which bits nothing tells of because they mean
nothing.
"""

from server_stub.check.findings import TABLE, Actor, Finding, Kind, about, sentence
from server_stub.check.looking import Found, look

__all__ = ["TABLE", "Actor", "Finding", "Found", "Kind", "about", "look", "sentence"]
