"""An office's own side: what it signs, others take; what others would refuse, it does not sign (SPEC §4)."""

from collections.abc import Callable
from functools import partial
from typing import Any

import msgspec
import pytest

from crypto.bounds import MAX_UNIX
from crypto.errors import CryptoError, Verdict
from crypto.keys import ReviewerSecrets, new_reviewer_secrets, reviewer_entry
from crypto.office import (
    NO_CARD,
    Card,
    Custodian,
    EpochKey,
    KeyBundle,
    OfficeBlob,
    RootLink,
    card_hash,
    check_fresh,
    current_root,
    encode_office,
    key_for,
    office_id_of,
    open_bundle,
    open_card,
    public_of,
    sign_bundle,
    sign_card,
    sign_link,
)
from crypto.primitives import sealing_public, sealing_secret, sign_public
from tests.crypto import people
from tests.vectors.generate.ground import stream

RANDOM = stream("an office")
ROOT = RANDOM(32)
FIRST = public_of(ROOT)
NOW = 1_700_000_000
SECRETS: list[ReviewerSecrets] = [new_reviewer_secrets(RANDOM) for _ in range(2)]
CUSTODIAN = sealing_public(sealing_secret(RANDOM))


def card(**changes: Any) -> Card:
    fields: dict[str, Any] = {
        "format": 1,
        "suite": 1,
        "office_id": office_id_of(FIRST),
        "previous": NO_CARD,
        "sequence": 1,
        "issued": NOW,
        "expires": NOW + 86_400 * 90,
        "names": {"en": "Office"},
        "charter": {},
        "endpoints": [],
        "log_key": sign_public(RANDOM(32)),
        "reviewers": [reviewer_entry(at, f"R{at}", ["en"], keys) for at, keys in enumerate(SECRETS)],
        "retired": [],
        "custodian": Custodian(name="C", key=CUSTODIAN),
        "acknowledge_days": 7,
        "feedback_months": 3,
        "retention_days": {},
        "publish_interval_seconds": 5,
        "max_upload_chunks": 65_536,
        "questions": [],
    }
    return Card(**fields | changes)


def bundle(of: bytes, **changes: Any) -> KeyBundle:
    fields: dict[str, Any] = {
        "format": 1,
        "office_id": office_id_of(FIRST),
        "slot": 0,
        "card_hash": card_hash(of),
        "issued": NOW,
        "keys": [EpochKey(epoch=people.EPOCH, key=people.PUBLICS[0])],
        "lost_epochs": [],
    }
    return KeyBundle(**fields | changes)


def why(work: Callable[[], object]) -> Verdict:
    with pytest.raises(CryptoError) as caught:
        work()
    return caught.value.verdict


def test_a_signed_card_opens() -> None:
    """SPEC §4.4, §4.5."""
    signed = card()
    blob = sign_card(ROOT, signed)
    assert open_card(blob, FIRST) == signed
    check_fresh(signed, NOW, 1)


def test_after_a_link_the_next_root_signs() -> None:
    """SPEC §4.3."""
    next_root = RANDOM(32)
    link = sign_link(ROOT, RootLink(office_id=office_id_of(FIRST), step=1, root=public_of(next_root)))
    assert current_root(FIRST, [link]) == public_of(next_root)
    signed = card()
    assert open_card(sign_card(next_root, signed), FIRST, [link]) == signed
    assert why(lambda: open_card(sign_card(ROOT, signed), FIRST, [link])) is Verdict.BAD_SIGNATURE


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({"format": 2}, Verdict.NEWER_FORMAT),
        ({"suite": 2}, Verdict.UNKNOWN_SUITE),
        ({"sequence": 0}, Verdict.BAD_STRUCTURE),
        ({"expires": NOW}, Verdict.BAD_STRUCTURE),
        ({"issued": MAX_UNIX, "expires": MAX_UNIX + 1}, Verdict.BAD_STRUCTURE),
        ({"reviewers": []}, Verdict.TOO_MANY),
        ({"log_key": FIRST}, Verdict.BAD_KEY),
        ({"custodian": Custodian(name="C", key=b"\xff" * 1_216)}, Verdict.BAD_KEY),
        ({"names": {"en": "\ud800"}}, Verdict.BAD_STRUCTURE),
    ],
)
def test_no_office_signs_a_card_that_nobody_takes(changes: dict[str, Any], verdict: Verdict) -> None:
    """SPEC §4.4."""
    assert why(lambda: sign_card(ROOT, card(**changes))) is verdict


def test_a_card_without_a_custodian_opens() -> None:
    assert open_card(sign_card(ROOT, card(custodian=None)), FIRST).custodian is None


def test_a_signed_bundle_opens() -> None:
    """SPEC §4.6."""
    of = sign_card(ROOT, card())
    signed = bundle(of)
    opened = open_bundle(sign_bundle(SECRETS[0].sign, signed), open_card(of, FIRST), card_hash(of))
    assert opened == signed
    assert key_for(opened, people.EPOCH) == people.PUBLICS[0]
    assert key_for(opened, people.EPOCH + 1) is None
    assert key_for(msgspec.structs.replace(opened, lost_epochs=[people.EPOCH]), people.EPOCH) is None


def test_no_desk_signs_a_bundle_that_nobody_takes() -> None:
    """SPEC §4.6, §3.2."""
    of = sign_card(ROOT, card())
    key = people.PUBLICS[0]
    for keys, verdict in (
        ([EpochKey(epoch=1, key=key), EpochKey(epoch=1, key=people.PUBLICS[1])], Verdict.SECOND_KEY),
        ([EpochKey(epoch=1, key=key), EpochKey(epoch=2, key=key)], Verdict.BAD_KEY),
        ([EpochKey(epoch=1, key=b"\xff" * 1_216)], Verdict.BAD_KEY),
        ([EpochKey(epoch=-1, key=key)], Verdict.BAD_STRUCTURE),
    ):
        wrong = bundle(of, keys=keys)
        assert why(partial(sign_bundle, SECRETS[0].sign, wrong)) is verdict
    assert why(lambda: sign_bundle(SECRETS[0].sign, bundle(of, format=0))) is Verdict.BAD_STRUCTURE


def test_an_answer_larger_than_anybody_reads_is_not_made() -> None:
    """SPEC §4.7."""
    blob = OfficeBlob(
        first_root=FIRST, links=[], card=bytes(131_072), bundles=[bytes(65_536)] * 8, beacon=bytes(16)
    )
    assert why(lambda: encode_office(blob)) is Verdict.TOO_BIG


def test_a_reviewers_keys_are_three() -> None:
    """SPEC §3.1."""
    for keys in SECRETS:
        assert len({keys.sign, keys.auth, keys.cosign}) == 3
        assert "sign" not in repr(keys)
