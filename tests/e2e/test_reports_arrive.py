"""All eight fixture reports through the command line and a server, opened by the office's own keys."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from crypto.content import Report
from crypto.manifest import ROLE_INCIDENT
from crypto.sizes import CAPSULE_BYTES, CHUNK_BYTES
from desktop.domain.encoding import decode_incident
from desktop.domain.reportfile import export_report
from tests.e2e.ombra_process import evidence_files, fixture, ombra
from tests.simulator.desk import PracticeDesk
from tests.simulator.relay import Relay
from tests.simulator.reporter import REPORTS, report
from tests.simulator.server import ServerProcess


def new_words() -> str:
    return " ".join(ombra("receipt", "new")["words"])


def exported(desk: PracticeDesk) -> dict[str, Any]:
    """The newest report as a report file again, made from what the office opened."""
    content = desk.opened()[-1].content
    assert isinstance(content, Report)
    body, contents = content.incident, {}
    for file in content.manifest.files if content.manifest else []:
        data = desk.bytes_of(content, file)
        if file.role == ROLE_INCIDENT:
            body = data
        elif file.evidence is not None:
            contents[file.evidence] = data
    value: dict[str, Any] = json.loads(export_report(decode_incident(body), contents))
    return value


@pytest.mark.parametrize("name", [path.stem for path in REPORTS])
def test_a_report_comes_out_equal_field_by_field(desk: PracticeDesk, tmp_path: Path, name: str) -> None:
    words = new_words()
    options = [*evidence_files(name, tmp_path), "--office", desk.address, "--words-stdin"]
    sent = ombra("submit", fixture(name), *options, words=words)
    assert sent["receipt_verified"] is True
    original = json.loads(Path(fixture(name)).read_text("utf-8"))
    del original["id"], original["expected"]
    assert exported(desk) == original
    content = desk.opened()[0].content
    assert isinstance(content, Report)
    assert content.manifest is not None
    files = {file.evidence: file for file in content.manifest.files}
    for index in report(name).without_bytes:
        assert desk.bytes_of(content, files[index]) == (tmp_path / f"{name}-{index}").read_bytes()


def test_a_text_of_ninety_thousand_characters_comes_out_equal(desk: PracticeDesk, tmp_path: Path) -> None:
    original = json.loads(Path(fixture("f08")).read_text("utf-8"))
    original["narrative"] = ("会议被结束了。🕯️ اجتماع " * 6_000)[:90_000]
    path = tmp_path / "long.json"
    path.write_text(json.dumps(original, ensure_ascii=False), "utf-8")
    ombra("submit", str(path), "--office", desk.address, "--words-stdin", words=new_words())
    del original["id"], original["expected"]
    assert exported(desk) == original


def test_first_report_follow_up_and_somebody_elses_report_look_alike(
    running: ServerProcess, desk: PracticeDesk, tmp_path: Path
) -> None:
    """By number, order, path, headers and sizes of their requests, and those of the answers."""
    bare = msgspec.json.encode(
        {"reporter": {"role": "host"}, "platform": {"name": "X"}, "actions": [], "narrative": "short"}
    )
    (tmp_path / "bare.json").write_bytes(bare)
    (tmp_path / "text").write_text("Something entirely different. " * 50)
    first, second = new_words(), new_words()
    shapes = []
    for command, given, words in (
        ("submit", [str(tmp_path / "bare.json"), "--words-stdin"], first),
        ("follow-up", ["--text-file", str(tmp_path / "text"), "--everybody"], first),
        ("submit", [str(tmp_path / "bare.json"), "--words-stdin", "--exclude", "1"], second),
        ("withdraw", ["--exclude", "1"], second),
    ):
        with Relay(running.port) as relay:
            address = desk.address.replace(f":{running.port}/", f":{relay.port}/")
            ombra(command, *given, "--office", address, words=words)
        host = str(relay.port).encode()
        shapes.append(
            [(one.head.replace(host, b"PORT"), one.body_bytes) for one in relay.requests()]
            + [(b"", len(back)) for _, back in relay.connections]
        )
    assert shapes[0] == shapes[1] == shapes[2] == shapes[3]
    assert [head.split(b" HTTP")[0] for head, _ in shapes[0]][:2] == [b"GET /v1/office", b"POST /v1/capsules"]
    assert {len(submission.capsule) for submission in desk.pulled()} == {CAPSULE_BYTES}


def test_with_files_only_the_class_of_their_size_shows(
    running: ServerProcess, desk: PracticeDesk, tmp_path: Path
) -> None:
    shapes = []
    for number, sizes in enumerate(([700_000], [1, 1, 1])):
        options = []
        for at, size in enumerate(sizes):
            path = tmp_path / f"{number}-{at}"
            path.write_bytes(bytes(size))
            options += ["--attach", str(path)]
        with Relay(running.port) as relay:
            address = desk.address.replace(f":{running.port}/", f":{relay.port}/")
            words = new_words()
            report_file = fixture("f08")
            ombra("submit", report_file, *options, "--office", address, "--words-stdin", words=words)
        lines = [one.line.split("/")[:3] for one in relay.requests()]
        bodies = [one.body_bytes for one in relay.requests() if one.line.startswith("PUT")]
        shapes.append((sorted(lines), bodies))
    assert shapes[0] == shapes[1]
    assert shapes[0][1] == [CHUNK_BYTES] * 4
