"""Contents of capsules: strict decoding, bounds, and what the types cannot say (SPEC §6.7, §6.8)."""

from typing import Any

from tests.vectors.generate import contents, practice
from tests.vectors.generate.contents import packed, report, report_fields, without
from tests.vectors.generate.registry import Family, Inputs, Made

vector = Family("content")
MAX_CONTENT_BYTES = 23_191


def raw(data: bytes) -> Inputs:
    return {"content": data}


def renamed(old: bytes, new: bytes) -> bytes:
    """The report with one stretch of bytes replaced by another."""
    data = report()
    assert data.count(old) == 1, old
    return data.replace(old, new)


@vector("6.7")
def report_is_read() -> Made:
    """A report is read as it was written."""
    return Made(raw(report()), {"kind": "Report", "recipients": 3, "incident": contents.INCIDENT.hex()})


@vector("6.8")
def largest_content() -> Made:
    """A content of exactly 23,191 bytes still fits."""
    room = MAX_CONTENT_BYTES - len(report(incident=bytes(4_096)))
    return Made(raw(report(incident=bytes(4_096 + room))), {"kind": "Report"})


@vector("6.8", "too_big")
def one_byte_too_big() -> Inputs:
    """A content of 23,192 bytes is refused before it is walked."""
    room = MAX_CONTENT_BYTES - len(report(incident=bytes(4_096)))
    return raw(report(incident=bytes(4_097 + room)))


@vector("6.8", "bad_structure")
def truncated() -> Inputs:
    """The last byte is missing."""
    return raw(report()[:-1])


@vector("6.8", "bad_structure")
def trailing_byte() -> Inputs:
    """Something follows the structure."""
    return raw(report() + b"\xc0")


@vector("6.8", "bad_structure")
def array_in_place_of_a_map() -> Inputs:
    """The values stand in an array, without their names."""
    return raw(packed(list(report_fields().values())))


@vector("6.8", "bad_structure")
def field_unknown() -> Inputs:
    """A field that this format does not have is refused, not passed over."""
    return raw(report(surprise=1))


@vector("6.8", "bad_structure")
def field_missing() -> Inputs:
    """A report without its mailbox key cannot be answered, and is none."""
    return raw(packed(without(report_fields(), "mailbox_key")))


@vector("6.8", "bad_structure")
def field_repeated() -> Inputs:
    """A field that stands twice would mean two things to two readers."""
    body = report()
    return raw(bytes([body[0] + 1]) + body[1:] + packed("recipients") + packed(255))


@vector("6.8", "bad_structure")
def fields_reordered() -> Inputs:
    """Fields stand in one order; another spelling of the same values is refused."""
    fields = report_fields()
    recipients = fields.pop("recipients")
    return raw(packed(fields | {"recipients": recipients}))


@vector("6.8", "bad_structure")
def number_spelt_longer() -> Inputs:
    """A small number in two bytes is another spelling."""
    return raw(renamed(b"recipients\x03", b"recipients\xcc\x03"))


@vector("6.8", "bad_structure")
def number_as_a_float() -> Inputs:
    """3.0 is not 3."""
    return raw(report(recipients=3.0))


@vector("6.8", "bad_structure")
def default_spelt_out() -> Inputs:
    """A default that is written out is another spelling of the same file."""
    spelt = contents.file_entry(role="attachment")
    return raw(report(manifest=contents.manifest(spelt)))


@vector("6.8", "bad_structure")
def text_in_place_of_bytes() -> Inputs:
    """A text is not taken for bytes."""
    return raw(report(incident="text"))


@vector("6.8", "bad_structure")
def text_not_utf8() -> Inputs:
    """A text of broken UTF-8 is refused like any other nonsense."""
    return raw(contents.withdrawal(reason="aa").replace(b"\xa2aa", b"\xa2\xff\xfe"))


@vector("6.8", "bad_structure")
def key_not_a_text() -> Inputs:
    """Names of fields are texts."""
    return raw(packed({1: "report"}))


@vector("6.8", "too_big")
def key_too_long() -> Inputs:
    """A name of 65 bytes is refused before it is compared."""
    return raw(packed({"k" * 65: 1}))


@vector("6.8", "bad_structure")
def extension_type() -> Inputs:
    """MessagePack's extension types have no meaning here."""
    return raw(b"\x81\xa4kind\xd4\x01\x00")


@vector("6.8", "too_deep")
def too_deep() -> Inputs:
    """A ninth level of nesting is refused on the way down."""
    nest: Any = 1
    for _ in range(9):
        nest = [nest]
    return raw(packed(nest))


@vector("6.8", "too_many")
def too_many_items() -> Inputs:
    """More than 4,096 items are refused before they are built."""
    return raw(packed([0] * 4_097))


@vector("6.8", "too_many")
def array_claims_more_than_there_is() -> Inputs:
    """An array that claims four thousand million items costs nothing."""
    return raw(b"\xdd\xff\xff\xff\xff")


@vector("6.8", "bad_structure")
def bytes_claim_more_than_there_is() -> Inputs:
    """Bytes that claim four gibibytes cost nothing."""
    return raw(b"\xc6\xff\xff\xff\xff\x00")


@vector("6.7", "bad_structure")
def kind_unknown() -> Inputs:
    """A kind that this format does not have is refused."""
    return raw(report(kind="order"))


@vector("6.7", "bad_structure")
def kind_missing() -> Inputs:
    """Without its kind a content is nothing."""
    return raw(packed(without(report_fields(), "kind")))


@vector("6.7", "bad_structure")
def recipients_nobody() -> Inputs:
    """Somebody was sealed to."""
    return raw(report(recipients=0))


@vector("6.7", "bad_structure")
def recipients_ninth_slot() -> Inputs:
    """There are eight slots."""
    return raw(report(recipients=0x100))


@vector("6.7", "bad_structure")
def recipients_negative() -> Inputs:
    """A bitmap has no sign."""
    return raw(report(recipients=-1))


@vector("6.7")
def reply_key_short() -> Made:
    """A report with a reply key of 1,215 bytes is read, though it cannot be answered."""
    key = practice.REPORTER.reply_key[:-1]
    return Made(raw(report(reply_key=key)), {"kind": "Report", "reply_key_bytes": 1_215})


@vector("6.7")
def reply_key_empty() -> Made:
    """A report with an empty reply key is read."""
    return Made(raw(report(reply_key=b"")), {"kind": "Report", "reply_key_bytes": 0})


@vector("6.7")
def reply_key_long() -> Made:
    """A follow-up with a reply key of 20,000 bytes is read: the content's own bound is enough."""
    data = contents.follow_up(reply_key=bytes(20_000))
    return Made(raw(data), {"kind": "FollowUp", "reply_key_bytes": 20_000})


@vector("6.7", "bad_structure")
def mailbox_key_short() -> Inputs:
    """A mailbox key has 32 bytes."""
    return raw(report(mailbox_key=bytes(31)))


@vector("6.7", "bad_structure")
def incident_nowhere() -> Inputs:
    """A report holds its incident, or names the file that does."""
    return raw(report(incident=b""))


@vector("6.7", "bad_structure")
def incident_twice() -> Inputs:
    """An incident in the capsule and another in a file: two readers could be shown two."""
    manifest = contents.manifest(contents.file_entry(role="incident"))
    return raw(report(manifest=manifest))


@vector("6.7")
def incident_in_a_file() -> Made:
    """An incident too long for the capsule travels as a file."""
    manifest = contents.manifest(contents.file_entry(role="incident"))
    return Made(raw(report(incident=b"", manifest=manifest)), {"incident": ""})


@vector("6.7", "bad_structure")
def incident_format_zero() -> Inputs:
    """Formats count from 1."""
    return raw(report(incident_format=0))


@vector("6.7")
def follow_up_without_an_incident() -> Made:
    """A follow-up may say no more than what was read."""
    return Made(raw(contents.follow_up()), {"kind": "FollowUp"})


@vector("6.7", "bad_structure")
def read_mark_of_a_ninth_slot() -> Inputs:
    """A read mark names a slot that exists."""
    return raw(contents.follow_up(read=[{"slot": 8, "number": 0}]))


@vector("6.7", "bad_structure")
def read_mark_beyond_the_last_reply() -> Inputs:
    """A read mark names a number that a reply can have."""
    return raw(contents.follow_up(read=[{"slot": 0, "number": 1_024}]))


@vector("7.1", "bad_structure")
def identity_share_short() -> Inputs:
    """Every identity box has the same sizes, or boxes would tell who gave a name."""
    return raw(report(identity=contents.IDENTITY | {"share": bytes(31)}))


@vector("7.1", "bad_structure")
def identity_box_short() -> Inputs:
    """A shorter box would tell how long the name is."""
    return raw(report(identity=contents.IDENTITY | {"box": bytes(1_039)}))


@vector("7.1", "bad_structure")
def identity_missing() -> Inputs:
    """An anonymous report carries a box as well."""
    return raw(report(identity=None))
