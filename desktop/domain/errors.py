"""The errors of this room: each has a stable code and says who must act; words live elsewhere."""

from __future__ import annotations

from enum import StrEnum


class Acts(StrEnum):
    """Who must act on an error."""

    US = "us"
    ENVIRONMENT = "environment"
    PEER = "peer"
    USER = "user"


class DomainError(Exception):
    """Base of the domain's errors. `code` is for machines and translations, `acts` for advice."""

    code = "domain_error"
    acts = Acts.US


class Fault(StrEnum):
    """Why a report file or an incident was refused. The list is closed."""

    TOO_BIG = "too_big"
    NOT_UTF8 = "not_utf8"
    NOT_JSON = "not_json"
    TOO_DEEP = "too_deep"
    TOO_MANY = "too_many"
    REPEATED_FIELD = "repeated_field"
    BAD_NUMBER = "bad_number"
    BAD_TEXT = "bad_text"
    UNKNOWN_FIELD = "unknown_field"
    MISSING_FIELD = "missing_field"
    WRONG_TYPE = "wrong_type"
    BAD_EXTENSION = "bad_extension"
    NEWER_FORMAT = "newer_format"


_SENTENCES = {
    Fault.TOO_BIG: "larger than {expected} bytes",
    Fault.NOT_UTF8: "not UTF-8 text",
    Fault.NOT_JSON: "not JSON",
    Fault.TOO_DEEP: "nested deeper than {expected} levels",
    Fault.TOO_MANY: "more than {expected} entries",
    Fault.REPEATED_FIELD: "given twice",
    Fault.BAD_NUMBER: "not a number that can be kept exactly",
    Fault.BAD_TEXT: "half a character (a lone surrogate)",
    Fault.UNKNOWN_FIELD: "not a known field",
    Fault.MISSING_FIELD: "required, but not there",
    Fault.WRONG_TYPE: "must be {expected}, not {found}",
    Fault.BAD_EXTENSION: "not a place for an unknown field",
    Fault.NEWER_FORMAT: "made by a newer version (format {found})",
}


class Refused(DomainError):
    """Bytes are not an incident. `fault` says why, `path` names the field (`actions[1].at`).

    `expected`, `found` and `suggestion` (a field name nearby) are filled where they help.
    """

    def __init__(
        self,
        fault: Fault,
        path: str = "",
        *,
        expected: str = "",
        found: str = "",
        suggestion: str = "",
    ) -> None:
        self.fault = fault
        self.path = path
        self.expected = expected
        self.found = found
        self.suggestion = suggestion
        super().__init__(self.sentence())

    @property
    def code(self) -> str:  # type: ignore[override]
        """The stable code for machines and translations."""
        return self.fault.value

    def sentence(self) -> str:
        """One English line for command lines and logs of tests; windows use `code` and the parts."""
        words = _SENTENCES[self.fault].format(expected=self.expected, found=self.found)
        tail = f", did you mean {self.suggestion}?" if self.suggestion else ""
        return f"{self.path}: {words}{tail}" if self.path else f"{words}{tail}"


class ReportRefused(Refused):
    """A report file cannot be taken as it is; who wrote it can mend it."""

    acts = Acts.USER


class IncidentRefused(Refused):
    """The body of a message is not an incident this version reads; it is shown raw, never dropped."""

    acts = Acts.PEER
