"""What an audit found, as text for people and as JSON for programs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NamedTuple

from crypto.address import grouped
from crypto.errors import CryptoError
from crypto.logevidence import Evidence, Kind
from crypto.logproof import prove
from server_stub.audit.meaning import MEANING, WARNINGS
from server_stub.audit.state import State


class Alarm(NamedTuple):
    """Something that no honest server does. `proven`: its evidence convinces others too."""

    evidence: Evidence
    proven: bool

    @property
    def kind(self) -> Kind:
        """What it is."""
        return self.evidence.kind


def alarm_of(evidence: Evidence) -> Alarm:
    """An alarm, and whether its evidence holds for somebody else."""
    try:
        return Alarm(evidence, prove(evidence) is not None)
    except CryptoError:
        return Alarm(evidence, proven=False)


class Word(NamedTuple):
    """What one reviewer says: when a head was cosigned, and how many entries the own desk collected."""

    slot: int
    name: str
    cosigned: int | None
    collected: int | None


@dataclass(slots=True)
class Report:
    """What was found. `read` counts entries, `published` is unix seconds, `state` is for the next audit."""

    fingerprint: str = ""
    compared: bool = False
    log: str = ""
    published: int = 0
    size: int = 0
    read: int = 0
    replies: int = 0
    pages: int = 0
    words: list[Word] = field(default_factory=list)
    alarms: list[Alarm] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    state: State | None = None

    def alarm(self, evidence: Evidence) -> None:
        """Add one."""
        self.alarms.append(alarm_of(evidence))


def as_text(report: Report, files: list[str]) -> list[str]:
    """The report for people; `files` are where the evidence of each alarm lies."""
    lines = []
    if report.fingerprint:
        compared = "compared" if report.compared else "not compared"
        lines.append(f"office {grouped(report.fingerprint)} ({compared})")
    if report.published:
        lines.append(f"log {report.log}: {report.size} entries, published {_when(report.published)}")
        lines.append(f"read {report.read} entries, {report.pages} pages of {report.replies} replies")
    lines += [_word(one, report.size) for one in report.words]
    lines += [f"warning: {WARNINGS[word]}" for word in report.warnings]
    for alarm, file in zip(report.alarms, files, strict=True):
        meaning, acts = MEANING[alarm.kind]
        proves = "proves this to anybody" if alarm.proven else "records this, and proves nothing to others"
        lines += [f"ALARM {alarm.kind}: {meaning}", f"  who must act: {acts}", f"  {file} {proves}"]
    return [*lines, "not sound" if report.alarms else "sound"]


def as_json(report: Report, files: list[str]) -> dict[str, Any]:
    """The report for programs."""
    alarms = [
        {"kind": one.kind, "proven": one.proven, "evidence": file}
        | dict(zip(("meaning", "acts"), MEANING[one.kind], strict=True))
        for one, file in zip(report.alarms, files, strict=True)
    ]
    names = ("fingerprint", "compared", "log", "published", "size", "read", "replies", "pages", "warnings")
    return {
        "sound": not report.alarms,
        **{name: getattr(report, name) for name in names},
        "reviewers": [one._asdict() for one in report.words],
        "alarms": alarms,
    }


def _word(word: Word, size: int) -> str:
    when = "has not cosigned" if word.cosigned is None else f"cosigned {_when(word.cosigned)}"
    much = "nothing" if word.collected is None else f"{word.collected} of {size} entries"
    return f"reviewer {word.slot} {_plain(word.name)}: {when}, collected {much}"


def _when(unix_seconds: int) -> str:
    return datetime.fromtimestamp(unix_seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")


def _plain(text: str) -> str:
    """A name from a card, without what moves a terminal's cursor or turns the direction of writing."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)
