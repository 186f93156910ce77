"""Everything that `check` can say, in one table; `docs/server.md` lists the same."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """A fault needs somebody now, a warning soon."""

    FAULT = "fault"
    WARNING = "warning"


class Actor(StrEnum):
    """Who must act."""

    OPERATOR = "operator"  # who runs this server
    OFFICE = "office"  # who has the desk: reviewers, and the root key for cards


class Finding(NamedTuple):
    """One row of the table."""

    kind: Kind
    actor: Actor
    advice: str


TABLE: dict[str, Finding] = {
    "permissions": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "others can read the folder: `chmod -R go= DIR`, and think about who may have read the keys",
    ),
    "owner": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "a file belongs to another user than the folder, so the server may not be able to write it; "
        "somebody ran a command as root: `chown -R --reference=DIR DIR`",
    ),
    "folder_missing": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "the folder of this name is not there: stop the server, `mkdir -m 700` it as the server's "
        "user, start it. `log` and `board` are written anew; what was in `chunks` is gone: go back "
        "to a copy",
    ),
    "key_missing": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "this key is not there, or not 32 bytes long: go back to a copy. Without `log.key` no "
        "promise can be kept; a new server and a new card are needed. Without `onion.key` the onion "
        "address is gone",
    ),
    "database_missing": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "`records.sqlite` is not there: go back to a copy",
    ),
    "file_changed": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "the file of this name is not what it was when the folder was made: go back to a copy. In "
        "`frozen/` also one that is missing: take it from a backup",
    ),
    "wal_damaged": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "the database's `-wal` file is damaged. Do NOT start the server, which would drop what "
        "stands behind the damage: copy the folder first. Where the power failed just now it may be "
        "a write that was cut off, which nobody was promised",
    ),
    "schema_old": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "an older release wrote the database; `serve` upgrades it, with a copy in `backups/` first",
    ),
    "database_damaged": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "SQLite finds the file damaged, or a value that stands twice in it differs: stop the "
        "server, copy the folder, go back to a copy. Nothing else in it is looked at",
    ),
    "capsule_damaged": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "the capsule at this position no longer has its hash: its sender must send again",
    ),
    "promise_damaged": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "the stored promise of this capsule does not verify: its sender, asking again, would get it so",
    ),
    "promise_overdue": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "this capsule should be in the log by now: start the server; if it runs, look at its error output",
    ),
    "numbers_missing": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "so many capsules are gone without a tombstone: stop the server and go back to a copy",
    ),
    "capsule_unlisted": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "this capsule is marked as logged and is not in the log, or the other way round: go back to a copy",
    ),
    "entries_unknown": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "so many entries of the log have neither a capsule nor a tombstone: go back to a copy",
    ),
    "reply_damaged": Finding(
        Kind.FAULT,
        Actor.OFFICE,
        "the reply of this number no longer has its hash; its desk posts it again under the next tag",
    ),
    "card_changed": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "so many former cards, or bundles kept as evidence, no longer have their hash",
    ),
    "sequence_behind": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "positions would be given twice: stop the server and go back to a copy",
    ),
    "upload_not_whole": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "the capsule at this position misses chunks of its upload",
    ),
    "chunks_missing": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "so many chunks have a row but no bytes",
    ),
    "chunks_damaged": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "so many chunks no longer have their checksum: the disk decays",
    ),
    "head_damaged": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "the head of this publication time is not signed, or the entries do not give its root: go "
        "back to a copy; whoever saw it can prove that it was another",
    ),
    "log_damaged": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "entries of the log are missing, or more than any head has: go back to a copy",
    ),
    "log_files_behind": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "`log/` is not laid out to the last head: start the server, or look again if it runs",
    ),
    "log_files_missing": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "so many files of the log are not there: stop the server, delete what is in `log/`, start "
        "it; all of them are written anew",
    ),
    "log_files_damaged": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "so many files of the log are not what the database gives: the same",
    ),
    "board_damaged": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "so many boards are not what their index says: the next publication replaces them",
    ),
    "board_missing": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "the board that the log's last head names is not there: the next publication brings another",
    ),
    "database_unsafe": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "PostgreSQL runs with `fsync` or `full_page_writes` off: a power cut would take what was "
        "promised. Turn them on, restart it",
    ),
    "clock_behind": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "the clock shows less than what was already received or published, or an impossible year: set it",
    ),
    "card_damaged": Finding(
        Kind.FAULT,
        Actor.OFFICE,
        "the stored card does not verify; the desk publishes it again",
    ),
    "card_expired": Finding(
        Kind.FAULT,
        Actor.OFFICE,
        "reporters refuse this card; the desk publishes a new one",
    ),
    "bundle_ended": Finding(
        Kind.FAULT,
        Actor.OFFICE,
        "the last key of the reviewer in this slot is over, so nobody can seal to them: that "
        "reviewer's desk must run once and publish keys",
    ),
    "log_key_differs": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "`log.key` is not the one on the card: promises would not verify",
    ),
    "disk_full": Finding(
        Kind.FAULT,
        Actor.OPERATOR,
        "less than 16 MiB are free: capsules are refused, or soon will be. Make room beside the "
        "folder, never in it",
    ),
    "waits_for_card": Finding(
        Kind.WARNING,
        Actor.OFFICE,
        "restored from a backup; the office has not signed a card with the new log key yet",
    ),
    "card_expires_soon": Finding(
        Kind.WARNING,
        Actor.OFFICE,
        "less than 30 days; a new card needs the root key out of its safe",
    ),
    "bundle_ends_soon": Finding(
        Kind.WARNING,
        Actor.OFFICE,
        "the last key of the reviewer in this slot ends within 14 days; their desk, which makes "
        "eight weeks' keys whenever it runs, has not run for weeks",
    ),
    "bundle_missing": Finding(
        Kind.WARNING,
        Actor.OFFICE,
        "no keys that fit the card are here from the reviewer in this slot, so nobody can seal to "
        "them: that reviewer's desk must run once",
    ),
    "no_office": Finding(
        Kind.WARNING,
        Actor.OFFICE,
        "no desk has used the invitation yet",
    ),
    "disk_low": Finding(
        Kind.WARNING,
        Actor.OPERATOR,
        "less free than the share kept for capsules: chunks are refused, capsules are not. "
        "`ombra-server collect-garbage`, then a larger disk",
    ),
    "file_times_fine": Finding(
        Kind.WARNING,
        Actor.OPERATOR,
        "some file's times are finer than an hour, after a crash; the next start cuts them",
    ),
}


def about(text: str) -> Finding:
    """The row for what was found, which may end in `:number` or `:name`."""
    return TABLE[text.partition(":")[0]]


def sentence(text: str) -> str:
    """A line for people: kind, code, who must act, what to do."""
    finding = about(text)
    return f"{finding.kind}: {text} ({finding.actor}): {finding.advice}"
