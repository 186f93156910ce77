"""Unexpected log records fail the test; expected ones that do not come fail it too."""

import logging
import re

import pytest


class LogWatch(logging.Handler):
    """Keeps every record from WARNING up, wherever in the program it was logged."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[str] = []
        self.expected: list[re.Pattern[str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record's text."""
        self.seen.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def complaints(self) -> list[str]:
        """Say what was not expected and what did not come, and start anew."""
        wrong = [
            f"unexpected log record: {text}"
            for text in self.seen
            if not any(pattern.search(text) for pattern in self.expected)
        ]
        wrong += [
            f"expected log record did not come: {pattern.pattern}"
            for pattern in self.expected
            if not any(pattern.search(text) for text in self.seen)
        ]
        self.seen.clear()
        self.expected.clear()
        return wrong


LOGS = pytest.StashKey[LogWatch]()


class ExpectLog:
    """What the `expect_log` fixture gives: call it with a pattern that must be logged."""

    def __init__(self, watch: LogWatch) -> None:
        self.watch = watch

    def __call__(self, pattern: str) -> None:
        """Allow, and demand, records whose "LEVEL logger: text" matches the pattern."""
        self.watch.expected.append(re.compile(pattern))


@pytest.fixture
def expect_log(pytestconfig: pytest.Config) -> ExpectLog:
    """Expect log records that would otherwise fail the test."""
    return ExpectLog(pytestconfig.stash[LOGS])
