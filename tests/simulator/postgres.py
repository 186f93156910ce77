"""A real PostgreSQL in a private folder on a loopback port, and databases in it."""

from __future__ import annotations

import shutil
import signal
from itertools import count
from pathlib import Path
from typing import Self

import psycopg

from tests.simulator.programs import Program, private_folder, require, run, wait_until
from tests.simulator.server import free_port

_FOUND = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
PROGRAMS = _FOUND[-1] if _FOUND else Path("postgresql")
"""Where Debian puts them, of the newest version."""

USER = "ombra"


class Postgres:
    """One server; nobody but this machine reaches it, and everybody on it may."""

    def __init__(self) -> None:
        require(PROGRAMS / "initdb")
        self.folder = private_folder()
        self.data, self.port = self.folder / "data", free_port()
        self._numbers = count()
        run(
            [
                PROGRAMS / "initdb",
                "-k",
                "-A",
                "trust",
                "-U",
                USER,
                "-E",
                "UTF8",
                "--locale=C",
                "-D",
                self.data,
            ],
            self.folder,
        )
        options = {"listen_addresses": "127.0.0.1", "port": self.port, "unix_socket_directories": ""}
        words = [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
        self._program = Program("postgres", [PROGRAMS / "postgres", "-D", self.data, *words], self.folder)

    def url(self, database: str) -> str:
        """The address of a database."""
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{database}"

    def new_database(self) -> str:
        """The address of a new, empty database."""
        name = f"ombra_{next(self._numbers)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as db:
            db.execute(f"CREATE DATABASE {name}")
        return self.url(name)

    def start(self) -> Self:
        """Start and wait until it answers."""
        self._program.start()
        wait_until(self._answers, "PostgreSQL")
        return self

    def kill(self) -> None:
        """End it at whatever it does: SIGQUIT, on which it drops everything at once, like a crash.

        SIGKILL would leave its children to end by themselves some time later.
        """
        self._program.signal(signal.SIGQUIT)

    def stop(self) -> None:
        """End it and delete its folder."""
        self._program.signal(signal.SIGINT)
        shutil.rmtree(self.folder)

    def _answers(self) -> bool:
        try:
            psycopg.connect(self.url("postgres"), connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True
