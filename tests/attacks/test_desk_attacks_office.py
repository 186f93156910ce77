"""A server that shows another office, an older card, two cards, two keys: proof is kept, work goes on."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import msgspec

from crypto.logevidence import Kind
from crypto.logproof import Accused
from crypto.office import EpochKey, KeyBundle, decode_office, encode_office, sign_bundle, sign_card
from desktop.services import lockedkey
from desktop.services.desk import Desk
from desktop.services.lockedkey import Purpose
from desktop.services.vaultoffice import card_in_force, server_faults
from tests.attacks.attackeddesk import kinds, proven, pull_from, send_three
from tests.attacks.twistingserver import Told, TwistingServer
from tests.desktop.services.practicedesk import PracticeOffice


def test_an_office_that_is_not_ours_is_not_taken_over(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path
) -> None:
    send_three(office)
    root = random.Random(8).randbytes(32)
    before = card_in_force(desk.vault.db)

    def other(told: Told) -> tuple[int, bytes]:
        if told.path != "/v1/office":
            return told.status, told.body
        blob = decode_office(told.body)
        card = sign_card(root, before.card)
        return 200, encode_office(msgspec.structs.replace(blob, card=card))

    server.twist = other
    report = pull_from(desk, server)
    assert (report.office_fault, report.new) == ("bad_office", 3)
    assert card_in_force(desk.vault.db) == before
    assert kinds(desk) == {"bad_office"}
    assert proven(desk, "bad_office", tmp_path) == (Kind.BAD_OFFICE, None)


def test_a_rolled_back_card_and_a_second_card_are_kept_as_proof(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path
) -> None:
    root = lockedkey.unlock(office.made.root_file.read_bytes(), office.made.root_passphrase, Purpose.ROOT)
    first = card_in_force(desk.vault.db)
    changes = {"previous": first.card_hash, "sequence": 2}
    second = sign_card(root, msgspec.structs.replace(first.card, **changes))
    twin = sign_card(root, msgspec.structs.replace(first.card, **changes, acknowledge_days=9))

    def showing(card: bytes) -> Callable[[Told], tuple[int, bytes]]:
        def twist(told: Told) -> tuple[int, bytes]:
            if told.path != "/v1/office":
                return told.status, told.body
            return 200, encode_office(msgspec.structs.replace(decode_office(told.body), card=card))

        return twist

    expected = [(second, ""), (first.blob, "rolled_back"), (twin, "second_card"), (second, "")]
    for card, fault in expected:
        server.twist = showing(card)
        assert pull_from(desk, server).office_fault == fault
    assert card_in_force(desk.vault.db).blob == second
    proofs = {one.kind: one.proof for one in server_faults(desk.vault.db)}
    assert proofs == {"rolled_back": first.blob, "second_card": twin}
    assert proven(desk, "rolled_back", tmp_path) == (Kind.ROLLED_BACK, None)
    assert proven(desk, "second_card", tmp_path) == (Kind.TWO_CARDS, Accused.ROOT)


def test_a_second_key_for_one_week_is_kept_as_proof(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path
) -> None:
    force = card_in_force(desk.vault.db)
    with office.desk(1) as other:
        bundle = KeyBundle(
            format=1,
            office_id=desk.office_id,
            slot=1,
            card_hash=force.card_hash,
            issued=int(office.clock.now),
            keys=[EpochKey(office.epoch, other.keyring.publics()[office.epoch + 1])],
            lost_epochs=[],
        )
        forged = sign_bundle(other.identity.secrets.sign, bundle)
    pull_from(desk, server)

    def show(told: Told) -> tuple[int, bytes]:
        if told.path != "/v1/office":
            return told.status, told.body
        return 200, encode_office(msgspec.structs.replace(decode_office(told.body), bundles=[forged]))

    server.twist = show
    pull_from(desk, server)
    (fault,) = server_faults(desk.vault.db)
    assert (fault.kind, fault.proof) == ("second_key", forged)
    assert proven(desk, "second_key", tmp_path) == (Kind.SECOND_KEY, Accused.REVIEWER)
