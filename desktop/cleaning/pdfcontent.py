"""The operations that draw a page, without those that draw nothing: marks, hidden text, hidden layers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Name, Object, Pdf

_SHOWING = frozenset(("Tj", "TJ", "'", '"'))
_MARKS = frozenset(("BMC", "BDC", "EMC", "MP", "DP"))
_UNDRAWN_MODES = (3, 7)
"""Text that is neither filled nor stroked."""

Layers = frozenset[tuple[int, int]]


def hidden_layers(pdf: Pdf) -> Layers:
    """The object numbers of layers that are off when the file is opened."""
    found = pdf.Root.get("/OCProperties")
    settings = found.get("/D") if found is not None else None
    if found is None or settings is None:
        return frozenset()
    off = {layer.objgen for layer in settings.get("/OFF", [])}
    if settings.get("/BaseState") == Name.OFF:
        on = {layer.objgen for layer in settings.get("/ON", [])}
        off |= {layer.objgen for layer in found.get("/OCGs", [])} - on
    return frozenset(off)


def is_off(layer: Object, off: Layers) -> bool:
    """Whether a layer, or what depends on several, is not shown. A rule that is not the usual one hides."""
    groups = layer.get("/OCGs")
    if groups is None:
        return layer.objgen in off
    hidden = [group.objgen in off for group in (groups if isinstance(groups, Array) else [groups])]
    usual = layer.get("/P", Name.AnyOn) == Name.AnyOn and "/VE" not in layer
    return bool(hidden) and (all(hidden) if usual else any(hidden))


def filtered(owner: Object, resources: Object | None, layers: Layers) -> bytes:
    """The drawn operations of a page or a form, written anew: no comments, no odd spelling remains."""
    properties = resources.get("/Properties") if resources is not None else None
    return pikepdf.unparse_content_stream(list(_drawn(owner, _Layers(properties, layers))))


def undrawn_text(owner: Object) -> int:
    """How many operations show text that is not drawn."""
    state = _Text()
    return sum(state.hides(one) for one in pikepdf.parse_content_stream(owner))


def _drawn(owner: Object, layers: _Layers) -> Iterator[Any]:
    state = _Text()
    for one in pikepdf.parse_content_stream(owner):
        if layers.covers(one) or state.hides(one):
            continue
        if str(one.operator) not in _MARKS:
            yield one


class _Text:
    """Follows the mode of text through saved and restored states."""

    def __init__(self) -> None:
        self._mode = 0
        self._saved: list[int] = []

    def hides(self, one: Any) -> bool:  # noqa: ANN401 - pikepdf has two classes of instructions
        """Take an operation; True if it shows text that is not drawn."""
        name = str(one.operator)
        if name == "q":
            self._saved.append(self._mode)
        elif name == "Q" and self._saved:
            self._mode = self._saved.pop()
        elif name == "Tr" and len(one.operands) == 1:
            self._mode = int(one.operands[0])
        return name in _SHOWING and self._mode in _UNDRAWN_MODES


class _Layers:
    """Follows marked parts, for those of layers that are switched off."""

    def __init__(self, properties: Object | None, off: Layers) -> None:
        self._properties, self._off = properties, off
        self._open: list[bool] = []

    def covers(self, one: Any) -> bool:  # noqa: ANN401 - as above
        """Take an operation; True inside a part that is not shown."""
        name = str(one.operator)
        if name in ("BMC", "BDC"):
            self._open.append(name == "BDC" and self._is_off(one.operands))
        elif name == "EMC" and self._open:
            self._open.pop()
        return any(self._open)

    def _is_off(self, operands: Any) -> bool:  # noqa: ANN401 - as above
        if len(operands) != 2 or operands[0] != Name.OC or self._properties is None:
            return False
        layer = self._properties.get(str(operands[1]))
        return layer is not None and is_off(layer, self._off)
