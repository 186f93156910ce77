"""Locked key files and passphrases."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.services import lockedkey
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.lockedkey import Cost, Purpose
from desktop.services.passphrases import check_passphrase, generate_passphrase, guess_cost
from desktop.services.wordlists import wordlists
from tests.desktop.services.practicedesk import QUICK

SECRET = b"\x01" * 48


def locked(passphrase: str = "open sesame", cost: Cost = QUICK) -> bytes:
    return lockedkey.lock(SECRET, passphrase, Purpose.ROOT, "12345", cost, random.Random(3).randbytes)


def fault_of(data: bytes, passphrase: str = "open sesame", purpose: Purpose = Purpose.ROOT) -> DeskFault:
    with pytest.raises(DeskError) as caught:
        lockedkey.unlock(data, passphrase, purpose)
    return caught.value.fault


DAMAGE = (DeskFault.KEY_FILE_DAMAGED, DeskFault.KEY_FILE_FOREIGN, DeskFault.VAULT_NEWER)


def outcome(data: bytes) -> bytes | DeskFault:
    try:
        return lockedkey.unlock(data, "open sesame", Purpose.ROOT)
    except DeskError as error:
        return error.fault


def test_it_opens_and_says_what_it_is() -> None:
    assert lockedkey.unlock(locked(), "open sesame", Purpose.ROOT) == SECRET
    assert lockedkey.about(locked()) == "12345"
    assert b"Ombra locked key" in locked()
    assert SECRET not in locked()


def test_passphrases_are_taken_as_people_type_them() -> None:
    assert lockedkey.unlock(locked("Grüße  an alle"), " Gru\u0308ße an\talle ", Purpose.ROOT) == SECRET


def test_wrong_passphrase_and_wrong_purpose() -> None:
    assert fault_of(locked(), "open sesam") is DeskFault.WRONG_PASSPHRASE
    assert fault_of(locked(), purpose=Purpose.VAULT) is DeskFault.KEY_FILE_FOREIGN


def test_a_file_that_asks_for_too_much_memory_is_refused_before_it_is_taken() -> None:
    data = locked().replace(b'"memory_bytes": 65536', b'"memory_bytes": 9999999999999')
    assert data != locked()
    assert fault_of(data) is DeskFault.KEY_FILE_DAMAGED


@pytest.mark.parametrize("field", [b'"memory_bytes": 65536', b'"passes": 1'])
def test_a_number_beyond_all_bounds_is_damage(field: bytes) -> None:
    assert fault_of(locked().replace(field, field + b"0" * 30)) is DeskFault.KEY_FILE_DAMAGED


def test_a_later_format_is_told_apart() -> None:
    assert fault_of(locked().replace(b'"format": 1', b'"format": 2')) is DeskFault.VAULT_NEWER


@settings(max_examples=60)
@given(st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_a_changed_byte_never_opens_as_something_else(place: int, change: int) -> None:
    data = bytearray(locked())
    data[place % len(data)] ^= change
    assert outcome(bytes(data)) in (SECRET, *DAMAGE)


@given(st.binary(max_size=300))
def test_any_other_bytes_are_a_damaged_key_file(data: bytes) -> None:
    assert fault_of(data) is DeskFault.KEY_FILE_DAMAGED


def test_generated_passphrases_have_eight_words_and_88_bits() -> None:
    chance = random.Random(5)
    made = {generate_passphrase(chance.randbytes) for _ in range(200)}
    assert len(made) == 200
    words = set(wordlists()["en"])
    assert all(len(one.split()) == 8 and set(one.split()) <= words for one in made)
    cost = guess_cost()
    assert (cost.bits, cost.memory_bytes, cost.passes) == (88, 256 * 1024**2, 3)
    assert cost.years > 1e12


@pytest.mark.parametrize("weak", ["", "short", "aaaaaaaaaaaaaaaa", "1 2 3 4 5 6"])
def test_weak_passphrases_are_refused(weak: str) -> None:
    with pytest.raises(DeskError) as caught:
        check_passphrase(weak)
    assert caught.value.fault is DeskFault.WEAK_PASSPHRASE


def test_the_full_cost_takes_256_mib_and_three_passes() -> None:
    data = locked(cost=lockedkey.FULL_COST)
    assert b'"memory_bytes": 268435456' in data
    assert b'"passes": 3' in data
    assert lockedkey.unlock(data, "open sesame", Purpose.ROOT) == SECRET
