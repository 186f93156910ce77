"""Runs vectors of stamps, as `runner` does: what a beacon asks for, and what a stamp is worth."""

from crypto.ids import OfficeId, UploadId
from crypto.stamp import (
    capsule_puzzle,
    difficulty_of,
    parse_upload_stamp,
    upload_difficulty,
    upload_puzzle,
)
from tests.vectors.given import Given
from tests.vectors.runner import Facts


def capsule_stamp(given: Given) -> Facts:
    beacon = given.data("beacon")
    puzzle = capsule_puzzle(OfficeId(given.data("office")), beacon, given.data("submission"))
    return {"asked": difficulty_of(beacon), "bits": puzzle.bits(given.data("stamp"))}


def upload_stamp(given: Given) -> Facts:
    beacon, quota = given.data("beacon"), given.number("quota")
    puzzle = upload_puzzle(OfficeId(given.data("office")), beacon, UploadId(given.data("upload")), quota)
    asked = upload_difficulty(difficulty_of(beacon), quota)
    return {"asked": asked, "bits": puzzle.bits(given.data("stamp"))}


def stamp_header(given: Given) -> Facts:
    read = parse_upload_stamp(given.text("header"))
    return {"beacon": read.beacon.hex(), "quota": read.quota, "stamp": read.stamp.hex()}
