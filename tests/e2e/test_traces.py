"""What a reporter's run leaves on a disk, and whom it talks to, call by call (protocol 2, claim 7).

The list of what may be written stands in `LIST`, and in docs/threat-model.md for everybody; both are one.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.commands.exitcodes import Exit
from desktop.commands.traceless import OWN_FOLDER, PORTABLE
from desktop.services import casefiles
from desktop.services.receipts import words_of
from tests.desktop.cleaning.photos import jpeg
from tests.desktop.services.boards import show
from tests.e2e.installed import Installed, at_home, install
from tests.e2e.office_kit import RealOffice, open_office
from tests.e2e.recorder import new_receipt
from tests.e2e.senders import plain_report
from tests.e2e.traces import Traced, trace
from tests.simulator.hostile import HostileServer
from tests.simulator.server import ServerProcess
from tests.sources import ROOT

pytestmark = [
    pytest.mark.trace,
    pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace (Linux)"),
]

SEALED = "The sealed file that the reporter asks for"
CLEANED = "The cleaned copies that the reporter asks for"
EVIDENCE = "The evidence against a server that the reporter asks for"
TOR = "The working folder of a Tor that the reporter had started"
OUTBOX = "The sealed outbox that the reporter asks for"
DRAFT = "The locked draft that the reporter asks for"
FONTS = "Fontconfig's cache in the person's cache folder, if the system's own is out of date"
COMPILED = "Compiled Python of four small modules, in a source tree that nobody compiled"

LIST = {
    SEALED: r"{folder}/parcel\.bin",
    CLEANED: r"{folder}/copies/evidence\.jpg",
    EVIDENCE: r"{folder}/proof\.json",
    TOR: r"{memory}/run-\w+(/.*)?",
    OUTBOX: r"{folder}/share(/waiting(/[0-9a-f]+\.bin)?)?",
    DRAFT: r"{folder}(/notes\.bin)?",
    FONTS: r"{home}/\.cache"
    r"(/fontconfig(/([0-9a-f-]+-le64\.cache-\d+|CACHEDIR\.TAG)(\.(NEW|LCK|TMP-\w+))?)?)?",
    COMPILED: r"{site}/desktop/(commands/)?__pycache__"
    r"(/(__init__|reporter|traceless)\.cpython-\d+\.pyc(\.\d+)?)?",
}

FONT_FOLDER = "/usr/share/fonts/truetype/dejavu"
STALE = f"""<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{FONT_FOLDER}</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
"""
"""A system whose font cache cannot be used, so that the program's own process has to make one."""


@dataclass(frozen=True)
class Place:
    """A reporter's computer with the program installed, two files to attach, and an office."""

    folder: Path
    server: ServerProcess
    office: RealOffice
    program: Installed
    files: tuple[Path, Path]

    @property
    def office_file(self) -> str:
        """What the reporter was given."""
        return str(self.office.made.office_file)

    def attached(self) -> list[str]:
        """The options that attach both files."""
        return [word for path in self.files for word in ("--attach", str(path))]

    def ombra(self, *argv: str, given: str = "") -> Traced:
        """Run a command to its good end."""
        traced = trace(self.program.command(*argv), self.program.environment(), self.folder, given)
        assert traced.code == 0, traced.err
        return traced

    def window(self, *options: str, **environment: str) -> Traced:
        """Drive the window through a report, hiding and coming back; the photo goes as a cleaned copy."""
        self.files[0].write_bytes(jpeg())
        os.utime(self.files[0], (1_000_000_000, 1_000_000_000))
        env = self.program.environment(**environment)
        env["PYTHONPATH"] += f":{ROOT}"
        # -B for the test's own modules; the program's were compiled.
        driven = [sys.executable, "-B", "-m", "tests.e2e.traced_window"]
        traced = trace([*driven, self.office_file, *options, *map(str, self.files)], env, self.folder)
        assert traced.code == 0, traced.err
        assert len(traced.out.split()) == 8
        return traced


def allowed(path: str, item: str, **places: Path) -> bool:
    """Whether an item of the list has room for a path; its places stand in braces."""
    pattern = LIST[item]
    for name, where in places.items():
        pattern = pattern.replace("{" + name + "}", re.escape(str(where)))
    return re.fullmatch(pattern, path) is not None


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program, installed."""
    folder = tmp_path_factory.mktemp("installed")
    install(folder)
    return folder


@pytest.fixture
def place(tmp_path: Path, site: Path) -> Iterator[Place]:
    """A computer on which nothing has run yet."""
    files = tmp_path / "photo of the notice.jpg", tmp_path / "记录.pdf"
    for path in files:
        path.write_bytes(os.urandom(300_000))
        os.utime(path, (1_000_000_000, 1_000_000_000))
    with ServerProcess(tmp_path) as server:
        office = open_office(tmp_path / "office", server.invitation)
        yield Place(tmp_path, server, office, at_home(site, tmp_path / "home"), files)


def typed(receipt: object) -> str:
    """Eight words and Enter."""
    return " ".join(words_of(receipt, "en")) + "\n"  # type: ignore[arg-type]


def test_the_tracer_sees_what_a_program_does(tmp_path: Path) -> None:
    """Otherwise an empty list would prove nothing."""
    program = (
        "import os, socket, subprocess, threading\n"
        "open('a', 'w').close(); os.rename('a', 'b'); os.mkdir('c'); os.utime('b', (1, 1))\n"
        "os.symlink('b', 'd'); os.unlink('d'); os.truncate('b', 3)\n"
        "thread = threading.Thread(target=lambda: open('e', 'x').close())\n"
        "thread.start(); thread.join()\n"
        "subprocess.run(['/bin/sh', '-c', 'echo > f'])\n"
        "open('/dev/null').close()\n"
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.53', 53))\n"
    )
    traced = trace([sys.executable, "-I", "-c", program], {"HOME": str(tmp_path)}, tmp_path)
    assert traced.code == 0, traced.err
    assert traced.written == {str(tmp_path / name) for name in "abcdef"}
    assert traced.talked_to == {"127.0.0.53:53"}
    assert traced.started == tuple(sorted((sys.executable, "/bin/sh")))


def test_commands_write_nothing(place: Place) -> None:
    """From the first word of a report to the reply: no file, no folder, no change of any file's times."""
    receipt, server = new_receipt(), f"127.0.0.1:{place.server.port}"
    report, office = str(plain_report(place.folder, "f01")), ("--office", place.office_file, "--json")
    words = typed(receipt)
    runs = [place.ombra("submit", report, *place.attached(), *office, "--words-stdin", given=words)]
    with place.office.desk() as desk:
        place.office.pull(desk)
        (case,) = casefiles.inbox(desk)
        place.office.answer(desk, case.id, "We have it.")
    runs += [
        place.ombra("replies", *office, given=words),
        place.ombra("follow-up", *place.attached(), *office, "--everybody", given=words + "More text."),
        place.ombra("withdraw", *office, "--everybody", given=words),
    ]
    for run in runs:
        assert run.written == frozenset()
        assert run.talked_to == {server}
        assert run.started == (sys.executable,)
        assert json.loads(run.out.splitlines()[-1])["event"] in ("sent", "replies")
    assert place.ombra("receipt", "new").talked_to == frozenset()
    for path in place.files:
        assert path.stat().st_atime == 1_000_000_000  # not even when it was read
    assert [path for path in place.program.home.rglob("*") if path.name != "run"] == []


def test_sealing_writes_the_one_file_it_was_told_to(place: Place) -> None:
    report, target = str(plain_report(place.folder, "f01")), place.folder / "parcel.bin"
    office = ("--office", place.office_file, "--json")
    out = ("--out", str(target), "--words-stdin")
    sealed = place.ombra("seal", report, *place.attached(), *office, *out, given=typed(new_receipt()))
    assert sealed.written == {str(target)}
    assert allowed(str(target), SEALED, folder=place.folder)
    sent = place.ombra("send", str(target), *office)
    assert sent.written == frozenset()


def test_cleaning_writes_the_one_copy_it_was_told_to(place: Place) -> None:
    """The child is traced with it. The folder is where the copy lies without a name; nothing hears errors."""
    folder, photo = place.folder / "copies", place.files[0]
    folder.mkdir()
    photo.write_bytes(jpeg())
    run = place.ombra("clean", str(photo), "--to", str(folder))
    assert run.written == {str(folder), str(folder / "evidence.jpg"), "/dev/null"}
    assert allowed(str(folder / "evidence.jpg"), CLEANED, folder=place.folder)
    assert [path.name for path in folder.iterdir()] == ["evidence.jpg"]
    assert run.talked_to == frozenset()
    assert place.ombra("clean", str(photo), "--show").written == {"/dev/null"}


def test_of_a_server_that_lies_the_one_file_is_kept_that_was_asked_for(place: Place) -> None:
    target = place.folder / "proof.json"
    with HostileServer(place.server.url) as between:
        show(between, time.time(), {})
        office = ("--office", place.office.address(between.port), "--json")
        for keep in ((), ("--keep-proof", str(target))):
            command = place.program.command("replies", *office, *keep)
            told = trace(command, place.program.environment(), place.folder, typed(new_receipt()))
            assert told.code == Exit.HOSTILE, told.err
            assert told.written == ({str(target)} if keep else frozenset())
    assert allowed(str(target), EVIDENCE, folder=place.folder)


@pytest.mark.parametrize("until", ["nothing", "kept", "sent"])
def test_outbox_and_draft_are_written_only_where_they_were_asked_for(place: Place, until: str) -> None:
    """The folder itself is where a file lies that has no name yet."""
    folder = place.folder / "kept"
    folder.mkdir()
    env = place.program.environment(QT_QPA_PLATFORM="offscreen")
    env["PYTHONPATH"] += f":{ROOT}"
    driven = [sys.executable, "-B", "-m", "tests.e2e.traced_keeping", place.office_file, str(folder), until]
    run = trace(driven, env, place.folder)
    assert run.code == 0, run.err
    assert run.out.strip() == ("done" if until == "sent" else "waiting")
    kept = (OUTBOX, DRAFT)
    others = [one for one in run.written if not any(allowed(one, item, folder=folder) for item in kept)]
    assert others == []
    assert bool(run.written) is (until != "nothing")
    assert run.talked_to == {f"127.0.0.1:{place.server.port}"}
    left = sorted(path.suffix for path in folder.rglob("*") if path.is_file())
    assert left == ([".bin", ".bin"] if until == "kept" else [])


def test_sources_that_nobody_compiled_get_four_compiled_modules(tmp_path: Path) -> None:
    """The first modules are loaded before the program can say that it wants none."""
    install(tmp_path / "site", compiled=False)
    raw = at_home(tmp_path / "site", tmp_path / "home")
    traced = trace(raw.command("receipt", "new"), raw.environment(), tmp_path)
    assert traced.code == 0, traced.err
    assert len(list(raw.site.rglob("*.pyc"))) == 4
    assert [path for path in traced.written if not allowed(path, COMPILED, site=raw.site)] == []


def test_the_window_writes_nothing_but_a_font_cache(place: Place) -> None:
    """Driven through a whole report with files, replies, a follow-up, on a system with a stale font cache."""
    settings = place.folder / "fonts.conf"
    settings.write_text(STALE, "utf-8")
    traced = place.window(QT_QPA_PLATFORM="offscreen", FONTCONFIG_FILE=str(settings))
    others = [path for path in traced.written if not allowed(path, FONTS, home=place.program.home)]
    assert sorted(others) == ["/dev/null"]  # what the processes that search files would say about them
    assert any(path.endswith("CACHEDIR.TAG") or "cache-" in path for path in traced.written)
    assert traced.talked_to == {f"127.0.0.1:{place.server.port}"}
    assert set(traced.started) == {sys.executable}
    assert len(traced.started) == 3  # the window, and for the photo a search and a cleaning
    for path in place.files:
        assert path.stat().st_atime == 1_000_000_000


def test_from_a_stick_nothing_is_written_at_home(place: Place, site: Path) -> None:
    """The font cache, which the system asks for, lies in the portable run's own folder."""
    settings = place.folder / "fonts.conf"
    settings.write_text(STALE, "utf-8")
    traced = place.window(PORTABLE, QT_QPA_PLATFORM="offscreen", FONTCONFIG_FILE=str(settings))
    own = site / OWN_FOLDER
    others = set(traced.written) - {str(own)}
    assert {path for path in others if not allowed(path, FONTS, home=own)} == {"/dev/null"}
    assert list(place.program.home.iterdir()) == [place.program.home / "run"]
    shutil.rmtree(own)


@pytest.mark.slow
@pytest.mark.xvfb
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_on_a_real_screen_the_window_writes_nothing(place: Place, screen: str) -> None:
    """With X11: no shader cache, no session file, no bus of its own, nothing of a toolkit's."""
    traced = place.window(DISPLAY=screen)
    assert sorted(traced.written) == ["/dev/null"]
    server = f"127.0.0.1:{place.server.port}"
    assert {one for one in traced.talked_to if ".X11-unix" not in one} == {server}
    assert set(traced.started) == {sys.executable}
    assert [path for path in traced.opened if "_dri.so" in path or "libGLX_" in path] == []


def test_the_list_is_the_one_that_everybody_can_read() -> None:
    text = (ROOT / "docs" / "threat-model.md").read_text("utf-8")
    section = text.split("## What is written to a reporter's disk")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (.+?) \| .{40,} \|$", section, re.MULTILINE)
    assert rows == list(LIST)
