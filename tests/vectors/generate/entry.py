"""Entries, marks and promises: what proves later that a capsule was taken (SPEC §11)."""

from tests.vectors.generate import practice
from tests.vectors.generate.capsule import REPORT
from tests.vectors.generate.ground import bind, malleable, sha256, sign, sign_public
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.sealing import flipped, placed

marking = Family("entry", "mark")
promising = Family("entry", "promise")
ENTRY = sha256(b"capsule") + sha256(b"mark")[:16]
PUBLISH_BY = practice.NOW + 21_600


@marking("6.5")
def mark_changed() -> Made:
    """Another mark takes the entry from its reporter, and changes nothing else."""
    capsule = flipped(REPORT.write(), -1)
    return Made({"capsule": capsule, "entry_key": practice.REPORTER.entry_key}, {"mine": False})


@marking("11.2")
def mark_is_found_again() -> Made:
    """The reporter's entry key knows the entry."""
    capsule = REPORT.write()
    return Made({"capsule": capsule, "entry_key": practice.REPORTER.entry_key}, {"mine": True})


@marking("11.2")
def mark_of_somebody_else() -> Made:
    """Another reporter's entry key does not."""
    return Made({"capsule": REPORT.write(), "entry_key": practice.STRANGER.entry_key}, {"mine": False})


def signature(publish_by: int, office: bytes, entry: bytes, secret: bytes) -> bytes:
    """SPEC §11.3."""
    head = b"OMP1" + bytes(4) + publish_by.to_bytes(8, "big")
    return sign(secret, bind("sign/promise", office, entry, head))


def promise(
    publish_by: int = PUBLISH_BY,
    office: bytes = practice.OFFICE,
    entry: bytes = ENTRY,
    secret: bytes = practice.LOG,
) -> bytes:
    head = b"OMP1" + bytes(4) + publish_by.to_bytes(8, "big")
    return head + signature(publish_by, office, entry, secret) + bytes(48)


def checked(blob: bytes) -> Inputs:
    """A promise before the reporter whose capsule has this entry."""
    log_key = sign_public(practice.LOG)
    return {"promise": blob, "log_key": log_key, "office": practice.OFFICE, "entry": ENTRY}


@promising("11.3")
def promise_holds() -> Made:
    """A promise for this entry, by this log, for this office."""
    return Made(checked(promise()), {"publish_by": PUBLISH_BY})


@promising("11.3", "bad_promise")
def for_another_office() -> Inputs:
    """A promise of another office's log entry is none for this one."""
    return checked(promise(office=practice.OTHER_OFFICE))


@promising("11.3", "bad_promise")
def for_another_capsule() -> Inputs:
    """A promise for somebody else's capsule is none for ours."""
    return checked(promise(entry=sha256(b"another") + ENTRY[32:]))


@promising("11.1", "bad_length")
def for_an_entry_of_47_bytes() -> Inputs:
    """An entry has 48 bytes."""
    return checked(promise()) | {"entry": ENTRY[:47]}


@promising("11.3", "bad_promise")
def for_another_mark() -> Inputs:
    """A promise for our capsule under another mark is none: we could not find the entry."""
    return checked(promise(entry=ENTRY[:32] + bytes(16)))


@promising("11.3", "bad_promise")
def by_another_log_key() -> Inputs:
    """A promise that the card's log key did not sign."""
    return checked(promise(secret=practice.ROOT))


@promising("11.3", "bad_promise")
def time_changed() -> Inputs:
    """The time was put off after signing."""
    return checked(placed(promise(), 8, (PUBLISH_BY + 86_400).to_bytes(8, "big")))


@promising("11.3", "bad_promise")
def time_after_the_year_9999() -> Inputs:
    """A time that no calendar shows promises nothing."""
    return checked(promise(publish_by=2**64 - 1))


@promising("2.4", "bad_promise")
def signature_with_a_larger_s() -> Inputs:
    """The signature with S + L in the place of S is not a second promise."""
    good = promise()
    return checked(placed(good, 16, malleable(good[16:80])))


@promising("11.3", "bad_magic")
def magic_unknown() -> Inputs:
    """A promise begins with OMP1."""
    return checked(placed(promise(), 0, b"OMP2"))


@promising("11.3", "reserved_not_zero")
def reserved_before_the_time() -> Inputs:
    """Bytes 4 to 7 are zero."""
    return checked(placed(promise(), 7, b"\x01"))


@promising("11.3", "reserved_not_zero")
def reserved_after_the_signature() -> Inputs:
    """The last 48 bytes are zero."""
    return checked(placed(promise(), 127, b"\x01"))


@promising("11.3", "bad_length")
def one_byte_short() -> Inputs:
    """A promise has 128 bytes."""
    return checked(promise()[:-1])
