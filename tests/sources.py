"""The repository's own files, for tests that read them."""

import ast
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("crypto", "server_stub", "desktop")


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: its path from the root, its text, its syntax tree."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def module(self) -> str:
        """Give the dotted name by which it is imported."""
        parts = self.path.with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tracked() -> tuple[Path, ...]:
    """List what git holds, or would hold after `git add`, as paths from the root."""
    if not (ROOT / ".git").exists():  # an unpacked archive
        found = {path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file()}
        return tuple(sorted(path for path in found if not path.parts[0].startswith(".")))
    # The checkout may belong to somebody else than who runs the tests.
    git = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    listing = [*git, "--cached", "--others", "--exclude-standard"]
    output = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    paths = {Path(name) for name in output.split("\0") if name}
    return tuple(sorted(path for path in paths if (ROOT / path).is_file()))


@cache
def sources(*folders: str) -> tuple[Source, ...]:
    """Read the Python files of the given top folders; of all when none is given."""
    found = []
    for path in tracked():
        if path.suffix == ".py" and (not folders or path.parts[0] in folders):
            text = (ROOT / path).read_text(encoding="utf-8")
            found.append(Source(path, text, ast.parse(text, str(path))))
    return tuple(found)


def below(*prefixes: str) -> tuple[Source, ...]:
    """Read the Python files under folders such as "desktop/domain"."""
    return tuple(
        source for source in sources(*ROOMS) if any(source.path.is_relative_to(prefix) for prefix in prefixes)
    )


def imported(tree: ast.Module) -> set[str]:
    """Give the dotted names that a file imports, in whatever function: both a.b and a.b.name."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def called(tree: ast.Module) -> set[str]:
    """Give the dotted names of all functions that a file calls."""
    return {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
