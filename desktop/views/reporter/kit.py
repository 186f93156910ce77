"""What the pages are given: words for codes, and the runner for the file picker."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.runtime.tasks import Runner
from desktop.views.reporter.wording import Wording


@dataclass(frozen=True, slots=True)
class Kit:
    """Shared by all pages of a window."""

    wording: Wording
    runner: Runner
