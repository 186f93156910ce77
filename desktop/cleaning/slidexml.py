"""What slides lose beside what every part loses: hidden shapes and objects of other programs."""

from __future__ import annotations

from desktop.cleaning.kinds import Found
from desktop.cleaning.source import Findings
from desktop.cleaning.xmltree import Element, cut, elements, local

_SHAPES = frozenset(["sp", "pic", "graphicFrame", "grpSp", "cxnSp"])
_OFF = ("0", "false")
_ON = ("1", "true")


def is_hidden_slide(root: Element) -> bool:
    """Whether a slide is left out of the show."""
    return local(root) == "sld" and root.get("show") in _OFF


def strip_slide(root: Element, found: Findings) -> None:
    """Shapes that are not shown go; an object of another program becomes its picture."""
    for one in elements(root):
        if local(one) == "cNvPr" and one.get("hidden") in _ON:
            found.add(Found.HIDDEN_PARTS, "shapes")
            _cut_shape(one)
        elif local(one) == "oleObj":
            _picture_instead(one)


def _cut_shape(one: Element) -> None:
    shape = next((above for above in one.iterancestors() if local(above) in _SHAPES), None)
    if shape is not None:
        cut(shape)


def _picture_instead(one: Element) -> None:
    frame = next((above for above in one.iterancestors() if local(above) == "graphicFrame"), None)
    if frame is None or (parent := frame.getparent()) is None:
        return
    picture = next((part for part in one.iter() if local(part) == "pic"), None)
    if picture is not None:
        parent.replace(frame, picture)
    else:
        cut(frame)
