"""Which parts of a PDF draw a page: the keys that a rebuilt file may hold, and nothing else."""

from __future__ import annotations

_FONT = """
    /Type /Subtype /BaseFont /Encoding /BaseEncoding /Differences /FirstChar /LastChar /Widths
    /FontDescriptor /ToUnicode /DescendantFonts /CIDSystemInfo /Registry /Ordering /Supplement /DW /W
    /DW2 /W2 /CIDToGIDMap /CharProcs /FontMatrix /FontBBox /Resources /FontName /FontFamily /FontStretch
    /FontWeight /Flags /ItalicAngle /Ascent /Descent /Leading /CapHeight /XHeight /StemV /StemH
    /AvgWidth /MaxWidth /MissingWidth /FontFile /FontFile2 /FontFile3 /CharSet /CIDSet /Style /Panose
    /FD /WMode /UseCMap /CMapName /Length1 /Length2 /Length3
"""
_PICTURE = """
    /Width /Height /ColorSpace /BitsPerComponent /Decode /DecodeParms /Interpolate /ImageMask /Mask
    /SMask /SMaskInData /Intent /Matte /K /Columns /Rows /BlackIs1 /EncodedByteAlign /EndOfLine
    /EndOfBlock /DamagedRowsBeforeError /JBIG2Globals /ColorTransform /Predictor /Colors
"""
_DRAWING = """
    /BBox /Matrix /FormType /Group /S /CS /I /G /BC /TR /N /Alternate /Range /PatternType /PaintType
    /TilingType /XStep /YStep /Shading /ExtGState /ShadingType /Background /AntiAlias /Domain /Coords
    /Function /Extend /BitsPerCoordinate /BitsPerFlag /VerticesPerRow /FunctionType /Size /BitsPerSample
    /Order /Encode /C0 /C1 /Functions /Bounds /WhitePoint /BlackPoint /Gamma /Colorants /Process
    /Components /MixingHints /Solidities /PrintingOrder /DotGain
"""
_STATE = """
    /LW /LC /LJ /ML /D /RI /OP /op /OPM /Font /BG /BG2 /UCR /UCR2 /TR /TR2 /HT /FL /SM /SA /BM /SMask
    /CA /ca /AIS /TK /HalftoneType /Frequency /Angle /SpotFunction
"""

_RESOURCES = "/Font /XObject /ExtGState /ColorSpace /Pattern /Shading"

PAGE = ("/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Group", "/Resources")
"""Of a page itself, inherited or not."""

KEPT = frozenset(" ".join((_RESOURCES, _FONT, _PICTURE, _DRAWING, _STATE, *PAGE)).split())
"""Every key, of whatever dictionary, that can be needed to draw."""

_OWN_NAMES = " /CharProcs /Colorants /Solidities"
NAMED = frozenset((_RESOURCES + _OWN_NAMES).split())
"""Dictionaries whose keys are names that the file gave itself."""

DEVICE_COLOURS = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}
"""By the number of components: what stands for an embedded profile."""

_PACKING = """
    /A85 /AHx /ASCII85Decode /ASCIIHexDecode /Fl /FlateDecode /LZW /LZWDecode /RL /RunLengthDecode
"""
GENERAL_FILTERS = frozenset(_PACKING.split())
"""Packing only: unpacked and packed anew."""

PICTURE_FILTERS = frozenset(("/CCITTFaxDecode", "/CCF", "/JBIG2Decode"))
"""Taken along as they are: these forms have no room for remarks beside the pixels."""

_REMARKS = """
    /Caret /Circle /FreeText /Highlight /Ink /Line /PolyLine /Polygon /Popup /Redact /Square /Squiggly
    /Stamp /StrikeOut /Text /Underline
"""
COMMENTS = frozenset(_REMARKS.split())
MEDIA = frozenset(("/FileAttachment", "/Sound", "/Movie", "/Screen", "/RichMedia", "/3D"))
"""Kinds of annotations."""

INFO = {
    "/Author": "author",
    "/Creator": "software",
    "/Producer": "software",
    "/CreationDate": "dates",
    "/ModDate": "dates",
    "/Title": "description",
    "/Subject": "description",
    "/Keywords": "description",
}
