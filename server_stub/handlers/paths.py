"""What stands in paths and queries, read strictly: anything unusual is `bad_request`."""

from __future__ import annotations

import re

from crypto.errors import CryptoError
from crypto.sizes import MAX_UPLOAD_CHUNKS
from crypto.stamp import UploadStamp, parse_upload_stamp
from server_stub.call import Call
from server_stub.problems import Problem
from server_stub.store.rows import ChunkKey

_UPLOAD = re.compile(r"[0-9a-f]{32}")
_HASH = re.compile(r"[0-9a-f]{64}")
_INDEX = re.compile(r"0|[1-9][0-9]{0,4}")
_CURSOR = re.compile(rb"after=(0|[1-9][0-9]{0,17})(?:&limit=([1-9][0-9]{0,3}))?")


def upload_id(call: Call) -> bytes:
    """The 16 bytes of `{upload}`: 32 lower-case hex digits, not all zero (zero means `no upload`)."""
    text = call.params["upload"]
    if not _UPLOAD.fullmatch(text) or not text.strip("0"):
        raise Problem("bad_request")
    return bytes.fromhex(text)


def hash_in(call: Call) -> bytes:
    """The 32 bytes of `{hash}`: 64 lower-case hex digits."""
    text = call.params["hash"]
    if not _HASH.fullmatch(text):
        raise Problem("bad_request")
    return bytes.fromhex(text)


def chunk_key(call: Call) -> ChunkKey:
    """Upload and index; an index has no leading zero and is below 65,536."""
    upload, text = upload_id(call), call.params["index"]
    if not _INDEX.fullmatch(text) or int(text) >= MAX_UPLOAD_CHUNKS:
        raise Problem("bad_request")
    return ChunkKey(upload, int(text))


def upload_stamp(call: Call) -> UploadStamp | None:
    """What stands in `Authorization`; None if it is no stamp."""
    try:
        return parse_upload_stamp(call.authorization)
    except CryptoError:
        return None


def cursor(query: bytes, most: int) -> tuple[int, int]:
    """`after=N` or `after=N&limit=M`; a limit above `most` means `most`."""
    match = _CURSOR.fullmatch(query)
    if match is None:
        raise Problem("bad_request")
    return int(match[1]), min(int(match[2] or most), most)
