"""What is known of an office after its card and keys were verified, and whom a report can be sealed to."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from crypto.address import OfficeAddress, fingerprint_of, grouped
from crypto.ids import CardHash, OfficeId
from crypto.office import Card, Reviewer
from desktop.domain.errors import Acts
from desktop.services.errors import OfficeError, ParcelError


@dataclass(frozen=True, slots=True)
class ReviewerLine:
    """One reviewer of the card, for one week. `key` is None when nothing can be sealed to them then.

    `reason` says why: `no_bundle`, `no_key_this_week` or `key_lost`.
    """

    slot: int
    name: str
    languages: tuple[str, ...]
    key: bytes | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OfficeWarning:
    """Something people should know that stops nothing.

    Codes: `card_expires_soon` (`where`: whole days left), `bad_bundle` (`where`: the verdict on a key bundle
    that was left aside).
    """

    code: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class OfficeView:
    """A verified office at one moment. Times are unix seconds; `epoch` is the current week.

    `keys`: epoch -> slot -> sealing key, also of coming weeks. `beacon` is empty when the view was made from
    an office file alone; nothing can be sealed then, since keys come from the server only. `answer` is what
    the server said, as it came; `bundles_hash` is over its key bundles, as the log's head names them.
    """

    address: OfficeAddress
    office_id: OfficeId
    card: Card
    card_hash: CardHash
    epoch: int
    fetched_at: int
    beacon: bytes
    keys: Mapping[int, Mapping[int, bytes]]
    reasons: Mapping[int, str]
    warnings: tuple[OfficeWarning, ...]
    bundles_hash: bytes = b""
    answer: bytes = field(default=b"", repr=False)

    @property
    def fingerprint(self) -> str:
        """Six groups of five digits."""
        return grouped(fingerprint_of(self.office_id))

    @property
    def reviewers(self) -> tuple[ReviewerLine, ...]:
        """The card's reviewers with their keys of the current week."""
        return self.reviewers_in(self.epoch)

    @property
    def missing(self) -> tuple[ReviewerLine, ...]:
        """Reviewers without a key this week: they are shown by name, and sending needs `send without`."""
        return tuple(line for line in self.reviewers if line.key is None)

    @property
    def can_exclude(self) -> bool:
        """An office of one cannot leave anybody out."""
        return len(self.card.reviewers) > 1

    @property
    def signers(self) -> dict[int, Reviewer]:
        """Slot -> reviewer, retired ones included: whose signature on a reply counts."""
        return {one.slot: one for one in (*self.card.reviewers, *self.card.retired)}

    def name(self, language: str = "en") -> str:
        """The office's name in that language, else in English, else in whichever stands first."""
        return words_in(self.card.names, language)

    def reviewers_in(self, epoch: int) -> tuple[ReviewerLine, ...]:
        """The card's reviewers with their keys of another week (for sealed files)."""
        return tuple(self._line(one, self.keys.get(epoch, {}).get(one.slot)) for one in self.card.reviewers)

    def _line(self, one: Reviewer, key: bytes | None) -> ReviewerLine:
        reason = "" if key else self.reasons.get(one.slot, "no_key_this_week")
        return ReviewerLine(one.slot, one.name, tuple(one.languages), key, reason)


def words_in(texts: Mapping[str, str], language: str) -> str:
    """The text in a language, its base language, English, or whichever stands first; empty when none."""
    for wanted in (language, language.split("-", maxsplit=1)[0], "en"):
        if wanted in texts:
            return texts[wanted]
    return next(iter(texts.values()), "")


def recipients_of(
    office: OfficeView, epoch: int, exclude: Collection[int] = (), send_without: Collection[int] = ()
) -> dict[int, bytes]:
    """Slot -> key of everybody a content is sealed to.

    Errors: `ParcelError` `unknown_slot`, `cannot_exclude` (an office of one), `nobody_to_seal_to`,
    `missing_key` (`where`: the names that need `send_without`); `OfficeError` `no_keys` when nobody at all
    has a key for that week: then nothing is sent, with nothing weaker in its place.
    """
    lines = office.reviewers_in(epoch)
    unknown = (set(exclude) | set(send_without)) - {line.slot for line in lines}
    if unknown:
        raise ParcelError("unknown_slot", Acts.USER, ", ".join(map(str, sorted(unknown))))
    if exclude and not office.can_exclude:
        raise ParcelError("cannot_exclude", Acts.USER)
    if not any(line.key for line in lines):
        raise OfficeError("no_keys", Acts.PEER)
    wanted = [line for line in lines if line.slot not in exclude]
    lacking = [line.name for line in wanted if line.key is None and line.slot not in send_without]
    if lacking:
        raise ParcelError("missing_key", Acts.USER, ", ".join(lacking))
    found = {line.slot: line.key for line in wanted if line.key and line.slot not in send_without}
    if not found:
        raise ParcelError("nobody_to_seal_to", Acts.USER)
    return found
