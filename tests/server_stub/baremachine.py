"""A bare machine to try the operator's page on: its folders below one folder, stand-ins for root and systemd.

The commands are the page's own. Only where they lead is another place: `/opt/ombra` and the like lie below
the folder, the port is free, and what needs root, Debian or systemd is one of the programs below.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from pathlib import Path

from tests.simulator.server import ROOT, free_port
from tests.sources import tracked

PLACES = ("/opt/ombra", "/var/lib/ombra", "/var/backups", "/etc", "/usr/local/bin")

DOES_NOTHING = """#!/bin/sh
exit 0
"""
AS_ANOTHER_USER = """#!/bin/sh
while [ "$1" != -- ]; do shift; done
shift
exec "$@"
"""
INSTALL_WITHOUT_OWNER = """#!/bin/sh
for word; do
  shift
  case "$word" in -o|-g) skip=1;; *) [ "$skip" ] || set -- "$@" "$word"; skip=;; esac
done
exec /usr/bin/install "$@"
"""
SYSTEMCTL = """#!{python}
import os, re, select, signal, socket, subprocess, sys
from pathlib import Path
root, port = Path({root!r}), {port!r}
unit, pid = root / "etc/systemd/system/ombra-server.service", root / "server.pid"
words = [word for word in sys.argv[1:] if not word.startswith("-")]

def stop():
    watched = os.pidfd_open(int(pid.read_text()))
    signal.pidfd_send_signal(watched, signal.SIGTERM)
    assert select.select([watched], [], [], 20)[0]
    pid.unlink()

def start():
    line = re.search("^ExecStart=(.*)$", unit.read_text(), re.MULTILINE)[1]
    for place in {places!r}:
        line = line.replace(place, str(root) + place)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind("\\0ombra-" + port)
        manager.settimeout(20)
        os.environ["NOTIFY_SOCKET"] = "@ombra-" + port
        with (root / "errors").open("ab") as errors:
            made = subprocess.Popen([*line.split(), "--port", port], stdout=errors, stderr=errors)
        assert manager.recv(100) == b"READY=1"
    pid.write_text(str(made.pid))

if any(word.startswith("ombra-server") for word in words):
    if words[0] in ("stop", "restart"):
        stop()
    if words[0] in ("start", "restart", "enable"):
        start()
"""
DESK = """#!/bin/sh
PYTHONPATH={checkout} exec {python} -m desktop.commands.desk "$@"
"""


class BareMachine:
    """The folder, what stands where on the machine's path, and a way to type commands."""

    def __init__(self, root: Path) -> None:
        self.root, self.port = root, str(free_port())
        for place in (*PLACES, "/bin", "/home", "/etc/systemd/system", "/etc/caddy"):
            (root / place[1:]).mkdir(parents=True, exist_ok=True)
        (root / "var/lib/ombra").rmdir()
        self._archive()
        python = sys.executable
        for name in ("apt-get", "adduser", "timedatectl", "journalctl", "chown"):
            self._program(name, DOES_NOTHING)
        self._program("runuser", AS_ANOTHER_USER)
        self._program("install", INSTALL_WITHOUT_OWNER)
        self._program("ombra-desk", DESK.format(python=python, checkout=ROOT))
        said = {"python": python, "root": str(root), "port": self.port, "places": PLACES}
        self._program("systemctl", SYSTEMCTL.format(**said))

    def type(self, commands: str) -> subprocess.CompletedProcess[str]:
        """What a person types, until something fails."""
        path = os.pathsep.join([str(self.root / "bin"), str(self.root / "usr/local/bin"), os.environ["PATH"]])
        return subprocess.run(
            ["bash", "-e", "-c", self.moved(commands)],
            cwd=self.root / "home",
            env=os.environ | {"PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )

    def moved(self, text: str) -> str:
        """The same with the places and the port of this machine, which no Tor leads to."""
        for place in PLACES:
            text = text.replace(place, f"{self.root}{place}")
        text = text.replace("--proxy socks5h://127.0.0.1:9050", "--direct")
        return text.replace("data --onion", f"data --url http://127.0.0.1:{self.port}")

    def close(self) -> None:
        """End the server, if it runs."""
        if (self.root / "server.pid").exists():
            self.type("systemctl stop ombra-server")

    def _program(self, name: str, text: str) -> None:
        path = self.root / "bin" / name
        path.write_text(text)
        path.chmod(0o755)

    def _archive(self) -> None:
        """The release: what is tracked, below one folder."""
        with tarfile.open(self.root / "home" / "ombra.tar.gz", "w:gz", compresslevel=1) as archive:
            for path in tracked():
                if (
                    path.parts[0] in ("crypto", "server_stub", "desktop", "requirements")
                    or len(path.parts) == 1
                ):
                    archive.add(ROOT / path, f"ombra/{path}")
