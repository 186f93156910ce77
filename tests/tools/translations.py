"""Bring the translations up to date with the source: `python -m tests.tools.translations`.

Reads every text that `self.tr`, `QCoreApplication.translate` and `QT_TRANSLATE_NOOP` mark under
desktop/, merges them into the .ts files (English holds plural forms only), and compiles the .qm
files. Further words:

    --check              write nothing; the exit code says whether something is out of date
    --missing CODE       print the texts without translation as JSON
    --fill CODE FILE     put the translations of such a JSON file in
"""

import filecmp
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

from desktop.runtime.languages import LANGUAGES, SOURCE
from tests.tools.tsfiles import as_json, fill, unfinished

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "desktop" / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent


def ts_name(code: str) -> str:
    """Give the file name of a language's source."""
    return f"ombra_{code.replace('-', '_')}.ts"


def sources() -> list[str]:
    """Give every Python file that may hold texts, by its path from the root, in a fixed order."""
    found = (ROOT / "desktop").rglob("*.py")
    return sorted(str(path.relative_to(ROOT)) for path in found)


def run(tool: str, *words: str) -> None:
    """Run a Qt tool in the root; what it says is shown only when it fails."""
    done = subprocess.run([str(TOOLS / tool), *words], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode or "warning" in done.stderr.lower():
        sys.exit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def build(folder: Path) -> None:
    """Update and compile the translations in `folder`, which holds the present .ts files."""
    for language in LANGUAGES:
        ts = folder / ts_name(language.code)
        plural_only = ["-pluralonly"] if language == SOURCE else []
        run(
            "lupdate",
            *plural_only,
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "en",
            "-target-language",
            language.code.replace("-", "_"),
            *sources(),
            "-ts",
            str(ts),
        )
        run("lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(ts.with_suffix(".qm")))


def stale() -> list[str]:
    """Give the names of the files that no longer fit the source."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for ts in FOLDER.glob("*.ts"):
            shutil.copy(ts, fresh)
        build(fresh)
        names = sorted(path.name for path in fresh.iterdir())
        _, differ, missing = filecmp.cmpfiles(FOLDER, fresh, names, shallow=False)
        return differ + missing


def main(words: list[str]) -> int:
    """Do what the words say; without words, update."""
    match words:
        case []:
            build(FOLDER)
        case ["--check"]:
            old = stale()
            sys.stdout.writelines(f"out of date: {name}\n" for name in old)
            return 1 if old else 0
        case ["--missing", code]:
            sys.stdout.write(as_json(unfinished(FOLDER / ts_name(code))))
        case ["--fill", code, file]:
            build(FOLDER)
            left = fill(FOLDER / ts_name(code), json.loads(Path(file).read_text("utf-8")))
            sys.stdout.writelines(f"no such text: {name}\n" for name in left)
            build(FOLDER)
            return 1 if left else 0
        case _:
            sys.stderr.write(__doc__ or "")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
