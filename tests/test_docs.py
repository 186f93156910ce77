"""The documents keep their word: what they name is there, what they tell people to type works."""

import re
from pathlib import Path

import pytest

import dev
from tests.sources import ROOT, sources, tracked

DOCUMENTS = [path for path in tracked() if path.suffix == ".md"]
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
NAMED_TEST = re.compile(r"`(tests/[\w/]+(?:\.py|/)?)(?:::(test_\w+))?`")
NAMED_DOCUMENT = re.compile(r"(?<![\w/])docs/[\w-]+\.(?:md|json)")
COMMAND = re.compile(r"python3 dev\.py ([a-z]+)")
CLAIM = re.compile(r"^\| (\d+[a-z]?) \| (.+?) \| (.+?) \|$", re.MULTILINE)


def read(path: Path) -> str:
    return (ROOT / path).read_text("utf-8")


def anchors(text: str) -> set[str]:
    """The names under which a page's headings are reached, as code hosts make them."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_links_lead_somewhere(document: Path) -> None:
    broken = []
    for link in LINK.findall(read(document)):
        if re.match(r"https?:|mailto:", link):
            continue
        name, _, anchor = link.partition("#")
        target = (ROOT / document).parent / name if name else ROOT / document
        if not target.exists() or (anchor and anchor not in anchors(target.read_text("utf-8"))):
            broken.append(link)
    assert broken == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_tests_that_are_named_exist(document: Path) -> None:
    named = NAMED_TEST.findall(read(document))
    assert [name for name, _ in named if not (ROOT / name).exists()] == []
    assert [test for name, test in named if test and f"def {test}(" not in read(Path(name))] == []


def test_documents_that_the_code_names_exist() -> None:
    named = {name: source.path for source in sources() for name in NAMED_DOCUMENT.findall(source.text)}
    assert {name: str(path) for name, path in named.items() if not (ROOT / name).is_file()} == {}


def test_every_claim_names_its_test_or_says_not_yet() -> None:
    claims = CLAIM.findall(read(Path("docs/threat-model.md")))
    assert len(claims) >= 14
    assert len({number for number, _, _ in claims}) == len(claims)
    for number, _, backing in claims:
        assert NAMED_TEST.search(backing) or "not yet" in backing, number


def test_vectors_that_the_claims_name_exist() -> None:
    """A family, or the beginning of names in one."""
    named = re.findall(r"vectors `(\w+)(?:/(\w+))?`", read(Path("docs/threat-model.md")))
    assert named
    for family, beginning in named:
        assert list((ROOT / "tests" / "vectors" / family).glob(f"{beginning}*.json")), (family, beginning)


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_commands_that_are_named_exist(document: Path) -> None:
    assert set(COMMAND.findall(read(document))) <= dev.COMMANDS.keys()


def test_the_readme_names_every_command() -> None:
    assert set(COMMAND.findall(read(Path("README.md")))) == dev.COMMANDS.keys()


def test_the_readme_names_every_program() -> None:
    programs = re.findall(r"^(ombra[\w-]*) = ", read(Path("pyproject.toml")), re.MULTILINE)
    assert programs
    rows = re.findall(r"^\| `(ombra[\w-]*)` \|", read(Path("README.md")), re.MULTILINE)
    assert sorted(rows) == sorted(programs)
