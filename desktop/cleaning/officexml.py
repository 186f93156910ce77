"""What every XML part of an office file loses: extensions, ids, descriptions, languages, lost links."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.cleaning.kinds import Found
from desktop.cleaning.officeparts import CHILDREN, SHAPES
from desktop.cleaning.source import Findings
from desktop.cleaning.texts import without_hidden
from desktop.cleaning.xmltree import Element, cut, elements, local, space, unwrap

_MICROSOFT = "http://schemas.microsoft.com/"
_ALTERNATIVES = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_RELATIONS = ("/officeDocument/2006/relationships", "/officeDocument/relationships")
"""The ends of its namespace, as the two editions of the standard have it."""

_IDS = frozenset(
    ["rsidR", "rsidRDefault", "rsidP", "rsidRPr", "rsidTr", "rsidSect", "rsidDel", "gfxdata", "uid"]
)
_LANGUAGES = frozenset(["lang", "altLang", "bmk"])
_DESCRIBED = frozenset(("cNvPr", "docPr", "shape", "rect", "oval", "line", "group", "roundrect", "imagedata"))
_DESCRIPTIONS = frozenset(("descr", "title", "alt"))
_KEEPS_WITHOUT = frozenset(("blip", "imagedata", "pageSetup", "fill", "stroke"))
"""Elements that mean something without the part they name."""

_DROPPED = frozenset(
    ["extLst", "custDataLst", "custData", "timing", "transition", "externalData", "userShapes"]
)


def stripped(root: Element, relations: Mapping[str, str], found: Findings) -> None:
    """Cut what no part may keep. `relations`: new names of the relationships that come along."""
    wanted = CHILDREN.get(local(root))
    for child in list(root):
        if wanted is not None and local(child) not in wanted:
            cut(child)
    for one in elements(root):
        if local(one) == "AlternateContent":
            _choose(one)
    for one in elements(root):
        _strip_element(one, relations, found)
        if local(one) == "t" and one.text:
            one.text = without_hidden(one.text, found)
    _strip_attributes(root, found)


def _choose(alternatives: Element) -> None:
    """One of the ways to show a thing: who reads the other would read something else."""
    choices = [one for one in alternatives if local(one) == "Choice"]
    for choice in choices:
        if {choice.nsmap.get(prefix) for prefix in (choice.get("Requires") or "").split()} <= SHAPES:
            for other in [one for one in alternatives if one is not choice]:
                cut(other)
            return
    for other in [one for one in alternatives if local(one) != "Fallback"]:
        cut(other)
    for fallback in list(alternatives):
        unwrap(fallback)
    unwrap(alternatives)


def _strip_element(one: Element, relations: Mapping[str, str], found: Findings) -> None:
    foreign = space(one).startswith(_MICROSOFT) and space(one) not in SHAPES
    if local(one) in _DROPPED or foreign:
        cut(one)
        return
    lost = _relink(one, relations)
    _strip_attributes(one, found)
    if lost and local(one) == "hyperlink":
        unwrap(one)
    elif lost and local(one) not in _KEEPS_WITHOUT:
        cut(one)
    elif local(one) == "f" and "chart" in space(one):
        one.text = "A1"  # where the numbers came from; they are kept beside it


def _relink(one: Element, relations: Mapping[str, str]) -> bool:
    """Give relationships their new names; True if one of them does not come along."""
    lost = False
    for name, value in one.attrib.items():
        if not str(name).startswith("{") or not _is_relation(str(name)):
            continue
        if str(value) in relations:
            one.set(name, relations[str(value)])
        else:
            del one.attrib[name]
            lost = True
    return lost


def _is_relation(name: str) -> bool:
    return name[1:].partition("}")[0].endswith(_RELATIONS)


def _strip_attributes(one: Element, found: Findings) -> None:
    for full, value in list(one.attrib.items()):
        namespace, _, name = str(full).lstrip("{").rpartition("}")
        described = local(one) in _DESCRIBED
        if name in _IDS:
            found.add(Found.UNIQUE_IDS)
        elif described and name in _DESCRIPTIONS:
            found.add(Found.ALT_TEXT, value)
        elif described and name == "name":
            one.set(full, "")
            continue
        elif name not in _LANGUAGES and not namespace.startswith(_MICROSOFT) and namespace != _ALTERNATIVES:
            continue
        del one.attrib[full]
