"""The fixture reports, as bytes and as values."""

import json
from typing import Any

from desktop.domain.incident import Incident
from desktop.domain.reportfile import parse_report
from tests.sources import ROOT

FOLDER = ROOT / "tests" / "fixtures" / "reports"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))


def report_bytes(name: str) -> bytes:
    """Give a report file as it lies there."""
    return (FOLDER / f"{name}.json").read_bytes()


def report_value(name: str) -> dict[str, Any]:
    """Give a report as a JSON value."""
    value: dict[str, Any] = json.loads(report_bytes(name))
    return value


def told(value: dict[str, Any]) -> dict[str, Any]:
    """Give what a report tells: all but the two ignored fields."""
    return {name: part for name, part in value.items() if name not in ("id", "expected")}


def incident(name: str) -> Incident:
    """Give a fixture's incident."""
    return parse_report(report_bytes(name)).incident


def encoded(value: object) -> bytes:
    """Give a JSON value as a report file's bytes."""
    return json.dumps(value, ensure_ascii=False).encode("utf-8")
