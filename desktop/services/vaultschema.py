"""What the vault holds: numbered upgrades, each applied once, in order, after a backup of the file.

An upgrade is never edited after a release; a change is a new one. Times are unix seconds; `received_at` is
cut to the hour, as the server tells it.
"""

from __future__ import annotations

APPLICATION_ID = 0x4F6D6272  # "Ombr": tells our files from other SQLite files

_OFFICE = (
    # One row per fact: office, slot, names, the reviewer's secrets, the keyring's key, the cursor.
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE cards (
        hash BLOB PRIMARY KEY, sequence INTEGER NOT NULL, previous BLOB NOT NULL, card BLOB NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # Every sealing key ever seen: a reply key that equals one is refused, two of one week are evidence.
    """CREATE TABLE sealing_keys (
        slot INTEGER NOT NULL, epoch INTEGER NOT NULL, key BLOB NOT NULL, bundle BLOB NOT NULL,
        PRIMARY KEY (slot, epoch, key)
    ) STRICT, WITHOUT ROWID""",
    # This reviewer's own weeks: `held`, `erased` on purpose, or `lost`. The secrets are in the keyring.
    """CREATE TABLE own_epochs (
        epoch INTEGER PRIMARY KEY, public BLOB NOT NULL, state TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE server_faults (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, about BLOB NOT NULL, proof BLOB NOT NULL,
        first_at INTEGER NOT NULL, last_at INTEGER NOT NULL, times INTEGER NOT NULL,
        UNIQUE (kind, about)
    ) STRICT""",
    """CREATE TABLE events (
        id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL,
        case_id INTEGER REFERENCES cases, about TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX events_of_case ON events (case_id, id)",
)

_CASES = (
    """CREATE TABLE cases (
        id INTEGER PRIMARY KEY,
        year INTEGER NOT NULL, number INTEGER NOT NULL,
        thread_id BLOB NOT NULL UNIQUE,
        reply_key BLOB, mailbox_key BLOB,
        unanswerable TEXT NOT NULL DEFAULT 'no_reply_key',
        recipients INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL, closed_as TEXT NOT NULL DEFAULT '',
        urgency TEXT NOT NULL DEFAULT '', urgency_at INTEGER NOT NULL DEFAULT 0,
        withdrawn INTEGER NOT NULL DEFAULT 0,
        received_at INTEGER NOT NULL, last_message_at INTEGER NOT NULL,
        acknowledged_at INTEGER, feedback_at INTEGER, next_contact INTEGER, state_since INTEGER NOT NULL,
        language TEXT NOT NULL DEFAULT '', summary TEXT NOT NULL DEFAULT '{}',
        UNIQUE (year, number)
    ) STRICT""",
    # `run_at` is the first message of the same run and hour; what order that makes is in `threadorder`.
    """CREATE TABLE messages (
        id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases,
        message_id BLOB NOT NULL, entry BLOB NOT NULL,
        hour INTEGER NOT NULL, run_at INTEGER NOT NULL, version INTEGER NOT NULL,
        kind TEXT NOT NULL, format INTEGER NOT NULL,
        epoch INTEGER NOT NULL, commitment BLOB NOT NULL, card_hash BLOB NOT NULL,
        received_at INTEGER NOT NULL, stored_at INTEGER NOT NULL, opened_at INTEGER,
        content BLOB NOT NULL, incident BLOB, fault TEXT NOT NULL DEFAULT '',
        sameness BLOB NOT NULL, repeat_of INTEGER REFERENCES messages,
        upload_id INTEGER REFERENCES uploads,
        UNIQUE (case_id, message_id)
    ) STRICT""",
    "CREATE INDEX messages_of_case ON messages (case_id, hour, run_at, version, id)",
    "CREATE INDEX messages_by_entry ON messages (entry)",
    # `board_by`: from which publication on it must be on the board; set at the first look after posting.
    """CREATE TABLE replies (
        id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases, number INTEGER NOT NULL,
        previous BLOB NOT NULL, digest BLOB NOT NULL, tag BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL,
        kind TEXT NOT NULL, content BLOB NOT NULL, made_at INTEGER NOT NULL,
        posting TEXT NOT NULL, fault TEXT NOT NULL DEFAULT '', posted_at INTEGER, board_by INTEGER,
        UNIQUE (case_id, number)
    ) STRICT""",
    "CREATE INDEX replies_to_post ON replies (posting, id)",
)

_FILES = (
    # `have` is a bitmap of the places that were fetched, lowest bit first, dummies included.
    """CREATE TABLE uploads (
        id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases,
        manifest_hash BLOB NOT NULL, manifest BLOB NOT NULL,
        chunks INTEGER NOT NULL, have BLOB NOT NULL, done INTEGER NOT NULL DEFAULT 0,
        fault TEXT NOT NULL DEFAULT '',
        UNIQUE (case_id, manifest_hash)
    ) STRICT""",
    "CREATE INDEX uploads_to_fetch ON uploads (done, chunks)",
    # `store` is the random name of the file that holds the chunks, sealed as they came.
    """CREATE TABLE attachments (
        id INTEGER PRIMARY KEY, upload_id INTEGER NOT NULL REFERENCES uploads, number INTEGER NOT NULL,
        role TEXT NOT NULL, store TEXT NOT NULL UNIQUE, state TEXT NOT NULL, verified_at INTEGER,
        UNIQUE (upload_id, number)
    ) STRICT""",
    # What could not be opened, kept as it came with the verdict; without bytes once too much lies here.
    """CREATE TABLE quarantine (
        id INTEGER PRIMARY KEY, entry BLOB NOT NULL UNIQUE, verdict TEXT NOT NULL, place TEXT NOT NULL,
        received_at INTEGER NOT NULL, stored_at INTEGER NOT NULL, submission BLOB
    ) STRICT""",
)

_LOG = (
    # Every capsule that was pulled, or promised to this desk, and every entry of the server's log, whatever
    # became of them. `publish_by`: from which publication on it must be in the log; `place`: its number.
    # `listed`: 0 while the server's list, read anew from its start, has not shown it again.
    """CREATE TABLE entries (
        entry BLOB PRIMARY KEY, pulled_hour INTEGER, received_hour INTEGER, promise BLOB,
        publish_by INTEGER, place INTEGER UNIQUE, deleted_hour INTEGER, missed INTEGER NOT NULL DEFAULT 0,
        listed INTEGER NOT NULL DEFAULT 1
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX entries_not_in_log ON entries (publish_by) WHERE place IS NULL",
    "CREATE INDEX entries_not_listed ON entries (listed) WHERE listed = 0",
    "CREATE INDEX entries_never_given ON entries (place) WHERE pulled_hour IS NULL AND deleted_hour IS NULL",
)

_NAMES = (
    # Who asked the custodian for a sealed name, why, and what the answer was. `share`: what the custodian
    # released; with it the name in the box of `message_id` can be read, and no other.
    """CREATE TABLE identity_requests (
        id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases, number INTEGER NOT NULL,
        requested_at INTEGER NOT NULL, requester TEXT NOT NULL, motivation TEXT NOT NULL,
        replied_at INTEGER, replier TEXT NOT NULL DEFAULT '', reply_motivation TEXT NOT NULL DEFAULT '',
        reply TEXT NOT NULL, share BLOB, message_id INTEGER REFERENCES messages,
        UNIQUE (case_id, number)
    ) STRICT""",
)

_AUDIT = (
    # What was done here, chained and signed (SPEC §18); it takes the place of `events`, whose rows are moved
    # here when the vault is opened. No reference to `cases`: an act outlives its case.
    """CREATE TABLE acts (
        number INTEGER PRIMARY KEY, previous BLOB NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL,
        case_number TEXT NOT NULL, details TEXT NOT NULL, signature BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX acts_of_case ON acts (case_number, number) WHERE case_number != ''",
)

UPGRADES: tuple[tuple[str, ...], ...] = (
    (*_OFFICE, *_CASES, *_FILES, *_LOG, *_NAMES),
    _AUDIT,
)
"""Upgrade i leads from schema i to schema i + 1."""

SCHEMA = len(UPGRADES)
