"""Chunks, and the plan of an upload (SPEC §9.1 to §9.4)."""

from functools import cache

from tests.vectors.generate import practice
from tests.vectors.generate.contents import digest
from tests.vectors.generate.ground import bind, derive, encrypt, keyed_hash, sha256
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.sealing import flipped

vector = Family("chunk")
planning = Family("chunk", "plan")
PIECE_BYTES = 262_116
KEY = sha256(b"ombra vectors, file key")
NONCE = sha256(b"ombra vectors, nonce of a chunk")[:12]
START, END = b"the film begins:", b"ends here: \xe5\xae\x8c!!"
WHOLE = START + bytes(PIECE_BYTES - 32) + END


@cache
def seal(
    piece: bytes,
    index: int,
    count: int,
    *,
    last: bool | None = None,
    office: bytes = practice.OFFICE,
    label: str = "chunk",
) -> bytes:
    """SPEC §9.1."""
    is_last = index == count - 1 if last is None else last
    numbers = (index.to_bytes(4, "big"), count.to_bytes(4, "big"), bytes([is_last]))
    return NONCE + encrypt(KEY, NONCE, piece.ljust(PIECE_BYTES, b"\0"), bind(label, office, *numbers))


def opened(chunk: bytes, index: int, size: int, key: bytes = KEY) -> Inputs:
    return {"chunk": chunk, "key": key, "office": practice.OFFICE, "index": index, "size": size}


@vector("9.1")
def whole_piece() -> Made:
    """The first of two pieces is whole."""
    expect = {"bytes": PIECE_BYTES, "start": START.hex(), "end": END.hex()}
    return Made(opened(seal(WHOLE, 0, 2), 0, PIECE_BYTES + 16), expect)


@vector("9.1")
def last_piece() -> Made:
    """The last piece gives the rest of the file."""
    chunk = seal(START, 1, 2)
    return Made(opened(chunk, 1, PIECE_BYTES + 16), {"bytes": 16, "end": START.hex()})


@vector("9.1")
def file_of_one_full_piece() -> Made:
    """A file of exactly one piece has no second one."""
    return Made(opened(seal(WHOLE, 0, 1), 0, PIECE_BYTES), {"bytes": PIECE_BYTES})


@vector("9.1")
def empty_file() -> Made:
    """An empty file has one piece of nothing."""
    return Made(opened(seal(b"", 0, 1), 0, 0), {"bytes": 0})


@vector("9.1", "chunk_unreadable")
def last_piece_moved_to_the_front() -> Inputs:
    """The last piece stands in the place of the first."""
    return opened(seal(START, 1, 2), 0, PIECE_BYTES + 16)


@vector("9.1", "chunk_unreadable")
def first_piece_in_place_of_the_last() -> Inputs:
    """The first piece stands in the place of the last."""
    return opened(seal(WHOLE, 0, 2), 1, PIECE_BYTES + 16)


@vector("9.1", "chunk_unreadable")
def file_cut_after_its_first_piece() -> Inputs:
    """A file of two pieces cannot pass for one of one piece."""
    return opened(seal(WHOLE, 0, 2), 0, PIECE_BYTES)


@vector("9.1", "chunk_unreadable")
def file_said_to_be_longer() -> Inputs:
    """A file of two pieces cannot pass for one of three."""
    return opened(seal(WHOLE, 0, 2), 0, 2 * PIECE_BYTES + 1)


@vector("9.1", "chunk_unreadable")
def last_mark_lies() -> Inputs:
    """Index and count are right, but the piece was sealed as if others followed."""
    return opened(seal(START, 1, 2, last=False), 1, PIECE_BYTES + 16)


@vector("9.1", "bad_padding")
def size_one_less() -> Inputs:
    """The manifest says one byte less than there is."""
    return opened(seal(START, 1, 2), 1, PIECE_BYTES + 15)


@vector("9.5")
def size_one_more() -> Made:
    """One byte more opens with a zero behind it: the hash of the whole file is what tells."""
    expect = {"bytes": 17, "end": (START[1:] + b"\0").hex()}
    return Made(opened(seal(START, 1, 2), 1, PIECE_BYTES + 17), expect)


@vector("9.1", "bad_padding")
def padding_not_zero() -> Inputs:
    """Nothing hides behind the last piece."""
    return opened(seal(START + bytes(10) + b"\x01", 0, 1), 0, 16)


@vector("9.1", "chunk_unreadable")
def piece_of_another_file() -> Inputs:
    """Another file has another key."""
    return opened(seal(START, 0, 1), 0, 16, sha256(b"another file key"))


@vector("9.1", "chunk_unreadable")
def piece_for_another_office() -> Inputs:
    """The piece was sealed for another office."""
    return opened(seal(START, 0, 1, office=practice.OTHER_OFFICE), 0, 16)


@vector("9.1", "chunk_unreadable")
def nonce_changed() -> Inputs:
    """One bit of the nonce changed."""
    return opened(flipped(seal(START, 0, 1), 0), 0, 16)


@vector("9.1", "chunk_unreadable")
def tag_changed() -> Inputs:
    """One bit of the tag changed."""
    return opened(flipped(seal(START, 0, 1), -1), 0, 16)


@vector("9.1", "bad_length")
def one_byte_short() -> Inputs:
    """A chunk of 262,143 bytes is refused."""
    return opened(seal(START, 0, 1)[:-1], 0, 16)


@vector("9.1", "bad_structure")
def index_beyond_the_last() -> Inputs:
    """A file of one piece has no piece 1."""
    return opened(seal(START, 0, 1), 1, 16)


FILES = [(digest(f"file {number}"), size) for number, size in enumerate((16, PIECE_BYTES + 1, 0))]


def planned(
    files: list[tuple[bytes, int]], office: bytes = practice.OFFICE, reporter: practice.Reporter | None = None
) -> Inputs:
    file = (reporter or practice.REPORTER).file
    return {"file": file, "office": office, "files": [[sha.hex(), size] for sha, size in files]}


def upload_id(files: list[tuple[bytes, int]], office: bytes, file: bytes) -> bytes:
    """SPEC §9.2."""
    listed = sha256(bind("file-list", *sorted(sha for sha, _ in files)))
    return derive(file, "upload", office, listed, length=16)


OURS = upload_id(FILES, practice.OFFICE, practice.REPORTER.file)


@planning("9.2")
def plan_of_three_files() -> Made:
    """Id, keys and order of an upload follow from the words and the files."""
    ordered = sorted(FILES)
    keys = [
        derive(practice.REPORTER.file, "file/key", OURS, sha, number.to_bytes(4, "big")).hex()
        for number, (sha, _) in enumerate(ordered)
    ]
    given = [FILES.index(file) for file in ordered]
    return Made(planned(FILES), {"upload": OURS.hex(), "count": 4, "keys": keys, "given": given})


@planning("9.2")
def plan_in_another_order() -> Made:
    """The same files, given in another order, lead to the same upload."""
    return Made(planned(FILES[::-1]), {"upload": OURS.hex(), "count": 4})


@planning("9.2")
def plan_for_another_office() -> Made:
    """The same files sent to another office share nothing with it."""
    other = upload_id(FILES, practice.OTHER_OFFICE, practice.REPORTER.file)
    return Made(planned(FILES, practice.OTHER_OFFICE), {"upload": other.hex()})


@planning("9.2")
def plan_of_another_reporter() -> Made:
    """The same files sent by somebody else share nothing with them."""
    other = upload_id(FILES, practice.OFFICE, practice.STRANGER.file)
    return Made(planned(FILES, reporter=practice.STRANGER), {"upload": other.hex()})


@planning("9.3")
def places_of_pieces() -> Made:
    """Pieces lie at places that only the seed tells; the last one of four is a dummy."""
    seed = derive(practice.REPORTER.file, "places", OURS)
    ranked = sorted(range(4), key=lambda at: keyed_hash(seed, "ombra1 place", at.to_bytes(4, "big"), 16))
    pieces = [
        (number, index)
        for number, (_, size) in enumerate(sorted(FILES))
        for index in range(max(1, -(-size // PIECE_BYTES)))
    ]
    places: list[list[int] | None] = [None] * 4
    for piece, place in zip(pieces, ranked, strict=False):
        places[place] = list(piece)
    return Made(planned(FILES), {"places": places})


@planning("9.2", "too_many")
def plan_of_no_files() -> Inputs:
    """No files, no upload."""
    return planned([])


@planning("9.2", "too_many")
def plan_of_34_files() -> Inputs:
    """At most 32 attachments and an incident."""
    return planned([(digest(str(number)), 1) for number in range(34)])


@planning("9.2", "too_big")
def plan_of_a_file_too_big() -> Inputs:
    """A file has at most 4 GiB."""
    return planned([(digest("film"), 4 * 1024**3 + 1)])
