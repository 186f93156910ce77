"""What the search for hidden data told of one file, frozen, for the page."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.cleaning.kinds import LEFT, Finding, Found, Kind, Lock
from desktop.cleaning.sniffing import ENDINGS
from desktop.domain.hiddendata import HiddenGroup, groups_of
from desktop.services.evidencechild import Examination, SmallPicture
from desktop.services.evidencecopies import costs, still_tells


@dataclass(frozen=True, slots=True)
class Seen:
    """Texts in findings are untrusted; `locks`, `ending`, `left` and `costs` are codes with words.

    `pictures`: of the file and of its copy, both or neither; `after`: what was found in the copy.
    """

    kind: Kind
    ending: str
    done: bool
    locks: tuple[str, ...] = ()
    before: tuple[Finding, ...] = ()
    after: tuple[Finding, ...] = ()
    left: tuple[str, ...] = ()
    costs: tuple[str, ...] = ()
    pictures: tuple[SmallPicture, ...] = ()

    @property
    def groups(self) -> tuple[HiddenGroup, ...]:
        """What was found, in the groups people think in."""
        return groups_of(one.kind for one in self.before if one.kind is not Found.MEMBERS)

    @property
    def members(self) -> tuple[Finding, ...]:
        """What lies in an archive."""
        return tuple(one for one in self.before if one.kind is Found.MEMBERS)

    @property
    def is_archive(self) -> bool:
        """Whether it is listed and not opened."""
        return self.kind is Kind.ZIP

    @property
    def cleanable(self) -> bool:
        """Whether a cleaned copy of it can be tried: it was read to its end, and its kind is rebuilt."""
        return self.done and self.kind in LEFT

    @property
    def ending_of_name(self) -> str:
        """How names of this kind end; empty when the kind is not known."""
        return "" if self.kind is Kind.UNKNOWN else ENDINGS[self.kind]


def seen_in(examination: Examination) -> Seen:
    """An examination as the page shows it."""
    return Seen(
        kind=examination.kind,
        ending=examination.ending.value,
        done=examination.done,
        locks=tuple(str(lock.name).lower() for lock in Lock if lock in examination.locks),
        before=tuple(examination.before),
        after=tuple(examination.after),
        left=still_tells(examination),
        costs=costs(examination),
        pictures=tuple(examination.pictures),
    )
