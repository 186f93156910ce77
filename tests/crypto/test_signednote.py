"""Signed notes: one that others signed, and all that is none (SPEC §17.4)."""

from __future__ import annotations

from base64 import b64decode

import pytest

from crypto.errors import Verdict
from crypto.labels import Label, bind
from crypto.signednote import MAX_SIGNATURES, Note, check_signature, read_note, sign_note, write_note
from tests.crypto.refusals import verdict_of

LOG = bytes([7]) * 32

# The note with which Go's module sumdb tests, and its verifier key: name+id+base64(kind || public key).
NOTE = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
    "\n"
    "\u2014 PeterNeumann "
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
KEY = b64decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")[1:]


def test_a_note_signed_by_others_is_read() -> None:
    note = read_note(NOTE.encode())
    check_signature(note, "PeterNeumann", KEY)
    assert note.text.endswith("is.\n")
    assert verdict_of(lambda: check_signature(note, "PeterNeumann", LOG)) is Verdict.BAD_SIGNATURE
    changed = Note(note.text.replace("answer", "Answer"), note.signatures)
    assert verdict_of(lambda: check_signature(changed, "PeterNeumann", KEY)) is Verdict.BAD_SIGNATURE


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"text\n",
        b"text\n\n",
        b"text\n\n\xe2\x80\x94 name AAAAAAA=",
        b"text\n\n\xe2\x80\x94 name\n",
        b"text\n\n\xe2\x80\x94 na+me AAAAAAA=\n",
        b"text\n\n\xe2\x80\x94 name AAAAAA==\n",
        b"text\n\n\xe2\x80\x94 name AAAAAAAA\xc3\xa9\n",
        b"te\txt\n\n\xe2\x80\x94 name AAAAAAA=\n",
        b"te\xffxt\n\n\xe2\x80\x94 name AAAAAAA=\n",
        b"text\n\n- name AAAAAAA=\n",
        b"text\n\n\xe2\x80\x94 name AAAAAAB=\n",
        b"text\n\n\xe2\x80\x94 name AAAAAAA\n",
        b"text\n\n\xe2\x80\x94 name AAAAAAA==\n",
        b"text\n\n\xe2\x80\x94 name AAAAAAA= \n",
        b"text\n\n\xe2\x80\x94 name AAAA-_A=\n",
        b"text\n\n\xe2\x80\x94 name  AAAAAAA=\n",
        b"text\n\n\xe2\x80\x94  AAAAAAA=\n",
        b"text\n\n\xe2\x80\x94 na\xc2\xa0me AAAAAAA=\n",
        b"text\n\n\xe2\x80\x94 na\xe2\x80\xa8me AAAAAAA=\n",
        b"text\n\n\xe2\x80\x94 name AAAAAAA=\r\n",
        b"text\r\n\n\xe2\x80\x94 name AAAAAAA=\n",
        b"te\x00xt\n\n\xe2\x80\x94 name AAAAAAA=\n",
        b"text\n\n\xe2\x80\x94 name AAAAAAA=\n\n",
    ],
)
def test_notes_that_are_none(damaged: bytes) -> None:
    assert verdict_of(lambda: read_note(damaged)) is Verdict.BAD_STRUCTURE


def test_a_text_may_hold_empty_lines() -> None:
    """SPEC §17.4: the last one ends it."""
    assert read_note(b"a\n\n\nb\n\n\xe2\x80\x94 name AAAAAAA=\n").text == "a\n\n\nb\n"
    assert read_note(b"a\n\n\n\n\xe2\x80\x94 name AAAAAAA=\n").text == "a\n\n\n"


@pytest.mark.parametrize("label", Label)
def test_what_begins_with_a_label_is_no_note(label: Label) -> None:
    """SPEC §17.4: so a key may sign both, and neither signature passes for the other."""
    text = bind(label).decode() + "\n"
    note = write_note(text, [sign_note(text, "name", LOG)])
    assert verdict_of(lambda: read_note(note)) is Verdict.BAD_STRUCTURE


def test_a_note_has_bounds() -> None:
    line = sign_note("a\n", "name", LOG)
    assert verdict_of(lambda: read_note(write_note("a\n", [line] * (MAX_SIGNATURES + 1)))) is Verdict.TOO_MANY
    assert verdict_of(lambda: read_note(b"a" * 8_193)) is Verdict.TOO_BIG
