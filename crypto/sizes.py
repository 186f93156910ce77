"""Every size of the wire and the files, in bytes unless the name says otherwise (SPEC §15)."""

from __future__ import annotations

HASH_BYTES = 32
SIGNATURE_BYTES = 64
AEAD_TAG_BYTES = 16
AEAD_NONCE_BYTES = 12

X25519_BYTES = 32
SEALING_PUBLIC_BYTES = 1_216  # ML-KEM-768 (1,184) || X25519 (32)
SEALING_SECRET_BYTES = 96  # ML-KEM seed (64) || X25519 (32)
HPKE_ENC_BYTES = 1_120  # ML-KEM-768 ciphertext (1,088) || X25519 share (32)
CONTENT_KEY_BYTES = 32
SLOT_BYTES = HPKE_ENC_BYTES + CONTENT_KEY_BYTES + AEAD_TAG_BYTES  # 1,168
SLOTS = 8

CAPSULE_BYTES = 32_768
HEADER_BYTES = 48
MARK_BYTES = 16
SLOTS_BYTES = SLOTS * SLOT_BYTES  # 9,344
BODY_BYTES = CAPSULE_BYTES - HEADER_BYTES - SLOTS_BYTES - MARK_BYTES  # 23,360
BODY_PLAIN_BYTES = BODY_BYTES - AEAD_TAG_BYTES  # 23,344, padding included
ENVELOPE_BYTES = 152  # what a content carries around itself: ids, version, card, format, signature
MAX_CONTENT_BYTES = BODY_PLAIN_BYTES - 1 - ENVELOPE_BYTES  # padding takes at least one byte

REPLY_BODY_BYTES = CAPSULE_BYTES - HEADER_BYTES - SLOT_BYTES  # 31,552
REPLY_PLAIN_BYTES = REPLY_BODY_BYTES - AEAD_TAG_BYTES
REPLY_ENVELOPE_BYTES = 108
MAX_REPLY_CONTENT_BYTES = REPLY_PLAIN_BYTES - 1 - REPLY_ENVELOPE_BYTES
MAX_REPLIES_PER_REVIEWER = (
    1_024  # tags a visitor computes for each reviewer; 8 x 1,024 hashes take milliseconds
)

UPLOAD_ID_BYTES = 16
BEACON_BYTES = 16
STAMP_BYTES = 16
STAMPED_BYTES = CAPSULE_BYTES + UPLOAD_ID_BYTES + 4 + 4  # 32,792: a submission up to its beacon
SUBMISSION_BYTES = STAMPED_BYTES + BEACON_BYTES + STAMP_BYTES + 8  # 32,832
MAX_STAMP_BITS = (
    23  # 8.4 million tries: 7 s at 1.2 million a second, under a minute on a quarter of that or less
)

CHUNK_BYTES = 262_144
PIECE_BYTES = CHUNK_BYTES - AEAD_NONCE_BYTES - AEAD_TAG_BYTES  # 262,116
MAX_UPLOAD_CHUNKS = 65_536  # just under 16 GiB: three files of the largest size and some more
BITMAP_BYTES = MAX_UPLOAD_CHUNKS // 8
MAX_FILE_BYTES = 4 * 1024**3
MAX_FILES = 32  # their manifest fits in one capsule even with the longest names
MAX_NAME_BYTES = 255
MAX_REASON_BYTES = 4_096

ENTRY_BYTES = HASH_BYTES + MARK_BYTES
PROMISE_BYTES = 128
TAG_BYTES = 8
PAGE_REPLIES = 64  # replies a board page holds at most
ORIGIN_BYTES = 16  # what tells one log of an office from its next, which starts after a restore
COLLECTED_BYTES = 4 + 1 + 3 + ORIGIN_BYTES + 8 + 8 + SIGNATURE_BYTES  # 104

IDENTITY_PLAIN_BYTES = 1_024
IDENTITY_BOX_BYTES = IDENTITY_PLAIN_BYTES + AEAD_TAG_BYTES
MAX_ACTOR_NAMES = 16

OFFICE_BLOB_STEP_BYTES = 65_536  # the answer of /v1/office is a multiple of this
OFFICE_BLOB_MAX_BYTES = 524_288

SEALED_FILE_SALT_BYTES = 32
KEPT_PLAIN_BYTES = 32_768  # a content, an identity and eight names, padding included
DRAFT_SALT_BYTES = 16
DRAFT_LEAST_BYTES = 65_536
DRAFT_MOST_BYTES = 16_777_216  # a form's texts are bounded far below

EPOCH_SECONDS = 604_800
EPOCH_GRACE_SECONDS = 86_400
CARD_LIFE_MAX_SECONDS = 90 * 86_400
CARD_AHEAD_MAX_SECONDS = 86_400  # a clock set to the wrong zone or day still works
KEYS_AHEAD_EPOCHS = 8

RECEIPT_SECRET_BYTES = 10
RECEIPT_WORDS = 8
ARGON_RECEIPT_MEMORY_BYTES = 64 * 1024**2
ARGON_VAULT_MEMORY_BYTES = 256 * 1024**2
ARGON_PASSES = 3
