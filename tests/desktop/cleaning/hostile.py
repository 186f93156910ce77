"""Hostile files, made anew from a seed: bombs, giants, and broken forms of every kind that is read."""

import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator

from pikepdf import Array, Name, Pdf
from PIL import Image

from tests.desktop.cleaning import offices, pdfs, photos, sounds
from tests.desktop.cleaning.films import film
from tests.desktop.cleaning.test_mp3 import recording
from tests.desktop.cleaning.test_oldtexts import TRADITIONAL
from tests.desktop.cleaning.test_texts import mail

SOUND: dict[str, Callable[[], bytes]] = {
    "photo.jpg": photos.jpeg,
    "photo.png": photos.png,
    "photo.webp": photos.webp,
    "photo.gif": photos.gif,
    "scan.tif": photos.tiff,
    "photo.heic": photos.heic,
    "paper.pdf": pdfs.pdf,
    "minutes.docx": offices.docx,
    "people.xlsx": offices.xlsx,
    "talk.pptx": offices.pptx,
    "minutes.odt": offices.odt,
    "people.ods": offices.ods,
    "talk.odp": offices.odp,
    "film.mp4": film,
    "film.mov": lambda: film(b"qt  "),
    "voice.m4a": lambda: film(b"M4A "),
    "voice.mp3": recording,
    "voice.ogg": sounds.vorbis,
    "voice.opus": sounds.opus,
    "voice.flac": sounds.flac,
    "notice.eml": mail,
    "chat.txt": lambda: "Ended\u200b 会议\n".encode(),
    "list.csv": lambda: f"name,said\nA,{TRADITIONAL}\n".encode("big5"),
    "files.zip": lambda: offices.zipped({"a.txt": b"SECRET"}),
}
"""One sound file of each kind, and of each coder of OGG."""


def mutated(seed: int) -> tuple[str, bytes]:
    """A sound file with damage: cut, turned over, doubled, filled, or under another's name."""
    chance = random.Random(seed)
    name = sorted(SOUND)[seed % len(SOUND)]
    data = bytearray(SOUND[name]())
    for _ in range(chance.choice((1, 1, 3, 20))):
        chance.choice(_DAMAGES)(data, chance)
    return (chance.choice(sorted(SOUND)) if chance.random() < 0.2 else name), bytes(data)


def _flip(data: bytearray, chance: random.Random) -> None:
    if data:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data) + 1) :]


def _fill(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    data[at : at + chance.randrange(64)] = chance.choice((b"\0", b"\xff")) * chance.randrange(64)


def _double(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    data[at:at] = data[at : at + chance.randrange(512)]


def _number(data: bytearray, chance: random.Random) -> None:
    """A length or an offset that lies."""
    at = chance.randrange(max(1, len(data) - 4))
    data[at : at + 4] = struct.pack(chance.choice("<>") + "I", chance.choice((0, 1, 2**31 - 1, 2**32 - 1)))


_DAMAGES: tuple[Callable[[bytearray, random.Random], None], ...] = (_flip, _cut, _fill, _double, _number)


def giant_png() -> bytes:
    """60,000 by 60,000 pixels said, none there."""
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", head)
        + _chunk(b"IDAT", zlib.compress(b""))
        + _chunk(b"IEND", b"")
    )


def text_bomb_png() -> bytes:
    """A small picture whose remark unpacks to 128 MB."""
    plain = photos.saved("PNG")
    packed = b"Comment\0\0" + _zeros(1 << 27)
    return plain[:33] + _chunk(b"zTXt", packed) + plain[33:]


def pdf_bomb() -> bytes:
    """A page whose operations unpack to 4 GB: packed twice."""
    file = Pdf.new()
    page = file.add_blank_page()
    stream = file.make_stream(b"")
    twice = zlib.compress(_zeros(1 << 32))
    names = [Name.FlateDecode, Name.FlateDecode]
    stream.write(twice, filter=Array(names))
    page.obj.Contents = stream
    out = io.BytesIO()
    file.save(out, compress_streams=False, stream_decode_level=None)
    return out.getvalue()


def zip_bomb() -> bytes:
    """An office file whose parts would unpack to 512 MB."""
    out = io.BytesIO(offices.docx())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for number in range(8):
            file.writestr(f"word/x{number}.xml", bytes(1 << 26))
    return out.getvalue()


def nested_zip() -> bytes:
    """An archive in an archive, forty times."""
    data = b"x"
    for _ in range(40):
        data = offices.zipped({"inner.zip": data})
    return data


def many_members() -> bytes:
    """An archive of 6,000 empty members."""
    return offices.zipped({f"{number}.txt": b"" for number in range(6_000)})


def entity_bomb() -> bytes:
    """An office file whose text would grow to billions of letters."""
    entities = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    text = f'<!DOCTYPE x [<!ENTITY a0 "lol">{entities}]><x>&a9;</x>'
    return offices.zipped(offices.unzipped(offices.docx()) | {"word/document.xml": text.encode()})


def many_frames() -> bytes:
    """An animation of 1,500 frames."""
    frames = [Image.new("L", (2, 2), 255 * (number % 2)) for number in range(1_500)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    return out.getvalue()


def giant_heic() -> bytes:
    """A photograph that says of itself that it has 30,000 by 30,000 pixels."""
    data = photos.heic()
    for size in (photos.SIZE, (64, 64)):
        said = b"ispe" + bytes(4) + struct.pack(">II", *size)
        data = data.replace(said, b"ispe" + bytes(4) + struct.pack(">II", 30_000, 30_000))
    return data


def endless_tags() -> bytes:
    """Remarks that count four billion lines."""
    return sounds.vorbis_with(bytes(4) + b"\xff\xff\xff\xff")


def false_frames() -> bytes:
    """FLAC whose first frame is followed by a hundred thousand heads that are no frames' ends."""
    head = sounds.frame(1)[:6]
    return sounds.flac_front() + sounds.frame(0)[:-1] + b"\0" + head * 100_000


def many_samples() -> bytes:
    """A film that counts four billion samples of one size."""
    data = film()
    at = data.index(b"stsz") + 8
    return data[:at] + struct.pack(">II", 1, 2**32 - 1) + data[at + 8 :]


def many_boxes() -> bytes:
    """A film of twenty thousand empty boxes."""
    return film()[:20] + struct.pack(">I4s", 8, b"free") * 20_000


def endless_line() -> bytes:
    """A text of 101 MiB without an end of a line."""
    return b"a" * (101 << 20)


def names() -> Iterator[str]:
    """Names that turn round, break lines, or look like paths and options."""
    yield from (
        "\u202egpj.exe.jpg",
        "a\nb.jpg",
        "--to.jpg",
        "...jpg",
        "CON.jpg",
        "%s%n.jpg",
        "a" * 200 + ".jpg",
        "..\\..\\up.jpg",
        "\u2066hidden\u2069\u200f.jpg",
        "tab\tand\rreturn.jpg",
        "https:__example.org_x.jpg",
        "$(touch x);`x`.jpg",
        " .jpg",
        "\udcff\udcfe.jpg",
    )


def _zeros(size: int) -> bytes:
    packer = zlib.compressobj(1)
    pieces = [packer.compress(bytes(1 << 24)) for _ in range(size >> 24)]
    return b"".join(pieces) + packer.flush()


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
