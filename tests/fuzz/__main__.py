"""Fuzz parsers, guided by what they reach: `python -m tests.fuzz NAME... [--seconds N] [--keep]`.

NAME is a name of `tests/fuzz/table.py`, or `all`; without one the names are printed. Each target runs in a
process of its own. What breaks one is written to the folder that `--findings` names. `--keep` adds what was
found on the way to the kept corpus, made small. Needs atheris (docs/dependencies.md).
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
import tempfile
from pathlib import Path

LONGEST_SECONDS = 10
"""One input. Far above what any takes: it tells a loop without an end, not a slow machine."""

MOST_MEGABYTES = 1_024
"""Of the whole process, the instrumented parsers included (about 150)."""


def main() -> int:
    """Run; the exit code is 1 if a parser broke, 2 if there is nothing to run it with."""
    given = _given()
    try:
        import atheris
    except ImportError:
        print("atheris is not installed: it has no wheels for this Python or system")
        return 2
    ours = atheris.instrument_imports(
        include=["crypto", "server_stub", "desktop.cleaning"], enable_loader_override=False
    )
    with contextlib.redirect_stderr(io.StringIO()), ours:  # it names every module
        from tests.fuzz.table import TARGETS
    if not given.names:
        print("\n".join(TARGETS))
        return 0
    names = list(TARGETS) if given.names == ["all"] else given.names
    # The system has to forget nothing between two targets: each is fuzzed in a child of this process.
    return max([_fuzz(name, given) for name in names])


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--findings", type=Path, default=Path())
    parser.add_argument("--keep", action="store_true")
    return parser.parse_args()


def _fuzz(name: str, given: argparse.Namespace) -> int:
    """Fuzz one target; 0, or 1 if it broke."""
    from tests.fuzz import connection
    from tests.fuzz.reach import smallest
    from tests.fuzz.table import MAX_KEPT_BYTES, TARGETS, keep, kept

    with tempfile.TemporaryDirectory() as scratch, tempfile.TemporaryDirectory() as left:
        for number, data in enumerate([*TARGETS[name].seeds(), *kept(name)]):
            Path(scratch, f"{number}.bin").write_bytes(data)
        with tempfile.TemporaryFile() as said:
            child = os.fork()
            if child == 0:
                tempfile.tempdir = left  # it ends without putting anything away
                os.dup2(said.fileno(), 1)
                os.dup2(said.fileno(), 2)
                _run(name, Path(scratch), given)
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            said.seek(0)
            print(f"{name}: sound" if code == 0 else f"{name}: BROKEN\n{said.read().decode()}", flush=True)
        if given.keep:
            found = [path.read_bytes() for path in Path(scratch).iterdir()]
            keep(name, smallest(TARGETS[name], [one for one in found if len(one) <= MAX_KEPT_BYTES]))
            connection.close()  # no thread may run when the next child is made
    return int(code != 0)


def _run(name: str, corpus: Path, given: argparse.Namespace) -> None:
    """Never returns. Errors end the child at once, so that it puts away nothing that is its parent's."""
    try:
        _run_target(name, corpus, given)
    finally:
        os._exit(1)  # libFuzzer ends a sound run by itself


def _run_target(name: str, corpus: Path, given: argparse.Namespace) -> None:
    import atheris

    from tests.fuzz.table import TARGETS

    target = TARGETS[name]
    longest = max([len(seed) for seed in target.seeds()])
    words = [
        f"-max_total_time={given.seconds}",
        f"-timeout={LONGEST_SECONDS}",
        f"-rss_limit_mb={MOST_MEGABYTES}",
        f"-artifact_prefix={given.findings}/{name.replace(' ', '-')}-",
        f"-max_len={max(4_096, longest + 64)}",
        "-seed=1",
        "-verbosity=0",
        "-print_final_stats=0",
    ]
    atheris.Setup([sys.argv[0], *words, str(corpus)], lambda data: target.run(data) and None)
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
