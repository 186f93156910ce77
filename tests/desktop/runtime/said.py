"""Everything that Ombra says in a language: the translations, the questions' words, the desk's letter."""

import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import NamedTuple

from desktop.viewmodels.deskletters import ACKNOWLEDGEMENTS
from tests.tools.translations import FOLDER, ts_name

QUESTIONS = FOLDER.parent / "questions"
PARTS = ("", "words.", "safety.", "howto.")


class Entry(NamedTuple):
    """One text of a .ts file: its source, its translations (several for plurals), its state."""

    context: str
    source: str
    forms: list[str]
    state: str


def entries(code: str) -> Iterator[Entry]:
    """Give the texts of the .ts file."""
    tree = ET.parse(FOLDER / ts_name(code))
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = [form.text or "" for form in translation.iter("numerusform")]
            yield Entry(
                context.findtext("name", ""),
                message.findtext("source", ""),
                plural or [translation.text or ""],
                translation.get("type", ""),
            )


def translated(code: str) -> list[str]:
    """Give every form of every translation."""
    return [form for entry in entries(code) for form in entry.forms]


def asked(code: str) -> list[str]:
    """Give every word of the form, of codes, of the safety check and of the how-to cards."""
    found: list[str] = []
    for part in PARTS:
        words = json.loads((QUESTIONS / f"{part}{code}.json").read_text("utf-8"))
        assert words.pop("language") == code
        found += _texts(words)
    return found


def said(code: str) -> list[str]:
    """Give all of it."""
    return [*translated(code), *asked(code), ACKNOWLEDGEMENTS[code]]


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
        return
    if isinstance(value, dict):
        value = [part for name, part in value.items() if name != "id"]  # a card's own code is not said
    for part in value if isinstance(value, list) else ():
        yield from _texts(part)
