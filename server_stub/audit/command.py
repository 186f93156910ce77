"""The `audit` command: what was given on the command line, and where state and evidence are kept."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import NamedTuple

from crypto.address import check_root, parse_address, parse_fingerprint, read_office_file
from crypto.errors import CryptoError, Verdict
from crypto.logevidence import MAX_EVIDENCE_BYTES, Evidence, read_evidence, write_evidence
from crypto.logproof import prove
from crypto.office import open_card
from crypto.primitives import sha256
from server_stub.audit.auditing import audit
from server_stub.audit.fetching import BadUrl, Fetcher, NeedsTor, Unreachable
from server_stub.audit.meaning import MEANING, NOT_COMPARED
from server_stub.audit.report import Report, as_json, as_text
from server_stub.audit.scene import Given
from server_stub.audit.state import StateUnusable, load, save, write_private
from server_stub.config import Clock

PAUSE_SECONDS = 2.0
"""Longer than a server needs to publish what it signed."""


class Options(NamedTuple):
    """What stands on the command line. Without `url` it is `evidence` that is checked."""

    url: str | None
    office: str | None
    state: Path | None
    evidence: Path | None
    save_to: Path | None
    json: bool


class Unusable(Exception):
    """Something that was given cannot be used; `code` is a word of `meaning.UNUSABLE`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Outcome(NamedTuple):
    """What to print. `alarm`: something does not hold; `warned`: there is something to look at."""

    lines: list[str]
    alarm: bool
    warned: bool


def run(options: Options, clock: Clock) -> Outcome:
    """Do what was asked for. Errors: `Unusable`, `Unreachable`."""
    try:
        fingerprint, floor = _office(options.office)
        if options.url is None:
            return _check(options, fingerprint)
        fetcher = Fetcher(options.url, time.monotonic)
        kept = None if options.state is None else load(options.state)
        try:
            given = Given(fingerprint, floor, kept, clock(), lambda: time.sleep(PAUSE_SECONDS))
            report = audit(fetcher.get, given)
        finally:
            fetcher.close()
        return _tell(options, report)
    except BadUrl as error:
        raise Unusable("bad_url") from error
    except NeedsTor as error:
        raise Unusable("onion_needs_tor") from error
    except StateUnusable as error:
        raise Unusable("bad_state") from error
    except CryptoError as error:
        raise Unusable("bad_file") from error
    except OSError as error:
        raise Unusable("no_file") from error


def _office(text: str | None) -> tuple[str | None, int]:
    """Thirty digits and the lowest card sequence to take, from digits, an address or an office file."""
    if text is None:
        return None, 0
    if text.strip().lower().startswith("ombra:"):
        return parse_address(text).fingerprint, 0
    path = Path(text)
    if not path.exists():
        return parse_fingerprint(text), 0
    address, file = read_office_file(path.read_bytes())
    check_root(address.fingerprint, file.first_root)
    return address.fingerprint, open_card(file.card, file.first_root, file.links).sequence


def _tell(options: Options, report: Report) -> Outcome:
    files = [str(_keep(options, alarm.evidence)) for alarm in report.alarms]
    if options.state is not None and report.state is not None:
        save(options.state, report.state)
    lines = [json.dumps(as_json(report, files))] if options.json else as_text(report, files)
    return Outcome(lines, bool(report.alarms), bool(report.warnings))


def _keep(options: Options, evidence: Evidence) -> Path:
    """Write a file of evidence beside the state, or where it was asked for; its name tells its content."""
    folder = options.save_to or (Path() if options.state is None else options.state.parent)
    data = write_evidence(evidence)
    target = folder / f"evidence-{evidence.kind.replace('_', '-')}-{sha256(data).hex()[:16]}.json"
    if not target.exists():
        write_private(target.with_name(f".{target.name}"), data, target)
    return target


def _check(options: Options, fingerprint: str | None) -> Outcome:
    """Tell whether a file proves what it says."""
    if options.evidence is None:
        raise Unusable("nothing_given")
    if options.evidence.stat().st_size > MAX_EVIDENCE_BYTES:
        raise CryptoError(Verdict.TOO_BIG)
    evidence = read_evidence(options.evidence.read_bytes())
    try:
        accused, why = prove(evidence, fingerprint), ""
    except CryptoError as error:
        accused, why = None, error.code
    said = {"kind": evidence.kind, "proven": accused is not None, "accused": accused, "why_not": why}
    said["compared"] = fingerprint is not None
    lines = [json.dumps(said)] if options.json else _verdict(evidence, accused, why, fingerprint)
    return Outcome(lines, accused is None, fingerprint is None)


def _verdict(evidence: Evidence, accused: str | None, why: str, fingerprint: str | None) -> list[str]:
    meaning, acts = MEANING[evidence.kind]
    lines = [f"{evidence.kind}: {meaning}", f"  who must act: {acts}"]
    if fingerprint is None:
        lines.append(f"warning: {NOT_COMPARED}")
    if accused is None:
        return [*lines, f"not proven: {why or 'this is a record of what somebody saw'}"]
    return [*lines, f"proven: the {accused} signed two things that cannot both be true"]


__all__ = ["Options", "Outcome", "Unreachable", "Unusable", "run"]
