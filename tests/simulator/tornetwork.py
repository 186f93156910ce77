"""A whole Tor network on this computer's loopback: one authority, three relays, a service's tor, a client's.

Every node's only authority is ours, and every node binds what it sends to 127.0.0.1, from where the kernel
lets nothing leave the machine. The system's own torrc is never read.
"""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.simulator.server import free_port

PATIENCE_SECONDS = 240.0
"""A client finds its way in 10 to 40 seconds; on a machine with other work it took 90."""

TURN_SECONDS = 0.2
"""How often a log is looked at; tor tells of its progress there alone."""

EVERYWHERE = """
TestingTorNetwork 1
PathsNeededToBuildCircuits 0.67
TestingDirAuthVoteExit *
TestingDirAuthVoteHSDir *
TestingDirAuthVoteGuard *
V3AuthNIntervalsValid 2
AvoidDiskWrites 1
ShutdownWaitLength 1
LearnCircuitBuildTimeout 0
CircuitBuildTimeout 5
OutboundBindAddress 127.0.0.1
Log notice stdout
"""

RELAY = """
Address 127.0.0.1
AssumeReachable 1
ExitRelay 0
SocksPort 0
ContactInfo nobody@example.invalid
"""

AUTHORITY = """
AuthoritativeDirectory 1
V3AuthoritativeDirectory 1
TestingV3AuthInitialVotingInterval 5
TestingV3AuthInitialVoteDelay 2
TestingV3AuthInitialDistDelay 2
V3AuthVotingInterval 10
V3AuthVoteDelay 2
V3AuthDistDelay 2
ConsensusParams cc_alg=2
"""


class TorFailed(AssertionError):
    """A node did not come up; what it said last."""


@dataclass
class TorNode:
    """One tor process in a folder of its own, with the settings it was given."""

    folder: Path
    settings: str

    def __post_init__(self) -> None:
        """Make the folder. `keys` is tor's own name for where it keeps them."""
        (self.folder / "keys").mkdir(mode=0o700, parents=True)
        self.folder.chmod(0o700)
        self.log = self.folder / "log.txt"
        self.process: subprocess.Popen[bytes] | None = None

    def command(self) -> list[str]:
        """How this tor is started: no torrc but ours is read."""
        defaults, torrc = self.folder / "defaults", self.folder / "torrc"
        defaults.write_text("")
        torrc.write_text(f"DataDirectory {self.folder}\n{self.settings}")
        return ["tor", "--defaults-torrc", str(defaults), "-f", str(torrc)]

    def fingerprint(self) -> str:
        """Make a relay's keys; forty hex digits that name it."""
        done = subprocess.run(
            [*self.command(), "--list-fingerprint", "--quiet"], capture_output=True, text=True, check=True
        )
        return done.stdout.split(maxsplit=1)[1].replace(" ", "").strip()

    def start(self) -> Self:
        """Start it; its log begins anew."""
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(self.command(), stdout=log, stderr=log)
        return self

    def wait_until_up(self) -> None:
        """Wait until it has found its way through the network. Errors: `TorFailed`."""
        self.wait_for("Bootstrapped 100%")

    def wait_for(self, text: str) -> None:
        """Wait until its log says this. Errors: `TorFailed`."""
        self.wait_until(lambda: text in self.log.read_text("utf-8", "replace"))

    def wait_until(self, done: Callable[[], bool]) -> None:
        """Wait for something that this tor brings about. Errors: `TorFailed`."""
        assert self.process is not None
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not done():
            try:
                self.process.wait(TURN_SECONDS)
            except subprocess.TimeoutExpired:
                if time.monotonic() < deadline:
                    continue
            raise TorFailed(self.log.read_text("utf-8", "replace")[-2_000:])

    def kill(self) -> None:
        """End it at once, as a crash does."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


class TorNetwork:
    """The network while it is entered. `client` and `service` are the two that programs talk to."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.socks_port, self.client_control = free_port(), free_port()
        self.service_control = free_port()
        self.authority = self._authority()
        everywhere = self._everywhere
        self.relays = [self._node(f"relay{number}", everywhere + _relay()) for number in range(3)]
        self.client = self._node(
            "client",
            f"{everywhere}SocksPort 127.0.0.1:{self.socks_port}\n" + control_settings(self.client_control),
        )
        self.service = self._node(
            "service", f"{everywhere}SocksPort 0\n" + control_settings(self.service_control)
        )

    @property
    def everywhere(self) -> str:
        """The settings by which another tor finds this network, and no other."""
        return self._everywhere

    @property
    def nodes(self) -> list[TorNode]:
        """All of them, the authority first."""
        return [self.authority, *self.relays, self.client, self.service]

    def __enter__(self) -> Self:
        """Start all, and wait until client and service have found their way.

        These two come last: one that knew only a part of so small a network was seen to publish nothing for
        minutes.
        """
        try:
            for node in (self.authority, *self.relays):
                node.start()
            self.authority.wait_until(self._is_whole)
            for node in (self.client, self.service):
                node.start()
            for node in (self.client, self.service):
                node.wait_until_up()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End all."""
        self._end()

    def _is_whole(self) -> bool:
        """True when the authority has told of itself and every relay."""
        told = self.authority.folder / "cached-microdesc-consensus"
        return told.exists() and told.read_text().count("\nr ") == 1 + len(self.relays)

    def _end(self) -> None:
        for node in self.nodes:
            node.kill()

    def _node(self, name: str, settings: str) -> TorNode:
        return TorNode(self._folder / name, settings)

    def _authority(self) -> TorNode:
        directory, onion = free_port(), free_port()
        settings = f"DirPort 127.0.0.1:{directory} IPv4Only\n" + AUTHORITY + _relay("authority", onion)
        # A testing network must name its authorities, and ours has a name only once it has keys.
        node = self._node("authority", f"DisableNetwork 1\nORPort 127.0.0.1:{onion} IPv4Only\n{RELAY}")
        identity = _authority_keys(node.folder / "keys", directory)
        ours = (
            f"DirAuthority authority orport={onion} no-v2 v3ident={identity} 127.0.0.1:{directory} "
            f"{node.fingerprint()}\n"
        )
        self._everywhere = EVERYWHERE + ours
        node.settings = self._everywhere + settings
        return node


def _relay(name: str = "relay", port: int | None = None) -> str:
    return f"Nickname {name}\nORPort 127.0.0.1:{port or free_port()} IPv4Only\n{RELAY}"


def control_settings(port: int) -> str:
    """A control port that is opened by a cookie."""
    return f"ControlPort 127.0.0.1:{port}\nCookieAuthentication 1\n"


def _authority_keys(folder: Path, directory: int) -> str:
    """Keys by which the authority signs what the network looks like; the identity's forty digits."""
    names = ("-i", "authority_identity_key", "-s", "authority_signing_key", "-c", "authority_certificate")
    place = ("-a", f"127.0.0.1:{directory}", "-m", "12")
    subprocess.run(
        ["tor-gencert", "--create-identity-key", *names, *place, "--passphrase-fd", "0"],
        cwd=folder,
        input=b"no secret\n",
        capture_output=True,
        check=True,
    )
    certificate = (folder / "authority_certificate").read_text()
    found = re.search(r"^fingerprint ([0-9A-F]{40})$", certificate, re.MULTILINE)
    assert found is not None
    return found[1]
