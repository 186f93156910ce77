"""Codes in plain English for the reporter's command line; windows have their own, translated words."""

from __future__ import annotations

from desktop.domain.errors import DomainError, Refused
from desktop.domain.safe_text import visible
from desktop.services.errors import ServiceError

WHERE_CHARS = 200

_DAMAGED = "This is no office file, or what the office's server said is damaged. Nothing was sent."

SENTENCES: dict[str, str] = {
    # the way to the server
    "offline": "The server cannot be reached. Is this computer online?",
    "connection_refused": "Nobody answers at the server's address.",
    "interrupted": "The connection broke off. Run the same command again: only what is missing is sent.",
    "timeout": "The server did not answer in time. Run the same command again.",
    "proxy_unreachable": "The proxy does not answer. Is Tor running?",
    "untrusted_server": "The server's certificate does not hold. Nothing was sent.",
    "no_proxy": "An onion address needs Tor: give its port with --proxy socks5h://127.0.0.1:9050.",
    "direct_not_chosen": "Without Tor, who watches this network sees that you reach {where}. "
    "Use --proxy, or choose --direct on purpose.",
    "too_long": "The server's answer is longer than it may be; it was not read.",
    "bad_answer": "The server's answer fits nothing.",
    "unexpected_status": "The server gave an answer without a known meaning ({where}).",
    # refusals of the server
    "clock": "The server counts another week. Check this computer's date.",
    "server_full": "The server's disk is full. Try again later.",
    "busy": "The server has too much to do. Try again later.",
    "stamp_refused": "The server is under pressure and asks for more work each time. Try again later.",
    "too_much_work": "The server asks for more work than any honest one would; nothing was done.",
    "slow_body": "The line was too slow for the server. Run the same command again.",
    "internal": "The server has a fault. Try again later.",
    "restored": "The server was restored from a backup and waits for its office. Try again later.",
    "no_office_yet": "No office is set up at this server yet.",
    "not_found": "The server does not know this address.",
    "upload_incomplete": "The server misses parts of the files. Run the same command again.",
    # the office
    "bad_address": "This is no office address (ombra:host/fingerprint).",
    "bad_fingerprint": "The fingerprint must have thirty digits.",
    "wrong_root": "This server is not the office you were given: the fingerprint differs. Nothing was sent.",
    "wrong_office": "The server shows another office. Nothing was sent.",
    "bad_signature": "The office's card is not signed by the office. Nothing was sent.",
    "rolled_back": "The server shows an older card than one already seen. Nothing was sent.",
    "expired": "The office's card has expired. Nothing was sent. Is this computer's date right?",
    "not_yet_valid": "The office's card is from the future. Is this computer's date right? Nothing was sent.",
    "second_key": "There are two different keys where there may be one ({where}). Nothing was sent.",
    "second_card": "The office shows two different cards with one number ({where}). Nothing was sent.",
    "no_keys": "No reviewer has a key for that week, so nothing can be sealed. Nothing was sent.",
    "newer_format": "This was made by a newer version of Ombra.",
    "bad_length": _DAMAGED,
    "bad_magic": _DAMAGED,
    "bad_padding": _DAMAGED,
    "bad_structure": _DAMAGED,
    "bad_key": _DAMAGED,
    "too_deep": _DAMAGED,
    "too_many": _DAMAGED,
    "unknown_suite": "This office uses a cipher suite that this version does not know.",
    # choices
    "bad_proxy": "A proxy is given as socks5h://127.0.0.1:9050, in digits or as localhost: a name would be"
    " looked up outside it.",
    "unknown_slot": "No reviewer has slot {where}.",
    "cannot_exclude": "This office has one reviewer; nobody can be left out.",
    "missing_key": "No key of {where} for that week. Use --send-without SLOT to send without them.",
    "more_readers": "The office's card now lists {where} as well. Nothing was sent. Run the command again.",
    "readers_not_said": "Whom the report left out is not known here. Leave them out again with --exclude"
    " SLOT, or say --everybody.",
    "nobody_to_seal_to": "Nobody would be left to read this.",
    "other_custodian": "The office's card names another custodian now ({where}). Nothing was sent.",
    "no_custodian": "This office has no custodian who could keep a name.",
    "identity_too_long": "The name for the custodian is longer than 1,023 bytes.",
    "identity_only_first": "A name for the custodian goes with a first report only.",
    "identity_in_report": "The report keeps the name back and yet holds it ({where}). Take it out; the"
    " custodian gets it with --identity-file.",
    "files_not_here": "A withdrawal carries no files.",
    "nothing_to_send": "There is neither text nor a file to send.",
    "not_text": "This is not UTF-8 text: {where}",
    "too_many_files": "Too many files ({where}); a report takes 32.",
    "copies_too_big": "The cleaned copies are too big together: they stay in memory until they are sent.",
    "name_too_long": "A file name is longer than 255 bytes: {where}",
    "too_big": "Too big: {where}",
    "bad_week": "A sealed file can be made for this week and the eight after it.",
    # files
    "file_missing": "There is no such file: {where}",
    "not_a_file": "This is not a file: {where}",
    "file_unreadable": "This file cannot be read: {where}",
    "file_changed": "This file changed while it was being sent: {where}. The report was not handed in.",
    "file_exists": "There is a file already: {where}",
    "not_writable": "Cannot write here: {where}",
    "disk_full": "The disk is full: {where}",
    "not_a_sealed_file": "This is not a sealed file, or it is not whole: {where}",
    "sealed_file_damaged": "The sealed file is damaged: {where}",
    "too_early": "This sealed file can be handed in from {where} on.",
    "too_late": "This sealed file could be handed in until {where}; it needs to be made anew.",
    # evidence
    "no_such_evidence": "The report has no evidence number {where}.",
    "evidence_twice": "Evidence {where} has its content already.",
    "evidence_ambiguous": "Several pieces of evidence are called {where}. Say which: --attach N=FILE.",
    "evidence_undeclared": "Evidence without a file: {where}. Use --attach N=FILE or --described-only N.",
    "not_cleaned": "There is no cleaned copy of {where}, so nothing was sent. Describe it instead of"
    " attaching it, or run the command without --clean: then all files go as they are.",
    # the receipt
    "wrong_word_count": "A receipt has eight words or numbers, not {where}.",
    "unknown_word": "Word {where} is in no list. Look for a typing mistake.",
    "bad_checksum": "These words do not belong together: at least one is another than was given.",
    "not_typed_back": "The words typed back are not the words shown. Nothing was sealed or sent.",
    # what came back
    "bad_promise": "The server's promise does not hold. Keep these words; the report may have arrived.",
}


def sentence_of(error: ServiceError | DomainError) -> str:
    """One English sentence. Text from outside in it is made visible."""
    if isinstance(error, Refused):
        return visible(error.sentence(), WHERE_CHARS)
    words = SENTENCES.get(error.code, "This did not work ({code}).")
    where = visible(error.where, WHERE_CHARS) if isinstance(error, ServiceError) else ""
    return words.format(where=where or "?", code=error.code)


TROUBLES: dict[str, str] = {
    "forged": "A message has a signature that no reviewer made. It is not shown.",
    "unknown_reviewer": "A message is signed by nobody on the office's card. It is not shown.",
    "foreign": "Something lies at your place that was made for somebody else. It is not shown.",
    "damaged": "A message is damaged and cannot be read.",
    "repeated": "An old message was shown again as a new one. It is left out.",
    "chain_broken": "Two messages do not fit together: one of them is not what the reviewer sent.",
    "gap": "A message is missing: it expired, was taken away, or was held back.",
    "newer_format": "A message needs a newer version of Ombra.",
    "page_mismatch": "The server gave another page than its index names. Nothing of it was used.",
    "board_damaged": "The server's index of replies cannot be read.",
    "board_rolled_back": "The server shows an older board than before.",
    "board_old": "The board is older than the office publishes; newer replies may be held back.",
}

WARNINGS: dict[str, str] = {
    "card_expires_soon": "The office's card expires in {where} days.",
    "bad_bundle": "A key bundle did not hold and was left aside ({where}).",
}
