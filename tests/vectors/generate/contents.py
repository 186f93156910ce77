"""What stands inside capsules and replies: MessagePack from plain dictionaries (SPEC §6.7, §8.3)."""

from typing import Any

import msgspec

from tests.vectors.generate import practice
from tests.vectors.generate.ground import sha256, stream

_random = stream("ombra vectors, contents")
IDENTITY = {"share": _random(32), "box": _random(1_040), "custodian_share": _random(1_168)}
INCIDENT = "The meeting was closed at 21:04. 会议被关闭。".encode()
FILE_KEY, FILE_HASH, PLACES, UPLOAD = _random(32), _random(32), _random(32), _random(16)

Fields = dict[str, Any]


def packed(fields: object) -> bytes:
    """MessagePack, maps in the order of their making."""
    return msgspec.msgpack.encode(fields)


def report_fields(**changes: Any) -> Fields:
    """The fields of a first report, in their order."""
    return {
        "kind": "report",
        "recipients": 0b11,
        "reply_key": practice.REPORTER.reply_key,
        "mailbox_key": practice.REPORTER.mailbox,
        "incident_format": 1,
        "incident": INCIDENT,
        "identity": IDENTITY,
        "manifest": None,
    } | changes


def report(**changes: Any) -> bytes:
    return packed(report_fields(**changes))


def follow_up(**changes: Any) -> bytes:
    fields = {
        "kind": "follow_up",
        "recipients": 0b11,
        "reply_key": practice.REPORTER.reply_key,
        "mailbox_key": practice.REPORTER.mailbox,
        "incident_format": 1,
        "incident": b"",
        "manifest": None,
        "read": [{"slot": 0, "number": 2}],
    }
    return packed(fields | changes)


def withdrawal(**changes: Any) -> bytes:
    fields = {
        "kind": "withdrawal",
        "recipients": 0b11,
        "reply_key": practice.REPORTER.reply_key,
        "mailbox_key": practice.REPORTER.mailbox,
        "reason": "It was settled.",
    }
    return packed(fields | changes)


def cover(**changes: Any) -> bytes:
    return packed({"kind": "cover", "recipients": 0b11} | changes)


def file_entry(**changes: Any) -> Fields:
    return {"key": FILE_KEY, "size": 300_000, "sha256": FILE_HASH} | changes


def manifest(*files: Fields, **changes: Any) -> Fields:
    """A manifest; the count of its chunks is that of one file of two pieces unless it is given."""
    fields = {
        "upload_id": UPLOAD,
        "count": 2,
        "places": PLACES,
        "files": list(files) or [file_entry()],
    }
    return fields | changes


def said(**changes: Any) -> bytes:
    """What a reviewer says in a reply."""
    fields = {"kind": "question", "text": "Which account restarted the meeting?", "written": 1_699_999_200}
    return packed(fields | changes)


def without(fields: Fields, name: str) -> Fields:
    return {key: value for key, value in fields.items() if key != name}


def digest(text: str) -> bytes:
    return sha256(text.encode())
