"""What a desk and its server tell each other in the open (SPEC §12.3 to §12.6)."""

import json
from typing import Any

from tests.vectors.generate import practice
from tests.vectors.generate.contents import packed
from tests.vectors.generate.ground import sha256, sign_public
from tests.vectors.generate.registry import Family, Inputs, Made

pulling = Family("deskwire", "pull")
telling = Family("deskwire", "status")
listing = Family("deskwire", "tags")
inviting = Family("deskwire", "invitation")
HOUR = 1_700_003_600
MOST_PULL_BYTES, MOST_STATUS_BYTES, MOST_TAGS_BYTES, MOST_INVITATION_BYTES = 2_105_408, 1_024, 16_384, 4_096
CODE = sha256(b"set-up code").hex()[:32]


def record(**changes: Any) -> Inputs:
    """A capsule in the list; a short submission is enough where nobody looks inside."""
    return {"seq": 1, "received_hour": HOUR, "submission": b"sealed"} | changes


def pull(*records: Inputs, more: bool = False, **changes: Any) -> bytes:
    """SPEC §12.3."""
    return packed({"records": list(records), "more": more} | changes)


def status(**changes: Any) -> bytes:
    """SPEC §12.4."""
    fields = {
        "capsules": 7,
        "last_seq": 9,
        "uploads_unbound": 1,
        "chunks": 64,
        "replies": 3,
        "second_keys": 0,
        "free_bytes": 10_000_000_000,
        "reserve_bytes": 536_870_912,
        "card_sequence": 2,
        "card_expires": practice.NOW,
    }
    return packed(fields | changes)


def invitation(**changes: Any) -> Inputs:
    """SPEC §12.6."""
    fields = {
        "url": "https://ombuds.example",
        "log_public": sign_public(practice.LOG).hex(),
        "setup_code": CODE,
    }
    return {"file": json.dumps(fields | changes).encode()}


@pulling("12.3")
def pull_is_read() -> Made:
    """Two records, and more to come."""
    data = pull(record(), record(seq=2, submission=bytes(32_832)), more=True)
    return Made({"pull": data}, {"records": [[1, HOUR, 6], [2, HOUR, 32_832]], "more": True})


@pulling("12.3")
def pull_of_nothing() -> Made:
    """Nothing is new."""
    return Made({"pull": pull()}, {"records": [], "more": False})


@pulling("12.3")
def pull_of_64_records() -> Made:
    """As many as one answer may hold."""
    return Made({"pull": pull(*[record()] * 64)}, {"records": [[1, HOUR, 6]] * 64})


@pulling("12.3", "too_many")
def pull_of_65_records() -> Inputs:
    """An answer holds at most 64 records."""
    return {"pull": pull(*[record()] * 65)}


@pulling("12.3")
def pull_with_numbers_that_count_nothing() -> Made:
    """Numbers and hours are the server's word, and refuse no answer."""
    lies = [record(seq=-1, received_hour=1 << 62), record(seq=(1 << 64) - 1, received_hour=-5)]
    return Made({"pull": pull(*lies)}, {"records": [[-1, 1 << 62, 6], [(1 << 64) - 1, -5, 6]]})


@pulling("12.3")
def pull_with_an_empty_submission() -> Made:
    """A record that is no capsule does not hide the ones behind it."""
    return Made({"pull": pull(record(submission=b""))}, {"records": [[1, HOUR, 0]]})


@pulling("12.3", "bad_structure")
def pull_with_a_number_as_text() -> Inputs:
    """A number is a number."""
    return {"pull": pull(record(seq="1"))}


@pulling("12.3", "bad_structure")
def pull_without_more() -> Inputs:
    """Both fields are there."""
    return {"pull": packed({"records": []})}


@pulling("12.3", "bad_structure")
def pull_with_an_unknown_field() -> Inputs:
    """No other field is."""
    return {"pull": pull(sender="somebody")}


@pulling("12.3", "bad_structure")
def pull_with_a_trailing_byte() -> Inputs:
    """Nothing follows the structure."""
    return {"pull": pull() + b"\0"}


@pulling("12.3", "too_big")
def pull_too_big() -> Inputs:
    """An answer has at most 2,105,408 bytes."""
    return {"pull": bytes(MOST_PULL_BYTES + 1)}


@telling("12.4")
def status_is_read() -> Made:
    """Counts, bytes and the end of the card's time."""
    return Made({"status": status()}, {"capsules": 7, "card_expires": practice.NOW})


@telling("12.4", "bad_structure")
def status_with_an_unknown_field() -> Inputs:
    """A count that this version does not know is refused."""
    return {"status": status(visitors=12)}


@telling("12.4", "bad_structure")
def status_with_half_a_count() -> Inputs:
    """Counts are whole."""
    return {"status": status(capsules=0.5)}


@telling("12.4", "too_big")
def status_too_big() -> Inputs:
    """A status has at most 1,024 bytes."""
    return {"status": bytes(MOST_STATUS_BYTES + 1)}


@listing("12.5")
def tags_are_read() -> Made:
    """Two tags, in the order of the list."""
    tags = [b"tagtagtb", b"tagtagta"]
    return Made({"tags": packed(tags)}, {"tags": [tag.hex() for tag in tags]})


@listing("12.5")
def tags_none() -> Made:
    """An empty list takes nothing off the board."""
    return Made({"tags": packed([])}, {"tags": []})


@listing("12.5", "bad_structure")
def tag_of_seven_bytes() -> Inputs:
    """A tag has eight bytes."""
    return {"tags": packed([b"tagtagt"])}


@listing("12.5", "bad_structure")
def tag_as_a_text() -> Inputs:
    """A tag is bytes."""
    return {"tags": packed(["tagtagta"])}


@listing("12.5", "too_big")
def tags_too_big() -> Inputs:
    """A list has at most 16,384 bytes."""
    return {"tags": bytes(MOST_TAGS_BYTES + 1)}


@inviting("12.6")
def invitation_is_read() -> Made:
    """URL, log key and set-up code."""
    expect = {"url": "https://ombuds.example", "log_key": sign_public(practice.LOG).hex(), "setup_code": CODE}
    return Made(invitation(), expect)


@inviting("12.6")
def invitation_of_a_later_server() -> Made:
    """Fields that this version does not know are passed over."""
    return Made(invitation(onion="abc.onion"), {"setup_code": CODE})


@inviting("12.6", "bad_structure")
def invitation_with_a_key_that_is_not_hex() -> Made:
    """The log key is written in hex digits."""
    return Made(invitation(log_public="zz" * 32), {"where": "log_public"})


@inviting("12.6", "bad_structure")
def invitation_with_a_key_of_31_bytes() -> Made:
    """The log key has 32 bytes."""
    return Made(invitation(log_public="00" * 31), {"where": "log_public"})


@inviting("12.6", "bad_structure")
def invitation_without_a_code() -> Made:
    """An empty code sets nothing up."""
    return Made(invitation(setup_code=""), {"where": "setup_code"})


@inviting("12.6", "bad_structure")
def invitation_with_a_code_of_129_characters() -> Made:
    """A code has at most 128 characters."""
    return Made(invitation(setup_code="0" * 129), {"where": "setup_code"})


@inviting("12.6", "bad_structure")
def invitation_with_a_code_beyond_ascii() -> Made:
    """A code travels in a header, so it is ASCII."""
    return Made(invitation(setup_code="ä"), {"where": "setup_code"})


@inviting("12.6", "bad_structure")
def invitation_not_json() -> Inputs:
    """Any other file is refused."""
    return {"file": b"\x89PNG\r\n\x1a\n"}


@inviting("12.6", "too_big")
def invitation_too_big() -> Inputs:
    """An invitation has at most 4,096 bytes."""
    return {"file": bytes(MOST_INVITATION_BYTES + 1)}
