"""The one door for people who build Ombra: python3 dev.py COMMAND.

Needs nothing but Python 3.11 or newer. It makes .venv, installs what requirements/dev.lock pins (by
hash), finds the system packages that are missing and installs them where it may.

Long because: it must be one file, since nothing else can be counted on before it has run.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements" / "dev.lock"
STAMP = VENV / "ombra-installed.sha256"
OLDEST_PYTHON = (3, 11)
# Only `lock` uses it, in a folder that is thrown away, so it is no dependency of the project.
LOCK_TOOL = "uv==0.13.9"
# Past four workers the tests wait for each other's Qt start more than they gain.
MOST_WORKERS = 4
PYTEST_NO_TESTS = 5

# Debian packages, each with the library (.so), font (a path) or program by which it is recognised.
# The libraries were found by starting Qt in a bare Debian 12 and adding what it asked for.
QT = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
}
X11 = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libx11-xcb1": "libX11-xcb.so.1",
}
# Together they have a glyph for every script a report may be written in.
FONTS = {
    "fonts-dejavu-core": "truetype/dejavu/DejaVuSans.ttf",
    "fonts-noto-core": "truetype/noto/NotoSans-Regular.ttf",
    "fonts-noto-cjk": "opentype/noto/NotoSansCJK-Regular.ttc",
    "fonts-noto-color-emoji": "truetype/noto/NotoColorEmoji.ttf",
}
# Servers that the slow tests start by themselves, on loopback and in folders of their own.
SERVERS = {f"swift-{part}": f"swift-{part}-server" for part in ("account", "container", "object", "proxy")}
SERVERS |= {name: name for name in ("memcached", "patroni", "caddy", "tor")}
SERVERS |= {"etcd-server": "etcd", "postgresql": "pg_createcluster"}
# What stands between a server and its disk is compiled; units are looked at by systemd's own program.
SERVERS |= {"gcc": "gcc", "libc6-dev": "/usr/include/stdio.h", "systemd": "systemd-analyze"}
TEST_PROGRAMS = {
    "git": "git",
    "libseccomp2": "libseccomp.so.2",
    "strace": "strace",
    "x11-utils": "xprop",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "xvfb": "Xvfb",
}
# Other people's programs that look for what a cleaned copy may still hold; the slow tests ask them.
CHECKERS = {"ffmpeg": "ffmpeg", "libimage-exiftool-perl": "exiftool", "mat2": "mat2"}
CHECKERS |= {"poppler-utils": "pdftoppm"}


def say(text: str) -> None:
    """Print a line of progress at once, also when the output goes to a file."""
    print(f"dev.py: {text}", flush=True)


def stop(text: str) -> NoReturn:
    """End with a sentence that says what to do."""
    raise SystemExit(f"dev.py: {text}")


def run(*words: str | Path, env: dict[str, str] | None = None) -> int:
    """Run a program in the repository; its exit code."""
    return subprocess.run([str(word) for word in words], cwd=ROOT, env=env, check=False).returncode


# ---- system packages -----------------------------------------------------------------------------


def has_screen() -> bool:
    """Tell whether a window can be seen: Linux says so by variables, other systems always can."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def is_debian() -> bool:
    """Tell whether packages come from apt."""
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def is_here(sign: str) -> bool:
    """Look for a font, a Python module, a program or a library (when it loads, it is here)."""
    if "/" in sign:
        return Path("/usr/share/fonts", sign).is_file()
    if sign == "ensurepip":
        importlib.invalidate_caches()
        return importlib.util.find_spec(sign) is not None
    if ".so." not in sign:
        return shutil.which(sign) is not None
    try:
        ctypes.CDLL(sign)
    except OSError:
        return False
    return True


def apt_install(packages: Sequence[str]) -> None:
    """Install Debian packages, or end with the command that does."""
    command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        stop(f"packages are missing. Run this, then try again:\n  sudo {shlex.join(command)}")
    say(f"installing system packages: {' '.join(packages)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    refresh = ["apt-get", "update", "-q"]
    # A mirror that is being changed refuses for seconds: once more, and then it is a real failure.
    if run(*refresh, env=env) != 0 and run(*refresh, env=env) != 0:
        say("apt-get update failed; trying with the package lists that are here")
    if run(*command, env=env) != 0:
        stop(f"this failed; mend it, then try again:\n  {shlex.join(command)}")


def provide_system(needs: dict[str, str]) -> None:
    """Make sure that the system packages a command needs are there."""
    missing = {package: sign for package, sign in needs.items() if not is_here(sign)}
    if missing and is_debian():
        apt_install(list(missing))
        missing = {package: sign for package, sign in missing.items() if not is_here(sign)}
        if missing:
            stop(f"installed, but not to be found: {', '.join(missing.values())}")
    # Elsewhere fonts lie in other places: only what certainly stops the program is asked for.
    if needed := [sign for sign in missing.values() if "/" not in sign]:
        stop(f"install these with your system's package manager: {', '.join(needed)}")


# ---- the virtual environment ---------------------------------------------------------------------


def tool(name: str) -> Path:
    """Give the path of a program inside .venv."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def wanted_stamp() -> str:
    """Hash everything that decides what .venv must hold."""
    digest = hashlib.sha256(sys.platform.encode())
    for path in (LOCK, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def venv_works() -> bool:
    """Tell whether .venv has a Python that runs (an upgrade of the system's breaks its link)."""
    try:
        # A checkout that was moved has scripts in .venv that would start the old place.
        if str(VENV) not in (VENV / "pyvenv.cfg").read_text(encoding="utf-8"):
            return False
        return subprocess.run([tool("python"), "-c", ""], check=False).returncode == 0
    except OSError:
        return False


def fill_venv() -> None:
    """Install the pinned packages and the project itself."""
    say("installing what requirements/dev.lock pins (about 150 MB the first time)")
    pip: list[str | Path] = [tool("python")]
    pip += "-m pip --no-input --disable-pip-version-check install".split()
    if run(*pip, "--require-hashes", "--only-binary=:all:", "--no-deps", "-r", LOCK) != 0:
        stop("could not install the pinned packages; is the network there?")
    # Builds with the pinned setuptools: nothing is fetched that the lock does not name.
    if run(*pip, "--quiet", "--no-deps", "--no-build-isolation", "--editable", ROOT) != 0:
        stop("could not install the project itself into .venv")
    STAMP.write_text(wanted_stamp(), encoding="ascii")
    say(".venv is ready")


def provide(needs: dict[str, str]) -> None:
    """Bring the system and .venv to what a command needs; quick when they are there already."""
    works = venv_works()
    if not works:
        needs = needs | {f"python{sys.version_info[0]}.{sys.version_info[1]}-venv": "ensurepip"}
    # Other systems bring the libraries with Qt, and fonts of their own.
    provide_system(needs if sys.platform.startswith("linux") else {})
    if not works:
        say("making .venv")
        if run(sys.executable, "-m", "venv", "--clear", VENV) != 0:
            stop("could not make .venv")
    if not (works and STAMP.exists() and STAMP.read_text(encoding="ascii") == wanted_stamp()):
        fill_venv()
    # Else a reporter's first start would write compiled files, and so its date, into this folder.
    run(tool("python"), "-m", "compileall", "-q", "crypto", "desktop", "server_stub")


# ---- commands ------------------------------------------------------------------------------------


def run_module(module: str, args: Sequence[str], needs: dict[str, str]) -> int:
    """Run one of the repository's modules in .venv; without a screen Qt draws into memory."""
    provide(needs)
    env = dict(os.environ)
    if not has_screen():
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return run(tool("python"), "-m", module, *args, env=env)


def demo(args: list[str]) -> int:
    """Start a server, an office and both windows; without a screen, drive and picture them."""
    return run_module("tests.e2e.demo", args, QT | FONTS | (X11 if has_screen() else {}))


def shots(args: list[str]) -> int:
    """Take the pictures of docs/tour.md anew."""
    return run_module("tests.e2e.shots", args, QT | FONTS)


def bench(args: list[str]) -> int:
    """Measure, as ratios within one run."""
    return run_module("bench.run", args, QT)


def lint(args: list[str]) -> int:
    """Check style, format, types and import directions."""
    provide({})
    typed = ["crypto", "server_stub", "desktop", "tests", "bench", "dev.py"]
    codes = [
        run(tool("ruff"), "check", *args),
        run(tool("ruff"), "format", "--check", *args),
        run(tool("mypy"), *(name for name in typed if (ROOT / name).exists())),
        run(tool("lint-imports"), "--no-cache", "--no-logo"),
    ]
    return 1 if any(codes) else 0


def test(args: list[str]) -> int:
    """Run the quick tests; with --all the slow ones too. Other words go to pytest."""
    everything = "--all" in args
    rest = [word for word in args if word != "--all"]
    provide(QT | X11 | FONTS | TEST_PROGRAMS | ((SERVERS | CHECKERS) if everything else {}))
    workers = str(min(os.cpu_count() or 1, MOST_WORKERS))
    code = run(tool("python"), "-m", "pytest", "-n", workers, "--dist", "loadfile", *rest)
    if code != 0 or not everything:
        return code
    # They measure time and memory, so nothing may run beside them. Each has a time of its own: faulthandler,
    # which would speak up before, reads the frames of threads that run, and has crashed by that.
    slow = run(tool("python"), "-m", "pytest", "-m", "slow", "-o", "faulthandler_timeout=0", *rest)
    return 0 if slow == PYTEST_NO_TESTS else slow


def lock(args: list[str]) -> int:
    """Write requirements/*.lock from pyproject.toml; --upgrade takes newer versions."""
    with tempfile.TemporaryDirectory() as scratch:
        uv = Path(scratch, "Scripts" if os.name == "nt" else "bin", "uv")
        install = ["-m", "pip", "install", "--quiet", LOCK_TOOL]
        if run(sys.executable, "-m", "venv", scratch) or run(uv.with_name("python"), *install):
            stop(f"could not install {LOCK_TOOL}")
        # Universal: one file for Linux, macOS and Windows and every Python from 3.11 on.
        words = "pip compile --quiet --universal --python-version 3.11".split()
        words += "--generate-hashes --only-binary=:all: --no-annotate --no-header".split()
        words += ["--no-emit-index-url", "--no-emit-find-links"]
        whole = [*words, "pyproject.toml", *args, "-o"]
        extras = {"runtime": [], "growing": ["--extra", "growing"], "dev": ["--extra", "dev"]}
        code = max(run(uv, *whole, LOCK.with_name(f"{name}.lock"), *extra) for name, extra in extras.items())
        # In the same versions, so it comes last.
        server = [*words, "--group", "server", "--constraint", str(LOCK), "-o"]
        return code or run(uv, *server, LOCK.with_name("server.lock"))


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    action.__name__: action for action in (demo, test, lint, bench, shots, lock)
}


def usage() -> str:
    """Say what there is, from the commands' own words."""
    lines = [f"  {name:6} {(action.__doc__ or '').strip()}" for name, action in COMMANDS.items()]
    return "python3 dev.py COMMAND [words for it]\n\n" + "\n".join(lines)


def main(argv: list[str]) -> int:
    """Run one command; its exit code."""
    if sys.version_info < OLDEST_PYTHON:
        stop(f"Python 3.11 or newer is needed; this one is {sys.version.split()[0]}")
    if not argv or argv[0] not in COMMANDS:
        print(usage())
        return 0 if argv[:1] in (["-h"], ["--help"]) else 2
    return COMMANDS[argv[0]](argv[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
