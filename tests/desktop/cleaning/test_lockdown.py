"""What a hostile file's code would try, tried in the locked child: the system refuses each."""

import os
import sys
from pathlib import Path

import pytest

from desktop.cleaning.lockdown import EVERY_STEP, Step
from tests.desktop.cleaning.locked import attempt

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has these locks")

REFUSED = {
    "read the system's accounts": "open('/etc/passwd').read()",
    "read its own memory's map": "open('/proc/self/maps').read()",
    "list a folder": "os.listdir('/')",
    "open a folder": "os.open('.', os.O_RDONLY)",
    "write a file": "open('written', 'w')",
    "write a nameless file": "os.open('.', os.O_TMPFILE | os.O_RDWR)",
    "write into memory's files": "os.memfd_create('x')",
    "rename": "os.rename('there', 'gone')",
    "remove": "os.unlink('there')",
    "link": "os.symlink('there', 'link')",
    "make a folder": "os.mkdir('folder')",
    "open its input anew to write": "os.open('/proc/self/fd/0', os.O_WRONLY)",
    "a TCP socket": "socket.socket()",
    "a UDP socket": "socket.socket(type=socket.SOCK_DGRAM)",
    "a socket to other programs": "socket.socket(socket.AF_UNIX)",
    "a pair of sockets": "socket.socketpair()",
    "fork": "os.fork()",
    "a thread": "threading.Thread(target=print).start()",
    "run a program": "os.execv('/bin/true', ['true'])",
    "start a program": "subprocess.run(['/bin/true'])",
    "kill its parent": "os.kill(os.getppid(), signal.SIGTERM)",
    "kill its group": "os.killpg(0, signal.SIGTERM)",
    "raise its limits": "resource.setrlimit(resource.RLIMIT_AS, (-1, -1))",
    "more memory than it may have": "bytearray(3 << 30)",
    "memory that can be run": "__import__('mmap').mmap(-1, 4096, prot=7)",
    "see when a file was changed": "os.stat('there')",
}
FOR_NO_LIBRARY = "(lambda libc: libc.{} == -1 and (_ for _ in ()).throw(OSError))(ctypes.CDLL(None))"
REFUSED |= {
    "look into its parent's memory": FOR_NO_LIBRARY.format("ptrace(16, os.getppid(), 0, 0)"),
    "a namespace of its own": FOR_NO_LIBRARY.format("unshare(0x20000)"),
    "mount": FOR_NO_LIBRARY.format("mount(b'/', b'/tmp', None, 4096, None)"),
    "a ring of calls": FOR_NO_LIBRARY.format("syscall(425, 8, 0)"),
    "a program for the kernel": FOR_NO_LIBRARY.format("syscall(321, 0, 0, 0)"),
}


@pytest.mark.parametrize("attack", REFUSED)
def test_the_system_refuses(attack: str, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("untouched", "utf-8")
    assert attempt(REFUSED[attack], cwd=tmp_path) == "refused"
    assert [path.name for path in tmp_path.iterdir()] == ["there"]


FILE_ATTACKS = (
    "read the system's accounts",
    "read its own memory's map",
    "list a folder",
    "open a folder",
    "write a file",
    "write a nameless file",
    "rename",
    "remove",
    "link",
    "make a folder",
    "open its input anew to write",
)


@pytest.mark.parametrize("step", [Step.LANDLOCK, Step.SECCOMP])
@pytest.mark.parametrize("attack", FILE_ATTACKS)
def test_each_lock_of_files_holds_alone(attack: str, step: Step, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("untouched", "utf-8")
    assert attempt(REFUSED[attack], cwd=tmp_path, steps=frozenset({step})) == "refused"
    assert [path.name for path in tmp_path.iterdir()] == ["there"]


@pytest.mark.parametrize("step", [Step.NAMESPACE, Step.SECCOMP])
@pytest.mark.parametrize("kind", ["SOCK_STREAM", "SOCK_DGRAM"])
def test_each_lock_of_the_network_holds_alone(kind: str, step: Step) -> None:
    """Not even this computer itself is reached: the network is one of its own, and down."""
    reach = f"socket.socket(type=socket.{kind}).connect(('127.0.0.1', 53))"
    assert attempt(reach, steps=frozenset({step})) == "refused"


def test_landlock_alone_is_not_taken_for_a_lock_of_the_network() -> None:
    """It refuses TCP and lets UDP through, so it does not count."""
    tcp = "socket.socket().connect(('127.0.0.1', 9))"
    assert attempt(tcp, steps=frozenset({Step.LANDLOCK})) == "refused"
    udp = "socket.socket(type=socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
    assert attempt(udp, steps=frozenset({Step.LANDLOCK})) == "done"


@pytest.mark.parametrize("attack", ["more memory than it may have", "raise its limits"])
def test_limits_hold_alone(attack: str) -> None:
    """Who may do everything, as root, is kept from raising them by the other locks."""
    raises = attack == "raise its limits" and hasattr(os, "geteuid") and os.geteuid() == 0
    steps = frozenset({Step.LIMITS, Step.NAMESPACE} if raises else {Step.LIMITS})
    assert attempt(REFUSED[attack], steps=steps) == "refused"


@pytest.mark.parametrize("step", Step)
def test_what_is_not_locked_is_not_reported(step: Step) -> None:
    """Each step reports its own locks and no other: `attempt` compares."""
    assert attempt("pass", steps=frozenset({step})) == "done"
    assert attempt("pass", steps=EVERY_STEP - {step}) == "done"


THREADED = sorted(set(REFUSED) - {"a thread"})


@pytest.mark.parametrize("attack", THREADED)
def test_a_reader_with_threads_is_refused_all_the_rest(attack: str, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("untouched", "utf-8")
    assert attempt(REFUSED[attack], cwd=tmp_path, threads=True) == "refused"
    assert [path.name for path in tmp_path.iterdir()] == ["there"]


def test_a_thread_is_under_the_same_locks() -> None:
    inside = (
        "said = []\n"
        "def inside():\n"
        "    for attack in (lambda: open('/etc/passwd'), socket.socket, os.fork):\n"
        "        try:\n            attack()\n        except OSError:\n            said.append(1)\n"
        "thread = threading.Thread(target=inside)\nthread.start()\nthread.join()\nassert len(said) == 3"
    )
    assert attempt(inside, threads=True) == "done"


def test_what_it_needs_still_works() -> None:
    needed = "import math\nassert sum(bytearray(1 << 20)) == 0 and os.fstat(0) and len(os.urandom(8)) == 8"
    assert attempt(needed) == "done"


def test_open_files_are_few() -> None:
    assert attempt("[os.dup(1) for _ in range(20)]") == "refused"


def test_a_child_whose_parent_died_ends() -> None:
    """It is told another parent than it has."""
    program = "from desktop.cleaning.lockdown import lock_down; lock_down(1); print('alive')"
    code = os.spawnl(os.P_WAIT, sys.executable, sys.executable, "-c", program)
    assert code == 1
