"""The slow steps of a set-up, each a job that may be repeated: read, make, hand over, publish."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from desktop.runtime.progress import Progress
from desktop.services.ceremony import OfficeMade, make_office, publish_office
from desktop.services.desk import Desk, open_desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.durable import PUBLIC_FILE, disk_faults, sync_folder, write_new
from desktop.services.invitations import MAX_INVITATION_BYTES, Invitation, parse_invitation
from desktop.services.officeplan import OfficePlan
from desktop.services.opening import open_for_reading, read_some
from desktop.viewmodels.deskroutes import Way, keep_way
from desktop.viewmodels.deskworld import DeskWorld

_MAX_PAPER_BYTES = 1 << 20
ROOT_NAME = "root.key"


@dataclass(frozen=True, slots=True)
class SetupOrder:
    """What is to be made, and where."""

    plan: OfficePlan
    invitation: Invitation
    folder: Path
    root_folder: Path


@dataclass(frozen=True, slots=True)
class PublishOrder:
    """What is to be published, to whom, and by which way."""

    made: OfficeMade
    invitation: Invitation
    way: Way


def read_invitation(path: Path) -> Invitation:
    """The invitation in a file. Errors: `FileError`, `bad_invitation`."""
    with open_for_reading(path) as file:
        return parse_invitation(read_some(file, MAX_INVITATION_BYTES + 1, path.name))


def make(world: DeskWorld, order: SetupOrder, gate: Progress) -> OfficeMade:
    """Make the office on disk and move its root key to where it is to be kept.

    Errors: as `make_office`; `file_exists` when a root key lies there already.
    """
    target = _root_target(order.root_folder)
    made = make_office(
        order.plan,
        order.invitation,
        order.folder,
        world.clocks.wall,
        world.random,
        cost=world.cost,
        progress=gate.step,
        stop=gate,
    )
    return replace(made, root_file=_hand_over(made.root_file, target))


def publish(world: DeskWorld, order: PublishOrder, gate: Progress) -> Desk:
    """Open the first desk and publish card and keys. Errors: as `publish_office`, `open_desk`."""
    first = order.made.desks[0]
    desk = open_desk(first.folder, first.passphrase, world.clocks.wall, world.random)
    try:
        keep_way(desk, order.way)
        gate.check()
        with world.dial(desk) as gateway:
            publish_office(desk, order.invitation, gateway, gate)
        gate.check()
    except BaseException:
        desk.close()
        raise
    return desk


def save_paper(source: Path, target: Path) -> Path:
    """Copy an office's public paper to where a person wants it. Errors: `FileError`, `file_exists`, ..."""
    with open_for_reading(source) as file:
        write_new(target, read_some(file, _MAX_PAPER_BYTES, source.name), PUBLIC_FILE)
    return target


def _root_target(folder: Path) -> Path:
    """Told before anything is made, since making takes its time."""
    target = folder / ROOT_NAME
    if target.exists() or target.is_symlink():
        raise DeskError(DeskFault.FILE_EXISTS, target.name)
    return target


def _hand_over(source: Path, target: Path) -> Path:
    """Write the key file where it is to be kept, read it back, and only then remove it here.

    When that place fails (a stick pulled out), the file stays in the office's folder and is shown there.
    """
    if source == target:
        return source
    try:
        data = source.read_bytes()
        write_new(target, data)
        if target.read_bytes() != data:
            return source
        with disk_faults(source):
            source.unlink()
            sync_folder(source.parent)
    except (DeskError, OSError):
        return source
    return target
