"""What is missing in a .ts file, and putting translations into it, without an editor for .ts files.

Texts are named "context|source", as in `{"Page|Back": "返回"}`; plural texts have a list of forms.
"""

import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

Words = str | list[str]


def messages(root: ET.Element) -> Iterator[tuple[str, ET.Element, ET.Element]]:
    """Give (name, message, translation) of every text."""
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                translation = ET.SubElement(message, "translation", {"type": "unfinished"})
            yield f"{context.findtext('name')}|{message.findtext('source')}", message, translation


def unfinished(ts: Path) -> dict[str, Words]:
    """Give every text without a finished translation, with what stands there now."""
    root = ET.parse(ts).getroot()
    found: dict[str, Words] = {}
    for name, message, translation in messages(root):
        if translation.get("type") == "unfinished":
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[name] = forms if message.get("numerus") else translation.text or ""
    return found


def fill(ts: Path, words: dict[str, Words]) -> list[str]:
    """Put translations in and mark them finished; give the names that fit no text."""
    root = ET.parse(ts).getroot()
    left = dict(words)
    for name, _message, translation in messages(root):
        if name in left:
            _put(translation, left.pop(name))
    write(ts, root)
    return sorted(left)


def _put(translation: ET.Element, words: Words) -> None:
    translation.attrib.pop("type", None)
    for child in list(translation):
        translation.remove(child)
    if isinstance(words, str):
        translation.text = words
        return
    translation.text = None
    for form in words:
        ET.SubElement(translation, "numerusform").text = form


def write(ts: Path, root: ET.Element) -> None:
    """Write the file; the next run of lupdate gives it back its own layout."""
    body = ET.tostring(root, encoding="unicode")
    ts.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def as_json(words: dict[str, Words]) -> str:
    """Give a dictionary that a person can fill and hand to `fill`."""
    return json.dumps(words, ensure_ascii=False, indent=1) + "\n"
