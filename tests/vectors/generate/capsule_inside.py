"""Capsules seen from inside: padding, envelope, signature, format (SPEC §6.6, §6.9)."""

from dataclasses import replace

from tests.vectors.generate import contents, practice
from tests.vectors.generate.capsule import REPORT, opened_by
from tests.vectors.generate.capsules import BODY_PLAIN, Capsule
from tests.vectors.generate.ground import malleable, sign
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.sealing import flipped, small_order_points

vector = Family("capsule")


@vector("6.7")
def follow_up_opens() -> Made:
    """A follow-up opens like a report."""
    return Made(opened_by(0, Capsule(contents.follow_up(), version=2)), {"kind": "FollowUp", "version": 2})


@vector("6.7")
def withdrawal_opens() -> Made:
    """A withdrawal opens like a report."""
    return Made(opened_by(1, Capsule(contents.withdrawal())), {"kind": "Withdrawal"})


@vector("6.7")
def cover_opens() -> Made:
    """Cover opens like a report, and says nothing."""
    return Made(opened_by(0, Capsule(contents.cover())), {"kind": "Cover"})


@vector("6.7")
def attachments_are_named() -> Made:
    """A report with a manifest opens like one without."""
    return Made(opened_by(0, Capsule(contents.report(manifest=contents.manifest()))), {"kind": "Report"})


@vector("1.6")
def newer_format_is_kept_raw() -> Made:
    """A signed content of format 2 is handed on unread, whatever it holds."""
    capsule = Capsule(b"\xc1 from a later version", format=2)
    return Made(opened_by(0, capsule), {"format": 2, "kind": "NoneType"})


@vector("1.6", "bad_structure")
def format_zero() -> Inputs:
    """Formats count from 1."""
    return opened_by(0, replace(REPORT, format=0))


@vector("1.5", "bad_padding")
def padding_without_its_marker() -> Inputs:
    """A body of zeros has no byte that ends the envelope."""
    return opened_by(0, replace(REPORT, plain=bytes(BODY_PLAIN)))


@vector("1.5", "bad_padding")
def padding_with_another_marker() -> Inputs:
    """The padding begins with 0x81."""
    envelope = REPORT.whole_envelope()
    plain = (envelope + b"\x81").ljust(BODY_PLAIN, b"\0")
    return opened_by(0, replace(REPORT, plain=plain))


@vector("1.5", "bad_padding")
def padding_not_zero() -> Inputs:
    """Something stands where the padding is zero."""
    plain = (REPORT.whole_envelope() + b"\x80").ljust(BODY_PLAIN, b"\0")
    return opened_by(0, replace(REPORT, plain=flipped(plain, -1)))


@vector("6.6", "bad_length")
def envelope_too_short() -> Inputs:
    """An envelope of 151 bytes has no room for its parts."""
    return opened_by(0, replace(REPORT, envelope=REPORT.whole_envelope()[:151]))


@vector("6.6", "bad_signature")
def envelope_cut_by_one() -> Inputs:
    """The last byte of the signature is missing."""
    return opened_by(0, replace(REPORT, envelope=REPORT.whole_envelope()[:-1]))


@vector("6.6", "bad_signature")
def signature_flipped() -> Inputs:
    """One bit of the signature changed."""
    signature = flipped(sign(practice.REPORTER.thread, REPORT.signed_bytes()), 5)
    return opened_by(0, replace(REPORT, signature=signature))


@vector("2.4", "bad_signature")
def signature_with_a_larger_s() -> Inputs:
    """The signature with S + L in the place of S is not a second signature."""
    signature = malleable(sign(practice.REPORTER.thread, REPORT.signed_bytes()))
    return opened_by(0, replace(REPORT, signature=signature))


@vector("6.6", "bad_signature")
def signed_by_another_thread() -> Inputs:
    """The envelope names one thread and was signed by another."""
    signature = sign(practice.STRANGER.thread, REPORT.signed_bytes())
    return opened_by(0, replace(REPORT, signature=signature))


@vector("2.4", "bad_signature")
def thread_id_of_zeros() -> Inputs:
    """Thirty-two zeros are a point of small order, and nobody's thread."""
    return opened_by(0, replace(REPORT, thread_id=small_order_points()[0], signature=bytes(64)))


@vector("2.4", "bad_signature")
def thread_id_of_small_order() -> Inputs:
    """With the neutral point as thread id a lax verifier takes the same signature for every message."""
    neutral = small_order_points()[1]
    return opened_by(0, replace(REPORT, thread_id=neutral, signature=neutral + bytes(32)))


@vector("6.6", "bad_signature")
def signed_for_another_office() -> Inputs:
    """The signature binds another office."""
    return opened_by(0, replace(REPORT, signed={"office": practice.OTHER_OFFICE}))


@vector("6.6", "bad_signature")
def signed_for_another_card() -> Inputs:
    """The signature binds another card than the envelope names."""
    return opened_by(0, replace(REPORT, signed={"card": practice.OTHER_CARD_HASH}))


@vector("6.6", "bad_signature")
def signed_for_another_epoch() -> Inputs:
    """The signature binds another week: an old content cannot be sealed anew."""
    return opened_by(0, replace(REPORT, signed={"epoch": (practice.EPOCH - 1).to_bytes(4, "big")}))


@vector("6.6", "bad_signature")
def signed_for_another_commitment() -> Inputs:
    """The signature binds another content key: a signed content cannot be moved to another capsule."""
    return opened_by(0, replace(REPORT, signed={"commitment": bytes(32)}))


@vector("6.6", "bad_signature")
def signed_in_the_other_direction() -> Inputs:
    """The signature binds `out`."""
    return opened_by(0, replace(REPORT, signed={"direction": b"out"}))


@vector("2.8", "bad_signature")
def signed_under_the_label_of_replies() -> Inputs:
    """The signature begins with the label of replies."""
    return opened_by(0, replace(REPORT, signed={"label": b"sign/reply"}))


@vector("6.6", "bad_signature")
def version_raised_after_signing() -> Inputs:
    """The version number is signed."""
    return opened_by(0, tampered(48 + 3, b"\x09"))


@vector("6.6", "bad_signature")
def message_id_changed_after_signing() -> Inputs:
    """The message id is signed."""
    return opened_by(0, tampered(32, b"\xff\xff"))


@vector("6.6", "bad_signature")
def content_changed_after_signing() -> Inputs:
    """The content's bytes are signed as they are."""
    return opened_by(0, tampered(88 + 20, b"\x00"))


@vector("6.6", "wrong_card")
def card_unknown_to_the_desk() -> Inputs:
    """The envelope names, and its signature binds, a card that the desk never published."""
    return opened_by(0, replace(REPORT, card_hash=practice.OTHER_CARD_HASH))


@vector("6.6", "reserved_not_zero")
def reserved_in_the_envelope() -> Inputs:
    """Bytes 86 and 87 of the envelope are zero."""
    return opened_by(0, replace(REPORT, reserved=b"\0\x01"))


@vector("6.7", "wrong_recipient")
def recipients_without_us() -> Inputs:
    """The slot opens, but the signed recipients leave its reviewer out: somebody passed the key on."""
    return opened_by(1, Capsule(contents.report(recipients=0b01)))


@vector("6.8", "bad_structure")
def content_is_garbage() -> Inputs:
    """A signed content that is no MessagePack is refused, not half read."""
    return opened_by(0, Capsule(b"\xc1\xc1\xc1"))


@vector("6.6", "bad_structure")
def content_is_empty() -> Inputs:
    """A signed envelope without a content says nothing."""
    return opened_by(0, Capsule(b""))


def tampered(at: int, part: bytes) -> Capsule:
    """The report's envelope with bytes overwritten, its signature kept."""
    envelope = REPORT.whole_envelope()
    return replace(REPORT, envelope=envelope[:at] + part + envelope[at + len(part) :])
