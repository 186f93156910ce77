"""The limits of the child process and of what it reads. Units stand in the names."""

from __future__ import annotations

MAX_WHOLE_BYTES = 100 * 1024 * 1024
"""A larger file is looked into and copied in a stream, or no cleaned copy is offered."""

MAX_STREAMED_BYTES = 1024 * 1024 * 1024
"""Of a film, a recording or a text, which are copied piece by piece, in three walks over it."""

BLOCK_BYTES = 1024 * 1024
"""So much of a long file is in memory at a time."""

MAX_LINE_BYTES = 16 * 1024 * 1024
"""Of a long text: it is copied line by line."""

MAX_SAMPLES = 8_000_000
"""Of one track: a day at sixty pictures a second has five millions."""

MAX_PIXELS = 100_000_000
"""Of all pictures of one file together, and so of one: 400 MB as RGBA, twice that while it is rebuilt."""

MAX_FRAMES = 1_000
"""Frames of an animation, pages of a TIFF."""

MAX_MEMBERS = 5_000
"""Entries of an archive. A long presentation has some hundreds."""

MAX_UNPACKED_BYTES = 400 * 1024 * 1024
"""Of all members of an office file, unpacked. Text packs 1 to 10, a bomb 1 to 1,000."""

MAX_XML_BYTES = 64 * 1024 * 1024
"""Of one XML part; a tree takes up to ten times its text."""

MAX_XML_DEPTH = 256
"""libxml2's own limit; nested tables of real files stay under 60."""

MAX_OBJECTS = 500_000
"""Of one PDF: a book of 2,000 pages has fewer."""

MAX_MAIL_PARTS = 1_000

MAX_FINDINGS = 200
MAX_TEXT_CHARS = 200
"""Of one finding: it is shown on one line."""

MAX_PREVIEW_SIDE = 640
"""Width and height of a small picture at most: 1.2 MB of colours, sharp enough at twice the size."""

MEMORY_BYTES = 2 * 1024 * 1024 * 1024
CPU_SECONDS = 90
OPEN_NUMBERS = 16
WALL_SECONDS = 120
"""After which the parent kills the child: CPU time does not pass for one that only waits."""

_SLOWEST_BYTES = 1024 * 1024
"""Of a long file a second: four walks over a text, beside other work. At the most it is 17 minutes more."""


def more_seconds(size_bytes: int) -> int:
    """How much longer a child may take for a file of this length."""
    return min(size_bytes, MAX_STREAMED_BYTES) // _SLOWEST_BYTES
