"""What the callbacks of a task said."""

import threading
from dataclasses import dataclass, field
from typing import Any

from desktop.runtime.tasks import ProgressStep


@dataclass
class Heard:
    """What the callbacks of one task said, in order."""

    results: list[Any] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    steps: list[ProgressStep] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)

    def done(self, result: object) -> None:
        self.threads.add(threading.get_ident())
        self.results.append(result)

    def failed(self, failure: Exception) -> None:
        self.threads.add(threading.get_ident())
        self.failures.append(failure)

    def progress(self, step: ProgressStep) -> None:
        self.threads.add(threading.get_ident())
        self.steps.append(step)

    def over(self) -> bool:
        return bool(self.results or self.failures)

    def kinds(self) -> list[type[Exception]]:
        return [type(failure) for failure in self.failures]
