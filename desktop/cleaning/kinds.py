"""The closed lists that both sides of the child process share: kinds of files, findings, outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Flag, StrEnum


class Kind(StrEnum):
    """What a file is, by its first bytes; plain text and mail by the ending of its name."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    GIF = "gif"
    TIFF = "tiff"
    HEIC = "heic"
    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    ODT = "odt"
    ODS = "ods"
    ODP = "odp"
    EML = "eml"
    TXT = "txt"
    CSV = "csv"
    MP4 = "mp4"
    MOV = "mov"
    M4A = "m4a"
    MP3 = "mp3"
    OGG = "ogg"
    FLAC = "flac"
    ZIP = "zip"
    UNKNOWN = "unknown"


class Found(StrEnum):
    """What a file holds beside what one sees in it."""

    ALT_TEXT = "alt_text"
    AUTHOR = "author"
    COLOUR_PROFILE = "colour_profile"
    COMMENTS = "comments"
    CUSTOM_DATA = "custom_data"
    DATES = "dates"
    DESCRIPTION = "description"
    DEVICE = "device"
    EMBEDDED_FILES = "embedded_files"
    FORMULAS = "formulas"
    GPS = "gps"
    HIDDEN_PARTS = "hidden_parts"
    HIDDEN_TEXT = "hidden_text"
    INVISIBLE_CHARACTERS = "invisible_characters"
    LINKS = "links"
    MACROS = "macros"
    MAIL_ROUTE = "mail_route"
    MEMBERS = "members"
    OTHER_METADATA = "other_metadata"
    PRINT_SETTINGS = "print_settings"
    RECIPIENTS = "recipients"
    SCRIPTS = "scripts"
    SIGNATURE = "signature"
    SOFTWARE = "software"
    SPEAKER_NOTES = "speaker_notes"
    THUMBNAIL = "thumbnail"
    TRACKED_CHANGES = "tracked_changes"
    TRAILING_DATA = "trailing_data"
    UNIQUE_IDS = "unique_ids"


class Left(StrEnum):
    """What no cleaning takes out, since it is part of what one sees."""

    WATERMARKS = "watermarks"
    PRINTER_DOTS = "printer_dots"
    SENSOR_NOISE = "sensor_noise"
    VOICES = "voices"
    BACKGROUND_SOUND = "background_sound"
    WORDING = "wording"
    VISIBLE_CONTENT = "visible_content"
    FONTS = "fonts"


class Cost(StrEnum):
    """What a cleaned copy no longer proves."""

    HASH = "hash"
    DKIM = "dkim"
    SIGNATURE = "signature"
    ORIGIN = "origin"


class Outcome(StrEnum):
    """How the work on a file ended; all but the first three mean that there is no copy to use."""

    CLEANED = "cleaned"
    LOOKED = "looked"
    LISTED = "listed"
    UNKNOWN_KIND = "unknown_kind"
    UNSURE_TEXT = "unsure_text"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    TOO_BIG = "too_big"
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_MUCH_INSIDE = "too_much_inside"
    OUT_OF_MEMORY = "out_of_memory"
    NOT_CLEAN = "not_clean"


class Lock(Flag):
    """What the system refuses the child: files but those handed to it, network, other processes, excess."""

    NONE = 0
    FILES = 1
    NETWORK = 2
    PROCESSES = 4
    LIMITS = 8


class Refused(Exception):
    """A file cannot be looked into or cleaned; `outcome` says why."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.value)
        self.outcome = outcome


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found, `count` times. `text` is untrusted, from inside the file, and may be empty."""

    kind: Found
    text: str = ""
    count: int = 1


PICTURES = frozenset({Kind.JPEG, Kind.PNG, Kind.WEBP, Kind.GIF, Kind.TIFF})
"""Those that may lie in other files, and are cleaned there."""

WORD_FILES = frozenset({Kind.DOCX, Kind.XLSX, Kind.PPTX})
OPEN_FILES = frozenset({Kind.ODT, Kind.ODS, Kind.ODP})
FILMS = frozenset({Kind.MP4, Kind.MOV, Kind.M4A})
SOUNDS = frozenset({Kind.MP3, Kind.OGG, Kind.FLAC})
TEXTS = frozenset({Kind.TXT, Kind.CSV})

COPIED_AS: Mapping[Kind, Kind] = {kind: Kind.JPEG if kind is Kind.HEIC else kind for kind in Kind}
"""What the cleaned copy of each kind is: a HEIC is rebuilt as a JPEG, which everybody can open."""

STREAMED = frozenset({*FILMS, *SOUNDS, *TEXTS})
"""Copied piece by piece, so that they may be long."""

_DOCUMENT = (Left.WORDING, Left.VISIBLE_CONTENT, Left.WATERMARKS, Left.FONTS)
_PICTURE = (Left.VISIBLE_CONTENT, Left.WATERMARKS, Left.PRINTER_DOTS, Left.SENSOR_NOISE)

LEFT: Mapping[Kind, tuple[Left, ...]] = {
    **dict.fromkeys(PICTURES | {Kind.HEIC}, _PICTURE),
    **dict.fromkeys(WORD_FILES | OPEN_FILES, _DOCUMENT),
    Kind.PDF: (*_DOCUMENT, Left.PRINTER_DOTS, Left.SENSOR_NOISE),
    **dict.fromkeys(SOUNDS, (Left.VOICES, Left.BACKGROUND_SOUND)),
    **dict.fromkeys(FILMS, (Left.VISIBLE_CONTENT, Left.VOICES, Left.BACKGROUND_SOUND, Left.SENSOR_NOISE)),
    **dict.fromkeys(TEXTS | {Kind.EML}, (Left.WORDING, Left.VISIBLE_CONTENT)),
}
"""What a cleaned copy of each kind may still tell; kinds without a cleaned copy are not here."""

COSTS: Mapping[Kind, tuple[Cost, ...]] = {
    **dict.fromkeys(LEFT, (Cost.HASH, Cost.ORIGIN)),
    **dict.fromkeys(WORD_FILES | OPEN_FILES | {Kind.PDF}, (Cost.HASH, Cost.ORIGIN, Cost.SIGNATURE)),
    Kind.EML: (Cost.HASH, Cost.ORIGIN, Cost.DKIM),
}
"""What cleaning each kind costs as proof."""
