"""Who will be able to open the report: everybody on the card, less those left out or without a key."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from desktop.services.officeview import OfficeView, ReviewerLine
from desktop.viewmodels.base import ViewModel


@dataclass(frozen=True, slots=True)
class Recipient:
    """One reviewer. `lacking`: no key this week, why stands in `reason`; `waived`: send without them."""

    slot: int
    name: str
    languages: tuple[str, ...]
    lacking: bool
    reason: str
    left_out: bool = False
    waived: bool = False

    @property
    def opens(self) -> bool:
        """Whether this reviewer will be able to open the report."""
        return not self.lacking and not self.left_out


@dataclass(frozen=True, slots=True)
class RecipientsState:
    """The reviewers of the card; `can_leave_out` is False for an office of one."""

    all: tuple[Recipient, ...] = ()
    can_leave_out: bool = False

    @property
    def opening(self) -> tuple[Recipient, ...]:
        """Those who will be able to open the report."""
        return tuple(one for one in self.all if one.opens)

    @property
    def shown(self) -> frozenset[str]:
        """Their names: who a message may go to without asking again."""
        return frozenset(one.name for one in self.opening)

    @property
    def undecided(self) -> tuple[Recipient, ...]:
        """Those without a key who were neither left out nor waived."""
        return tuple(one for one in self.all if one.lacking and not one.left_out and not one.waived)

    @property
    def settled(self) -> bool:
        """Whether somebody can open it and nobody is missing unnoticed."""
        return bool(self.opening) and not self.undecided

    @property
    def exclude(self) -> frozenset[int]:
        """Slots left out."""
        return frozenset(one.slot for one in self.all if one.left_out)

    @property
    def send_without(self) -> frozenset[int]:
        """Slots whose missing key was accepted."""
        return frozenset(one.slot for one in self.all if one.waived and not one.left_out)


class RecipientsModel(ViewModel[RecipientsState]):
    """Keeps the choices while the card is fetched anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(RecipientsState(), parent)

    def use(self, office: OfficeView, epoch: int | None = None) -> None:
        """Take over the reviewers of an office; choices stay for those who are still there.

        `epoch`: the week whose keys count, another than the current one for a sealed file.
        """
        before = {one.slot: one for one in self.snapshot.all}
        found = office.reviewers if epoch is None else office.reviewers_in(epoch)
        lines = tuple(_recipient(line, before.get(line.slot)) for line in found)
        self._show(RecipientsState(lines, office.can_exclude))

    def leave_out(self, slot: int, out: bool) -> None:
        """Leave a reviewer out, or not; at least one stays in, and an office of one cannot leave out."""
        others = [one for one in self.snapshot.all if one.slot != slot and not one.left_out]
        if self.snapshot.can_leave_out and (others or not out):
            self._change(slot, left_out=out)

    def waive(self, slot: int, waived: bool) -> None:
        """Accept, or not, that the report goes without a reviewer who has no key."""
        self._change(slot, waived=waived)

    def take_over(self, other: RecipientsState) -> None:
        """Leave out whom another message left out."""
        lines = tuple(replace(one, left_out=one.slot in other.exclude) for one in self.snapshot.all)
        self._show(replace(self.snapshot, all=lines))

    def clear(self) -> None:
        """Leave nobody out and waive nobody."""
        lines = tuple(replace(one, left_out=False, waived=False) for one in self.snapshot.all)
        self._show(replace(self.snapshot, all=lines))

    def _change(self, slot: int, **changes: object) -> None:
        lines = tuple(_changed(one, changes) if one.slot == slot else one for one in self.snapshot.all)
        self._show(replace(self.snapshot, all=lines))


def _recipient(line: ReviewerLine, before: Recipient | None) -> Recipient:
    return Recipient(
        slot=line.slot,
        name=line.name,
        languages=line.languages,
        lacking=line.key is None,
        reason=line.reason,
        left_out=before.left_out if before else False,
        waived=(before.waived and line.key is None) if before else False,
    )


def _changed(one: Recipient, changes: dict[str, object]) -> Recipient:
    return replace(one, **changes)  # type: ignore[arg-type]  # fields of Recipient
