"""`ombra-server audit` from the command line, on a real server."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crypto.address import fingerprint_of, format_address, grouped, office_file
from server_stub import cli
from server_stub.audit.state import StateUnusable, load, save
from tests.server_stub.practice import Practice, reply, submission
from tests.server_stub.shownlog import ShownLog, kept
from tests.simulator.server import ServerThread, SetClock, free_port
from tests.simulator.servercopies import kept_copy, put_back

HOUR = 3_600


class Outside:
    """Somebody at a command line, and the server that is looked at."""

    def __init__(self, server: ServerThread, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.server = server
        self.office = Practice(server.url, server.invitation, server.clock.now)
        self.office.set_up()
        self.folder, self.state = folder, folder / "state.json"
        self._capsys = capsys

    @property
    def digits(self) -> str:
        return fingerprint_of(self.office.office_id)

    def audit(self, *options: object) -> tuple[int, str]:
        """Exit code and what was printed."""
        code = cli.main(["audit", *map(str, options)])
        printed = self._capsys.readouterr()
        return code, printed.out + printed.err

    def look(self, *options: object) -> tuple[int, dict[str, Any]]:
        """An audit with digits and state, in JSON."""
        given = ("--office", self.digits, "--state", self.state, "--json")
        code, said = self.audit(self.server.url, *given, *options)
        return code, json.loads(said)

    def later(self, capsules: int) -> None:
        """Capsules come, and are published."""
        for _ in range(capsules):
            assert self.office.post(submission(self.office.new_capsule())).status == 201
        self.server.clock.now += 600
        self.server.service.tick()

    def collect(self) -> None:
        for slot in (0, 1):
            self.office.ask("POST", "/v1/desk/cosignatures", self.office.cosigning(slot), slot=slot)


@pytest.fixture
def outside(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Outside]:
    """A server with an interval of ten minutes, whose clock is near the real one, which the auditor reads."""
    start = time.time() // HOUR * HOUR - 6 * 600
    with ServerThread(tmp_path, clock=SetClock(start)) as server:
        made = Outside(server, tmp_path, capsys)
        made.office.interval_seconds = 600
        card = made.office.card(2, publish_interval_seconds=600)
        assert made.office.ask("PUT", "/v1/desk/card", made.office.card_body(card)).status == 204
        yield made


def test_a_sound_server(outside: Outside) -> None:
    outside.office.ask("POST", "/v1/desk/replies", reply(outside.office.chance, b"tagtagta"))
    outside.later(3)
    outside.collect()
    code, said = outside.look()
    assert (said["alarms"], said["sound"], said["compared"]) == ([], True, True)
    assert (said["size"], said["read"], said["replies"], said["pages"]) == (3, 3, 1, 1)
    assert [one["collected"] for one in said["reviewers"]] == [3, 3]
    assert set(said["warnings"]) <= {"log_old"}
    assert code == (1 if said["warnings"] else 0)
    assert outside.state.stat().st_mode & 0o777 == 0o600
    outside.later(2)
    assert outside.look()[1]["read"] == 2
    assert sorted(path.name for path in outside.folder.iterdir()) == ["server-data", "state.json"]


def test_a_report_for_people_names_the_office_and_every_reviewer(outside: Outside) -> None:
    outside.later(1)
    code, said = outside.audit(outside.server.url, "--office", outside.digits)
    assert f"office {grouped(outside.digits)} (compared)\n" in said
    assert "reviewer 0 Ada: has not cosigned, collected nothing\n" in said
    assert (code, said.splitlines()[-1]) == (1, "sound")


def test_an_office_that_was_not_given_is_told_plainly(outside: Outside) -> None:
    code, said = outside.audit(outside.server.url)
    assert code == 1
    assert "warning: The office was NOT compared" in said


def test_the_office_as_digits_address_or_file(outside: Outside) -> None:
    card = outside.office.card(2, publish_interval_seconds=600)
    address = format_address("127.0.0.1", 1, outside.office.office_id)
    file = outside.folder / "office.ombra"
    file.write_bytes(office_file(address, card, outside.office.first_root, []))
    for office in (outside.digits, grouped(outside.digits), address, file):
        code, said = outside.audit(outside.server.url, "--office", office, "--json")
        assert (code, json.loads(said)["compared"], json.loads(said)["alarms"]) == (1, True, [])
    file.write_bytes(office_file(address, outside.office.card(3), outside.office.first_root, []))
    given = ("--office", file, "--json", "--save-to", outside.folder)
    code, said = outside.audit(outside.server.url, *given)
    assert [alarm["kind"] for alarm in json.loads(said)["alarms"]] == ["rolled_back"]
    assert code == 6


def test_another_office_is_an_alarm(outside: Outside) -> None:
    code, said = outside.audit(outside.server.url, "--office", "1" * 30, "--save-to", outside.folder)
    assert code == 6
    assert "ALARM bad_office" in said
    assert said.splitlines()[-1] == "not sound"


def test_a_server_that_was_put_back_is_caught_and_then_proven_to_lie(outside: Outside) -> None:
    """Put back to an older copy without a new log, and going on as if nothing had been."""
    outside.later(2)
    copy = kept_copy(outside.server, "copy")
    outside.later(2)
    assert outside.look()[0] in (0, 1)
    seen = outside.state.read_bytes()
    outside.server.clock.now -= 600
    put_back(outside.server, copy)
    code, said = outside.look()
    assert (code, said["alarms"][0]["kind"], said["alarms"][0]["proven"]) == (6, "rolled_back", False)
    outside.server.clock.now += 600
    outside.later(5)
    code, said = outside.look()
    assert (code, said["alarms"][0]["kind"], said["alarms"][0]["proven"]) == (6, "forked", True)
    assert outside.state.read_bytes() == seen
    file = said["alarms"][0]["evidence"]
    code, told = outside.audit("--evidence", file, "--office", outside.digits)
    assert (code, "proven: the log signed" in told) == (0, True)
    code, told = outside.audit("--evidence", file, "--office", "1" * 30, "--json")
    assert (code, json.loads(told)["why_not"]) == (3, "wrong_root")
    code, told = outside.audit("--evidence", file)
    assert (code, "NOT compared" in told) == (1, True)


def test_a_record_is_told_from_a_proof(outside: Outside) -> None:
    _, said = outside.audit(outside.server.url, "--office", "1" * 30, "--save-to", outside.folder, "--json")
    file = json.loads(said)["alarms"][0]["evidence"]
    assert Path(file).parent == outside.folder
    assert Path(file).stat().st_mode & 0o777 == 0o600
    code, told = outside.audit("--evidence", file, "--office", outside.digits)
    assert (code, told.splitlines()[-1]) == (3, "not proven: this is a record of what somebody saw")


def test_what_cannot_be_used_is_told(outside: Outside) -> None:
    url, missing = outside.server.url, outside.folder / "nothing" / "state.json"
    assert outside.audit(f"http://127.0.0.1:{free_port()}")[0] == 7
    assert outside.audit("ftp://somewhere")[0] == 4
    assert outside.audit()[0] == 4
    assert outside.audit(url, "--office", "twelve")[0] == 4
    assert outside.audit("--evidence", missing)[0] == 4
    assert outside.audit(url, "--state", missing)[0] == 4
    outside.state.write_text("{}")
    assert outside.audit(url, "--state", outside.state)[0] == 4
    assert outside.state.read_text() == "{}"


def test_a_state_in_which_a_bit_was_flipped_is_not_believed(log: ShownLog, tmp_path: Path) -> None:
    """Only what means nothing may differ: the beacon, the padding, the spelling of Base64."""
    path = tmp_path / "state.json"
    save(path, kept(log))
    whole = path.read_bytes()
    read = load(path)
    assert read is not None
    believed = 0
    for at in range(0, len(whole), 997):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        try:
            other = load(path)
        except StateUnusable:
            continue
        assert other is not None
        believed += 1
        assert (other.point, other.edge, other.card) == (read.point, read.edge, read.card)
    assert believed < len(whole) // 997
