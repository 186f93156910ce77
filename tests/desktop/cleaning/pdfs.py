"""PDF files with planted secrets, made anew for each run."""

import io

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from tests.desktop.cleaning.photos import jpeg

SEEN = "Meeting ended by the host"
"""Text that is drawn and must stay."""

_XMP = b"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>SECRET-xmp</dc:format></rdf:Description></rdf:RDF>
</x:xmpmeta><?xpacket end="w"?>"""

_PAGE = f"""q /Span << /ActualText (SECRET-actual) >> BDC
BT /F1 24 Tf 72 700 Td ({SEEN}) Tj ET EMC
% SECRET-comment
BT 3 Tr /F1 8 Tf 72 600 Td (SECRET-undrawn) Tj ET
/OC /Several BDC BT 0 Tr /F1 8 Tf 72 450 Td (SECRET-layers) Tj ET EMC
/OC /Hidden BDC BT 0 Tr /F1 8 Tf 72 500 Td (SECRET-layer) Tj ET EMC
q 200 0 0 100 72 300 cm /Im1 Do Q Q"""


def pdf() -> bytes:
    """One page with a line of text, a photograph, and a secret in every place that is known to keep one."""
    file = Pdf.new()
    layer = file.make_indirect(Dictionary(Type=Name.OCG, Name="SECRET-layer-name"))
    page = file.add_blank_page(page_size=(595, 842))
    file.Root.Pages.Resources = _resources(file, layer)
    del page.obj.Resources
    page.obj.Contents = file.make_stream(_PAGE.encode())
    page.obj.PieceInfo = Dictionary(Private=Dictionary(Data=String("SECRET-piece")))
    page.obj.Thumb = _picture(file)
    page.obj.Annots = Array([_note(file), _link(file), _attached(file)])
    _about_the_file(file, layer)
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def _resources(file: Pdf, layer: pikepdf.Object) -> Dictionary:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    several = file.make_indirect(Dictionary(Type=Name.OCMD, OCGs=Array([layer])))
    return Dictionary(
        Font=Dictionary(F1=font, F2=_drawn_font(file)),
        XObject=Dictionary(Im1=_picture(file)),
        Properties=Dictionary(Hidden=layer, Several=several),
    )


def _drawn_font(file: Pdf) -> Dictionary:
    """A font whose letters are drawn by operations, one of them with a remark."""
    letter = file.make_stream(b"500 0 0 0 500 500 d1 % SECRET-letter\n0 0 500 500 re f")
    return Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=[0, 0, 500, 500], FontMatrix=[0.001, 0, 0, 0.001, 0, 0],
        FirstChar=97, LastChar=97, Widths=[500], CharProcs=Dictionary(a=letter),
        Encoding=Dictionary(Type=Name.Encoding, Differences=[97, Name.a]),
    )  # fmt: skip


def _picture(file: Pdf) -> Stream:
    stream = file.make_stream(jpeg())
    stream.write(jpeg(), filter=Name.DCTDecode)
    stream.update(Dictionary(Type=Name.XObject, Subtype=Name.Image, Width=60, Height=40, BitsPerComponent=8))
    stream.ColorSpace = Name.DeviceRGB
    stream.Metadata = file.make_stream(b"<x>SECRET-picture-xmp</x>")
    return stream


def _note(file: Pdf) -> pikepdf.Object:
    note = Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=[10, 10, 30, 30], T="SECRET-reader", Contents="SECRET-remark"
    )
    return file.make_indirect(note)


def _link(file: Pdf) -> pikepdf.Object:
    action = Dictionary(S=Name.URI, URI=String("https://example.org/SECRET-link"))
    return file.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[10, 40, 30, 60], A=action))


def _attached(file: Pdf) -> pikepdf.Object:
    inner = file.make_stream(b"SECRET-attached")
    spec = Dictionary(Type=Name.Filespec, F="SECRET-file.txt", UF="SECRET-file.txt", EF=Dictionary(F=inner))
    return file.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.FileAttachment, Rect=[10, 70, 30, 90], FS=spec)
    )


def _about_the_file(file: Pdf, layer: pikepdf.Object) -> None:
    file.docinfo["/Author"] = "SECRET-author"
    file.docinfo["/Producer"] = "SECRET-producer"
    file.docinfo["/CreationDate"] = "D:20200604100000Z"
    file.Root.Metadata = file.make_stream(_XMP, Type=Name.Metadata, Subtype=Name.XML)
    file.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert('SECRET-script')"))
    file.Root.OCProperties = Dictionary(OCGs=[layer], D=Dictionary(OFF=[layer]))


def form(text: str) -> bytes:
    """A page with a field that somebody filled in, as programs save it that draw fields themselves."""
    file = Pdf.new()
    page = file.add_blank_page(page_size=(300, 300))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    look = file.make_stream(f"BT /F1 12 Tf 2 4 Td ({text}) Tj ET".encode())
    look.update(Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 200, 20]))
    look.Resources = Dictionary(Font=Dictionary(F1=font))
    field = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        FT=Name.Tx,
        T="SECRET-field",
        V=text,
        Rect=[10, 10, 210, 30],
        F=4,
    )
    field.AP = Dictionary(N=look)
    made = file.make_indirect(field)
    page.obj.Annots = Array([made])
    file.Root.AcroForm = Dictionary(Fields=Array([made]))
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()
