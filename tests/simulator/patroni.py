"""A real set of PostgreSQL servers that Patroni and etcd keep: one primary, the others ready to take over."""

from __future__ import annotations

import http.client
import json
import os
import shutil
import signal
from pathlib import Path
from typing import Any, Self

from tests.simulator.postgres import PROGRAMS, USER
from tests.simulator.programs import Program, private_folder, require, wait_until
from tests.simulator.server import free_port

TTL_SECONDS = 20
"""The least that Patroni allows: so long a primary that is gone may still be one."""


class Member:
    """One PostgreSQL with the Patroni that runs it."""

    def __init__(self, folder: Path, number: int, etcd_port: int) -> None:
        self.name = f"member{number}"
        self.port, self._rest = free_port(), free_port()
        self._data = folder / self.name
        path = folder / f"{self.name}.yml"
        path.write_text(json.dumps(self._settings(etcd_port)))  # JSON is YAML too
        self._program = Program(self.name, ["patroni", path], folder)

    def start(self) -> None:
        """Start, as whatever the others make of it."""
        self._program.start()

    def role(self) -> str:
        """What it is now, as Patroni names it; empty when it does not answer."""
        line = http.client.HTTPConnection("127.0.0.1", self._rest, timeout=5)
        try:
            line.request("GET", "/patroni")
            said = json.loads(line.getresponse().read())
        except (OSError, http.client.HTTPException, ValueError):
            return ""
        finally:
            line.close()
        role = "sync_standby" if said.get("sync_standby") else said.get("role", "")
        return str(role) if said.get("state") == "running" else ""

    def kill(self) -> None:
        """SIGKILL to both, like a machine that is gone."""
        postmaster = int((self._data / "postmaster.pid").read_text().split()[0])
        self._program.kill()
        os.kill(postmaster, signal.SIGKILL)

    def stop(self) -> None:
        """End both."""
        self._program.stop()

    def _settings(self, etcd_port: int) -> dict[str, Any]:
        here = f"127.0.0.1:{self.port}"
        user = {"username": USER, "password": "none"}
        return {
            "scope": "ombra",
            "name": self.name,
            "restapi": {"listen": f"127.0.0.1:{self._rest}", "connect_address": f"127.0.0.1:{self._rest}"},
            "etcd3": {"host": f"127.0.0.1:{etcd_port}"},
            "bootstrap": {
                "dcs": {
                    "ttl": TTL_SECONDS,
                    "loop_wait": 2,
                    "retry_timeout": 5,
                    "synchronous_mode": True,
                    "synchronous_mode_strict": True,
                    "postgresql": {"use_pg_rewind": True, "parameters": {"wal_level": "replica"}},
                },
                "initdb": ["data-checksums", {"encoding": "UTF8"}, {"locale": "C"}],
            },
            "postgresql": {
                "listen": here,
                "connect_address": here,
                "data_dir": str(self._data),
                "bin_dir": str(PROGRAMS),
                "pgpass": str(self._data) + ".pgpass",
                "authentication": dict.fromkeys(("superuser", "replication", "rewind"), user),
                "pg_hba": [
                    "local all all trust",
                    "host all all 127.0.0.1/32 trust",
                    "host replication all 127.0.0.1/32 trust",
                ],
                "parameters": {"unix_socket_directories": "", "max_connections": 60},
            },
        }


class PatroniSet:
    """Three members and one etcd, which three machines would have three of."""

    def __init__(self) -> None:
        require("patroni", "etcd", PROGRAMS / "initdb")
        self.folder = private_folder()
        port, peer = free_port(), free_port()
        client, other = f"http://127.0.0.1:{port}", f"http://127.0.0.1:{peer}"
        words = ["etcd", "--data-dir", str(self.folder / "etcd"), "--initial-cluster", f"default={other}"]
        words += ["--listen-client-urls", client, "--advertise-client-urls", client]
        words += ["--listen-peer-urls", other, "--initial-advertise-peer-urls", other]
        self._etcd = Program("etcd", words, self.folder)
        self.members = [Member(self.folder, number, port) for number in range(3)]

    @property
    def url(self) -> str:
        """The address of the database, at all members."""
        hosts = ",".join(f"127.0.0.1:{member.port}" for member in self.members)
        return f"postgresql://{USER}@{hosts}/postgres"

    def start(self) -> Self:
        """Start and wait until one is primary and another holds every commit."""
        self._etcd.start()
        for member in self.members:
            member.start()
        wait_until(self.is_safe, "Patroni")
        return self

    def is_safe(self) -> bool:
        """There is a primary, and a standby that holds every commit."""
        roles = [member.role() for member in self.members]
        return "sync_standby" in roles and self.primary() is not None

    def primary(self) -> Member | None:
        """Which one is primary now."""
        found = (member for member in self.members if member.role() in ("master", "primary"))
        return next(found, None)

    def stop(self) -> None:
        """End everything and delete the folder."""
        for member in self.members:
            member.stop()
        self._etcd.stop()
        shutil.rmtree(self.folder)
