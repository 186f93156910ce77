"""The worked example of SPEC §19, from eight words to an entry: python -m tests.vectors.worked_example."""

import sys
from collections.abc import Iterator
from functools import cache

from mnemonic import Mnemonic

from crypto.capsule import Sealing, seal_capsule
from crypto.chunks import plan_upload
from crypto.content import Withdrawal, encode_content
from crypto.entry import mark_for, sign_promise
from crypto.ids import CardHash, Entry, OfficeId
from crypto.labels import Direction, Label, Person, bind
from crypto.primitives import derive, keyed_hash, sealing_public, sha256, sign_public
from crypto.receipt import Receipt, ThreadKeys, stretch_receipt
from crypto.reply import tag_for
from tests.vectors.generate.ground import stream

SHOWN_BYTES = 32
"""Longer values are shown by their start, length and SHA-256."""


def counting(start: int, count: int) -> bytes:
    """Bytes that count from `start`."""
    return bytes((start + at) % 256 for at in range(count))


def shown(data: bytes) -> str:
    """Bytes as the example prints them."""
    if len(data) <= 2 * SHOWN_BYTES:
        return data.hex()
    return f"{data[:SHOWN_BYTES].hex()}... ({len(data):,} bytes, SHA-256 {sha256(data).hex()})"


RECEIPT = Receipt(counting(0, 10))
ROOT_PUBLIC = sign_public(counting(0x20, 32))
OFFICE = OfficeId(sha256(ROOT_PUBLIC))
EPOCH = 2_810
REVIEWER = sealing_public(counting(0x40, 96))
CARD_HASH = CardHash(sha256(b"the card"))
CONTENT_KEY = stream("worked example")(32)
FILES = [(sha256(b"second file"), 300_000), (sha256(b"first file"), 5)]


@cache
def keys_of_the_receipt() -> ThreadKeys:
    """The slow step, once."""
    return stretch_receipt(RECEIPT, OFFICE)


def lines() -> Iterator[tuple[str, str]]:
    """The example, as (name, value)."""
    keys = keys_of_the_receipt()
    yield from receipt_lines()
    yield "office root", ROOT_PUBLIC.hex()
    yield "office_id", OFFICE.hex()
    salt = keyed_hash(b"", Person.SALT, bind(Label.RECEIPT_SALT, OFFICE), 16)
    yield "salt", salt.hex()
    yield "thread id", keys.thread_id.hex()
    yield "mailbox key", keys.mailbox_key.hex()
    yield "reply key", shown(keys.reply_key)
    yield "entry key", keys.entry_key.hex()
    yield "file", keys.file.hex()
    yield "tag of reviewer 0, reply 0", tag_for(keys.mailbox_key, 0, 0).hex()
    yield from upload_lines()
    yield from capsule_lines()
    yield from promise_lines()


def receipt_lines() -> Iterator[tuple[str, str]]:
    """SPEC §5.1 to §5.3."""
    yield "secret", RECEIPT.secret.hex()
    yield "numbers", " ".join(RECEIPT.numbers())
    yield "English", " ".join(RECEIPT.words(Mnemonic("english").wordlist))
    yield "Chinese, simplified", " ".join(RECEIPT.words(Mnemonic("chinese_simplified").wordlist))


def upload_lines() -> Iterator[tuple[str, str]]:
    """SPEC §9.2, §9.3."""
    plan = plan_upload(keys_of_the_receipt().file, OFFICE, FILES)
    yield "files, in the order of their hashes", ", ".join(file.sha256.hex()[:16] for file in plan.files)
    yield "upload id", plan.upload_id.hex()
    yield "key of file 0", plan.files[0].key.hex()
    yield "key of file 1", plan.files[1].key.hex()
    yield "chunks", str(plan.count)
    yield "places (file, piece)", ", ".join("dummy" if at is None else str(at) for at in plan.at_places())


def capsule_lines() -> Iterator[tuple[str, str]]:
    """SPEC §6.2, §6.3, §6.6."""
    keys = keys_of_the_receipt()
    content = Withdrawal(
        recipients=1, reply_key=keys.reply_key, mailbox_key=keys.mailbox_key, reason="It was settled."
    )
    sealing = Sealing(OFFICE, CARD_HASH, EPOCH, {0: REVIEWER}, keys.thread_secret, 1, keys.entry_key)
    capsule = seal_capsule(sealing, lambda _: encode_content(content), stream("worked example"))
    commitment = derive(CONTENT_KEY, Label.COMMIT)
    yield "content", shown(encode_content(content))
    yield "content key", CONTENT_KEY.hex()
    yield "commitment", commitment.hex()
    yield "head", shown(capsule[:48])
    about = (Direction.IN.value.encode(), OFFICE, EPOCH.to_bytes(4, "big"), commitment)
    yield "info of slot 0", shown(bind(Label.SLOT, *about, b"\0", sha256(REVIEWER)))
    yield "body key", derive(CONTENT_KEY, Label.BODY).hex()


def promise_lines() -> Iterator[tuple[str, str]]:
    """SPEC §11.1 to §11.3, for a capsule whose first 32,752 bytes have this digest."""
    digest = sha256(b"a capsule without its mark")
    entry = Entry(digest + mark_for(keys_of_the_receipt().entry_key, digest))
    yield "entry", entry.hex()
    log_secret = counting(0xA0, 32)
    yield "log key", sign_public(log_secret).hex()
    yield "promise", shown(sign_promise(log_secret, OFFICE, entry, 1_700_021_600))


def text() -> str:
    """The example as it stands in SPEC.md."""
    width = max(len(name) for name, _ in lines())
    return "\n".join(f"    {name.ljust(width)}  {value}" for name, value in lines()) + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
