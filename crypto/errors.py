"""What can be wrong with bytes from outside: a closed list of verdicts, and the error that carries them."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """Why bytes were refused. Vectors and callers use these words; the list is closed (SPEC §1.4)."""

    BAD_LENGTH = "bad_length"
    BAD_MAGIC = "bad_magic"
    UNKNOWN_SUITE = "unknown_suite"
    RESERVED_NOT_ZERO = "reserved_not_zero"
    WRONG_EPOCH = "wrong_epoch"
    NOT_FOR_US = "not_for_us"
    COMMITMENT_MISMATCH = "commitment_mismatch"
    BODY_UNREADABLE = "body_unreadable"
    BAD_PADDING = "bad_padding"
    BAD_STRUCTURE = "bad_structure"
    TOO_DEEP = "too_deep"
    TOO_MANY = "too_many"
    TOO_BIG = "too_big"
    BAD_SIGNATURE = "bad_signature"
    BAD_KEY = "bad_key"
    BAD_REPLY_KEY = "bad_reply_key"
    WRONG_OFFICE = "wrong_office"
    WRONG_ROOT = "wrong_root"
    WRONG_CARD = "wrong_card"
    WRONG_RECIPIENT = "wrong_recipient"
    WRONG_TAG = "wrong_tag"
    WRONG_DIRECTION = "wrong_direction"
    UNKNOWN_REVIEWER = "unknown_reviewer"
    NOBODY_TO_SEAL_TO = "nobody_to_seal_to"
    NEWER_FORMAT = "newer_format"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    ROLLED_BACK = "rolled_back"
    CHAIN_BROKEN = "chain_broken"
    BAD_ADDRESS = "bad_address"
    BAD_FINGERPRINT = "bad_fingerprint"
    WRONG_WORD_COUNT = "wrong_word_count"
    UNKNOWN_WORD = "unknown_word"
    BAD_CHECKSUM = "bad_checksum"
    CHUNK_UNREADABLE = "chunk_unreadable"
    HASH_MISMATCH = "hash_mismatch"
    IDENTITY_UNREADABLE = "identity_unreadable"
    BAD_PROMISE = "bad_promise"
    SECOND_KEY = "second_key"


class Acts(StrEnum):
    """Who must act on a refusal (SPEC §1.4)."""

    ENVIRONMENT = "environment"
    """Something around the program: most often the clock."""
    PEER = "peer"
    """Whoever made or carried the bytes."""
    USER = "user"
    """The person at this computer."""


_NOT_THE_PEER = {
    Verdict.UNKNOWN_SUITE: Acts.USER,
    Verdict.NEWER_FORMAT: Acts.USER,
    Verdict.WRONG_EPOCH: Acts.ENVIRONMENT,
    Verdict.NOT_YET_VALID: Acts.ENVIRONMENT,
    Verdict.TOO_BIG: Acts.USER,
    Verdict.NOBODY_TO_SEAL_TO: Acts.USER,
    Verdict.BAD_ADDRESS: Acts.USER,
    Verdict.BAD_FINGERPRINT: Acts.USER,
    Verdict.WRONG_WORD_COUNT: Acts.USER,
    Verdict.UNKNOWN_WORD: Acts.USER,
    Verdict.BAD_CHECKSUM: Acts.USER,
    Verdict.IDENTITY_UNREADABLE: Acts.USER,
}


class CryptoError(Exception):
    """Bytes were refused. `verdict` says why; `where` names the field or word where that helps."""

    def __init__(self, verdict: Verdict, where: str = "") -> None:
        super().__init__(f"{verdict.value}{': ' + where if where else ''}")
        self.verdict = verdict
        self.where = where

    @property
    def acts(self) -> Acts:
        """Who must act: most bytes that are refused were made by somebody else."""
        return _NOT_THE_PEER.get(self.verdict, Acts.PEER)

    @property
    def code(self) -> str:
        """The stable code for machines and translations."""
        return self.verdict.value


def require(condition: bool, verdict: Verdict, where: str = "") -> None:
    """Raise `CryptoError(verdict)` unless `condition` holds."""
    if not condition:
        raise CryptoError(verdict, where)
