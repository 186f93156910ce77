"""Walkers of evidence files, and what a child says, under fuzzing: a copy of a copy is the same."""

from __future__ import annotations

import struct
from collections.abc import Callable

from desktop.cleaning import films, flac, mp3, ogg
from desktop.cleaning.child import Cleaner
from desktop.cleaning.frames import BadFrames, Decoder, End, Frame, Named, Piece, Ready, encode
from desktop.cleaning.kinds import Kind, Lock, Outcome, Refused
from desktop.cleaning.oldtexts import decoded
from desktop.cleaning.source import source_of
from desktop.cleaning.spans import Woven
from tests.desktop.cleaning import sounds
from tests.desktop.cleaning.films import film
from tests.desktop.cleaning.test_mp3 import FRAMES, TAG
from tests.desktop.cleaning.test_oldtexts import GERMAN, JAPANESE, SIMPLIFIED, TRADITIONAL
from tests.fuzz.target import Target

DAMAGE = (Refused, struct.error, IndexError, KeyError, OverflowError, ValueError)
"""The child takes any error of a reader for damage; the newer walkers know but one."""


def _cleaned(cleaner: Cleaner, kind: Kind) -> Callable[[bytes], bytes]:
    def read(data: bytes) -> bytes:
        copy = cleaner.cleaned(source_of(data, kind))
        whole = copy.read() if isinstance(copy, Woven) else copy or b""
        _, left = cleaner.looked(source_of(whole, kind))
        if left:
            raise Refused(Outcome.NOT_CLEAN)
        return whole

    return read


def _walker(
    cleaner: Cleaner, kind: Kind, *seeds: bytes, refusals: tuple[type[Exception], ...] = (Refused,)
) -> Target:
    return Target(_cleaned(cleaner, kind), lambda: seeds, bytes, spellings=True, refusals=refusals)


def _frames(data: bytes) -> list[Frame]:
    return list(Decoder().feed(data))


def _rest(frames: list[Frame]) -> bytes:
    return b"".join(map(encode, frames))


_FRAMES = _rest([Ready(Lock.FILES), Named(Kind.PDF), Piece(b"x"), End(Outcome.CLEANED)])
_OLD = (
    (SIMPLIFIED, "gb18030"),
    (TRADITIONAL, "big5"),
    (JAPANESE, "cp932"),
    (GERMAN, "cp1252"),
    (GERMAN, "utf-16"),
)

EVIDENCE: dict[str, Target] = {
    "ogg": _walker(ogg, Kind.OGG, sounds.vorbis(), sounds.opus()),
    "flac": _walker(
        flac, Kind.FLAC, sounds.flac_front() + sounds.frame(0) + sounds.frame(1), sounds.flac()[:-128]
    ),
    "mp3": _walker(mp3, Kind.MP3, TAG + b"".join(FRAMES)),
    "film": _walker(films, Kind.MP4, film(), refusals=DAMAGE),
    "old text": Target(
        decoded, lambda: [text.encode(name) for text, name in _OLD], None, refusals=(Refused,)
    ),
    "child's frames": Target(_frames, lambda: [_FRAMES], _rest, spellings=True, refusals=(BadFrames,)),
}
