"""What went wrong outside the program: network, server, files. See `error_texts` for the shape."""

from __future__ import annotations

from desktop.runtime.marking import QT_TRANSLATE_NOOP

WORLD_ERROR_TEXTS: dict[str, str] = {
    "error.unreachable.title": QT_TRANSLATE_NOOP("messages", "The server cannot be reached"),
    "error.unreachable.happened": QT_TRANSLATE_NOOP(
        "messages", "There is no connection, or the network blocks the way. Nothing is lost."
    ),
    "error.unreachable.todo": QT_TRANSLATE_NOOP(
        "messages", "Check the connection and try again, or carry the report another way."
    ),
    "error.slow.title": QT_TRANSLATE_NOOP("messages", "The server did not answer in time"),
    "error.slow.happened": QT_TRANSLATE_NOOP(
        "messages", "The connection is slow or was interrupted. What arrived is kept."
    ),
    "error.slow.todo": QT_TRANSLATE_NOOP("messages", "Try again. Ombra goes on where it stopped."),
    "error.proxy.title": QT_TRANSLATE_NOOP("messages", "The anonymous connection is not running"),
    "error.proxy.happened": QT_TRANSLATE_NOOP(
        "messages", "Tor did not answer. Ombra does not go round it by itself."
    ),
    "error.proxy.todo": QT_TRANSLATE_NOOP(
        "messages", "Start Tor, or choose deliberately to connect without it."
    ),
    "error.answer.title": QT_TRANSLATE_NOOP("messages", "The server gave an answer that fits nothing"),
    "error.answer.happened": QT_TRANSLATE_NOOP(
        "messages", "It may be another kind of server, a sign-in page of this network, or broken."
    ),
    "error.answer.todo": QT_TRANSLATE_NOOP(
        "messages", "Check the address. On a public network, sign in to it first."
    ),
    "error.busy.title": QT_TRANSLATE_NOOP("messages", "The server is busy"),
    "error.busy.happened": QT_TRANSLATE_NOOP(
        "messages", "It takes nothing more at the moment. Nothing is lost."
    ),
    "error.busy.todo": QT_TRANSLATE_NOOP("messages", "Wait a few minutes and try again."),
    "error.full.title": QT_TRANSLATE_NOOP("messages", "The server is full"),
    "error.full.happened": QT_TRANSLATE_NOOP(
        "messages", "It has no room for new reports. Replies can still be read."
    ),
    "error.full.todo": QT_TRANSLATE_NOOP(
        "messages", "Try again later, or carry the report another way. The office has to act."
    ),
    "error.refused.title": QT_TRANSLATE_NOOP("messages", "The server refused this"),
    "error.refused.happened": QT_TRANSLATE_NOOP(
        "messages", "It does not accept what was sent, or not from here, or not any more."
    ),
    "error.refused.todo": QT_TRANSLATE_NOOP("messages", "Fetch the newest data of the office and try again."),
    "error.missing.title": QT_TRANSLATE_NOOP("messages", "The server does not have this"),
    "error.missing.happened": QT_TRANSLATE_NOOP(
        "messages", "It was never there, or it has been removed since."
    ),
    "error.missing.todo": QT_TRANSLATE_NOOP("messages", "Refresh and look again."),
    "error.unpublished.title": QT_TRANSLATE_NOOP("messages", "The office is not open yet"),
    "error.unpublished.happened": QT_TRANSLATE_NOOP(
        "messages", "The server runs, but the office has not published its keys."
    ),
    "error.unpublished.todo": QT_TRANSLATE_NOOP("messages", "Try again later."),
    "error.file_unreadable.title": QT_TRANSLATE_NOOP("messages", "The file cannot be read"),
    "error.file_unreadable.happened": QT_TRANSLATE_NOOP(
        "messages", "It is gone, or this account may not open it."
    ),
    "error.file_unreadable.todo": QT_TRANSLATE_NOOP("messages", "Choose it again, or leave it out."),
    "error.folder.title": QT_TRANSLATE_NOOP("messages", "This folder cannot be opened"),
    "error.folder.happened": QT_TRANSLATE_NOOP(
        "messages", "It is gone, or this account may not look into it."
    ),
    "error.folder.todo": QT_TRANSLATE_NOOP("messages", "Choose another folder."),
    "error.file_changed.title": QT_TRANSLATE_NOOP("messages", "The file was changed meanwhile"),
    "error.file_changed.happened": QT_TRANSLATE_NOOP(
        "messages", "It is not the same as when it was added, so sending stopped."
    ),
    "error.file_changed.todo": QT_TRANSLATE_NOOP(
        "messages", "Close programs that may be writing to it, then add it again."
    ),
    "error.disk_full.title": QT_TRANSLATE_NOOP("messages", "The disk is full"),
    "error.disk_full.happened": QT_TRANSLATE_NOOP("messages", "There is no room to save this."),
    "error.disk_full.todo": QT_TRANSLATE_NOOP(
        "messages", "Make room or choose another place, then try again."
    ),
    "error.not_saved.title": QT_TRANSLATE_NOOP("messages", "This cannot be saved here"),
    "error.not_saved.happened": QT_TRANSLATE_NOOP(
        "messages", "This account may not write in that folder, or the file exists already."
    ),
    "error.not_saved.todo": QT_TRANSLATE_NOOP("messages", "Choose another folder or name."),
    "error.passphrase.title": QT_TRANSLATE_NOOP("messages", "The passphrase does not fit"),
    "error.passphrase.happened": QT_TRANSLATE_NOOP(
        "messages", "It is misspelt, or it belongs to another vault."
    ),
    "error.passphrase.todo": QT_TRANSLATE_NOOP(
        "messages", "Check capital letters and the keyboard language, then type it again."
    ),
    "error.locked.title": QT_TRANSLATE_NOOP("messages", "The desk is locked"),
    "error.locked.happened": QT_TRANSLATE_NOOP("messages", "The vault was closed meanwhile."),
    "error.locked.todo": QT_TRANSLATE_NOOP("messages", "Unlock it and try again."),
    "error.no_office.title": QT_TRANSLATE_NOOP("messages", "No office is chosen"),
    "error.no_office.happened": QT_TRANSLATE_NOOP(
        "messages", "Without the file or the address of an office nothing can be sealed."
    ),
    "error.no_office.todo": QT_TRANSLATE_NOOP("messages", "Open the office file or type the address."),
}
