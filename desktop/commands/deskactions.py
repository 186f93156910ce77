"""What the desk's commands do, each over one or two calls of the services."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import msgspec

from desktop.commands.desklog import tell_log
from desktop.commands.desksentences import SENTENCES
from desktop.commands.deskshow import case_event, case_text, day_of, row_event, row_text
from desktop.commands.deskway import day_in, line_of, public_dial_of, text_of
from desktop.commands.deskweeks import tell_weeks
from desktop.commands.terminal import Terminal
from desktop.domain.casestates import ReporterWord
from desktop.domain.safe_text import visible
from desktop.services import casefiles, casework, deskkeys, fetching, sync
from desktop.services.attachments import save_copy
from desktop.services.casework import Answer, ReplyKind
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskevidence import has_evidence
from desktop.services.deskreplies import PostReport, post_replies
from desktop.services.deskround import pull_round
from desktop.services.durable import write_new
from desktop.services.exportjson import export_json, listed_attachments
from desktop.services.logalarms import who_acts
from desktop.services.vaultoffice import server_faults
from desktop.services.vaultquarantine import quarantine as quarantined

FEW_WEEKS = 4


def pull(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """Text first, then replies that wait, then files; each on a line of its own."""
    dial = public_dial_of(desk, options)
    with line_of(desk, options) as gateway:
        said = pull_round(desk, gateway, dial, from_start=options.from_start, progress=terminal.progress)
    report = said.pulled
    terminal.event("pulled", **msgspec.to_builtins(report))
    terminal.say(_pulled(report))
    tell_log(said.log, terminal)
    tell_weeks(desk, said.erased, terminal)
    post_waiting(desk, options, terminal)
    if not options.text_only:
        with line_of(desk, options) as gateway:
            files = fetching.fetch_files(desk, gateway, progress=terminal.progress)
        terminal.event("files", **msgspec.to_builtins(files))
        if files.whole or files.lacking:
            terminal.say(f"Files: {files.whole} reports complete, {files.lacking} still lack something.")
    _warn(desk, report, terminal)


def list_cases(desk: Desk, _options: Namespace, terminal: Terminal) -> None:
    """The inbox, one line a case."""
    rows = casefiles.inbox(desk)
    for row in rows:
        terminal.event("case", **row_event(row))
        terminal.say(row_text(row, desk.now()))
    if not rows:
        terminal.say("No cases.")


def show(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """A whole case; its messages count as read afterwards."""
    case_id = casefiles.find_case(desk, options.case)
    file = casefiles.case_file(desk, case_id)
    casefiles.mark_read(desk, case_id, (message.id for message in file.messages))
    terminal.event("case", **case_event(file))
    terminal.say(case_text(file, desk.now()))


def reply(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """Write a reply and send it."""
    case_id = casefiles.find_case(desk, options.case)
    kind = ReplyKind(options.kind)
    said = Answer(
        kind=kind,
        text=text_of(options, terminal),
        language=options.language,
        status=None if options.status is None else ReporterWord(options.status),
        next_contact=None if options.next_contact is None else day_in(options.next_contact, desk.now()),
    )
    numbers = casework.answer(desk, case_id, said)
    state = casework.state_of(desk, case_id).value
    terminal.event("replied", case=options.case, kind=kind.value, numbers=numbers, state=state)
    terminal.say(f"The reply is kept; case {options.case} is now: {state}.")
    if not options.no_post:
        post_waiting(desk, options, terminal)


def save_attachment(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """Save a verified copy."""
    file = casefiles.case_file(desk, casefiles.find_case(desk, options.case))
    if options.attachment not in {one.id for one in file.attachments}:
        raise DeskError(DeskFault.NO_SUCH_ATTACHMENT, str(options.attachment))
    path = save_copy(desk, options.attachment, options.to, terminal.progress)
    terminal.event("saved", path=str(path))
    terminal.say(f"Saved: {path}\nThe copy is not encrypted, and the program that opens it sees all of it.")


def export(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """The report file to a new file or to the output; the other attachments are listed beside it."""
    case_id = casefiles.find_case(desk, options.case)
    data = export_json(desk, case_id, allow_missing=options.allow_missing)
    listed = listed_attachments(desk, case_id)
    if options.to is None:
        terminal.out.write(data.decode())
        terminal.out.flush()
    else:
        write_new(Path(options.to), data)
        terminal.event("exported", path=str(options.to), attachments=msgspec.to_builtins(listed))
        terminal.say(f"Exported: {options.to}")
    for one in listed:
        if not one.in_report:
            terminal.note(f"attachment: {visible(one.name)} {one.size} bytes sha256 {one.sha256} {one.state}")


def renew(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """Publish the keys of the coming weeks; a keyring that is gone is given up only when told to."""
    if options.give_up_lost and desk.keyring.fault is not None:
        lost = desk.keyring.give_up_lost()
        terminal.event("given_up", weeks=lost)
    with line_of(desk, options) as gateway:
        report = deskkeys.renew_keys(desk, gateway)
    fields = {"until_epoch": report.until_epoch, "lost": list(report.lost)}
    terminal.event("keys", reviewer=desk.identity.name, published=report.published, **fields)
    done = "are published now" if report.published else "were published already"
    terminal.say(f"Keys of {deskkeys.weeks_left(desk)} coming weeks {done}.")
    for epoch in report.lost:
        terminal.note(f"The secret of week {epoch} is lost: reporters are told to send without this desk.")


def quarantine(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """What could not be opened, and what the server did wrong."""
    if options.retry:
        report = sync.retry_quarantine(desk)
        terminal.event("retried", **msgspec.to_builtins(report))
        terminal.say(_pulled(report))
    items, faults = quarantined(desk.vault.db), server_faults(desk.vault.db)
    if not items and not faults:
        terminal.say("Nothing was put aside, and the server did nothing wrong.")
    for item in items:
        terminal.event("quarantined", **msgspec.to_builtins(item))
        where = f" ({visible(item.place)})" if item.place else ""
        terminal.say(f"{item.id}: {item.verdict}{where}, received {day_of(item.received_at)}")
    for fault in faults:
        about = fault.about.hex()
        times = {"times": fault.times, "first_at": fault.first_at, "last_at": fault.last_at}
        more = {"id": fault.id, "acts": who_acts(fault.kind).value, "evidence": has_evidence(fault)}
        terminal.event("server_fault", kind=fault.kind, about=about, **times, **more)
        words = f"server fault {fault.id}: {fault.kind}, {fault.times} times, last on {day_of(fault.last_at)}"
        terminal.say(words + (" (save-evidence)" if more["evidence"] else ""))


def keyring_warning(fault: DeskFault) -> str:
    """The sentence for a keyring that is missing or damaged."""
    return SENTENCES[fault.value]


def post_waiting(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """Send every reply that waits."""
    with line_of(desk, options) as gateway:
        report: PostReport = post_replies(desk, gateway)
    terminal.event("posted", posted=report.posted, refused=report.refused)
    if report.posted:
        terminal.say(f"Replies sent: {report.posted}.")
    if report.refused:
        terminal.note(f"The server refuses {report.refused} replies for good; `quarantine` lists why.")


def _pulled(report: sync.PullReport) -> str:
    parts = [f"New messages: {report.new}, new cases: {report.cases}"]
    others = {
        "sent again word for word": report.repeats,
        "seen before": report.known,
        "for others": report.not_for_us,
        "not readable (see `quarantine`)": report.quarantined,
    }
    parts += [f"{words}: {many}" for words, many in others.items() if many]
    return ", ".join(parts) + "."


def _warn(desk: Desk, report: sync.PullReport, terminal: Terminal) -> None:
    if report.office_fault:
        fault = report.office_fault
        terminal.note(f"The server shows an office that is not right ({fault}); the proof is kept.")
    if report.went_back:
        terminal.note(
            "The server's list no longer holds what this desk took from it: it was set back to an older copy,"
            " or hides reports. Run pull --from-start, or new ones may be missed. Nothing is stored twice."
        )
    if report.gaps:
        terminal.note(
            f"The server's list leaves numbers out (holes: {report.gaps}): reports were lost there, or are"
            " held back. They are asked for again at each pull. Ask who runs the server."
        )
    left = deskkeys.weeks_left(desk)
    if left < FEW_WEEKS:
        terminal.note(f"Keys are published for {left} more weeks: run renew-keys.")
