"""What of an Office Open XML file may come along: tables of parts, elements and attributes."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.cleaning.kinds import Found, Kind

MAIN: Mapping[str, tuple[Kind, str, str]] = {
    "wordprocessingml": (Kind.DOCX, "word", "document"),
    "ms-word": (Kind.DOCX, "word", "document"),
    "spreadsheetml": (Kind.XLSX, "xl", "workbook"),
    "ms-excel": (Kind.XLSX, "xl", "workbook"),
    "presentationml": (Kind.PPTX, "ppt", "presentation"),
    "ms-powerpoint": (Kind.PPTX, "ppt", "presentation"),
}
"""By a word in the main part's content type: kind, folder, name. Those with macros lose them."""

MAIN_TYPES = {
    Kind.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    Kind.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    Kind.PPTX: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
}

FOLDERS: Mapping[str, str] = {
    "chart": "charts",
    "diagramColors": "diagrams",
    "diagramData": "diagrams",
    "diagramLayout": "diagrams",
    "diagramQuickStyle": "diagrams",
    "drawing": "drawings",
    "endnotes": "",
    "fontTable": "",
    "footer": "",
    "footnotes": "",
    "header": "",
    "image": "media",
    "numbering": "",
    "settings": "",
    "sharedStrings": "",
    "slide": "slides",
    "slideLayout": "slideLayouts",
    "slideMaster": "slideMasters",
    "styles": "",
    "tableStyles": "",
    "theme": "theme",
    "worksheet": "worksheets",
}
"""The relationships that are followed, and where their parts are put. All others end here."""

ALONE = frozenset(
    ["endnotes", "fontTable", "footnotes", "numbering", "settings", "sharedStrings", "styles", "tableStyles"]
)
"""Parts of which a file has one."""

DROPPED: Mapping[str, Found] = {
    "audio": Found.EMBEDDED_FILES,
    "calcChain": Found.FORMULAS,
    "commentAuthors": Found.AUTHOR,
    "comments": Found.COMMENTS,
    "commentsExtended": Found.COMMENTS,
    "connections": Found.CUSTOM_DATA,
    "control": Found.MACROS,
    "core-properties": Found.OTHER_METADATA,
    "custom-properties": Found.CUSTOM_DATA,
    "customXml": Found.CUSTOM_DATA,
    "extended-properties": Found.OTHER_METADATA,
    "externalLink": Found.LINKS,
    "hyperlink": Found.LINKS,
    "media": Found.EMBEDDED_FILES,
    "notesSlide": Found.SPEAKER_NOTES,
    "oleObject": Found.EMBEDDED_FILES,
    "origin": Found.SIGNATURE,
    "package": Found.EMBEDDED_FILES,
    "people": Found.AUTHOR,
    "tags": Found.CUSTOM_DATA,
    "person": Found.AUTHOR,
    "pivotCacheDefinition": Found.CUSTOM_DATA,
    "printerSettings": Found.PRINT_SETTINGS,
    "threadedComment": Found.COMMENTS,
    "thumbnail": Found.THUMBNAIL,
    "vbaProject": Found.MACROS,
    "video": Found.EMBEDDED_FILES,
}
"""What a relationship that is not followed tells; others are called other metadata."""

SILENT = frozenset(
    [
        "chartColorStyle",
        "chartStyle",
        "metadata",
        "notesMaster",
        "presProps",
        "stylesWithEffects",
        "table",
        "tableStyles",
        "themeOverride",
        "viewProps",
        "vmlDrawing",
        "webSettings",
    ]
)
"""Parts of every ordinary file that say nothing of anybody; they are left out without a word."""

PROPERTIES: Mapping[str, Found] = {
    **dict.fromkeys(("creator", "lastModifiedBy", "Company", "Manager"), Found.AUTHOR),
    **dict.fromkeys(("created", "modified", "lastPrinted"), Found.DATES),
    **dict.fromkeys(("Application", "AppVersion"), Found.SOFTWARE),
    **dict.fromkeys(("title", "subject", "keywords", "description", "category"), Found.DESCRIPTION),
    **dict.fromkeys(("Template", "TotalTime", "revision", "HyperlinkBase"), Found.OTHER_METADATA),
}

CHILDREN: Mapping[str, frozenset[str]] = {
    "settings": frozenset(
        [
            "characterSpacingControl",
            "clrSchemeMapping",
            "compat",
            "decimalSymbol",
            "defaultTabStop",
            "endnotePr",
            "evenAndOddHeaders",
            "footnotePr",
            "listSeparator",
            "mathPr",
            "mirrorMargins",
        ]
    ),
    "workbook": frozenset(["workbookPr", "bookViews", "sheets"]),
    "worksheet": frozenset(
        [
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "mergeCells",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "drawing",
        ]
    ),
    "presentation": frozenset(["sldMasterIdLst", "sldIdLst", "sldSz", "notesSz", "defaultTextStyle"]),
}
"""Roots of which only these children come along."""

SHAPES = frozenset(
    f"http://schemas.microsoft.com/office/word/2010/wordprocessing{one}"
    for one in ("Shape", "Group", "Canvas")
)
"""Microsoft's only namespaces whose elements draw something that nothing else draws."""
