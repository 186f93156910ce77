"""A film with planted secrets, made anew for each run: smallest boxes, as recorders write them."""

from desktop.cleaning.boxes import box

PICTURES = (b"\x65first picture", b"\x41second picture")
"""What the samples of sight hold beside the remark."""

REMARK = b"\x06\x05SECRET-remark"
_PLACE = b"SECRET-place"


def film(brand: bytes = b"mp42") -> bytes:
    """One track to be seen and one of places, side by side; names, times, a place for the whole."""
    head = box(b"ftyp", brand, bytes(4), brand)
    samples = [b"".join(unit(part) for part in (REMARK, picture)) for picture in PICTURES]
    chunks = [samples[0], _PLACE, samples[1]]
    starts = [len(head) + 8 + sum(map(len, chunks[:number])) for number in range(3)]
    moov = box(
        b"moov",
        box(b"mvhd", _times(), bytes(88), b"SECRET-after"),
        _track(b"vide", b"SECRET-handler", _sight(), list(map(len, samples)), [starts[0], starts[2]]),
        _track(b"meta", b"SECRET-handler", box(b"mett", bytes(8)), [len(_PLACE)], [starts[1]]),
        box(b"udta", box(b"\xa9xyz", b"SECRET+48.85")),
        box(b"meta", b"SECRET-author"),
    )
    return head + box(b"mdat", *chunks) + moov + box(b"uuid", b"SECRET-uuid")


def movie(sizes: list[int], starts: list[int]) -> bytes:
    """The tables of one track to be seen, a sample in each chunk."""
    return box(
        b"moov", box(b"mvhd", _times(), bytes(88)), _track(b"vide", b"SECRET", _sight(), sizes, starts)
    )


def unit(data: bytes) -> bytes:
    """A unit of a picture, its length before it."""
    return len(data).to_bytes(4, "big") + data


def _times() -> bytes:
    return bytes(4) + (3_674_055_600).to_bytes(4, "big") * 2


def _sight() -> bytes:
    fixed = bytes(8) + b"SECRET-vendor..." + bytes(18) + b"\x0cSECRET-coder".ljust(32, b"\0") + bytes(4)
    return box(b"avc1", fixed, box(b"avcC", b"\1\0\0\0\xff\xe0\0"), box(b"SECR", b"SECRET-box"))


def _track(handler: bytes, name: bytes, entry: bytes, sizes: list[int], starts: list[int]) -> bytes:
    table = box(
        b"stbl",
        box(b"stsd", bytes(4), _numbers(1), entry),
        box(b"stts", bytes(4), _numbers(1, len(sizes), 40), b"SECRET-after"),
        box(b"stsc", bytes(4), _numbers(1, 1, 1, 1)),
        box(b"stsz", bytes(8), _numbers(len(sizes), *sizes)),
        box(b"stco", bytes(4), _numbers(len(starts), *starts)),
    )
    kind = box(b"vmhd" if handler == b"vide" else b"nmhd", bytes(12))
    media = box(
        b"mdia",
        box(b"mdhd", _times(), bytes(12), b"SECRET-after"),
        box(b"hdlr", bytes(8), handler, bytes(12), name, b"\0"),
        box(b"minf", kind, table),
    )
    return box(
        b"trak", box(b"tkhd", _times(), bytes(72), b"SECRET-after"), media, box(b"udta", b"SECRET-udta")
    )


def _numbers(*numbers: int) -> bytes:
    return b"".join(number.to_bytes(4, "big") for number in numbers)
