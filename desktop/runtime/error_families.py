"""Which words an error code gets: families of codes with the same three texts, and who must act.

A test holds the table against the verdicts of `crypto`, the codes that services and domain raise, and
the server's problems, so that none is without words.
"""

from __future__ import annotations

_FAMILIES: dict[str, tuple[str, str]] = {
    # family: (its codes, who acts unless the error says otherwise)
    "cancelled": ("cancelled", "user"),
    "internal": (
        """runner_closed job_died unknown_message translation_missing internal domain_error
        bad_questions identity_only_first identity_in_report""",
        "us",
    ),
    # Sealed things that do not open, fit or prove anything.
    "damaged": (
        """bad_length bad_magic reserved_not_zero bad_padding bad_structure too_deep too_many
        body_unreadable chunk_unreadable""",
        "peer",
    ),
    "too_big": ("too_big", "user"),
    "newer": ("unknown_suite newer_format", "user"),
    "clock": ("wrong_epoch not_yet_valid clock", "environment"),
    "expired": ("expired no_keys", "peer"),
    "not_for_us": ("not_for_us", "peer"),
    "mismatch": ("commitment_mismatch hash_mismatch", "peer"),
    "untrusted": (
        "bad_signature bad_key bad_reply_key chain_broken unknown_reviewer wrong_card",
        "peer",
    ),
    "misdirected": ("wrong_recipient wrong_tag wrong_direction", "peer"),
    "wrong_office": ("wrong_office wrong_root rolled_back", "peer"),
    "nobody": ("nobody_to_seal_to", "user"),
    "excluded": ("cannot_exclude unknown_slot", "user"),
    "missing_key": ("missing_key", "user"),
    "more_readers": ("more_readers readers_not_said", "user"),
    "second": ("second_key second_card", "peer"),
    "too_many_files": ("too_many_files", "user"),
    "name_too_long": ("name_too_long", "user"),
    "identity_too_long": ("identity_too_long", "user"),
    "no_custodian": ("no_custodian", "user"),
    "other_custodian": ("other_custodian", "user"),
    "withdrawal_files": ("files_not_here", "user"),
    "week": ("bad_week", "user"),
    "sealed_file": ("not_a_sealed_file sealed_file_damaged", "user"),
    "draft_locked": ("draft_locked", "user"),
    "draft": ("not_a_draft draft_damaged", "user"),
    "nothing_waits": ("nothing_waits", "user"),
    "outbox": ("outbox_damaged", "environment"),
    "too_early": ("too_early", "user"),
    "too_late": ("too_late", "user"),
    "address": ("bad_address bad_fingerprint", "user"),
    "word_count": ("wrong_word_count", "user"),
    "unknown_word": ("unknown_word", "user"),
    "checksum": ("bad_checksum", "user"),
    "identity": ("identity_unreadable", "user"),
    "promise": ("bad_promise", "peer"),
    # The way to the server.
    "unreachable": ("offline connection_refused", "environment"),
    "slow": ("timeout interrupted slow_body", "environment"),
    "proxy": ("proxy_unreachable no_proxy", "environment"),
    "proxy_address": ("bad_proxy", "user"),
    "direct": ("direct_not_chosen", "user"),
    "certificate": ("untrusted_server", "peer"),
    # Tor.
    "tor_missing": ("tor_not_found", "user"),
    "tor_not_running": ("no_running_tor", "user"),
    "not_tor": ("not_tor tor_stranger", "user"),
    "tor_old": ("tor_old", "user"),
    "tor_clock": ("tor_clock", "user"),
    "tor_no_network": ("tor_no_network", "environment"),
    "tor_stuck": ("tor_stuck", "environment"),
    "bridges_refused": ("bridges_refused", "user"),
    "transport_missing": ("transport_missing", "user"),
    "transport_failed": ("transport_failed", "environment"),
    "bad_bridge": ("bad_bridge unknown_transport too_many_bridges", "user"),
    "tor_fault": ("tor_refused tor_ended", "environment"),
    "answer": ("bad_answer too_long unexpected_status too_much_work", "peer"),
    # What the server says.
    "busy": ("busy stamp_refused", "peer"),
    "full": ("server_full", "peer"),
    "refused": (
        """bad_request wrong_size desk_signature nonce_seen tag_foreign method_not_allowed
        upload_incomplete upload_bound tag_taken length_required bad_capsule bad_reply bad_list
        bad_cosignature
        headers_too_big""",
        "us",
    ),
    "stale": ("beacon_old", "us"),
    "missing": ("not_found", "peer"),
    "unpublished": ("no_office_yet", "peer"),
    "restored": ("restored", "peer"),
    "desk_unknown": ("desk_unknown not_on_card", "user"),
    "setup_code": ("setup_code", "user"),
    "card_refused": ("card_old card_root bad_card bad_bundle", "user"),
    # This computer and its files.
    "file_unreadable": ("file_unreadable file_missing", "environment"),
    "folder": ("folder_unreadable", "environment"),
    "not_a_file": ("not_a_file", "user"),
    "file_changed": ("file_changed", "user"),
    "copies_too_big": ("copies_too_big", "user"),
    "disk_full": ("disk_full", "environment"),
    "not_saved": ("not_writable file_exists", "user"),
    "no_office": ("no_office", "user"),
    "report_file": (
        """not_utf8 not_json repeated_field bad_number bad_text unknown_field missing_field
        wrong_type bad_extension""",
        "user",
    ),
    "answers": ("answers_incomplete", "user"),
    # The review desk.
    "passphrase": ("wrong_passphrase", "user"),
    "weak_passphrase": ("weak_passphrase", "user"),
    "locked": ("vault_locked", "user"),
    "key_file": ("key_file_damaged key_file_foreign", "environment"),
    "vault_missing": ("vault_missing", "user"),
    "vault_damaged": ("vault_damaged backup_damaged", "environment"),
    "vault_foreign": ("vault_foreign", "user"),
    "vault_newer": ("vault_newer", "user"),
    "vault_busy": ("vault_busy", "user"),
    "keyring": ("keyring_missing keyring_damaged", "environment"),
    "plan": ("bad_plan", "user"),
    "new_log": ("no_new_log log_not_vouched other_count", "user"),
    "invitation": ("bad_invitation", "user"),
    "no_such": ("no_such_case no_such_attachment no_such_fault", "user"),
    "name_request": ("no_sealed_name already_asked no_such_request reason_too_long", "user"),
    "name_sealed": ("name_not_opened", "environment"),
    "cannot_answer": ("cannot_be_answered", "peer"),
    "too_many_replies": ("too_many_replies", "user"),
    "nothing_said": ("nothing_said", "user"),
    "incomplete": ("attachment_incomplete", "peer"),
    "unreadable_report": ("report_not_readable", "peer"),
    "event": ("illegal_event", "user"),
    "reason": ("reason_needed", "user"),
}

FAMILY_OF: dict[str, str] = {
    code: family for family, (codes, _) in _FAMILIES.items() for code in codes.split()
}
ACTS_OF: dict[str, str] = {family: acts for family, (_, acts) in _FAMILIES.items()}
