"""Checkpoints (SPEC §17.5)."""

from base64 import b64encode

from tests.vectors.generate import practice
from tests.vectors.generate.ground import sha256, sign_public
from tests.vectors.generate.log_note import note, plain
from tests.vectors.generate.log_tree import numbered, tree_hash
from tests.vectors.generate.registry import Family, Inputs, Made

pointing = Family("log", "checkpoint")
LOG_NAME = sha256(b"ombra vectors, name of a log")[:16]
SIZE = 300
ROOT = tree_hash(numbered(SIZE))
BOARD, CARD, BUNDLES = sha256(b"board"), sha256(b"card"), sha256(b"bundles")
BEYOND = 253_402_300_800
"""The first second of the year 10000."""


def origin(office: bytes = practice.OFFICE, log: bytes = LOG_NAME) -> str:
    """SPEC §17.5."""
    return f"ombra/v1/{office.hex()}/{log.hex()}"


def lines(**changes: str) -> dict[str, str]:
    """The lines of a checkpoint by what they say."""
    made = {
        "origin": origin(),
        "size": str(SIZE),
        "root": b64encode(ROOT).decode(),
        "published": f"published {practice.NOW}",
        "board": f"board {BOARD.hex()}",
        "card": f"card {CARD.hex()}",
        "bundles": f"bundles {BUNDLES.hex()}",
    }
    return made | changes


def text(**changes: str) -> str:
    return "".join(line + "\n" for line in lines(**changes).values())


def signed(body: str, name: str | None = None, secret: bytes = practice.LOG) -> bytes:
    """A note whose line has the name that its first line says."""
    return note(body, plain(body, name or body.split("\n")[0], secret))


def shown(data: bytes) -> Inputs:
    """A checkpoint before a reader of the office."""
    return {"note": data, "office": practice.OFFICE, "log_key": sign_public(practice.LOG)}


def changed(**changes: str) -> Inputs:
    """A checkpoint with other lines, signed by the log: who signs it does not make it one."""
    return shown(signed(text(**changes)))


def without(name: str) -> Inputs:
    kept = [line for key, line in lines().items() if key != name]
    body = "".join(line + "\n" for line in kept)
    return shown(signed(body, origin()))


@pointing("17.5")
def checkpoint_is_read() -> Made:
    """Seven lines, signed by the log."""
    hashes = {"root": ROOT, "board": BOARD, "card": CARD, "bundles": BUNDLES, "log": LOG_NAME}
    expect: Inputs = {name: value.hex() for name, value in hashes.items()}
    return Made(changed(), expect | {"size": SIZE, "published": practice.NOW})


@pointing("17.5")
def checkpoint_of_an_empty_tree() -> Made:
    """A size of nothing is written 0."""
    root = b64encode(tree_hash([])).decode()
    return Made(changed(size="0", root=root), {"size": 0, "root": tree_hash([]).hex()})


@pointing("17.5")
def checkpoint_of_the_largest_tree() -> Made:
    """One entry fewer than 2^40."""
    return Made(changed(size=str(2**40 - 1)), {"size": 2**40 - 1})


@pointing("17.5", "bad_structure")
def checkpoint_too_large() -> Inputs:
    """No tree has 2^40 entries."""
    return changed(size=str(2**40))


@pointing("17.5", "bad_structure")
def checkpoint_after_the_year_9999() -> Inputs:
    """A time that no calendar shows."""
    return changed(published=f"published {BEYOND}")


@pointing("17.5", "bad_structure")
def checkpoint_at_no_time() -> Inputs:
    """A time above zero."""
    return changed(published="published 0")


@pointing("17.5", "bad_structure")
def checkpoint_without_an_origin() -> Inputs:
    """The first line names the log."""
    return without("origin")


@pointing("17.5", "bad_structure")
def checkpoint_without_a_size() -> Inputs:
    """The second line is the size."""
    return without("size")


@pointing("17.5", "bad_structure")
def checkpoint_without_a_root() -> Inputs:
    """The third line is the root."""
    return without("root")


@pointing("17.5", "bad_structure")
def checkpoint_without_a_time() -> Inputs:
    """A checkpoint says when it was published."""
    return without("published")


@pointing("17.5", "bad_structure")
def checkpoint_without_a_board() -> Inputs:
    """A checkpoint names the board."""
    return without("board")


@pointing("17.5", "bad_structure")
def checkpoint_without_a_card() -> Inputs:
    """A checkpoint names the card."""
    return without("card")


@pointing("17.5", "bad_structure")
def checkpoint_without_bundles() -> Inputs:
    """A checkpoint names the key bundles."""
    return without("bundles")


@pointing("17.5", "bad_structure")
def checkpoint_with_a_line_twice() -> Inputs:
    """Each line stands once."""
    return changed(board=f"board {BOARD.hex()}\nboard {BOARD.hex()}")


@pointing("17.5", "bad_structure")
def checkpoint_with_lines_in_another_order() -> Inputs:
    """The order of the lines is one."""
    return changed(board=lines()["card"], card=lines()["board"])


@pointing("17.5", "bad_structure")
def checkpoint_with_a_line_more() -> Inputs:
    """A line that nobody reads is a channel."""
    return shown(signed(text() + "weather fair\n"))


@pointing("17.5", "bad_structure")
def checkpoint_with_an_empty_line_at_its_end() -> Inputs:
    """Nothing trails the last line, not even nothing."""
    return shown(signed(text() + "\n"))


@pointing("17.5", "bad_structure")
def checkpoint_with_a_size_behind_zeros() -> Inputs:
    """One number has one spelling."""
    return changed(size=f"0{SIZE}")


@pointing("17.5", "bad_structure")
def checkpoint_with_a_time_behind_zeros() -> Inputs:
    """One time has one spelling."""
    return changed(published=f"published 0{practice.NOW}")


@pointing("17.5", "bad_structure")
def checkpoint_with_digits_of_another_script() -> Inputs:
    """Digits are those of ASCII."""
    return changed(size="\u0663\u0660\u0660")


@pointing("17.5", "bad_structure")
def checkpoint_with_upper_case_hex() -> Inputs:
    """One hash has one spelling."""
    return changed(card=f"card {CARD.hex().upper()}")


@pointing("17.5", "bad_structure")
def checkpoint_with_a_second_spelling_of_the_root() -> Inputs:
    """The last letter of a root holds two bits that count for nothing; they are zero."""
    encoded = b64encode(ROOT).decode()
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return changed(root=encoded[:-2] + letters[letters.index(encoded[-2]) ^ 1] + "=")


@pointing("17.5", "bad_structure")
def checkpoint_with_a_root_of_31_bytes() -> Inputs:
    """A root has 32 bytes."""
    return changed(root=b64encode(ROOT[:31]).decode())


@pointing("17.5", "bad_structure")
def checkpoint_of_a_later_version() -> Inputs:
    """An origin of another version names nothing of ours."""
    return changed(origin=origin().replace("/v1/", "/v2/"))


@pointing("17.5", "wrong_office")
def checkpoint_of_another_office() -> Inputs:
    """A checkpoint of another office's log, though the same key signed it."""
    return changed(origin=origin(practice.OTHER_OFFICE))


@pointing("17.5", "bad_signature")
def checkpoint_by_another_key() -> Inputs:
    """The card names the log key."""
    return shown(signed(text(), secret=practice.ROOT))


@pointing("17.5", "bad_signature")
def checkpoint_signed_under_another_name() -> Inputs:
    """The line has the name of the log that the text says."""
    return shown(signed(text(), origin(log=bytes(16))))


@pointing("17.5", "bad_signature")
def checkpoint_changed() -> Inputs:
    """A size that the log did not sign."""
    return shown(signed(text()).replace(b"\n300\n", b"\n301\n"))
