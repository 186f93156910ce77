"""What the text of a DOCX loses beside what every part loses: changes, comments, hidden text, fields."""

from __future__ import annotations

import re

from desktop.cleaning.kinds import Found
from desktop.cleaning.source import Findings
from desktop.cleaning.xmltree import Element, cut, elements, local, space, unwrap

_UNWRAPPED = frozenset(["ins", "moveTo", "smartTag", "customXml", "fldSimple"])
_CHANGES = frozenset(
    [
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "tblGridChange",
        "trPrChange",
        "tcPrChange",
        "tblPrExChange",
        "numberingChange",
        "cellIns",
        "cellDel",
        "cellMerge",
    ]
)
_CUT = (_CHANGES - _UNWRAPPED) | frozenset(
    [
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "annotationRef",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd",
        "proofErr",
        "permStart",
        "permEnd",
        "smartTagPr",
        "customXmlPr",
        "ffData",
        "lang",
        "themeFontLang",
        "rsid",
        "rsids",
        "nsid",
        "tmpl",
        "dataBinding",
        "alias",
        "tag",
        "placeholder",
        "altChunk",
        "delText",
        "delInstrText",
        "docVars",
        "OLEObject",
    ]
)
_FIELDS = frozenset(("instrText", "fldChar"))
_PAGE_FIELDS = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)?\s*(?:\\\*\s*\w+\s*)*")
"""Fields that count pages: they tell nothing, and a header would show one number everywhere without them."""

_PROPERTIES = frozenset(("rPr", "trPr", "tcPr"))
_OFF = ("0", "false", "off")
_TIPS = frozenset(["author", "initials", "date", "tooltip", "tgtFrame", "docLocation", "edGrp", "ed"])


def strip_text(root: Element, found: Findings) -> None:
    """Changes accepted, hidden text and comments gone, fields turned into what they show."""
    _note(root, found)
    for one in elements(root):
        name, parent = local(one), one.getparent()
        if parent is None or ("wordprocessingml" not in space(one) and name != "OLEObject"):
            continue
        for attribute in [key for key in one.attrib if str(key).rpartition("}")[2] in _TIPS]:
            del one.attrib[attribute]
        if name in _UNWRAPPED and local(parent) not in _PROPERTIES:
            unwrap(one)
        elif name in _CUT or name in _UNWRAPPED or _is_own_bookmark(one):
            cut(one)
        elif name == "r" and _is_hidden(one):
            found.add(Found.HIDDEN_TEXT)
            cut(one)
    _strip_fields(root)


def _note(root: Element, found: Findings) -> None:
    names = [local(one) for one in elements(root) if "wordprocessingml" in space(one)]
    found.add(Found.TRACKED_CHANGES, count=sum(name in _CHANGES for name in names))
    found.add(Found.COMMENTS, "marks in the text", names.count("commentReference"))
    found.add(Found.UNIQUE_IDS, count=sum(name in ("rsid", "nsid") for name in names))
    for one in elements(root):
        for key, value in one.attrib.items():
            if str(key).endswith("}author"):
                found.add(Found.AUTHOR, value)


def _is_own_bookmark(one: Element) -> bool:
    """Names that a person gave; Word's own begin with a line and may be needed."""
    if local(one) != "bookmarkStart":
        return False
    return not any(
        str(value).startswith("_") for key, value in one.attrib.items() if str(key).endswith("name")
    )


def _is_hidden(run: Element) -> bool:
    for one in run.iter():
        if local(one) == "vanish" and (parent := one.getparent()) is not None and local(parent) == "rPr":
            return not any(str(value) in _OFF for value in one.attrib.values())
    return False


def _strip_fields(root: Element) -> None:
    """What a field shows stays; what it does stays for page numbers only."""
    said = [one.text or "" for one in root.iter() if local(one) == "instrText"]
    if all(_PAGE_FIELDS.fullmatch(text) for text in said):
        return
    for one in elements(root):
        if local(one) in _FIELDS:
            cut(one)
