"""What lies in an identity box: the reporter's words, and real names of people in the report (SPEC §7.3)."""

from tests.vectors.generate.identity import NAME
from tests.vectors.generate.registry import Family, Inputs, Made

vector = Family("identity", "sealed_names")
LI = ("ga-2", "Li Example")


def written(reporter: str = NAME, *actors: tuple[str, str]) -> bytes:
    """SPEC §7.3."""
    return (reporter + "".join(f"\x1e{alias}\x1f{name}" for alias, name in actors)).encode()


def read(reporter: str, *actors: tuple[str, str]) -> Made:
    """Names that are read as they were written."""
    expect = {"reporter": reporter, "actors": [list(actor) for actor in actors]}
    return Made({"identity": written(reporter, *actors)}, expect)


@vector("7.3")
def names_of_the_reporter_alone() -> Made:
    """A text without the separator of people is the reporter's, whole."""
    return read("Anna Beispiel\nroom 4\x1fby the stairs")


@vector("7.3")
def names_of_nobody() -> Made:
    """An empty identity names nobody."""
    return read("")


@vector("7.3")
def names_of_an_anonymous_reporters_actors() -> Made:
    """Somebody who says nothing of themselves names two people, who share an alias."""
    return read("", LI, ("ga-2", "王示例"))


@vector("7.3")
def names_sixteen() -> Made:
    """As many names as a box may hold, beside the reporter's."""
    return read(NAME, *[LI] * 16)


@vector("7.3", "too_many")
def names_seventeen() -> Inputs:
    """One name more than a box may hold."""
    return {"identity": written(NAME, *[LI] * 17)}


@vector("7.3", "too_big")
def names_of_1024_bytes() -> Inputs:
    """An identity that leaves no room for padding."""
    return {"identity": written("A" * 1_024)}


@vector("7.3", "bad_structure")
def names_with_an_empty_alias() -> Inputs:
    """A real name of nobody."""
    return {"identity": written(NAME, ("", LI[1]))}


@vector("7.3", "bad_structure")
def names_with_a_blank_name() -> Inputs:
    """An alias whose real name is one blank."""
    return {"identity": written(NAME, (LI[0], " "))}


@vector("7.3", "bad_structure")
def names_with_an_alias_alone() -> Inputs:
    """An alias that no separator ends."""
    return {"identity": written() + b"\x1ega-2"}


@vector("7.3", "bad_structure")
def names_with_two_names() -> Inputs:
    """A second real name behind the first."""
    return {"identity": written(NAME, (LI[0], "Li\x1fExample"))}


@vector("7.3", "bad_structure")
def names_with_a_line_end() -> Inputs:
    """A name of two lines could look like two names."""
    return {"identity": written(NAME, (LI[0], "Li\nExample"))}


@vector("7.3", "bad_structure")
def names_not_in_utf_8() -> Inputs:
    """Half a character."""
    return {"identity": written(NAME, LI) + b"\xe7"}
