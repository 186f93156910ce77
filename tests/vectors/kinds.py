"""Which function runs which kind of vector; the kind is the function's name."""

from collections.abc import Callable

from crypto.errors import CryptoError
from tests.vectors import runner as sealed
from tests.vectors import runner_desk as desk
from tests.vectors import runner_files as files
from tests.vectors import runner_log as log
from tests.vectors import runner_stamp as stamp
from tests.vectors.given import Given
from tests.vectors.runner import Facts

_SEALED = (
    sealed.capsule,
    sealed.capsule_head,
    sealed.mark,
    sealed.content,
    sealed.reply,
    sealed.reply_chain,
    sealed.reply_key,
    sealed.peer,
    sealed.peer_order,
    sealed.identity,
    sealed.sealed_names,
    sealed.promise,
)
_FILES = (
    files.links,
    files.card,
    files.card_before,
    files.bundle,
    files.office,
    files.board,
    files.submission,
    files.chunk,
    files.plan,
    files.chunk_count,
    files.sealed_head,
    files.sealed_record,
    files.outbox_head,
    files.outbox_record,
    files.draft,
    files.draft_passphrase,
    files.receipt,
    files.receipt_keys,
    files.root_keys,
    files.address,
    files.fingerprint,
    files.office_file,
    files.hkdf,
    files.argon2id,
    files.blake2b,
    files.ed25519,
    files.hpke,
)
_DESK = (desk.desk_request, desk.pull, desk.tombstones, desk.status, desk.tags, desk.invitation, desk.acts)
_STAMP = (stamp.capsule_stamp, stamp.upload_stamp, stamp.stamp_header)
_LOG = (
    log.tree,
    log.edge,
    log.tile_path,
    log.entry_bundle,
    log.note,
    log.checkpoint,
    log.cosignature,
    log.cosignature_line,
    log.cosigning,
    log.collected,
    log.evidence,
)
KINDS: dict[str, Callable[[Given], Facts]] = {
    function.__name__: function for function in _SEALED + _FILES + _DESK + _STAMP + _LOG
}


def run(kind: str, given: Given) -> tuple[str, Facts]:
    """The verdict of a vector, with facts: what was read, or where it failed and who must act."""
    try:
        return "ok", KINDS[kind](given)
    except CryptoError as error:
        return error.code, {"where": error.where, "acts": error.acts.value}
