"""How many people could know this? A guess in words, and what could be made softer, each with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from desktop.domain.narrowing import FEW, SOME, Narrowing
from desktop.domain.safe_text import visible
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import joined
from desktop.viewmodels.reporter_narrowing import Circle, Narrowed
from desktop.views.reporter.reviewparts import JumpList

Jump = Callable[[], object]
Way = Callable[[Narrowed], Jump | None]


class CircleCard(JumpList):
    """Calm unless the person said that very few know; never in the way."""

    def __init__(self) -> None:
        super().__init__(Tone.NEUTRAL)

    def circle_steps(self, circle: Circle, way: Way) -> Iterator[None]:
        """Show it; `way` leads to the place of a point."""
        few = circle.people is not None and circle.people <= FEW
        self.set_tone(Tone.WARN if few else Tone.NEUTRAL)
        rows = [(narrowing_words(point), way(point)) for point in circle.points]
        return self.steps(self._title(circle), self._text(circle), rows)

    def _title(self, circle: Circle) -> str:
        people = circle.people
        if people is None:
            return self.tr("How many people could know this?")
        number = self.locale().toString(people)
        if people <= FEW:
            return fill(self.tr("Few people could have written this: about {number}"), number=number)
        return fill(self.tr("Some people could have written this: about {number}"), number=number)

    def _text(self, circle: Circle) -> str:
        guess = self.tr("This is a guess from your answers. It never leaves this computer.")
        if circle.people is None:
            number = self.locale().toString(SOME)
            said = fill(self.tr("Nothing you answered says that fewer than {number} do."), number=number)
            return joined(said, guess)
        return joined(self.tr("The smallest number you gave counts."), guess)


def narrowing_words(point: Narrowed) -> str:
    """What narrows, and what one could do instead."""
    people = "" if point.people is None else str(point.people)
    return fill(_sentence(point.kind), people=people, name=visible(point.name, 60))


def _sentence(kind: Narrowing) -> str:
    translate = QCoreApplication.translate
    return {
        Narrowing.FEW_KNOW: translate(
            "narrowing",
            "You say that about {people} people know this. Describe in general words, and attach nothing that"
            " only they have.",
        ),
        Narrowing.FEW_HAVE_FILE: translate(
            "narrowing", "{name}: about {people} people can open it. You could describe it instead."
        ),
        Narrowing.FEW_WERE_THERE: translate(
            "narrowing", "About {people} people were there. You could leave the number out."
        ),
        Narrowing.ORIGINAL_FILE: translate(
            "narrowing",
            "{name} goes as it is. It can say who made, opened or printed it. You could describe it instead.",
        ),
        Narrowing.EXACT_TIME: translate(
            "narrowing",
            "An exact time says who was on duty. If the minutes prove nothing, round it to the hour.",
        ),
        Narrowing.CLUSTER: translate(
            "narrowing", "Few people know the name of the cluster. You could leave it out."
        ),
        Narrowing.SEGMENT: translate(
            "narrowing", "Few people know the name of the segment. You could leave it out."
        ),
        Narrowing.ROLE: translate(
            "narrowing", "Your role narrows it down. You could choose the broader one, an employee."
        ),
        Narrowing.COUNTRY: translate("narrowing", "Your country narrows it down. You could leave it out."),
        Narrowing.MEETING_ID: translate(
            "narrowing",
            "The ID leads the service to whoever set it up. Keep it if that is no secret.",
        ),
        Narrowing.LINK: translate(
            "narrowing",
            "A text holds a link or an address. Personal links lead to one person; you could leave it out.",
        ),
        Narrowing.LANGUAGE: translate(
            "narrowing",
            "Few colleagues may write in this language. Ready-made sentences hide your wording.",
        ),
    }[kind]
