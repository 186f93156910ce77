"""Faults of a server in words: what was seen, what to do about it, and no guess why."""

from __future__ import annotations

from PySide6.QtCore import QObject

_CLOCK = "log_ahead"
_RESTORED = "log_restored"
_ANEW = frozenset({"log_begun_anew", "log_dropped", "went_back"})
_GONE = frozenset({"log_not_given", "deleted_early", "gap"})
_KEYS = frozenset(
    {"second_key", "second_card", "own_keys_differ", "office_differs", "bad_office", "rolled_back"}
)


class FaultWords(QObject):
    """Each kind in one sentence, and what to do."""

    def words(self, kind: str) -> str:
        """The sentence of a kind; an unknown one as its code."""
        return (
            self._of_office(kind) or self._of_list(kind) or self._of_log(kind) or self._of_board(kind) or kind
        )

    def advice(self, kind: str) -> str:
        """What to do about a kind."""
        if kind == _CLOCK:
            return self.tr("Look at this computer's clock first. If it is right, the server's is wrong.")
        if kind == _RESTORED:
            return self.tr(
                "The card of your office says so too. Look at what is missing, then accept the new log:"
                " ombra-desk accept-log. Until then this desk signs nothing for it."
            )
        if kind in _ANEW:
            return self.tr(
                "Ask who runs the server whether it was set back to a copy. If nobody did, move to another."
            )
        if kind in _GONE:
            return self.tr(
                "Ask who runs the server for what is missing. Until it comes, this desk signs no log."
            )
        if kind in _KEYS:
            return self.tr(
                "Somebody may read along. Compare fingerprint and keys with your colleagues by another way."
            )
        return self.tr("Ask who runs the server. If it happens again, move to another.")

    def _of_office(self, kind: str) -> str:
        texts = {
            "rolled_back": self.tr("It showed an older card than before"),
            "second_card": self.tr("It showed two cards with the same number"),
            "second_key": self.tr("It showed a second key for one week"),
            "missing_card": self.tr("It did not hand out a card that came before"),
            "bad_office": self.tr("It showed an office that is not this one"),
            "office_differs": self.tr("It showed others another card or other keys than its log names"),
            "own_keys_differ": self.tr("It showed others older keys of yours, or none"),
        }
        return texts.get(kind, "")

    def _of_list(self, kind: str) -> str:
        texts = {
            "gap": self.tr("Its list left numbers out: reports were lost or held back"),
            "went_back": self.tr("Its list no longer held what this desk took from it"),
            "repeated": self.tr("It listed a capsule again that was taken already"),
            "reordered": self.tr("It listed capsules out of their order"),
            "bad_record": self.tr("It listed something that is no capsule"),
            "bad_time": self.tr("It gave a time of receipt that cannot be true"),
            "other_upload": self.tr("A capsule came with other files than it names"),
            "bad_chunk": self.tr("A piece of a file was damaged or changed"),
            "missing_chunk": self.tr("A piece of a file was missing"),
            "deleted_early": self.tr("It says it deleted by age a report that never came here"),
        }
        return texts.get(kind, "")

    def _of_log(self, kind: str) -> str:
        texts = {
            "log_not_shown": self.tr("It did not show a part of its log"),
            "log_bad_head": self.tr("It showed a log that it did not sign"),
            "log_tree_differs": self.tr("The files of its log are not what it signed"),
            "log_forked": self.tr("It signed two logs that contradict each other"),
            "log_rolled_back": self.tr("It showed an older or shorter log than before"),
            "log_back_dated": self.tr("It signed a longer log with an earlier time"),
            "log_begun_anew": self.tr("It began another log by itself"),
            "log_restored": self.tr("It was restored from a backup and begins another log"),
            "log_not_given": self.tr("Its log lists a report that never came here"),
            "log_dropped": self.tr("A report that it took is missing in its log"),
            "log_late": self.tr("A report came into its log later than promised"),
            "log_twice": self.tr("Its log lists a report more than once"),
            "log_old": self.tr("Its log was not renewed for a long time"),
            "signature_refused": self.tr("It did not take your signature under its log"),
            "log_ahead": self.tr("Its log is dated ahead of this computer's clock"),
        }
        return texts.get(kind, "")

    def _of_board(self, kind: str) -> str:
        texts = {
            "board_differs": self.tr("It showed others another board than its log names"),
            "reply_taken": self.tr("It refused a reply, because another lies in its place"),
            "reply_withheld": self.tr("A reply of yours is not on its board"),
            "reply_changed": self.tr("Something else lies in the place of a reply of yours"),
        }
        return texts.get(kind, "")
