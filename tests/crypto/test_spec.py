"""The tables and the example of SPEC.md are those of the code."""

import re

from crypto import sizes
from crypto.errors import CryptoError, Verdict
from crypto.labels import Direction, Label, Person, bind
from tests.sources import ROOT
from tests.vectors import worked_example
from tests.vectors.generate import practice
from tests.vectors.generate.ground import bind as bind_by_hand
from tests.vectors.given import stored

SPEC = (ROOT / "crypto" / "SPEC.md").read_text(encoding="utf-8")


def clause(number: str) -> str:
    """The text of one clause."""
    _, found, rest = SPEC.partition(f"### §{number} ")
    if not found:
        _, _, rest = SPEC.partition(f"## §{number} ")
    return re.split(r"^##", rest, maxsplit=1, flags=re.MULTILINE)[0]


def rows(text: str) -> list[list[str]]:
    """The rows of a clause's table that begin with a code word."""
    lines = [line for line in text.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_verdicts() -> None:
    """SPEC §1.4."""
    listed = {row[0].strip("`"): row[2] for row in rows(clause("1.4"))}
    assert listed == {verdict.value: CryptoError(verdict).acts.value for verdict in Verdict}


def test_labels() -> None:
    """SPEC §2.8."""
    assert [row[0].strip("`") for row in rows(clause("2.8"))] == [label.value for label in Label]


def test_labels_that_bind_a_direction_say_so() -> None:
    """SPEC §2.8: what travels names which way, first of all."""
    directed = {row[0].strip("`"): row[2].split(",")[0].strip("`") for row in rows(clause("2.8"))}
    named = {label: way for label, way in directed.items() if way in set(Direction)}
    assert named == {
        "slot": "in",
        "custodian-share": "in",
        "sign/content": "in",
        "reply/slot": "out",
        "sign/reply": "out",
        "peer/slot": "peer",
        "sign/peer": "peer",
    }


def test_personalisations() -> None:
    """SPEC §2.5."""
    assert {row[0].strip("`") for row in rows(clause("2.5"))} == {person.value for person in Person}


def test_sizes() -> None:
    """SPEC §15."""
    listed = {row[0].strip("`"): int(row[1].replace(",", "")) for row in rows(clause("15"))}
    assert listed == {name: value for name, value in vars(sizes).items() if name.isupper()}


def test_worked_example() -> None:
    """SPEC §19."""
    assert SPEC.endswith(f"\n\n{worked_example.text()}")


def test_every_clause_about_bytes_has_a_vector() -> None:
    """What a clause forbids, a file shows; the rest says how a program behaves, and is tested elsewhere."""
    clauses = set(re.findall(r"^### §(\d+\.\d+)", SPEC, re.MULTILINE))
    without = clauses - {vector.clause.removeprefix("SPEC §") for vector in stored()}
    assert without == {"1.1", "1.2", "1.4", "2.2", "2.7", "3.3", "6.11", "6.12", "17.8", "17.10", "17.11"}


def test_numbers_are_big_endian_and_lengths_have_four_bytes() -> None:
    """SPEC §1.1."""
    assert bind(Label.THREAD, b"\xff") == b"ombra/v1/thread\x00" + b"\x00\x00\x00\x01" + b"\xff"
    assert bind(Label.SLOT, practice.OFFICE) == bind_by_hand("slot", practice.OFFICE)
