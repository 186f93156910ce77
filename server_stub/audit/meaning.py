"""In plain words what an alarm or a warning means, and who must act."""

from __future__ import annotations

from typing import NamedTuple

from crypto.logevidence import Kind


class Meaning(NamedTuple):
    """A sentence on what it is, and who must act."""

    meaning: str
    acts: str


_DESKS = "Every reviewer of this office."
_ALL = "Every reviewer of this office, and whoever runs the server."
_OPERATOR = "Whoever runs the server; the reviewers should know."
_ROOT = "The keepers of the office's root key, and every reviewer."

MEANING: dict[Kind, Meaning] = {
    Kind.FORKED: Meaning(
        "The server signed two logs that cannot both be true: somebody is shown another one.", _DESKS
    ),
    Kind.BACK_DATED: Meaning(
        "A later log of this server is shorter than an earlier one: entries were taken out.", _DESKS
    ),
    Kind.BEGUN_ANEW: Meaning(
        "The server began another log by itself: a restored one has a new key, and a card that names it.",
        "Every reviewer: their desks list every report that is missing now.",
    ),
    Kind.PROMISE_BROKEN: Meaning("A report that was promised is not in the log.", _DESKS),
    Kind.CARD_OLDER: Meaning("The log names an older office card than before.", _ALL),
    Kind.TWO_CARDS: Meaning("There are two different office cards with one number.", _ROOT),
    Kind.SECOND_KEY: Meaning(
        "One reviewer has two keys for one week: somebody else may read what is sealed now.", _DESKS
    ),
    Kind.ROLLED_BACK: Meaning("The server shows something older than what was signed already.", _ALL),
    Kind.BAD_OFFICE: Meaning("This is not the office that was asked for, or it does not verify.", _ALL),
    Kind.BAD_HEAD: Meaning("The head of the log is not signed by this office's log.", _ALL),
    Kind.TREE_DIFFERS: Meaning("The entries shown are not those that the log signed.", _ALL),
    Kind.CARD_DIFFERS: Meaning(
        "The card or the keys shown here are not those that the log names for everybody.", _ALL
    ),
    Kind.BOARD_DIFFERS: Meaning(
        "The board shown here is not the one that the log names for everybody.", _ALL
    ),
    Kind.NOT_SHOWN: Meaning("The server does not show a part of what it signed.", _OPERATOR),
    Kind.FORGED: Meaning("A reviewer's word is shown that this reviewer did not sign.", _ALL),
}

WARNINGS: dict[str, str] = {
    "office_not_compared": (
        "The office was NOT compared: nothing here proves that it is the one you mean. Give its thirty"
        " digits, or its office file, with --office."
    ),
    "card_expired": "The office's card has run out: reporters refuse it. The desk must publish a new one.",
    "clock_behind": "The card is from the future: this computer's clock is probably wrong.",
    "log_old": "The log is older than two intervals. Whoever runs the server must look.",
    "log_restored": (
        "The server was restored from a backup: the office's card names a new log key. What came in after the"
        " backup is lost; the reviewers' desks list it."
    ),
    "log_ahead": "The log is dated ahead of this computer's clock: one of the two is wrong.",
    "not_cosigned": "No reviewer on the card has cosigned this log yet.",
    "board_old": "The board is older than the log: replies are late. Whoever runs the server must look.",
    "board_moved": "A new board was published meanwhile; not all pages of the old one were read.",
}

NOT_COMPARED = "The office was NOT compared: whoever wrote the file may have made it. Give --office."

UNUSABLE: dict[str, str] = {
    "bad_url": "The address must be http:// or https:// and a host.",
    "onion_needs_tor": "An onion address is looked up by Tor alone: run this under `torsocks`.",
    "bad_state": "The state file is damaged, or not one of ours; nothing was changed.",
    "bad_file": "The office or the evidence that was given cannot be read.",
    "no_file": "A file could not be read or written.",
    "nothing_given": "Give the address of a server, or --evidence and a file.",
}
