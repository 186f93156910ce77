"""Identity boxes: a name that two shares open together (SPEC §7)."""

from tests.vectors.generate import practice
from tests.vectors.generate.capsule import REPORT
from tests.vectors.generate.ground import bind, derive, encrypt, pad, sealing_public, sha256
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.sealing import flipped, sealed_once

vector = Family("identity")
OURS, THEIRS = sha256(b"ombra vectors, share a"), sha256(b"ombra vectors, share b")
NAME = "Anna Beispiel, +49 30 000000"
COMMITMENT, THREAD = REPORT.commitment, practice.REPORTER.thread_id


def box(plain: bytes | None = None) -> bytes:
    """SPEC §7.1."""
    about = bind("identity/box", practice.OFFICE, THREAD, COMMITMENT)
    plain = pad(NAME.encode(), 1_024) if plain is None else plain
    return encrypt(derive(OURS + THEIRS, "identity"), bytes(12), plain, about)


def custodian_share(
    secret: bytes = practice.CUSTODIAN,
    office: bytes = practice.OFFICE,
    thread: bytes = THREAD,
    commitment: bytes = COMMITMENT,
    share: bytes = THEIRS,
) -> bytes:
    """SPEC §7.1."""
    public = sealing_public(secret)
    info = bind("custodian-share", b"in", office, thread, commitment, sha256(public))
    return sealed_once(public, share, info)


def asked(sealed: bytes, **changes: bytes) -> Inputs:
    """The custodian and a desk before one report."""
    fields = {
        "share": OURS,
        "box": box(),
        "custodian_share": sealed,
        "custodian": practice.CUSTODIAN,
        "office": practice.OFFICE,
        "thread": THREAD,
        "commitment": COMMITMENT,
    }
    return fields | changes


@vector("7.2")
def both_shares_open() -> Made:
    """With the custodian's share the desk reads the name."""
    return Made(asked(custodian_share()), {"identity": NAME})


@vector("7.2", "not_for_us")
def share_of_another_thread() -> Inputs:
    """The custodian releases for one thread."""
    return asked(custodian_share(), thread=practice.STRANGER.thread_id)


@vector("7.2", "not_for_us")
def share_of_another_capsule() -> Inputs:
    """The custodian releases for one capsule."""
    return asked(custodian_share(), commitment=bytes(32))


@vector("7.2", "not_for_us")
def share_of_another_office() -> Inputs:
    """A custodian of two offices releases for one."""
    return asked(custodian_share(), office=practice.OTHER_OFFICE)


@vector("7.2", "not_for_us")
def wrong_custodian() -> Inputs:
    """Another custodian's key opens nothing."""
    return asked(custodian_share(), custodian=practice.OTHER_CUSTODIAN)


@vector("7.1", "not_for_us")
def anonymous_report() -> Inputs:
    """The share of an anonymous report is sealed to a key that nobody has."""
    return asked(custodian_share(secret=practice.SEALING[3]))


@vector("7.2", "bad_length")
def share_of_31_bytes() -> Inputs:
    """A share has 32 bytes."""
    return asked(custodian_share(share=THEIRS[:31]))


@vector("7.2", "identity_unreadable")
def wrong_released_share() -> Inputs:
    """The share that was sealed to the custodian is not the one of this box."""
    return asked(custodian_share(share=sha256(b"another share")))


@vector("7.2", "identity_unreadable")
def wrong_own_share() -> Inputs:
    """The custodian alone cannot open the box either."""
    return asked(custodian_share(), share=bytes(32))


@vector("7.2", "identity_unreadable")
def box_flipped() -> Inputs:
    """One bit of the box changed."""
    return asked(custodian_share(), box=flipped(box(), 3))


@vector("1.5", "bad_padding")
def box_without_its_marker() -> Inputs:
    """A box of zeros has no byte that ends the name."""
    return asked(custodian_share(), box=box(bytes(1_024)))
