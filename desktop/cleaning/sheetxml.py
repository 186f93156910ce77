"""What an XLSX loses beside what every part loses: formulas, what is hidden, strings of no cell."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop.cleaning.kinds import Found
from desktop.cleaning.source import Findings
from desktop.cleaning.xmltree import Element, cut, elements, local

_CELL = re.compile(r"([A-Z]{1,3})\d+")
_MOST_COLUMNS = 16_384
_ON = ("1", "true")
_SHEET_KEPT = frozenset(("name", "sheetId"))


def strip_workbook(root: Element, found: Findings) -> None:
    """Names of sheets alone; who opened the file, and from which folder, is in other children."""
    for one in elements(root):
        if local(one) == "sheet" and one.get("state", "visible") != "visible":
            found.add(Found.HIDDEN_PARTS, f"sheet {one.get('name', '')}")
            cut(one)
        elif local(one) in ("workbookPr", "workbookView"):
            _drop(one, "codeName")
            for place in ("activeTab", "firstSheet"):  # they may count sheets that are gone
                _drop(one, place)


def _drop(one: Element, name: str) -> None:
    if name in one.attrib:
        del one.attrib[name]


def hidden_sheets(root: Element) -> set[str]:
    """The relationships of sheets that are not shown."""
    hidden = [
        one for one in elements(root) if local(one) == "sheet" and one.get("state", "visible") != "visible"
    ]
    return {str(value) for one in hidden for key, value in one.attrib.items() if str(key).endswith("}id")}


def strip_sheet(root: Element, found: Findings) -> None:
    """Values stay, as they were last counted; formulas and what is hidden go."""
    columns = _hidden_columns(root, found)
    for row in [one for one in elements(root) if local(one) == "row"]:
        if row.get("hidden") in _ON:
            found.add(Found.HIDDEN_PARTS, "rows")
            cut(row)
        else:
            _strip_row(row, columns, found)


def used_strings(sheets: Iterable[Element]) -> set[int]:
    """The numbers of the shared strings that cells still show."""
    cells = [one for sheet in sheets for one in elements(sheet) if local(one) == "c" and one.get("t") == "s"]
    texts = [value.text or "" for cell in cells for value in cell if local(value) == "v"]
    return {int(text) for text in texts if text.isdigit()}


def strip_strings(root: Element, used: set[int], found: Findings) -> None:
    """Empty what no cell shows any more: the others keep their numbers."""
    for number, one in enumerate([child for child in root if local(child) == "si"]):
        for reading in [part for part in one if local(part) in ("rPh", "phoneticPr")]:
            cut(reading)
        if number not in used and len(one):
            lost = any(one.itertext())
            found.add(Found.HIDDEN_TEXT, "texts of no cell", lost)
            for part in list(one):
                cut(part)
            one.append(one.makeelement(one.tag.replace("}si", "}t"), None, None))


def _hidden_columns(root: Element, found: Findings) -> set[int]:
    hidden: set[int] = set()
    for one in [one for one in elements(root) if local(one) == "col"]:
        if one.get("hidden") in _ON:
            first, last = int(one.get("min", "1")), int(one.get("max", "1"))
            hidden.update(range(first, min(last, _MOST_COLUMNS) + 1))
            found.add(Found.HIDDEN_PARTS, "columns", last - first + 1)
            cut(one)
    for one in [one for one in elements(root) if local(one) == "cols" and not len(one)]:
        cut(one)
    return hidden


def _strip_row(row: Element, columns: set[int], found: Findings) -> None:
    column = 0
    for cell in list(row):
        place = _CELL.fullmatch(cell.get("r") or "")
        column = _number(place[1]) if place else column + 1
        if column in columns:
            cut(cell)
            continue
        _strip_formula(cell, found)


def _strip_formula(cell: Element, found: Findings) -> None:
    for formula in [one for one in cell if local(one) == "f"]:
        found.add(Found.FORMULAS)
        value = next((one for one in cell if local(one) == "v"), None)
        if value is None or not value.text:  # never counted: what stands there is all there is to see
            cell.set("t", "str")
            counted = formula.makeelement(str(formula.tag)[:-1] + "v", None, None) if value is None else value
            counted.text = "=" + (formula.text or "")
            cell.append(counted)
        cut(formula)


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number
