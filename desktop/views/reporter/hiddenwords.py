"""What was found in a file, in words: groups, values, what stays, which locks held."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.cleaning.kinds import Finding, Lock
from desktop.domain.hiddendata import HiddenGroup, groups_of
from desktop.domain.safe_text import visible
from desktop.runtime.messages import fill, fill_plainly, say_or
from desktop.runtime.sentences import listed
from desktop.viewmodels.reporter_seen import Seen

MOST_CHARS = 120
"""Of one value on the page."""

translate = QCoreApplication.translate


def word(family: str, code: str) -> str:
    """The words of a code of the child (`group`, `found`, `left`, `cost`, `ending`, `lock`)."""
    return say_or(f"evidence.{family}.{code}", code)


def group_lines(findings: tuple[Finding, ...]) -> str:
    """A line for each group: what of it was found, and no value."""
    return "\n".join(_group_line(group, findings) for group in groups_of(one.kind for one in findings))


def _group_line(group: HiddenGroup, findings: tuple[Finding, ...]) -> str:
    codes = dict.fromkeys(one.kind for one in findings if groups_of([one.kind]) == (group,))
    things = listed([word("found", code) for code in codes])
    text = translate("hidden", "• {group}: {things}")
    return fill(text, group=word("group", group), things=things)


def value_lines(findings: tuple[Finding, ...]) -> str:
    """A line for each finding, with what stands in the file; for a `PlainText` only."""
    return "\n".join(_value_line(one) for one in findings)


def _value_line(finding: Finding) -> str:
    thing = word("found", finding.kind)
    if finding.count > 1:
        text = translate("hidden", "{thing} ({number} times)")
        thing = fill_plainly(text, thing=thing, number=finding.count)
    if not finding.text:
        return thing
    value = visible(finding.text, MOST_CHARS)
    return fill_plainly(translate("hidden", "{thing}: {value}"), thing=thing, value=value)


def member_lines(seen: Seen) -> str:
    """The files of an archive, one a line; for a `PlainText` only."""
    return "\n".join(visible(one.text, MOST_CHARS) for one in seen.members)


def left_words(seen: Seen) -> str:
    """What no cleaning takes out; empty where nothing is cleaned."""
    if not seen.left:
        return ""
    text = translate("hidden", "No cleaning takes out: {things}.")
    return fill(text, things=listed([word("left", code) for code in seen.left]))


def lock_words(seen: Seen) -> str:
    """What this system refused the process that read the file; empty when none was started."""
    if seen.ending == "unknown_kind":
        return ""
    if not seen.locks:
        return translate("hidden", "This system put no lock on the process that read the file.")
    text = translate("hidden", "To the process that read the file this system refused: {things}.")
    return fill(text, things=listed([word("lock", code) for code in seen.locks]))


def fully_locked(seen: Seen) -> bool:
    """Whether every lock held that there is."""
    return len(seen.locks) == len(Lock) or seen.ending == "unknown_kind"
