"""The record of acts of a desk: each signed over all before it (SPEC §18)."""

from typing import Any

from tests.vectors.generate import practice
from tests.vectors.generate.ground import bind, malleable, sha256, sign, sign_public
from tests.vectors.generate.registry import Family, Inputs, Made

vector = Family("acts", "acts")
TOLD = (
    ("desk_made", "", "{}"),
    ("opened", "2026-0001", "{}"),
    ("closed", "2026-0001", '{"about":"unfounded"}'),
)


def part(fields: Inputs, office: bytes, slot: int, label: str) -> bytes:
    """SPEC §18.1: what is signed."""
    parts = (
        office,
        bytes([slot]),
        fields["number"].to_bytes(8, "big"),
        fields["previous"],
        fields["at"].to_bytes(8, "big"),
        fields["kind"].encode(),
        fields["case"].encode(),
        fields["details"].encode(),
    )
    return bind(label, *parts)


def record(office: bytes = practice.OFFICE, slot: int = 0, label: str = "sign/act") -> list[Inputs]:
    """Three acts, and with each the digest that the next one names."""
    last, acts = bytes(32), []
    for number, (kind, case, details) in enumerate(TOLD, 1):
        said = {"number": number, "previous": last, "at": 1_700_000_000 + number, "kind": kind}
        act: Inputs = {**said, "case": case, "details": details}
        signed = part(act, office, slot, label)
        act["signature"] = sign(practice.SIGN[0], signed)
        last = sha256(signed + act["signature"])
        acts.append(act)
    return acts


def given(acts: list[Inputs], **changes: Any) -> Inputs:
    """A record as its reader gets it."""
    fields = {"office": practice.OFFICE, "slot": 0, "key": sign_public(practice.SIGN[0]), "acts": acts}
    return fields | changes


def changed(number: int, **changes: Any) -> Inputs:
    """The record with another act in the place of one; nothing else is made to fit."""
    acts = record()
    acts[number - 1] |= changes
    return given(acts)


@vector("18.2")
def acts_follow() -> Made:
    """Three acts, each naming the one before."""
    acts = record()
    last = sha256(part(acts[-1], practice.OFFICE, 0, "sign/act") + acts[-1]["signature"])
    return Made(given(acts), {"last": last.hex()})


@vector("18.2")
def acts_none() -> Made:
    """A record without an act ends with zeros."""
    return Made(given([]), {"last": bytes(32).hex()})


@vector("18.1", "bad_signature")
def act_with_another_time() -> Inputs:
    """The time is signed."""
    return changed(3, at=1_700_000_004)


@vector("18.1", "bad_signature")
def act_with_another_kind() -> Inputs:
    """The kind is signed."""
    return changed(3, kind="opened")


@vector("18.1", "bad_signature")
def act_of_another_case() -> Inputs:
    """The case is signed."""
    return changed(3, case="2026-0002")


@vector("18.1", "bad_signature")
def act_with_a_space_in_its_details() -> Inputs:
    """Details are signed as they stand, not as they are read."""
    return changed(3, details='{"about": "unfounded"}')


@vector("18.1", "bad_signature")
def act_whose_kind_took_a_letter_of_the_case() -> Inputs:
    """Every part says its length: none can grow into the next."""
    return changed(3, kind="closed2", case="026-0001")


@vector("18.1", "bad_signature")
def act_of_another_desk() -> Inputs:
    """The slot is signed, even where the key would fit."""
    return given(record(), slot=1)


@vector("18.1", "bad_signature")
def act_of_another_office() -> Inputs:
    """The office is signed."""
    return given(record(office=practice.OTHER_OFFICE))


@vector("18.1", "bad_signature")
def act_by_another_reviewer() -> Inputs:
    """Only the reviewer whose desk it is signs."""
    return given(record(), key=sign_public(practice.SIGN[1]))


@vector("18.1", "bad_signature")
def act_under_the_label_of_a_bundle() -> Inputs:
    """What the same key signs for something else is no act."""
    return given(record(label="sign/bundle"))


@vector("18.1", "bad_signature")
def act_with_a_larger_s() -> Inputs:
    """A signature has one spelling."""
    acts = record()
    acts[2]["signature"] = malleable(acts[2]["signature"])
    return given(acts)


@vector("18.2", "chain_broken")
def act_left_out() -> Inputs:
    """A number is missing."""
    acts = record()
    return given([acts[0], acts[2]])


@vector("18.2", "chain_broken")
def acts_without_the_first() -> Inputs:
    """A record begins with its first act."""
    return given(record()[1:])


@vector("18.2", "chain_broken")
def acts_in_another_order() -> Inputs:
    """Acts stand in the order in which they were done."""
    acts = record()
    return given([acts[0], acts[2], acts[1]])


@vector("18.2", "chain_broken")
def act_signed_anew() -> Inputs:
    """An act that was signed again in another way is not the one that the next names."""
    acts = record()
    acts[1] |= {"details": '{"about":"x"}'}
    acts[1]["signature"] = sign(practice.SIGN[0], part(acts[1], practice.OFFICE, 0, "sign/act"))
    return given(acts)


@vector("18.2", "bad_signature")
def act_with_another_signature_in_the_middle() -> Inputs:
    """Every signature of an export is checked."""
    acts = record()
    return changed(2, signature=acts[0]["signature"])
