"""What the demo proves beside the windows: the command line gives the same cases, the server holds boxes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from crypto.sizes import CHUNK_BYTES
from desktop.domain.incident import Incident
from desktop.domain.records import UNSET, present
from desktop.domain.reportfile import parse_report
from tests.e2e.demo_cases import DemoCase, difference
from tests.e2e.demo_world import DemoWorld
from tests.e2e.hands import Unexpected
from tests.e2e.transcript import Transcript

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Proof:
    """Checks over what a run left behind."""

    world: DemoWorld
    out: Transcript

    def same_cases(self, cases: Iterable[tuple[DemoCase, str, tuple[str, ...]]]) -> None:
        """Give each case back with the command line; compare it, and the texts of its follow-ups."""
        self.out.part("The same cases on the command line")
        for case, number, follow_ups in cases:
            arrived = self._exported(number)
            told = msgspec.structs.replace(arrived, updates=UNSET)
            found = difference(case.incident, told)
            self.out.fact(not found, f"{case.fixture.upper()} came out equal, field by field{found}")
            texts = tuple(one.text for one in present(arrived.updates) or ())
            if texts or follow_ups:
                self.out.fact(texts == follow_ups, "its follow-up came out word for word")

    def sealed_boxes(self, secrets: Iterable[str]) -> None:
        """What the server holds: boxes of one size, and nothing of what was said, named or kept on paper."""
        self.out.part("What the server holds")
        files = [path for path in self.world.server.data.rglob("*") if path.is_file()]
        chunks = [path.stat().st_size for path in files if "chunks" in path.parts]
        self.out.fact(
            chunks and all(size % CHUNK_BYTES == 0 for size in chunks),
            f"{sum(chunks) // CHUNK_BYTES} chunks of {CHUNK_BYTES:,} bytes each",
        )
        wanted = [secret.encode() for secret in secrets]
        told = [path.name for path in files if any(secret in path.read_bytes() for secret in wanted)]
        total = sum(path.stat().st_size for path in files)
        self.out.fact(
            not told,
            f"no account, file name, receipt, question or answer in {len(files)} files of {total:,} bytes",
        )

    def _exported(self, number: str) -> Incident:
        """The case as `ombra-desk export-json` gives it."""
        program = [sys.executable, "-m", "desktop.commands.desk"]
        done = subprocess.run(
            [*program, "export-json", number, "--desk", str(self.world.desk.folder)],
            cwd=ROOT,
            input=self.world.desk.passphrase.encode() + b"\n",
            capture_output=True,
            check=False,
        )
        if done.returncode:
            raise Unexpected(f"export-json gives {number}: {done.stderr.decode()}")
        return parse_report(done.stdout).incident
