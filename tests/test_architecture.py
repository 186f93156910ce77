"""The rooms and the ways between them, proven on the files themselves."""

import ast
import subprocess
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from tests.sources import ROOMS, ROOT, Source, below, called, imported, sources, tracked

MOST_LINES = 300
MOST_FOLDERS = 3
VAGUE_NAMES = {"common", "helper", "helpers", "misc", "util", "utils", "widget", "widgets"}
# Clock, randomness and the outside come in as arguments.
IMPURE_MODULES = {"io", "random", "secrets", "shutil", "uuid"}
IMPURE_CALLS = {"open", "print", "input", "eval", "exec"}
CLOCK_CALLS = ("datetime.now", "datetime.utcnow", "datetime.today", "date.today")
PATCHING = {"monkeypatch.setattr", "monkeypatch.delattr"}


def offenders(files: Iterable[Source], faults: Callable[[Source], Collection[str]]) -> dict[str, list[str]]:
    """Give the files that have faults, with their faults."""
    return {str(source.path): sorted(found) for source in files if (found := faults(source))}


def test_import_contracts_hold() -> None:
    # In a process of its own: it sets logging up anew, which would hide our loggers from all later tests.
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", program, "--no-cache", "--no-logo"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def impurities(source: Source) -> set[str]:
    """Give the imports and calls by which a file would reach for clock, chance or the outside."""
    modules = imported(source.tree)
    # nacl.utils is where PyNaCl hands out random bytes.
    found = {name for name in modules if name.partition(".")[0] in IMPURE_MODULES}
    calls = {name for name in called(source.tree) if name in IMPURE_CALLS or name.endswith(CLOCK_CALLS)}
    return found | (modules & {"nacl.utils"}) | calls


def test_pure_rooms_take_clock_and_chance_as_arguments() -> None:
    assert offenders(below("crypto", "desktop/domain"), impurities) == {}


def qt_parts(source: Source) -> set[str]:
    """Give the Qt modules that a file imports, and those of the runtime files it imports."""
    found = {name for name in imported(source.tree) if name.startswith("PySide6.")}
    for runtime in below("desktop/runtime"):
        if runtime.module in imported(source.tree) and runtime is not source:
            found |= qt_parts(runtime)
    return {".".join(name.split(".")[:2]) for name in found}


def test_view_models_see_qt_core_only() -> None:
    models = below("desktop/viewmodels")
    assert offenders(models, lambda source: qt_parts(source) - {"PySide6.QtCore"}) == {}


def test_views_never_ask_a_layout_for_its_items() -> None:
    # Python keeps such an item past its end, and the next widget at its address brings Qt down as it goes.
    asked = {"itemAt", "itemAtPosition", "replaceWidget"}
    found = offenders(
        below("desktop/views"),
        lambda source: {name for name in called(source.tree) if name.rpartition(".")[2] in asked},
    )
    assert found == {}


def test_names_say_what_is_inside() -> None:
    def words(path: Path) -> set[str]:
        return {part.partition(".")[0].lower() for part in path.parts}

    assert [str(path) for path in tracked() if words(path) & VAGUE_NAMES] == []


def test_folders_are_shallow() -> None:
    # Tests mirror the tree one folder further down.
    depth = {path: len(path.parts) - 1 - (path.parts[0] == "tests") for path in tracked()}
    assert [str(path) for path, folders in depth.items() if folders > MOST_FOLDERS] == []


def unreasoned_length(source: Source) -> list[str]:
    """Give the number of lines of a file that is too long and does not say why."""
    docstring = ast.get_docstring(source.tree) or ""
    has_reason = any(line.startswith("Long because:") for line in docstring.splitlines())
    lines = len(source.text.splitlines())
    return [] if lines <= MOST_LINES or has_reason else [f"{lines} lines"]


def test_long_files_say_why() -> None:
    assert offenders(sources(), unreasoned_length) == {}


def undocumented(node: ast.Module | ast.ClassDef, prefix: str = "") -> Iterator[str]:
    """Walk through public classes, functions and methods that have no docstring."""
    for child in node.body:
        if not isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        decorators = {ast.unparse(decorator) for decorator in child.decorator_list}
        if child.name.startswith("_") or explained_elsewhere(decorators):
            continue
        if ast.get_docstring(child) is None:
            yield prefix + child.name
        if isinstance(child, ast.ClassDef):
            yield from undocumented(child, f"{prefix}{child.name}.")


def explained_elsewhere(decorators: set[str]) -> bool:
    """Tell whether the docstring stands at the getter, the base class or the implementation."""
    plain = {name.removeprefix("typing.") for name in decorators}
    return bool(plain & {"overload", "override"}) or any(name.endswith(".setter") for name in plain)


def without_docstring(source: Source) -> list[str]:
    """Give the public names of a file that have no docstring, the module among them."""
    module = [] if ast.get_docstring(source.tree) else ["the module"]
    return module + list(undocumented(source.tree))


def test_public_names_have_docstrings() -> None:
    assert offenders(sources(*ROOMS), without_docstring) == {}


def test_tests_wait_on_conditions_not_on_time() -> None:
    sleeping = {"time.sleep", "sleep", "QTest.qWait", "QTest.qSleep", "qtbot.wait"}
    assert offenders(sources("tests"), lambda source: called(source.tree) & sleeping) == {}


def patches_of_ours(source: Source) -> list[str]:
    """Give the places where a test replaces a part of our own modules."""
    found = sorted({"unittest.mock"} & imported(source.tree))
    ours = our_names(source.tree)
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in PATCHING:
            target = ast.unparse(node.args[0]).strip("'\"").partition(".")[0]
            found += [f"line {node.lineno} patches {target}"] if target in ours else []
    return found


def test_tests_use_our_modules_as_they_are() -> None:
    assert offenders(sources("tests"), patches_of_ours) == {}


def our_names(tree: ast.Module) -> set[str]:
    """Give the names that stand for our modules, classes and functions in a file."""
    rooms = {*ROOMS, "dev"}
    found = set(rooms)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(
                alias.asname or alias.name.partition(".")[0]
                for alias in node.names
                if alias.name.partition(".")[0] in rooms
            )
        elif isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] in rooms:
            found.update(alias.asname or alias.name for alias in node.names)
    return found


def test_test_folders_are_packages() -> None:
    """Otherwise tests/crypto would be taken for the room of that name."""
    folders = {source.path.parent for source in sources("tests")}
    assert [str(folder) for folder in folders if not (ROOT / folder / "__init__.py").is_file()] == []
