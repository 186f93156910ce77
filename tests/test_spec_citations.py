"""Specification and code point at each other: every clause is cited, every citation exists."""

import re

import pytest

from tests.sources import ROOT, tracked

SPEC = ROOT / "crypto" / "SPEC.md"
HEADING = re.compile(r"^#{2,6} §(\d+(?:\.\d+)?)\b", re.MULTILINE)
# SPEC §6.3 / SPEC §6.1, §6.4 and §7 / SPEC §6.1 to §6.6, also across the ends of comment lines
CITATION = re.compile(r"SPEC(?:[\s,;#]|and|or|to|§\d+(?:\.\d+)?)*§\d+(?:\.\d+)?")
RANGE = re.compile(r"§(\d+)\.(\d+)\s+to\s+§\1\.(\d+)")
CLAUSE = re.compile(r"§(\d+(?:\.\d+)?)")
CITING = {".py", ".json", ".md"}


def cited_in(text: str) -> set[str]:
    """Give the clauses that a text cites; a range cites all between its ends."""
    found: set[str] = set()
    for citation in CITATION.findall(text):
        found.update(CLAUSE.findall(citation))
        for chapter, first, last in RANGE.findall(citation):
            found.update(f"{chapter}.{number}" for number in range(int(first), int(last) + 1))
    return found


def citations() -> dict[str, set[str]]:
    """Give each clause cited in code, tests and documents, with the files that do."""
    found: dict[str, set[str]] = {}
    for path in tracked():
        if path.suffix in CITING and path.name not in {"SPEC.md", "test_spec_citations.py"}:
            for clause in cited_in((ROOT / path).read_text(encoding="utf-8")):
                found.setdefault(clause, set()).add(str(path))
    return found


def test_citations_are_read_in_all_their_forms() -> None:
    assert cited_in("(SPEC §6.3) and a paragraph §7.1") == {"6.3"}
    assert cited_in("SPEC §6.1, §6.4") == {"6.1", "6.4"}
    assert cited_in("SPEC §6.9 to §6.11.") == {"6.9", "6.10", "6.11"}
    assert cited_in("RFC 9180 §5.1; see SPEC §6") == {"6"}


@pytest.mark.skipif(not SPEC.exists(), reason="crypto/SPEC.md is not in this checkout")
def test_every_cited_clause_exists() -> None:
    clauses = set(HEADING.findall(SPEC.read_text(encoding="utf-8")))
    unknown = {clause: where for clause, where in citations().items() if clause not in clauses}
    assert not unknown


@pytest.mark.skipif(not SPEC.exists(), reason="crypto/SPEC.md is not in this checkout")
def test_every_clause_is_cited() -> None:
    clauses = {name for name in HEADING.findall(SPEC.read_text(encoding="utf-8")) if "." in name}
    in_code = {
        clause
        for clause, where in citations().items()
        if any(name.endswith((".py", ".json")) for name in where)
    }
    assert clauses
    assert not clauses - in_code
