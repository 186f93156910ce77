"""The log: what was promised is appended at publication times, signed, and laid out as files (SPEC §17)."""

from __future__ import annotations

from crypto.checkpoint import Checkpoint, check_cosignature, open_checkpoint, open_collected, sign_checkpoint
from crypto.deskwire import Cosigning
from crypto.errors import CryptoError
from crypto.merkle import Edge, leaf_hash, unpack_edge
from crypto.primitives import sha256, sign_public
from crypto.sizes import ORIGIN_BYTES
from server_stub.config import Random
from server_stub.logtree import files_between
from server_stub.office import Office
from server_stub.problems import Problem
from server_stub.store.interface import Records
from server_stub.store.logfiles import LogFiles
from server_stub.store.rows import Publication


class Log:
    """Appends in a transaction of the store, so no two processes fork; files follow and can be redone."""

    def __init__(self, records: Records, files: LogFiles, log_secret: bytes, random: Random) -> None:
        self._records = records
        self._files = files
        self._log_secret = log_secret
        self._log_key = sign_public(log_secret)
        self._random = random
        self._board: tuple[int | None, bytes | None] = (None, None)  # publication, hash

    def tick(self, now: float, office: Office, board_index: bytes) -> None:
        """Publish when a publication time has come, and one step later when board or office changed since."""
        newest = self._records.newest_publication()
        at = office.schedule.publication(now)
        if newest is not None and newest.at >= at:
            point, _ = open_checkpoint(newest.note, office.office_id, self._log_key)
            board, card, bundles = _hashes(office, board_index)
            # Another process may have looked at the clock later, and know the next board.
            is_named = point.board == board or newest.at >= office.schedule.interval_end(now)
            if is_named and (point.card, point.bundles) == (card, bundles):
                self._lay_out(newest)
                return
            # No clock: the change of an office need not tell its second.
            at = newest.at + 1
        self._publish(at, office, board_index)

    def _publish(self, at: int, office: Office, board_index: bytes) -> None:
        """Append what the intervals up to `at` brought, sign the new head, write the files."""

        def make(last: Publication | None, entries: list[bytes]) -> Publication:
            edge = unpack_edge(last.size, last.edge) if last else Edge()
            grown = edge.grown(map(leaf_hash, entries)).edge
            point = self._point(at, office, board_index, grown, last)
            return Publication(at, grown.size, grown.packed(), sign_checkpoint(point, self._log_secret))

        self._lay_out(self._records.publish(at, make))

    def reached(self) -> int:
        """The time of the newest head, of any process; 0 before the first."""
        newest = self._records.newest_publication()
        return 0 if newest is None else newest.at

    def is_behind(self) -> bool:
        """True when another process has published what is not laid out here."""
        return self.reached() > (self._files.laid_out() or 0)

    def checkpoint(self) -> bytes | None:
        """The newest head whose files are all there, with its cosignatures; None before the first."""
        return self._with_cosignatures(self._shown())

    def board(self, office: Office) -> bytes | None:
        """SHA-256 of the index of the board that this head names."""
        at = self._files.laid_out()
        if at != self._board[0]:
            shown = self._shown()
            point = shown and open_checkpoint(shown.note, office.office_id, self._log_key)[0]
            self._board = (shown.at, point.board) if shown and point else (None, None)
        return self._board[1]

    def cosigned(self) -> bytes | None:
        """The newest head that a reviewer cosigned."""
        return self._with_cosignatures(self._records.newest_publication(cosigned=True))

    def collected(self) -> bytes:
        """What each reviewer collected, 104 bytes each, by slot."""
        return b"".join(self._records.collected())

    def file(self, path: str) -> bytes | None:
        """A tile or an entry bundle."""
        return self._files.read(path)

    def take_cosignature(self, office: Office, slot: int, given: Cosigning) -> None:
        """A reviewer's line under a publication, and what that desk collected. Errors: `bad_cosignature`."""
        publication = self._records.publication(given.published)
        key = next((one.cosign for one in office.card.reviewers if one.slot == slot), None)
        if publication is None or key is None:
            raise Problem("bad_cosignature")
        try:
            point, _ = open_checkpoint(publication.note, office.office_id, self._log_key)
            check_cosignature(given.line, point, slot, key)
            said = open_collected(given.collected, office.office_id, slot, key)
        except CryptoError as error:
            raise Problem("bad_cosignature") from error
        if said.log != point.log:
            raise Problem("bad_cosignature")
        self._records.add_cosignature(given.published, slot, given.line, given.collected)

    def _point(
        self, at: int, office: Office, board_index: bytes, edge: Edge, last: Publication | None
    ) -> Checkpoint:
        if last is None:
            name = self._random(ORIGIN_BYTES)
        else:
            name = open_checkpoint(last.note, office.office_id, self._log_key)[0].log
        board, card, bundles = _hashes(office, board_index)
        return Checkpoint(
            office_id=office.office_id,
            log=name,
            size=edge.size,
            root=edge.root(),
            published=at,
            board=board,
            card=card,
            bundles=bundles,
        )

    def _lay_out(self, newest: Publication) -> None:
        """Bring the files to a publication; then it is shown."""
        if self._files.laid_out() != newest.at:
            self._records.settle()  # whoever was shown a head must be shown it again
            with self._files.alone():
                self._lay_out_alone(newest)

    def _lay_out_alone(self, newest: Publication) -> None:
        """From wherever a process that died, or files of another log, left them."""
        done = self._files.laid_out()
        since = None if done is None else self._records.publication(done)
        if since is not None and since.at >= newest.at:
            return
        self._files.lay_out(newest.at, files_between(self._records, since, newest))

    def _shown(self) -> Publication | None:
        at = self._files.laid_out()
        return None if at is None else self._records.publication(at)

    def _with_cosignatures(self, publication: Publication | None) -> bytes | None:
        if publication is None:
            return None
        return publication.note + b"".join(self._records.cosignatures(publication.at))


def _hashes(office: Office, board_index: bytes) -> tuple[bytes, bytes, bytes]:
    """Of the board, of the card and of the bundles that are handed out."""
    return sha256(board_index), sha256(office.row.card), sha256(*office.bundles)
