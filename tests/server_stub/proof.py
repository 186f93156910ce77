"""What must be true of a server whatever happened to it, proven from outside by what it once answered."""

from __future__ import annotations

from collections.abc import Iterator

import nacl.utils

from crypto.board import read_index, read_page
from crypto.checkpoint import cosigned
from crypto.deskwire import Pull, Pulled, decode_pull
from crypto.entry import entry_of, verify_promise
from crypto.ids import Entry
from crypto.office import decode_office
from crypto.primitives import sha256, sign_public
from crypto.submission import Submission, decode_submission
from server_stub import check
from server_stub.config import Config
from server_stub.datafolder import DataFolder
from server_stub.service import World
from tests.server_stub.practice import Practice, send
from tests.server_stub.story import INTERVAL, Story
from tests.server_stub.told import Key, Posted


def prove(story: Story) -> None:
    """All that was answered is there, and nothing that shows is half. Looks as desks and readers do."""
    if not story.told.card:
        return
    _office_stands(story)
    pulled = _capsules_stand(story)
    _chunks_stand(story)
    _board_stands(story)
    _log_stands(story, pulled)


def prove_promises(story: Story, *, in_time: bool = True, given_up: bool = False) -> None:
    """The same capsule gets the same promise, and all of them were kept: the next publication is made.

    With `in_time` the log had all before the time that the promise says. With `given_up` a step that was
    refused again and again may lack, and what needs it: that was never promised.
    """
    told = story.told
    for one in told.capsules:
        answer = story.office.post(one.body)
        if answer.status == 201 or not given_up:
            assert told.promises.setdefault(one.entry, answer.body) == answer.body
        else:
            assert one.entry not in told.promises
    if given_up and not told.card:
        return
    assert told.promises
    story.publish(int(story.clock.now) // INTERVAL * INTERVAL + INTERVAL)
    assert told.refusals == []
    assert sorted(told.entries) == sorted(told.promises)
    for entry, promise in told.promises.items():
        by = verify_promise(promise, story.office.log_key, story.office.office_id, entry).publish_by
        first = next(head for head in told.heads if head.size > told.entries.index(entry))
        assert first.published <= by or not in_time


def prove_folder(story: Story, folder: DataFolder) -> None:
    """`check` finds nothing in the folder of a server that was stopped, and no half file is left."""
    found = check.look(folder, Config(reserve_bytes=0), World(story.clock, nacl.utils.random))
    said = [*found.faults, *found.warnings]
    passing = ("bundle_", *(() if story.told.card else ("no_office",)))
    assert [text for text in said if not text.startswith(passing)] == []  # the story's keys end soon
    assert [path.name for path in folder.root.rglob(".*")] == []


def _office_stands(story: Story) -> None:
    card = decode_office(send(story.office.url, "GET", "/v1/office").body).card
    told = story.told.card
    assert card in story.cards[story.cards.index(told) :]


def _capsules_stand(story: Story) -> set[Entry]:
    """What was promised is pulled; what is pulled was sent, once, and all of its upload is here."""
    known = {one.entry: one for one in story.told.capsules}
    records = list(pulled(story.office))
    assert [record.seq for record in records] == list(range(1, len(records) + 1))
    entries = [_is_whole(story, known, decode_submission(record.submission)) for record in records]
    assert len(set(entries)) == len(entries)
    assert set(entries) >= story.told.promises.keys()
    return set(entries)


def pulled(office: Practice) -> Iterator[Pulled]:
    """All that a desk gets."""
    page, after = Pull([], more=True), 0
    while page.more:
        answer = office.ask("GET", f"/v1/desk/capsules?after={after}")
        page = decode_pull(answer.body)
        yield from page.records
        after = page.records[-1].seq if page.records else after


def _is_whole(story: Story, known: dict[Entry, Posted], got: Submission) -> Entry:
    entry = entry_of(got.capsule)
    sent = decode_submission(known[entry].body)
    assert (got.capsule == sent.capsule) is True
    assert (got.upload_id, got.chunk_count) == (sent.upload_id, sent.chunk_count)
    for index in range(got.chunk_count):
        assert got.upload_id is not None
        _chunk_stands(story, (got.upload_id, index))
    return entry


def _chunks_stand(story: Story) -> None:
    """A chunk that shows is whole, and one that was answered shows, unless its upload has had its week."""
    told = story.told
    bound = {one.upload for one in told.capsules if one.entry in told.promises}
    for upload in story.uploads:
        bitmap = send(story.office.url, "GET", f"/v1/uploads/{upload.hex()}").body
        shown = {(upload, index) for index in range(65_536) if bitmap[index >> 3] >> (index & 7) & 1}
        assert shown <= told.chunks_sent.keys()
        for key in shown:
            _chunk_stands(story, key)
        if upload in bound or not story.is_late(upload):
            assert shown >= {key for key in told.chunks if key[0] == upload}


def _chunk_stands(story: Story, key: Key) -> None:
    answer = story.office.ask("GET", f"/v1/desk/uploads/{key[0].hex()}/{key[1]}")
    assert (answer.status, answer.body == story.chunks[key]) == (200, True), (key, answer.status)


def _board_stands(story: Story) -> None:
    """Every page has the hash that the index gives it, and the head of the log names the index."""
    told, data = story.told, story.board()
    index = read_index(data)
    shown: dict[bytes, bytes] = {}
    for number in range(len(index.page_hashes)):
        page = send(story.office.url, "GET", f"/v1/board/{index.page_name(number)}")
        shown |= {bytes(tag): one for tag, one in read_page(index, number, page.body).items()}
    assert all(told.replies_sent[tag] == data for tag, data in shown.items())
    assert told.shown - told.removing <= shown.keys()
    assert story.office.checkpoint()[0].board == sha256(data)


def _log_stands(story: Story, pulled: set[Entry]) -> None:
    """It grew from every head that was ever shown, by capsules that are here; cosignatures stay."""
    story.read_log()
    assert len(set(story.told.entries)) == len(story.told.entries)
    assert set(story.told.entries) <= pulled
    if story.told.cosigned:
        point, note = story.office.checkpoint("cosigned")
        key = sign_public(story.office.secrets[0].cosign)
        assert point.published >= story.told.cosigned
        assert cosigned(note, story.office.office_id, 0, key) == point.published
