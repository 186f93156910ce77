"""XML of office files: read without entities, network or document types; cut and written anew."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from desktop.cleaning.kinds import Outcome, Refused
from desktop.cleaning.limits import MAX_XML_BYTES

Element = etree._Element  # noqa: SLF001 - lxml has no public name for its elements


def parsed(data: bytes) -> Element:
    """The root of a document without remarks and instructions. Errors: `Refused`, `XMLSyntaxError`."""
    if len(data) > MAX_XML_BYTES:
        raise Refused(Outcome.TOO_MUCH_INSIDE)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(data, parser)
    if root.getroottree().docinfo.internalDTD is not None:
        raise Refused(Outcome.DAMAGED)
    return root


def written(root: Element) -> bytes:
    """A document in UTF-8, without declarations of prefixes that nothing uses."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def elements(root: Element) -> Iterator[Element]:
    """All elements below, in an order that bears cutting."""
    yield from [one for one in root.iter(etree.Element) if one is not root]


def local(element: Element) -> str:
    """The name without its namespace."""
    return etree.QName(element).localname


def space(element: Element) -> str:
    """The namespace, empty if there is none."""
    return etree.QName(element).namespace or ""


def cut(element: Element) -> None:
    """Take an element out with all in it; text that follows it stays."""
    parent = element.getparent()
    if parent is not None:
        _keep_text(element, parent, element.tail)
        parent.remove(element)


def unwrap(element: Element) -> None:
    """Put what is in an element in its place."""
    parent = element.getparent()
    if parent is None:
        return
    _keep_text(element, parent, element.text)
    place = parent.index(element)
    for offset, child in enumerate(list(element)):
        parent.insert(place + offset, child)
    cut(element)


def _keep_text(element: Element, parent: Element, text: str | None) -> None:
    if not text:
        return
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + text
    else:
        parent.text = (parent.text or "") + text
