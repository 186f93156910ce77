"""Office addresses, fingerprints and office files (SPEC §4.1, §4.2, §4.9)."""

import base64
import json
from typing import Any

from tests.vectors.generate import cards, practice
from tests.vectors.generate.registry import Family, Inputs, Made

vector = Family("address")
digits = Family("address", "fingerprint")
filing = Family("address", "office_file")


def fingerprint(office: bytes) -> str:
    """SPEC §4.1."""
    return str(int.from_bytes(office, "big") % 10**30).rjust(30, "0")


DIGITS = fingerprint(practice.OFFICE)
GROUPS = [DIGITS[at : at + 5] for at in range(0, 30, 5)]
ADDRESS = "ombra:ombuds.example/" + "-".join(GROUPS)


def typed(text: str, **more: Any) -> Inputs:
    return {"text": text} | more


@vector("4.2")
def address_is_read() -> Made:
    """Host and fingerprint, and the office they lead to."""
    expect = {"host": "ombuds.example", "port": None, "fingerprint": DIGITS, "again": ADDRESS}
    return Made(typed(ADDRESS, first_root=practice.FIRST_ROOT), expect | {"url": "https://ombuds.example"})


@vector("4.2")
def address_with_a_port() -> Made:
    """A port stands behind the host."""
    return Made(typed(ADDRESS.replace("example/", "example:8443/")), {"port": 8443})


@vector("4.2")
def onion_address() -> Made:
    """An onion service is fetched without TLS: Tor encrypts and knows it by its name."""
    onion = "o" * 56 + ".onion"
    return Made(typed(ADDRESS.replace("ombuds.example", onion)), {"url": f"http://{onion}"})


@vector("4.2")
def address_in_capitals() -> Made:
    """Capital letters and spaces around do not matter."""
    return Made(typed(f"  {ADDRESS.upper()}\n"), {"host": "ombuds.example", "fingerprint": DIGITS})


@vector("4.1", "wrong_root")
def root_of_another_office() -> Inputs:
    """The server shows a root that has another fingerprint."""
    return typed(ADDRESS, first_root=practice.SIGN_PUBLIC[0])


@vector("4.2", "bad_address")
def scheme_unknown() -> Inputs:
    """An address begins with ombra:."""
    return typed(ADDRESS.replace("ombra:", "https:"))


@vector("4.2", "bad_address")
def fingerprint_left_out() -> Inputs:
    """Without its fingerprint an address proves nothing, and is none."""
    return typed("ombra:ombuds.example")


@vector("4.2", "bad_fingerprint")
def fingerprint_of_29_digits() -> Inputs:
    """A digit is missing."""
    return typed(ADDRESS[:-1])


@vector("4.2", "bad_address")
def host_missing() -> Inputs:
    """An address has a host."""
    return typed("ombra:/" + "-".join(GROUPS))


@vector("4.2", "bad_address")
def host_with_a_user() -> Inputs:
    """An address has no user name."""
    return typed(ADDRESS.replace("ombra:", "ombra:user@"))


@vector("4.2", "bad_address")
def host_that_begins_with_a_dash() -> Inputs:
    """A host name is one that programs do not take for an option."""
    return typed(ADDRESS.replace("ombuds.", "-ombuds."))


@vector("4.2", "bad_address")
def port_zero() -> Inputs:
    """Ports begin with 1."""
    return typed(ADDRESS.replace("example/", "example:0/"))


@vector("4.2", "bad_address")
def port_65536() -> Inputs:
    """Ports end with 65535."""
    return typed(ADDRESS.replace("example/", "example:65536/"))


@vector("4.2", "bad_address")
def port_with_leading_zeros() -> Inputs:
    """A port is written in one way."""
    return typed(ADDRESS.replace("example/", "example:000008000000/"))


@vector("4.2", "bad_address")
def address_too_long() -> Inputs:
    """Four hundred characters are enough, however they are filled."""
    return typed(ADDRESS.replace("-", " " * 80))


@vector("4.2", "bad_address")
def host_of_254_characters() -> Inputs:
    """A host name has at most 253 characters."""
    return typed(ADDRESS.replace("ombuds.example", "o." * 126 + "oo"))


@digits("4.1")
def fingerprint_in_groups() -> Made:
    """Six groups of five digits, as they are printed."""
    return Made(typed(" ".join(GROUPS)), {"digits": DIGITS})


@digits("4.1")
def fingerprint_with_long_dashes() -> Made:
    """Word processors turn hyphens into longer dashes."""
    return Made(typed("–".join(GROUPS)), {"digits": DIGITS})


@digits("4.1")
def fingerprint_in_arabic_indic_digits() -> Made:
    """Digits of any script are digits."""
    arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    return Made(typed(" ".join(GROUPS).translate(arabic)), {"digits": DIGITS})


@digits("4.1", "bad_fingerprint")
def fingerprint_with_a_letter() -> Inputs:
    """The letter O is no zero."""
    return typed("O" + DIGITS[1:])


@digits("4.1", "bad_fingerprint")
def fingerprint_of_31_digits() -> Inputs:
    """A digit too many."""
    return typed(DIGITS + "0")


def file_fields(**changes: Any) -> dict[str, Any]:
    fields = {
        "format": 1,
        "address": ADDRESS,
        "first_root": base64.b64encode(practice.FIRST_ROOT).decode(),
        "links": [],
        "card": base64.b64encode(cards.card()).decode(),
    }
    return fields | changes


def file(**changes: Any) -> Inputs:
    return {"file": json.dumps(file_fields(**changes), indent=2).encode()}


@filing("4.9")
def office_file_is_read() -> Made:
    """Address, root, links and a card."""
    return Made(file(), {"host": "ombuds.example", "links": 0, "card": cards.card().hex()})


BRIDGE = "obfs4 192.0.2.7:443 " + "A" * 40 + " cert=abc iat-mode=0"


@filing("4.9")
def office_file_with_bridges() -> Made:
    """Lines for Tor, for people whose network keeps them from it."""
    expect = {"host": "ombuds.example", "links": 0, "bridges": [BRIDGE, "x" * 1_024]}
    return Made(file(bridges=expect["bridges"]), expect)


@filing("4.9", "too_many")
def office_file_with_33_bridges() -> Inputs:
    """Thirty-two lines are enough."""
    return file(bridges=[BRIDGE] * 33)


@filing("4.9", "bad_structure")
def office_file_with_a_bridge_of_two_lines() -> Inputs:
    """A line that holds another one could change Tor's settings."""
    return file(bridges=[f"{BRIDGE}\nSocksPort 1"])


@filing("4.9", "bad_structure")
def office_file_with_a_long_bridge() -> Inputs:
    """A line has at most 1,024 characters."""
    return file(bridges=["x" * 1_025])


@filing("4.9", "bad_structure")
def office_file_with_an_empty_bridge() -> Inputs:
    """A line says something."""
    return file(bridges=[""])


@filing("4.1", "wrong_root")
def office_file_with_another_root() -> Inputs:
    """The root is not the one of the address."""
    return file(first_root=base64.b64encode(practice.SIGN_PUBLIC[0]).decode())


@filing("1.6", "newer_format")
def office_file_newer() -> Inputs:
    """A file of format 2 is told from nonsense."""
    return file(format=2, surprise=1)


@filing("1.6", "bad_structure")
def office_file_of_format_zero() -> Inputs:
    """Formats count from 1."""
    return file(format=0)


@filing("4.9", "bad_structure")
def office_file_with_an_unknown_field() -> Inputs:
    """A field that this format does not have is refused."""
    return file(surprise=1)


@filing("4.9", "bad_structure")
def office_file_not_json() -> Inputs:
    """Any other file is refused."""
    return {"file": b"\x89PNG\r\n\x1a\n"}


@filing("4.9", "bad_structure")
def office_file_not_utf8() -> Inputs:
    """A text of broken UTF-8 is refused."""
    return {"file": file()["file"].replace(b"ombra:", b"\xff\xfe")}


@filing("4.9", "bad_structure")
def office_file_nested_without_end() -> Inputs:
    """A hundred thousand brackets are refused without harm."""
    return {"file": b'{"format":1,"surprise":' + b"[" * 100_000}


@filing("4.9", "too_big")
def office_file_too_big() -> Inputs:
    """A file of more than 256 KiB is not read."""
    return {"file": bytes(262_145)}


@filing("4.2", "bad_address")
def office_file_with_a_broken_address() -> Inputs:
    """The address in a file is read like a typed one."""
    return file(address="ombuds.example")
