"""Run the benches and print one table: `python3 dev.py bench [name ...]`."""

from __future__ import annotations

import argparse
import importlib
import sys
import time

from bench.measure import TABLE_HEAD, row

BENCHES = ("sealing", "board", "server", "admission", "sending", "log", "cleaning")
ASKED_FOR = ("growing",)
"""These need servers of other people, and run only by name."""


def main(arguments: list[str] | None = None) -> int:
    """Run the named benches, or all; one table on standard output, progress on standard error."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*BENCHES, *ASKED_FOR, []], default=list(BENCHES))
    names = parser.parse_args(arguments).names
    print(TABLE_HEAD)
    for name in names:
        start = time.perf_counter()
        for figure in importlib.import_module(f"bench.{name}").figures():
            print(row(figure), flush=True)
        print(f"{name}: {time.perf_counter() - start:.0f} s", file=sys.stderr, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
