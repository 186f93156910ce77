"""MP4, MOV and M4A: pictures and sound of the tracks that one sees and hears, and no other box.

Samples are copied as they are, but for the remarks (SEI) between the pictures of H.264 and HEVC, which are
filled with nothing at the same length. Tracks of places, times, text and measurements stay behind.
"""

from __future__ import annotations

from functools import partial

from desktop.cleaning.boxes import Box, box, boxes, without_times
from desktop.cleaning.filmtracks import Track, sound_or_sight
from desktop.cleaning.kinds import Finding, Found, Kind, Outcome, Refused
from desktop.cleaning.source import Findings, Source
from desktop.cleaning.spans import Span, Woven, literal

_BRANDS = {Kind.MP4: b"isom", Kind.MOV: b"qt  ", Kind.M4A: b"M4A "}
_SILENT = frozenset((b"ftyp", b"moov", b"mdat", b"free", b"wide"))
_SILENT_INSIDE = frozenset((b"mvhd", b"trak", b"iods"))


def looked(source: Source) -> tuple[Kind, tuple[Finding, ...]]:
    """What the file holds beside sight and sound. Errors: `Refused`."""
    found = Findings()
    for _, make in _rebuilt(source, found):
        make()  # remarks between the pictures are found on the way
    return source.kind, found.listed()


def cleaned(source: Source) -> Woven:
    """A new file: a head, the samples of the tracks in the old order, their tables."""
    return Woven(_rebuilt(source, Findings()))


def _rebuilt(source: Source, found: Findings) -> list[Span]:
    data = source.data
    top = list(boxes(data, 0, len(data)))
    movie = next((one for one in top if one.name == b"moov"), None)
    if movie is None or any(one.name == b"moof" for one in top):
        raise Refused(Outcome.UNKNOWN_KIND)
    _note(top, movie, found)
    tracks = [
        Track(one, found) for one in movie.inside() if one.name == b"trak" and sound_or_sight(one, found)
    ]
    if not tracks:
        raise Refused(Outcome.UNKNOWN_KIND)
    head = box(b"ftyp", _BRANDS[source.kind], bytes(4), _BRANDS[source.kind], b"isom")
    samples = _place(tracks, len(head) + 8)
    length = 8 + sum(size for size, _ in samples)
    moov = box(
        b"moov",
        box(b"mvhd", without_times(movie.one(b"mvhd"), found)),
        *(track.box() for track in tracks),
    )
    return [literal(head + length.to_bytes(4, "big") + b"mdat"), *samples, literal(moov)]


def _note(top: list[Box], movie: Box, found: Findings) -> None:
    for one in top:
        if one.name not in _SILENT:
            found.add(Found.OTHER_METADATA, one.name.decode("latin-1"))
    for one in movie.inside():
        if one.name not in _SILENT_INSIDE:
            found.add(Found.OTHER_METADATA, one.name.decode("latin-1"))
            found.add(Found.GPS, count=b"\xa9xyz" in one.body or b"location.ISO6709" in one.body)


def _place(tracks: list[Track], first: int) -> list[Span]:
    """The chunks of all tracks in their old order; their new places are noted."""
    all_chunks = [(start, number, track) for track in tracks for number, start in enumerate(track.starts)]
    order = sorted(all_chunks, key=lambda chunk: chunk[0])
    spans: list[Span] = []
    at = first
    for _, number, track in order:
        track.places[number] = at
        spans.append((track.chunk_bytes(number), partial(track.chunk, number)))
        at += spans[-1][0]
    return spans
