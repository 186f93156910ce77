"""Stamps of capsules and uploads (SPEC §6.13, §9.6), with BLAKE2b called by hand."""

import hashlib

from tests.vectors.generate import practice
from tests.vectors.generate.contents import UPLOAD
from tests.vectors.generate.ground import sha256
from tests.vectors.generate.registry import Family, Inputs, Made

stamping = Family("stamp", "capsule_stamp")
opening = Family("stamp", "upload_stamp")
heading = Family("stamp", "stamp_header")
FRONT = 32_792
ASKS_FOR_8 = b"\x08" + sha256(b"beacon")[:15]


def bits_of(person: bytes, data: bytes) -> int:
    """Zero bits in front of the hash, counted one by one."""
    digest = hashlib.blake2b(data, digest_size=8, person=person).digest()
    text = "".join(f"{byte:08b}" for byte in digest)
    return len(text) - len(text.lstrip("0"))


def found(person: bytes, data: bytes, bits: int) -> bytes:
    """The first number that reaches so many bits."""
    number = 0
    while bits_of(person, data + number.to_bytes(16, "big")) < bits:
        number += 1
    return number.to_bytes(16, "big")


FIXED = b"OMB1" + bytes(32_828)
"""Not a capsule, but as long as a submission: a stamp does not look inside."""


def capsule_stamp(data: bytes, office: bytes = practice.OFFICE, beacon: bytes = ASKS_FOR_8) -> Made:
    """What the stamp made for `FIXED` is worth for other bytes, another office, another beacon."""
    stamp = found(b"ombra1 stamp", practice.OFFICE + ASKS_FOR_8 + sha256(FIXED[:FRONT]), 8)
    bits = bits_of(b"ombra1 stamp", office + beacon + sha256(data[:FRONT]) + stamp)
    inputs: Inputs = {"office": office, "beacon": beacon, "submission": data, "stamp": stamp}
    return Made(inputs, {"asked": beacon[0], "bits": bits})


def upload_stamp(upload: bytes = UPLOAD, quota: int = 4, beacon: bytes = ASKS_FOR_8) -> Made:
    """The same for the stamp of an upload of four chunks: two doublings, so two bits more."""
    mine = practice.OFFICE + ASKS_FOR_8 + UPLOAD + (4).to_bytes(4, "big")
    stamp = found(b"ombra1 quota", mine, 10)
    bits = bits_of(b"ombra1 quota", practice.OFFICE + beacon + upload + quota.to_bytes(4, "big") + stamp)
    inputs = {"office": practice.OFFICE, "beacon": beacon, "upload": upload, "quota": quota, "stamp": stamp}
    asked = beacon[0] + (quota - 1).bit_length()
    return Made(inputs, {"asked": min(asked, 23), "bits": bits})


def changed(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


@stamping("6.13")
def stamp_of_a_capsule() -> Made:
    """Eight zero bits for a beacon that asks for eight."""
    return capsule_stamp(FIXED)


@stamping("6.13")
def stamp_of_another_capsule() -> Made:
    """One bit of the capsule changed: the stamp is worth nothing much."""
    return capsule_stamp(changed(FIXED, 100))


@stamping("6.13")
def stamp_with_another_upload() -> Made:
    """The upload is part of what is stamped."""
    return capsule_stamp(changed(FIXED, 32_768))


@stamping("6.13")
def stamp_whose_own_place_differs() -> Made:
    """What comes after the count is not part of what is stamped, or no stamp could stand there."""
    return capsule_stamp(changed(FIXED, FRONT))


@stamping("6.13")
def stamp_of_another_office() -> Made:
    """The same bytes at another office."""
    return capsule_stamp(FIXED, office=practice.OTHER_OFFICE)


@stamping("6.13")
def stamp_of_another_beacon() -> Made:
    """The same bytes under the next beacon."""
    return capsule_stamp(FIXED, beacon=b"\x08" + sha256(b"next")[:15])


@stamping("6.13")
def beacon_says_it_asks_for_less() -> Made:
    """Whoever writes a smaller number into a beacon has another beacon."""
    return capsule_stamp(FIXED, beacon=b"\x01" + ASKS_FOR_8[1:])


@opening("9.6")
def stamp_of_an_upload() -> Made:
    """Ten bits: eight, and one for each doubling of the quota."""
    return upload_stamp()


@opening("9.6")
def stamp_of_another_upload() -> Made:
    """A stamp lets in the chunks of one upload."""
    return upload_stamp(upload=changed(UPLOAD, 0))


@opening("9.6")
def stamp_with_a_larger_quota() -> Made:
    """The quota is part of what is stamped."""
    return upload_stamp(quota=8)


@opening("9.6")
def stamp_of_the_largest_upload() -> Made:
    """However large the upload, no more than 23 bits are asked for."""
    return upload_stamp(quota=65_536)


HEADER = f"Stamp {ASKS_FOR_8.hex()}00000004{bytes(15).hex()}2a"


def headed(text: str) -> Inputs:
    return {"header": text}


@heading("9.6")
def header_is_read() -> Made:
    """Beacon, quota, stamp."""
    return Made(headed(HEADER), {"beacon": ASKS_FOR_8.hex(), "quota": 4, "stamp": "00" * 15 + "2a"})


@heading("9.6", "bad_structure")
def header_in_capitals() -> Inputs:
    """One spelling."""
    return headed(HEADER.replace("2a", "2A"))


@heading("9.6", "bad_structure")
def header_of_a_desk() -> Inputs:
    """What a desk signs is no stamp."""
    return headed(HEADER.replace("Stamp", "Ombra"))


@heading("9.6", "bad_structure")
def header_one_digit_short() -> Inputs:
    """72 digits."""
    return headed(HEADER[:-1])


@heading("9.6", "bad_structure")
def header_with_a_line_end() -> Inputs:
    """Nothing follows."""
    return headed(HEADER + "\n")


@heading("9.6", "too_big")
def header_with_too_large_a_quota() -> Inputs:
    """An upload has at most 65,536 chunks."""
    return headed(HEADER.replace("00000004", "00010001"))
