"""`ombra-desk init`, `publish`, `reissue-card`: setting up an office and keeping its card alive."""

from __future__ import annotations

import re
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from crypto.epochs import epoch_start
from desktop.commands.deskshow import day_of
from desktop.commands.deskway import line_of
from desktop.commands.terminal import Terminal
from desktop.domain.safe_text import visible
from desktop.services.ceremony import ROOT_FILE, OfficeMade, make_office, publish_office
from desktop.services.desk import Desk, open_desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskkeys import KeyReport
from desktop.services.invitations import MAX_INVITATION_BYTES, Invitation, parse_invitation
from desktop.services.lockedkey import MAX_FILE_BYTES
from desktop.services.officeplan import OfficePlan, ReviewerPlan
from desktop.services.opening import open_for_reading, read_some
from desktop.services.passphrases import guess_cost
from desktop.services.reissue import RootKey, reissue_card, sign_in_server
from desktop.services.work import Clock

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_LANGUAGES = re.compile(rf"{_LANGUAGE.pattern}(?:,{_LANGUAGE.pattern})*")
MIB = 1_048_576


def init(options: Namespace, terminal: Terminal, clock: Clock) -> None:
    """Make an office and publish it. Passphrases are shown before anything can go wrong with the server."""
    invitation = parse_invitation(_small_file(options.server, MAX_INVITATION_BYTES))
    plan = plan_of(options)
    if options.own_passphrases:
        plan = _with_passphrases(plan, terminal)
    made = make_office(plan, invitation, options.folder, clock)
    _say_made(made, terminal)
    if options.no_publish:
        return
    for one in made.desks:
        desk = open_desk(one.folder, one.passphrase, clock)
        try:
            _say_keys(_publish(desk, invitation, options), one.name, terminal)
        finally:
            desk.close()
    terminal.event("published", office=str(made.office_file))
    terminal.say(f"Published. Give reporters {made.office_file} or the printed fingerprint sheet.")


def publish(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """Publish what `init` could not."""
    invitation = parse_invitation(_small_file(options.server, MAX_INVITATION_BYTES))
    _say_keys(_publish(desk, invitation, options), desk.identity.name, terminal)


def reissue(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """Sign and publish the next card; with an invitation the one that names a restored server's new log."""
    passphrase = terminal.ask_secret("Passphrase of the root key: ").strip("\r\n")
    root = RootKey(_small_file(options.root, MAX_FILE_BYTES), passphrase)
    with line_of(desk, options) as gateway:
        if options.server is None:
            report = reissue_card(desk, gateway, root)
        else:
            invitation = parse_invitation(_small_file(options.server, MAX_INVITATION_BYTES))
            report = sign_in_server(desk, gateway, root, invitation)
    card = desk.card
    terminal.event("card", sequence=card.sequence, expires=card.expires)
    terminal.say(f"Card {card.sequence} is published; it expires on {day_of(card.expires)}.")
    if options.server is not None:
        terminal.note(
            "This server was restored, and begins a new log. Let every desk pull: `log` lists the reports"
            " that are missing now, and accept-log goes on with the new log."
        )
    _say_keys(report, desk.identity.name, terminal)


def plan_of(options: Namespace) -> OfficePlan:
    """The plan that the options describe. Errors: `bad_plan`."""
    plan = OfficePlan(
        names=dict(_named(text) for text in options.name),
        reviewers=tuple(_reviewer(text) for text in options.reviewer),
        custodian=options.custodian,
    )
    if options.publish_interval is not None:
        plan = replace(plan, publish_interval_seconds=options.publish_interval)
    return plan


def _publish(desk: Desk, invitation: Invitation, options: Namespace) -> KeyReport:
    with line_of(desk, options) as gateway:
        return publish_office(desk, invitation, gateway)


def _named(text: str) -> tuple[str, str]:
    language, equals, name = text.partition("=")
    return (language, name) if equals and _LANGUAGE.fullmatch(language) else ("en", text)


def _reviewer(text: str) -> ReviewerPlan:
    name, colon, languages = text.rpartition(":")
    if colon and _LANGUAGES.fullmatch(languages):
        return ReviewerPlan(name, tuple(languages.split(",")))
    return ReviewerPlan(text)


def _with_passphrases(plan: OfficePlan, terminal: Terminal) -> OfficePlan:
    def ask(whose: str) -> str:
        return terminal.ask_secret(f"Passphrase for {whose}: ").strip("\r\n")

    root = ask("the root key")
    custodian = ask("the custodian") if plan.custodian is not None else None
    reviewers = tuple(replace(one, passphrase=ask(visible(one.name))) for one in plan.reviewers)
    return replace(plan, root_passphrase=root, custodian_passphrase=custodian, reviewers=reviewers)


def _say_made(made: OfficeMade, terminal: Terminal) -> None:
    terminal.event(
        "office",
        folder=str(made.folder),
        fingerprint=made.fingerprint,
        address=made.address,
        office_file=str(made.office_file),
    )
    terminal.say(f"The office is made in {made.folder}")
    terminal.say(f"Fingerprint: {made.fingerprint}")
    terminal.say(f"Address:     {made.address}\n")
    terminal.say("Write these passphrases down now. They are shown once and kept nowhere.")
    _say_passphrase("root", made.root_file, made.root_passphrase, terminal)
    if made.custodian_file is not None:
        _say_passphrase("custodian", made.custodian_file, made.custodian_passphrase, terminal)
    for one in made.desks:
        _say_passphrase(one.name, one.folder, one.passphrase, terminal)
    cost = guess_cost()
    terminal.say(
        f"A generated one has {cost.bits} random bits, and each guess takes"
        f" {cost.memory_bytes // MIB} MiB of memory.\n"
        f"Keep {ROOT_FILE} on a stick in a drawer, away from this computer.\n"
    )


def _say_passphrase(whose: str, path: Path, passphrase: str, terminal: Terminal) -> None:
    terminal.event("passphrase", whose=whose, path=str(path), passphrase=passphrase)
    terminal.say(f"  {visible(whose)} ({path}):\n    {passphrase}")


def _say_keys(report: KeyReport, name: str, terminal: Terminal) -> None:
    terminal.event("keys", reviewer=name, until_epoch=report.until_epoch, lost=list(report.lost))
    if report.until_epoch == 0:
        terminal.note(f"No week of {visible(name)} has a key: reporters must send without this desk.")
        return
    until = day_of(epoch_start(report.until_epoch + 1) - 1)
    terminal.say(f"Keys of {visible(name)} are published until {until}.")


def _small_file(path: Path, most_bytes: int) -> bytes:
    with open_for_reading(path) as stream:
        data = read_some(stream, most_bytes + 1, str(path))
    if len(data) > most_bytes:
        raise DeskError(DeskFault.FILE_UNREADABLE, str(path))
    return data
