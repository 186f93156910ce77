"""From a typed error to words for people. Never `str(exception)`: that is for developers.

Any error with a stable `.code` gets the words of its family; `.acts` ("us",
"environment", "peer", "user") says who must act. A code that nobody listed gets honest
general words, and keeps its code for whoever is asked for help.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.runtime.messages import say

_FAMILIES: dict[str, tuple[str, str]] = {
    # family: (its codes, who acts unless the error says otherwise)
    "cancelled": ("cancelled", "user"),
    "internal": ("runner_closed job_died unknown_message translation_missing internal", "us"),
    # Verdicts of `crypto.errors`; a test holds this table against that list.
    "damaged": (
        """bad_length bad_magic reserved_not_zero bad_padding bad_structure too_deep too_many
        body_unreadable chunk_unreadable""",
        "peer",
    ),
    "too_big": ("too_big", "user"),
    "newer": ("unknown_suite newer_format", "user"),
    "clock": ("wrong_epoch not_yet_valid", "environment"),
    "expired": ("expired", "peer"),
    "not_for_us": ("not_for_us", "peer"),
    "mismatch": ("commitment_mismatch hash_mismatch", "peer"),
    "untrusted": (
        "bad_signature bad_key bad_reply_key chain_broken second_key unknown_reviewer wrong_card",
        "peer",
    ),
    "misdirected": ("wrong_recipient wrong_tag wrong_direction", "peer"),
    "wrong_office": ("wrong_office wrong_root rolled_back", "peer"),
    "nobody": ("nobody_to_seal_to", "user"),
    "address": ("bad_address bad_fingerprint", "user"),
    "word_count": ("wrong_word_count", "user"),
    "unknown_word": ("unknown_word", "user"),
    "checksum": ("bad_checksum", "user"),
    "identity": ("identity_unreadable", "user"),
    "promise": ("bad_promise", "peer"),
    # Network and server.
    "unreachable": ("unreachable offline connection_refused no_route name_not_found", "environment"),
    "slow": ("timeout interrupted body_timeout", "environment"),
    "proxy": ("proxy_unreachable no_tor", "environment"),
    "answer": ("bad_answer wrong_length wrong_content_type unexpected_status", "peer"),
    "busy": ("busy too_many_requests unavailable", "peer"),
    "full": ("server_full no_space_left", "peer"),
    "refused": ("refused unauthorized forbidden conflict", "peer"),
    "missing": ("not_found gone", "peer"),
    "unpublished": ("no_office_yet", "peer"),
    # This computer.
    "file_unreadable": ("file_unreadable file_missing", "environment"),
    "folder": ("folder_unreadable", "environment"),
    "file_changed": ("file_changed", "user"),
    "disk_full": ("disk_full", "environment"),
    "not_saved": ("not_writable file_exists", "user"),
    "passphrase": ("wrong_passphrase", "user"),
    "locked": ("vault_locked", "user"),
    "no_office": ("no_office", "user"),
}

_FAMILY_OF: dict[str, str] = {
    code: family for family, (codes, _) in _FAMILIES.items() for code in codes.split()
}


@dataclass(frozen=True, slots=True)
class Explained:
    """An error in words: what to show, and the code to fold away."""

    title: str
    happened: str
    todo: str
    code: str
    acts: str
    """Who must act: "us", "environment", "peer" or "user"."""


def has_words(code: str) -> bool:
    """Whether a code has words of its own."""
    return code in _FAMILY_OF


def explain(error: BaseException) -> Explained:
    """The words for an error; the general ones when it has no code or an unlisted one."""
    code = getattr(error, "code", None)
    if not isinstance(code, str):
        # Not one of ours: the class name is the only part that holds no data of the person.
        return _words("internal", f"internal.{type(error).__name__}", "us")
    family = _FAMILY_OF.get(code, "unknown")
    default = _FAMILIES[family][1] if family in _FAMILIES else "us"
    return _words(family, code, str(getattr(error, "acts", default)))


def _words(family: str, code: str, acts: str) -> Explained:
    return Explained(
        title=say(f"error.{family}.title"),
        happened=say(f"error.{family}.happened"),
        todo=say(f"error.{family}.todo"),
        code=code,
        acts=acts,
    )
