"""Evidence against a log (SPEC §17.9): what proves a lie to anybody, and what only looks like it."""

import json
from base64 import b64encode
from typing import Any

from tests.vectors.generate import practice
from tests.vectors.generate.cards import answer, answer_fields
from tests.vectors.generate.entry import ENTRY, PUBLISH_BY, promise
from tests.vectors.generate.ground import sha256
from tests.vectors.generate.log_checkpoint import LOG_NAME, origin, signed, text
from tests.vectors.generate.log_tree import numbered, tile, tree_hash
from tests.vectors.generate.registry import Family, Inputs, Made

proving = Family("log", "evidence")
OTHER_ENTRY = sha256(b"another capsule") + bytes(16)
LATER = practice.NOW + 21_600
OTHER_LOG = sha256(b"a log after a restore")[:16]
MOST_BYTES = 1 << 26
PROVABLE = (
    "forked",
    "back_dated",
    "begun_anew",
    "promise_broken",
    "card_older",
    "two_cards",
    "second_key",
)


def fingerprint(office: bytes = practice.OFFICE) -> str:
    """SPEC §4.1."""
    return str(int.from_bytes(office, "big") % 10**30).zfill(30)


def office(**changes: Any) -> bytes:
    """An answer of `/v1/office` without bundles, unless they are given."""
    return answer(answer_fields(**({"bundles": []} | changes)))


def head(entries: list[bytes], at: int = practice.NOW, **changes: str) -> str:
    """A signed head over these entries."""
    return signed(text(**(said(entries, at) | changes))).decode()


def said(entries: list[bytes], at: int) -> dict[str, str]:
    """What a head says of these entries."""
    root = b64encode(tree_hash(entries)).decode()
    return {"size": str(len(entries)), "root": root, "published": f"published {at}"}


def fields(kind: str, *notes: str, **changes: Any) -> Inputs:
    """The fields of a file, in their order; those that are empty are left out."""
    given = {"format": 1, "kind": kind, "office": office(), "notes": list(notes)} | changes
    return {name: value for name, value in given.items() if value}


def shown(made: Inputs, to: str = fingerprint()) -> Inputs:
    """A file before somebody who has the office's fingerprint."""
    spelled = {
        name: b64encode(value).decode() if isinstance(value, bytes) else value for name, value in made.items()
    }
    return {"file": json.dumps(spelled).encode(), "fingerprint": to}


def proof(kind: str, *notes: str, accused: str | None = "log", **changes: Any) -> Made:
    return Made(shown(fields(kind, *notes, **changes)), {"accused": accused})


TREE = numbered(5)
GROWN = numbered(9)
CHANGED = [*numbered(4), OTHER_ENTRY, *numbered(9)[5:]]


@proving("17.9")
def evidence_of_two_heads_for_one_time() -> Made:
    """Two people were shown two boards."""
    return proof("forked", head(TREE), head(TREE, board=f"board {sha256(b'another').hex()}"))


@proving("17.9")
def evidence_of_two_roots_for_one_size() -> Made:
    """An entry was exchanged for another."""
    return proof("forked", head(TREE), head(CHANGED[:5], LATER))


@proving("17.9")
def evidence_of_a_tree_that_was_changed() -> Made:
    """The larger tree, all its entries at hand, does not begin with the smaller one."""
    return proof("forked", head(TREE), head(CHANGED, LATER), entries=b"".join(CHANGED))


@proving("17.9")
def evidence_of_a_tree_changed_behind_an_edge() -> Made:
    """The same from an edge on: what lies before it need not be shown."""
    whole = [*numbered(301), OTHER_ENTRY, *numbered(305)[302:]]
    edge = tile(0, 1, 300) + tile(1, 0, 300)
    rest = b"".join(whole[300:])
    heads = head(numbered(303)), head(whole, LATER)
    return proof("forked", *heads, start=300, edge=edge, entries=rest)


@proving("17.9", "bad_structure")
def evidence_of_a_tree_that_grew() -> Made:
    """An honest log proves nothing against itself."""
    given = fields("forked", head(TREE), head(GROWN, LATER), entries=b"".join(GROWN))
    return Made(shown(given), {"where": "no contradiction"})


@proving("17.9", "bad_structure")
def evidence_of_one_head_twice() -> Inputs:
    """One head does not contradict itself."""
    return shown(fields("forked", head(TREE), head(TREE), entries=b"".join(TREE)))


@proving("17.9", "hash_mismatch")
def evidence_with_made_up_entries() -> Inputs:
    """Entries that the second head does not stand for prove nothing against it."""
    return shown(fields("forked", head(TREE), head(GROWN, LATER), entries=b"".join(CHANGED)))


@proving("17.9", "bad_length")
def evidence_with_an_entry_too_few() -> Inputs:
    """The tree of the second head has nine entries."""
    return shown(fields("forked", head(TREE), head(CHANGED, LATER), entries=b"".join(CHANGED[:-1])))


@proving("17.9", "bad_structure")
def evidence_with_an_edge_behind_the_first_head() -> Made:
    """From there on nothing tells what the tree was before."""
    given = fields("forked", head(TREE), head(GROWN, LATER), start=6, edge=tile(0, 0, 6))
    return Made(shown(given), {"where": "start"})


@proving("17.9", "bad_signature")
def evidence_with_a_head_that_somebody_else_signed() -> Inputs:
    """Anybody can write a head."""
    forged = signed(text(**said(CHANGED[:5], LATER)), secret=practice.ROOT).decode()
    return shown(fields("forked", head(TREE), forged))


@proving("17.9", "wrong_root")
def evidence_against_another_office() -> Inputs:
    """Who has another office's fingerprint learns nothing about that office."""
    made = fields("forked", head(TREE), head(CHANGED[:5], LATER))
    return shown(made, fingerprint(practice.OTHER_OFFICE))


@proving("17.9", "bad_structure")
def evidence_of_a_fork_between_two_logs() -> Inputs:
    """Two logs may hold different things for one time."""
    other = head(CHANGED[:5], origin=origin(log=OTHER_LOG))
    return shown(fields("forked", head(TREE), other))


@proving("17.9", "bad_structure")
def evidence_with_one_head() -> Made:
    """Two are needed for a contradiction."""
    return Made(shown(fields("forked", head(TREE))), {"where": "notes"})


@proving("17.9")
def evidence_of_a_log_that_shrank() -> Made:
    """A later head with fewer entries."""
    return proof("back_dated", head(GROWN), head(TREE, LATER))


@proving("17.9", "bad_structure")
def evidence_of_an_older_head() -> Inputs:
    """That an older head is shown again is no contradiction in what was signed."""
    return shown(fields("back_dated", head(TREE), head(GROWN, LATER)))


@proving("17.9")
def evidence_of_two_logs() -> Made:
    """A log that began anew, after a restore or to hide something."""
    return proof("begun_anew", head(GROWN), head(TREE, LATER, origin=origin(log=OTHER_LOG)))


@proving("17.9", "bad_structure")
def evidence_of_two_logs_that_are_one() -> Inputs:
    """Both heads name the same log."""
    return shown(fields("begun_anew", head(TREE), head(GROWN, LATER, origin=origin(log=LOG_NAME))))


def broken(entries: list[bytes], at: int, **changes: Any) -> Inputs:
    """A promise beside a head."""
    given = {"entries": b"".join(entries), "entry": ENTRY, "promise": promise()} | changes
    return fields("promise_broken", head(entries, at), **given)


@proving("17.9")
def evidence_of_a_broken_promise() -> Made:
    """The entry should have been there at the time of this head, and is not."""
    return Made(shown(broken(TREE, PUBLISH_BY)), {"accused": "log"})


@proving("17.9", "bad_structure")
def evidence_of_a_kept_promise() -> Inputs:
    """The entry is there."""
    return shown(broken([*TREE, ENTRY], PUBLISH_BY))


@proving("17.9", "bad_structure")
def evidence_of_a_promise_that_is_not_due() -> Inputs:
    """The head is of a time before the promise's."""
    return shown(broken(TREE, PUBLISH_BY - 1))


@proving("17.9", "bad_promise")
def evidence_of_a_promise_for_another_entry() -> Inputs:
    """A promise is for one entry."""
    return shown(broken(TREE, PUBLISH_BY, entry=OTHER_ENTRY))


@proving("17.9", "hash_mismatch")
def evidence_of_a_broken_promise_with_entries_left_out() -> Inputs:
    """An entry that is only kept back from the reader of the file."""
    notes = head([*TREE[:-1], ENTRY], PUBLISH_BY)
    given = {"entries": b"".join(TREE), "entry": ENTRY, "promise": promise()}
    return shown(fields("promise_broken", notes, **given))


@proving("17.9")
def evidence_that_is_only_a_record() -> Made:
    """A board was shown that the head does not name; the file cannot prove that it was."""
    return proof("board_differs", head(TREE), accused=None, where="/v1/board/index")


@proving("17.9", "newer_format")
def evidence_of_a_later_version() -> Inputs:
    """A later version may prove more."""
    return shown(fields("forked", format=2))


@proving("17.9", "bad_structure")
def evidence_of_an_unknown_kind() -> Inputs:
    """The list of kinds is closed."""
    return shown(fields("bad_weather"))


@proving("17.9", "bad_structure")
def evidence_with_an_unknown_field() -> Inputs:
    """No other field is there."""
    return shown(fields("forked", comment="somebody"))


@proving("17.9", "too_big")
def evidence_too_big() -> Inputs:
    """At most 64 MiB."""
    return {"file": bytes(MOST_BYTES + 1), "fingerprint": fingerprint()}
