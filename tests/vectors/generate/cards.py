"""Cards, root links, bundles and office answers by hand (SPEC §4)."""

from functools import cache
from typing import Any

from tests.vectors.generate import practice
from tests.vectors.generate.contents import Fields, packed
from tests.vectors.generate.ground import bind, sealing_public, sha256, sign, sign_public

DAY = 86_400
NO_CARD = bytes(32)


def signed_blob(magic: bytes, label: str, payload: bytes, secret: bytes, *about: bytes) -> bytes:
    """SPEC §4.8."""
    return magic + len(payload).to_bytes(4, "big") + payload + sign(secret, bind(label, *about, payload))


def reviewer(person: int, **changes: Any) -> Fields:
    """A reviewer whose slot is the person's number, unless `slot` says another."""
    fields = {
        "slot": person,
        "name": f"Reviewer {person}",
        "sign": sign_public(practice.SIGN[person]),
        "auth": sign_public(practice.AUTH[person]),
        "cosign": sign_public(practice.COSIGN[person]),
        "languages": ["en", "zh-Hans"],
        "until": None,
    }
    return fields | changes


@cache
def custodian_key() -> bytes:
    return sealing_public(practice.CUSTODIAN)


def card_fields(**changes: Any) -> Fields:
    """The fields of a card, in their order."""
    fields = {
        "format": 1,
        "suite": 1,
        "office_id": practice.OFFICE,
        "previous": NO_CARD,
        "sequence": 1,
        "issued": practice.NOW,
        "expires": practice.NOW + 80 * DAY,
        "names": {"en": "Office of the Ombudsperson", "zh-Hans": "监察员办公室"},
        "charter": {"en": "We read every report."},
        "endpoints": ["https://ombuds.example"],
        "log_key": sign_public(practice.LOG),
        "reviewers": [reviewer(0), reviewer(1)],
        "retired": [],
        "custodian": {"name": "Custodian", "key": custodian_key()},
        "acknowledge_days": 7,
        "feedback_months": 3,
        "retention_days": {"report": 365},
        "publish_interval_seconds": 21_600,
        "max_upload_chunks": 65_536,
        "questions": [],
    }
    return fields | changes


def write_card(
    payload: bytes,
    root: bytes = practice.ROOT,
    office: bytes = practice.OFFICE,
    label: str = "sign/card",
) -> bytes:
    """SPEC §4.4."""
    return signed_blob(b"OMC1", label, payload, root, office)


def card(**changes: Any) -> bytes:
    return write_card(packed(card_fields(**changes)))


def write_link(successor: bytes, secret: bytes, **changes: Any) -> bytes:
    """SPEC §4.3."""
    fields = {"office_id": practice.OFFICE, "step": 1, "root": sign_public(successor)} | changes
    return signed_blob(b"OMT1", "sign/root", packed(fields), secret)


def bundle_fields(**changes: Any) -> Fields:
    """The fields of reviewer 0's bundle for the card of `card()`."""
    fields = {
        "format": 1,
        "office_id": practice.OFFICE,
        "slot": 0,
        "card_hash": sha256(card()),
        "issued": practice.NOW,
        "keys": [
            {"epoch": practice.EPOCH, "key": practice.PUBLIC[0]},
            {"epoch": practice.EPOCH + 1, "key": next_week(0)},
        ],
        "lost_epochs": [],
    }
    return fields | changes


@cache
def next_week(slot: int) -> bytes:
    return sealing_public(practice.NEXT_WEEK[slot])


def write_bundle(payload: bytes, secret: bytes = practice.SIGN[0], office: bytes = practice.OFFICE) -> bytes:
    """SPEC §4.6."""
    return signed_blob(b"OMK1", "sign/bundle", payload, secret, office)


def bundle(**changes: Any) -> bytes:
    return write_bundle(packed(bundle_fields(**changes)))


def answer(fields: Fields, step: int = 65_536) -> bytes:
    """SPEC §4.7."""
    data = packed(fields)
    whole = len(data).to_bytes(4, "big") + data
    return whole + bytes(-len(whole) % step)


def answer_fields(**changes: Any) -> Fields:
    fields = {
        "first_root": practice.FIRST_ROOT,
        "links": [],
        "card": card(),
        "bundles": [bundle()],
        "beacon": sha256(b"beacon")[:16],
    }
    return fields | changes
