"""Office files with planted secrets, made anew for each run: small, but as office programs write them."""

import io
import zipfile
from collections.abc import Mapping

from tests.desktop.cleaning.photos import jpeg

SEEN = "Meeting ended by the host"
"""Text that one sees and that must stay."""

_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_W = f"""xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{_RELATION}"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
 xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14\""""

_PICTURE = """<w:drawing><wp:inline><wp:extent cx="9" cy="9"/>
<wp:docPr id="1" name="SECRET-name" descr="C:\\SECRET\\p"/>
<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
<pic:pic><pic:nvPicPr>
<pic:cNvPr id="0" name="SECRET.jpg"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdP"/>
</pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"""

_DOCUMENT = f"""<?xml version="1.0"?><!-- SECRET-remark --><w:document {_W}><w:body>
<w:p w:rsidR="00SECRET" w14:paraId="SECRET01"><w:r w:rsidRPr="00SECRET"><w:rPr><w:lang w:val="cs-CZ"/></w:rPr>
<w:t>{SEEN}</w:t></w:r>
<w:ins w:id="1" w:author="SECRET-author" w:date="2020-06-04T10:00:00Z">
<w:r><w:t>ad\u200bded</w:t></w:r></w:ins>
<w:del w:id="2" w:author="SECRET-author"><w:r><w:delText>SECRET-deleted</w:delText></w:r></w:del>
<w:commentRangeStart w:id="0"/><w:r><w:rPr><w:vanish/></w:rPr><w:t>SECRET-hidden</w:t></w:r>
<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>
<w:hyperlink r:id="rIdL" w:tooltip="SECRET-tip"><w:r><w:t>linked</w:t></w:r></w:hyperlink>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "C:\\\\SECRET"</w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>fetched</w:t></w:r>
<w:r><w:fldChar w:fldCharType="end"/></w:r>
<w:bookmarkStart w:id="5" w:name="SECRET-bookmark"/><w:bookmarkEnd w:id="5"/>
<w:sdt><w:sdtPr><w:alias w:val="SECRET-alias"/><w:dataBinding w:xpath="SECRET"/></w:sdtPr><w:sdtContent><w:r>
<w:t>bound</w:t></w:r></w:sdtContent></w:sdt>
<mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:t>chosen</w:t></w:r></mc:Choice>
<mc:Fallback><w:r><w:t>SECRET-other-choice</w:t></w:r></mc:Fallback></mc:AlternateContent>
<w:r>{_PICTURE}</w:r></w:p>
<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/></w:sectPr></w:body></w:document>"""

_CORE = """<cp:coreProperties
 xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>SECRET-creator</dc:creator>
<dc:title>SECRET-title</dc:title><cp:lastModifiedBy>SECRET-last</cp:lastModifiedBy></cp:coreProperties>"""
_APP = """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
<Application>SECRET-app</Application><Company>SECRET-company</Company></Properties>"""

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_SLIDE = "application/vnd.openxmlformats-officedocument.presentationml"
_DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml"


def docx() -> bytes:
    """Changes, comments, hidden text, a field, a template, macros, a photograph with its place, and more."""
    links = {
        "rIdS": ("settings", "settings.xml"), "rIdC": ("comments", "comments.xml"),
        "rIdX": ("customXml", "../customXml/item1.xml"), "rIdP": ("image", "media/SECRET.jpg"),
        "rIdL": ("hyperlink", "https://example.org/SECRET"), "rIdH": ("header", "header1.xml"),
        "rIdV": ("vbaProject", "vbaProject.bin"), "rIdE": ("people", "people.xml"),
    }  # fmt: skip
    header = f"<w:hdr {_W}><w:p><w:r><w:t>Header</w:t></w:r></w:p></w:hdr>"
    settings = f"""<w:settings {_W}><w:rsids><w:rsid w:val="00SECRET"/></w:rsids>
    <w:attachedTemplate r:id="rId1"/>
    <w:docVars><w:docVar w:name="SECRET" w:val="SECRET"/></w:docVars>
    <w:defaultTabStop w:val="720"/></w:settings>"""
    return _package(
        "word/document.xml",
        links,
        {
            "word/document.xml": (_DOCUMENT, f"{_WORD}.document.main+xml"),
            "word/settings.xml": (settings, f"{_WORD}.settings+xml"),
            "word/_rels/settings.xml.rels": (
                _links({"rId1": ("attachedTemplate", "file:///C:/SECRET/t.dotx")}), ""
            ),
            "word/header1.xml": (header, f"{_WORD}.header+xml"),
            "word/comments.xml": (f"<w:comments {_W}>SECRET-comment</w:comments>", f"{_WORD}.comments+xml"),
            "word/people.xml": (f"<w:people {_W}>SECRET-person</w:people>", f"{_WORD}.people+xml"),
            "customXml/item1.xml": ("<x>SECRET-custom</x>", "application/xml"),
            "word/vbaProject.bin": ("SECRET-macro", "application/vnd.ms-office.vbaProject"),
            "word/forgotten.xml": ("<x>SECRET-forgotten</x>", "application/xml"),
        },
        "word/media/SECRET.jpg",
    )  # fmt: skip


def xlsx() -> bytes:
    """A shown and a hidden sheet, a hidden row and column, formulas, who opened it, comments."""
    s = f'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{_RELATION}"'
    workbook = f"""<workbook {s}><fileSharing userName="SECRET-user"/><workbookPr codeName="SECRET-code"/>
    <bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Shown" sheetId="1" r:id="rIdA"/>
    <sheet name="SECRET-sheet" sheetId="2" state="veryHidden" r:id="rIdB"/></sheets>
    <definedNames><definedName name="SECRET-name">1</definedName></definedNames></workbook>"""
    shown = f"""<worksheet {s}><cols><col min="3" max="3" hidden="1"/></cols><sheetData>
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>'C:\\[SECRET.xlsx]S'!A1</f><v>42</v></c>
    <c r="C1" t="inlineStr"><is><t>SECRET-column</t></is></c></row>
    <row r="2" hidden="1"><c r="A2" t="s"><v>1</v></c></row>
    <row r="3"><c r="A3"><f>1+1</f></c></row></sheetData>
    <scenarios><scenario name="SECRET" user="SECRET"/></scenarios><legacyDrawing r:id="rIdV"/></worksheet>"""
    hidden = f'<worksheet {s}><sheetData><row><c t="s"><v>2</v></c></row></sheetData></worksheet>'
    strings = (
        f"""<sst {s}><si><t>{SEEN}</t></si><si><t>SECRET-row</t></si><si><t>SECRET-cell</t></si></sst>"""
    )
    links = {
        "rIdA": ("worksheet", "worksheets/sheet1.xml"), "rIdB": ("worksheet", "worksheets/sheet2.xml"),
        "rIdS": ("sharedStrings", "sharedStrings.xml"), "rIdX": ("externalLink", "SECRET.xml"),
    }  # fmt: skip
    notes = {"rIdV": ("vmlDrawing", "../v.vml"), "rIdC": ("comments", "../comments1.xml")}
    return _package(
        "xl/workbook.xml",
        links,
        {
            "xl/workbook.xml": (workbook, f"{_SHEET}.sheet.main+xml"),
            "xl/worksheets/sheet1.xml": (shown, f"{_SHEET}.worksheet+xml"),
            "xl/worksheets/_rels/sheet1.xml.rels": (_links(notes), ""),
            "xl/worksheets/sheet2.xml": (hidden, f"{_SHEET}.worksheet+xml"),
            "xl/sharedStrings.xml": (strings, f"{_SHEET}.sharedStrings+xml"),
            "xl/comments1.xml": (f"<comments {s}>SECRET-comment</comments>", f"{_SHEET}.comments+xml"),
        },
    )


def pptx() -> bytes:
    """A shown and a hidden slide, notes, a hidden shape, a photograph."""
    p = f"""xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="{_RELATION}"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main\""""
    show = f"""<p:presentation {p}><p:sldIdLst><p:sldId id="256" r:id="rIdA"/><p:sldId id="257" r:id="rIdB"/>
    </p:sldIdLst><p:notesSz cx="1" cy="1"/><p:modifyVerifier hashValue="SECRET"/></p:presentation>"""
    shape = """<p:sp><p:nvSpPr><p:cNvPr id="{n}" name="SECRET" {more}/></p:nvSpPr>
    <p:txBody>{text}</p:txBody></p:sp>"""
    text = '<a:p><a:r><a:rPr lang="cs-CZ"/><a:t>{}</a:t></a:r></a:p>'
    slide = "<p:sld {p} {more}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>"
    seen = shape.format(n=1, more='descr="SECRET"', text=text.format(SEEN))
    unseen = shape.format(n=2, more='hidden="1"', text=text.format("SECRET-shape"))
    picture = """<p:pic><p:nvPicPr><p:cNvPr id="3" name="SECRET.jpg"/></p:nvPicPr><p:blipFill>
    <a:blip r:embed="rIdP"><a:extLst><a:ext uri="SECRET"/></a:extLst></a:blip></p:blipFill></p:pic>"""
    first = slide.format(p=p, more="", shapes=seen + unseen + picture)
    second = slide.format(
        p=p, more='show="0"', shapes=shape.format(n=1, more="", text=text.format("SECRET-slide"))
    )
    links = {"rIdA": ("slide", "slides/slide1.xml"), "rIdB": ("slide", "slides/slide2.xml")}
    beside = {"rIdN": ("notesSlide", "../notesSlides/n.xml"), "rIdP": ("image", "../media/SECRET.jpg")}
    return _package(
        "ppt/presentation.xml",
        links,
        {
            "ppt/presentation.xml": (show, f"{_SLIDE}.presentation.main+xml"),
            "ppt/slides/slide1.xml": (first, f"{_SLIDE}.slide+xml"),
            "ppt/slides/_rels/slide1.xml.rels": (_links(beside), ""),
            "ppt/slides/slide2.xml": (second, f"{_SLIDE}.slide+xml"),
            "ppt/notesSlides/n.xml": (f"<p:notes {p}>SECRET-notes</p:notes>", f"{_SLIDE}.notesSlide+xml"),
        },
        "ppt/media/SECRET.jpg",
    )


def odt() -> bytes:
    """A text with an annotation, a change, a link, hidden text, a photograph, names and settings."""
    return _open_file("text", "{}")


def ods() -> bytes:
    """The same in the cell of a table, and a table that is not shown."""
    style = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
    table = '<table:table table:name="{}" table:style-name="{}"><table:table-row><table:table-cell>{}'
    end = "</table:table-cell></table:table-row></table:table>"
    hidden = table.format("SECRET", "ta2", "<text:p>SECRET-cell</text:p>") + end
    return _open_file("spreadsheet", table.format("Shown", "ta1", "{}") + end + hidden, style)


def odp() -> bytes:
    """The same on a page, with notes."""
    page = '<drawing:page drawing:name="SECRET"><drawing:frame><drawing:text-box>{}</drawing:text-box>'
    notes = "<presentation:notes><text:p>SECRET-notes</text:p></presentation:notes>"
    return _open_file("presentation", f"{page}</drawing:frame>{notes}</drawing:page>")


def _open_file(kind: str, around: str, style: str = "") -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "drawing", "table", "presentation", "style")
    )
    before, _, after = around.partition("{}")
    content = f"""<?xml version="1.0"?><office:document-content {spaces}
    xmlns:xlink="http://www.w3.org/1999/xlink"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><office:scripts>SECRET</office:scripts>
    <office:automatic-styles>{style}</office:automatic-styles>
    <office:body><office:{kind}>
    <text:tracked-changes><text:p>SECRET-deleted</text:p></text:tracked-changes>
    {before}<text:p>{SEEN}<office:annotation><dc:creator>SECRET-creator</dc:creator><text:p>SECRET</text:p>
    </office:annotation>
    <text:a xlink:href="https://example.org/SECRET">lin\u200bked</text:a>
    <text:hidden-text>SECRET</text:hidden-text></text:p>
    <text:section text:display="none"><text:p>SECRET-section</text:p></text:section>{after}
    <drawing:image xlink:href="Pictures/SECRET.jpg"/></office:{kind}></office:body>
    </office:document-content>"""
    meta = f"""<office:document-meta {spaces} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>
    <dc:creator>SECRET-creator</dc:creator></office:meta></office:document-meta>"""
    members = {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}".encode(), "content.xml": content.encode(),
        "styles.xml": f"<office:document-styles {spaces}/>".encode(), "meta.xml": meta.encode(),
        "settings.xml": b"<x>SECRET-printer</x>", "Thumbnails/thumbnail.png": b"SECRET",
        "Pictures/SECRET.jpg": jpeg(), "META-INF/manifest.xml": b"<x/>",
    }  # fmt: skip
    return zipped(members)


def zipped(members: Mapping[str, bytes]) -> bytes:
    """An archive with a remark."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
        file.comment = b"SECRET-remark"
    return out.getvalue()


def unzipped(data: bytes) -> dict[str, bytes]:
    """All members."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def _package(
    main: str,
    links: Mapping[str, tuple[str, str]],
    parts: Mapping[str, tuple[str, str]],
    picture: str = "",
) -> bytes:
    folder, _, name = main.rpartition("/")
    outside = {
        "rId1": ("officeDocument", main), "rId2": ("core-properties", "docProps/core.xml"),
        "rId3": ("extended-properties", "docProps/app.xml"), "rId4": ("thumbnail", "docProps/thumbnail.jpeg"),
    }  # fmt: skip
    members = {part: text.encode() for part, (text, _) in parts.items()}
    types = "".join(
        f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, (_, kind) in parts.items() if kind
    )
    members |= {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">{types}</Types>'.encode(),
        "_rels/.rels": _links(outside).encode(),
        f"{folder}/_rels/{name}.rels": _links(links).encode(),
        "docProps/core.xml": _CORE.encode(),
        "docProps/app.xml": _APP.encode(),
        "docProps/thumbnail.jpeg": b"SECRET-thumbnail",
    }
    return zipped(members | ({picture: jpeg()} if picture else {}))


def _links(links: Mapping[str, tuple[str, str]]) -> str:
    row = '<Relationship Id="{}" Type="{}/{}" Target="{}"{}/>'
    rows = (
        row.format(number, _RELATION, kind, target, ' TargetMode="External"' if ":" in target else "")
        for number, (kind, target) in links.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(rows)}</Relationships>'
