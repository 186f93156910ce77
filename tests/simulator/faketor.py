"""A program that behaves like `tor` as far as it is started, asked and ended.

It takes the same arguments and settings, says what it is told to say, listens for SOCKS where a real one
would, answers RESOLVE for addresses in digits, refuses the rest, and ends with its owning process. The same
contract (`torcontract`) is kept by a real tor.
"""

from __future__ import annotations

import sys
from pathlib import Path

VERSION = "Tor 0.4.9.11 running on Linux with Libevent 2.1.12-stable."
WAY_IN = (
    "Bootstrapped 0% (starting): Starting",
    "Bootstrapped 5% (conn): Connecting to a relay",
    "Bootstrapped 30% (loading_status): Loading networkstatus consensus",
    "Bootstrapped 75% (enough_dirinfo): Loaded enough directory info to build circuits",
    "Bootstrapped 100% (done): Done",
)

_PROGRAM = """#!{python} -I
import os, re, select, socket, sys
assert sys.argv[1:] == ["--defaults-torrc", os.devnull, "-f", "-"], sys.argv
settings = sys.stdin.read()
open({noted!r}, "w").write(settings)
owner = int(re.search(r"__OwningControllerProcess (\\d+)", settings)[1])
def say(text):
    level = "" if text.startswith("[") else "[notice] "
    sys.stdout.write("Nov 25 13:00:54.000 " + level + text + "\\n")
    sys.stdout.flush()
say({version!r})
listener = socket.create_server(("127.0.0.1", 0))
say("Opened Socks listener connection (ready) on 127.0.0.1:%d" % listener.getsockname()[1])
for line in {lines!r}:
    say(line)
if {dies!r}:
    sys.exit(1)
def answer(client):
    client.settimeout(2)
    if client.recv(3)[:1] != b"\\x05":
        return client.sendall(b"HTTP/1.0 501 Tor is not an HTTP Proxy\\r\\n\\r\\n")
    client.sendall(b"\\x05\\x02")
    client.recv(512)
    client.sendall(b"\\x01\\x00")
    asked = client.recv(512)
    good = asked[:4] == b"\\x05\\xf0\\x00\\x01"
    client.sendall(b"\\5\\0\\0\\1" + asked[4:8] + bytes(2) if good else b"\\5\\4\\0\\1" + bytes(6))
while os.getppid() == owner:
    if select.select([listener], [], [], 0.2)[0]:
        client, _ = listener.accept()
        with client:
            try:
                answer(client)
            except OSError:
                pass
"""


def make_fake_tor(
    folder: Path, lines: tuple[str, ...] = WAY_IN, *, version: str = VERSION, dies: bool = False
) -> Path:
    """Write it into a folder; what settings it was given will stand in `settings.txt` beside it."""
    folder.mkdir(exist_ok=True)
    path = folder / "tor"
    path.write_text(
        _PROGRAM.format(
            python=sys.executable, noted=str(noted(path)), version=version, lines=list(lines), dies=dies
        )
    )
    path.chmod(0o755)
    return path


def noted(tor: Path) -> Path:
    """Where the fake notes its settings."""
    return tor.with_name("settings.txt")
