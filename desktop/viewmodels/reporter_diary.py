"""The diary: a line about what happens to the person, sealed and sent as a later part of the same report."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from desktop.domain.diary import CODES, Happening, diary_update
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_followup import FollowUpModel
from desktop.viewmodels.reporter_parcel import Moment
from desktop.viewmodels.reporter_times import TimeDraft, read_draft
from desktop.viewmodels.reporter_world import World


@dataclass(frozen=True, slots=True)
class DiaryState:
    """`open`: the page of the diary is being written. `fault`: what cannot be read of the date."""

    open: bool = False
    happening: Happening | None = None
    sentence: str = ""
    """The words of the choice, in the person's language: they are sealed with the entry."""
    when: TimeDraft = TimeDraft()  # noqa: RUF009 - frozen, so one for all is right
    text: str = ""
    fault: str = ""

    @property
    def dated(self) -> bool:
        """Whether this kind of entry has a date of its own; quiet and plain words have none."""
        return self.happening in CODES

    @property
    def ready(self) -> bool:
        """Whether something was said, and its date can be read."""
        said = self.happening not in (None, Happening.OTHER) or bool(self.text.strip())
        return said and not (self.dated and self.fault)


class DiaryModel(ViewModel[DiaryState]):
    """Writes one entry at a time; what was sent in this run is a note of the follow-up model."""

    def __init__(self, world: World, follow_up: FollowUpModel, parent: QObject | None = None) -> None:
        super().__init__(DiaryState(), parent)
        self._world = world
        self._follow_up = follow_up
        follow_up.sending.arrived.connect(self._arrived)

    @property
    def at_stake(self) -> bool:
        """Whether an entry was begun that is not away yet."""
        return self.snapshot.happening is not None or bool(self.snapshot.text.strip())

    def write(self) -> None:
        """Open a new entry, or go on with the one that was put away."""
        self._follow_up.see_readers()
        self._follow_up.put_away()
        self._show(replace(self.snapshot, open=True))

    def put_away(self) -> None:
        """Close the diary; what was typed stays."""
        self._show(replace(self.snapshot, open=False))

    def choose(self, happening: Happening, sentence: str) -> None:
        """Say what happened by its ready-made sentence."""
        self._show(replace(self.snapshot, happening=happening, sentence=sentence))

    def date(self, when: TimeDraft) -> None:
        """Keep the date as it is typed."""
        self._show(replace(self.snapshot, when=when, fault=read_draft(when).fault))

    def type(self, text: str) -> None:
        """Keep the person's own words."""
        self._show(replace(self.snapshot, text=text))

    def send(self, language: str) -> None:
        """Seal and send the entry."""
        state = self.snapshot
        if not (state.ready and self._follow_up.recipients.snapshot.settled):
            return
        moment = Moment(self._world.clock(), language)
        parts = (state.sentence, state.text.strip())
        text = "\n".join(part for part in parts if part)
        when = read_draft(state.when).answer if state.dated else None
        update = diary_update(state.happening or Happening.OTHER, when, text, moment.written)
        self._follow_up.send_entry(update, text, int(moment.unix_seconds))

    def forget(self) -> None:
        """Drop everything."""
        self._show(DiaryState())

    def _arrived(self) -> None:
        """An entry is away; anything else that was sent leaves what is half written here alone."""
        notes = self._follow_up.snapshot.notes
        if notes and notes[-1].diary:
            self._show(DiaryState())
