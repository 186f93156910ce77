"""Runs vectors of the office's publications, of files and of what people type, as `runner` does.

Every function takes a vector's inputs and gives facts that a file can state; refusals pass through.
"""

import unicodedata
from functools import cache

from mnemonic import Mnemonic

from crypto import outbox
from crypto.address import check_root, format_address, parse_address, parse_fingerprint, read_office_file
from crypto.board import read_index, read_page
from crypto.chunks import open_piece, plan_upload
from crypto.draft import draft_key, read_draft
from crypto.errors import Verdict
from crypto.ids import OfficeId, Tag
from crypto.labels import Label, Person
from crypto.manifest import chunk_class
from crypto.office import (
    card_hash,
    check_fresh,
    current_root,
    decode_office,
    key_for,
    office_id_of,
    open_bundle,
    open_card,
    open_card_before,
)
from crypto.primitives import derive, keyed_hash, open_sealed, sign, sign_public, stretch, verify
from crypto.receipt import Wordlists, keys_from_root, parse_receipt, stretch_receipt
from crypto.sealedfile import mask_key, read_chunk, read_head, write_chunk
from crypto.submission import decode_submission
from tests.vectors.given import Given
from tests.vectors.runner import Facts

_LISTS = {
    "en": "english",
    "fr": "french",
    "ja": "japanese",
    "zh_Hans": "chinese_simplified",
    "zh_Hant": "chinese_traditional",
}


@cache
def wordlists() -> Wordlists:
    """The lists that receipts are read in."""
    return {language: tuple(Mnemonic(name).wordlist) for language, name in _LISTS.items()}


def links(given: Given) -> Facts:
    return {"root": current_root(given.data("first_root"), given.blobs("links")).hex()}


def card(given: Given) -> Facts:
    blob = given.data("card")
    opened = open_card(blob, given.data("first_root"), given.blobs("links"))
    if given.has("now"):
        check_fresh(opened, given.number("now"), given.number("floor"))
    return {
        "hash": card_hash(blob).hex(),
        "sequence": opened.sequence,
        "reviewers": [one.slot for one in opened.reviewers],
    }


def card_before(given: Given) -> Facts:
    after = open_card(given.data("card"), given.data("first_root"))
    opened = open_card_before(given.data("before"), after)
    facts: Facts = {"sequence": opened.sequence, "previous": opened.previous.hex()}
    return facts | {"hash": card_hash(given.data("before")).hex()}


def bundle(given: Given) -> Facts:
    blob = given.data("card")
    opened_card = open_card(blob, given.data("first_root"))
    opened = open_bundle(given.data("bundle"), opened_card, card_hash(blob))
    key = key_for(opened, given.number("epoch"))
    return {"slot": opened.slot, "key_hash": None if key is None else office_id_of(key).hex()}


def office(given: Given) -> Facts:
    blob = decode_office(given.data("answer"))
    return {"card": blob.card.hex(), "bundles": len(blob.bundles), "beacon": blob.beacon.hex()}


def board(given: Given) -> Facts:
    index = read_index(given.data("index"))
    facts: Facts = {"published": index.published, "count": index.count, "pages": len(index.page_hashes)}
    if given.has("tag"):
        facts["page_of"] = index.page_of(Tag(given.data("tag")))
    if given.has("page"):
        replies = read_page(index, given.number("number"), given.data("page"))
        facts["tags"] = [tag.hex() for tag in replies]
    return facts


def submission(given: Given) -> Facts:
    read = decode_submission(given.data("submission"))
    return {"upload": read.upload_id and read.upload_id.hex(), "count": read.chunk_count}


def chunk(given: Given) -> Facts:
    office_id, index, size = OfficeId(given.data("office")), given.number("index"), given.number("size")
    piece = open_piece(given.data("key"), office_id, index, size, given.data("chunk"))
    return {"bytes": len(piece), "start": piece[:16].hex(), "end": piece[-16:].hex()}


def plan(given: Given) -> Facts:
    files = [(bytes.fromhex(digest), size) for digest, size in given.inputs["files"]]
    planned = plan_upload(given.data("file"), OfficeId(given.data("office")), files)
    return {
        "upload": planned.upload_id.hex(),
        "count": planned.count,
        "given": list(planned.given),
        "keys": [file.key.hex() for file in planned.files],
        "places": [place and list(place) for place in planned.at_places()],
    }


def chunk_count(given: Given) -> Facts:
    return {"count": chunk_class(given.number("pieces"))}


def sealed_head(given: Given) -> Facts:
    read = read_head(given.data("head"), OfficeId(given.data("office")), given.number("file_bytes"))
    return {"upload": read.upload_id and read.upload_id.hex(), "count": read.chunk_count}


def sealed_record(given: Given) -> Facts:
    key = mask_key(given.data("salt"), OfficeId(given.data("office")))
    record = write_chunk(key, given.number("written_at"), given.data("chunk"))
    if given.has("edit"):
        at, part = given.inputs["edit"]
        record = record[:at] + bytes.fromhex(part) + record[at + len(part) // 2 :]
    record = record[: given.number("length")] if given.has("length") else record
    return {"same": read_chunk(key, given.number("read_at"), record) == given.data("chunk")}


def outbox_head(given: Given) -> Facts:
    read, kept = outbox.read_head(given.data("outbox"), given.data("head"), given.number("file_bytes"))
    return {"count": read.chunk_count, "exclude": kept.exclude, "shown": kept.shown}


def outbox_record(given: Given) -> Facts:
    key, salt, chunk = given.data("outbox"), given.data("salt"), given.data("chunk")
    record = outbox.write_chunk(key, salt, given.number("written_at"), chunk)
    record = record[: given.number("length")] if given.has("length") else record
    return {"same": outbox.read_chunk(key, salt, given.number("read_at"), record) == chunk}


def draft(given: Given) -> Facts:
    return {"plain": read_draft(given.data("key"), given.data("file")).hex()}


def draft_passphrase(given: Given) -> Facts:
    return {"key": draft_key(given.text("passphrase"), given.data("salt")).hex()}


def receipt(given: Given) -> Facts:
    lists = wordlists()
    read = parse_receipt(given.text("text"), lists)
    words = " ".join(unicodedata.normalize("NFKC", word) for word in read.words(lists["en"]))
    return {"secret": read.secret.hex(), "numbers": " ".join(read.numbers()), "english": words}


def receipt_keys(given: Given) -> Facts:
    read = parse_receipt(given.text("text"), wordlists())
    return _thread(stretch_receipt(read, OfficeId(given.data("office"))))


def root_keys(given: Given) -> Facts:
    return _thread(keys_from_root(given.data("root")))


def address(given: Given) -> Facts:
    read = parse_address(given.text("text"))
    facts: Facts = {"host": read.host, "port": read.port, "fingerprint": read.fingerprint, "url": read.url}
    if given.has("first_root"):
        office_id = check_root(read.fingerprint, given.data("first_root"))
        facts["again"] = format_address(read.host, read.port, office_id)
    return facts


def fingerprint(given: Given) -> Facts:
    return {"digits": parse_fingerprint(given.text("text"))}


def office_file(given: Given) -> Facts:
    read, file = read_office_file(given.data("file"))
    facts: Facts = {"host": read.host, "links": len(file.links), "card": file.card.hex()}
    return facts | ({"bridges": file.bridges} if file.bridges else {})


def hkdf(given: Given) -> Facts:
    label, context = Label(given.text("label")), given.blobs("context")
    return {"key": derive(given.data("secret"), label, *context, length=given.number("length")).hex()}


def argon2id(given: Given) -> Facts:
    memory, passes = given.number("memory_bytes"), given.number("passes")
    return {"key": stretch(given.data("secret"), given.data("salt"), memory, passes).hex()}


def blake2b(given: Given) -> Facts:
    person, length = Person(given.text("person")), given.number("length")
    return {"hash": keyed_hash(given.data("key"), person, given.data("data"), length).hex()}


def ed25519(given: Given) -> Facts:
    if given.has("seed"):
        seed = given.data("seed")
        return {"public": sign_public(seed).hex(), "signature": sign(seed, given.data("message")).hex()}
    verify(given.data("public"), given.data("message"), given.data("signature"))
    return {}


def hpke(given: Given) -> Facts:
    secret, sealed, info = given.data("secret"), given.data("sealed"), given.data("info")
    return {"plain": open_sealed(secret, sealed, info, Verdict.NOT_FOR_US).hex()}


def _thread(keys: object) -> Facts:
    names = ("thread_id", "mailbox_key", "reply_secret", "entry_key", "file", "original", "outbox")
    return {name: getattr(keys, name).hex() for name in names}
