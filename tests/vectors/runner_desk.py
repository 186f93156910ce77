"""Runs vectors of what a desk and its server tell each other, as `runner` does.

Every function takes a vector's inputs and gives facts that a file can state; refusals pass through.
"""

from crypto.audit import Act, check_acts
from crypto.deskrequest import DeskRequest, parse_authorization, verify_request
from crypto.deskwire import (
    decode_pull,
    decode_status,
    decode_tags,
    decode_tombstones,
    read_invitation_file,
)
from crypto.ids import OfficeId
from tests.vectors.given import Given
from tests.vectors.runner import Facts


def desk_request(given: Given) -> Facts:
    authorization = parse_authorization(given.text("header"))
    request = DeskRequest(
        office_id=OfficeId(given.data("office")),
        log_key=given.data("log_key"),
        method=given.text("method"),
        path=given.text("path"),
        body=given.data("body"),
        beacon=given.data("beacon"),
        nonce=given.data("nonce"),
    )
    verify_request(given.data("auth_key"), authorization, request)
    return {"slot": authorization.slot}


def pull(given: Given) -> Facts:
    read = decode_pull(given.data("pull"))
    records = [[one.seq, one.received_hour, len(one.submission)] for one in read.records]
    return {"records": records, "more": read.more}


def tombstones(given: Given) -> Facts:
    read = decode_tombstones(given.data("tombstones"))
    records = [[one.number, one.seq, one.entry.hex(), one.deleted_hour] for one in read.records]
    return {"records": records, "more": read.more}


def status(given: Given) -> Facts:
    read = decode_status(given.data("status"))
    return {"capsules": read.capsules, "card_expires": read.card_expires}


def tags(given: Given) -> Facts:
    return {"tags": [tag.hex() for tag in decode_tags(given.data("tags"))]}


def invitation(given: Given) -> Facts:
    read = read_invitation_file(given.data("file"))
    return {"url": read.url, "log_key": read.log_key.hex(), "setup_code": read.setup_code}


def acts(given: Given) -> Facts:
    read = []
    for one in given.inputs["acts"]:
        part = Given(one)
        texts = (part.text("kind"), part.text("case"), part.text("details"))
        act = Act(part.number("number"), part.data("previous"), part.number("at"), *texts)
        read.append((act, part.data("signature")))
    last = check_acts(given.data("key"), OfficeId(given.data("office")), given.number("slot"), read)
    return {"last": last.hex()}
