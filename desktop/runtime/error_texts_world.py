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
    "error.restored.title": QT_TRANSLATE_NOOP("messages", "The server was restored from a backup"),
    "error.restored.happened": QT_TRANSLATE_NOOP(
        "messages", "It takes and shows nothing until its office has confirmed that."
    ),
    "error.restored.todo": QT_TRANSLATE_NOOP("messages", "Try again later."),
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
    "error.copies_too_big.title": QT_TRANSLATE_NOOP("messages", "The cleaned copies are too big together"),
    "error.copies_too_big.happened": QT_TRANSLATE_NOOP(
        "messages", "Cleaned copies stay in memory, never on a disk, and there is room for 256 MB of them."
    ),
    "error.copies_too_big.todo": QT_TRANSLATE_NOOP(
        "messages", "Send fewer files now and the others as a follow-up, or send this one without cleaning."
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
    "error.direct.title": QT_TRANSLATE_NOOP("messages", "A connection without Tor must be your choice"),
    "error.direct.happened": QT_TRANSLATE_NOOP(
        "messages",
        "Ombra does not connect directly to this server by itself: it would show your network address to it.",
    ),
    "error.direct.todo": QT_TRANSLATE_NOOP(
        "messages", "Start Tor, or choose deliberately to connect without it."
    ),
    "error.proxy_address.title": QT_TRANSLATE_NOOP("messages", "The proxy address cannot be used"),
    "error.proxy_address.happened": QT_TRANSLATE_NOOP(
        "messages", "It is not complete, or of a kind that would look names up outside Tor."
    ),
    "error.proxy_address.todo": QT_TRANSLATE_NOOP(
        "messages",
        "Use an address like socks5h://127.0.0.1:9050. Names of proxies are not looked up.",
    ),
    "error.certificate.title": QT_TRANSLATE_NOOP("messages", "The server cannot prove its name"),
    "error.certificate.happened": QT_TRANSLATE_NOOP(
        "messages",
        "Its certificate is not valid. Somebody may stand between you and the server. Nothing was sent.",
    ),
    "error.certificate.todo": QT_TRANSLATE_NOOP(
        "messages", "On a public network, sign in to it first. Otherwise carry the report another way."
    ),
    "error.desk_unknown.title": QT_TRANSLATE_NOOP("messages", "The server does not know this desk"),
    "error.desk_unknown.happened": QT_TRANSLATE_NOOP(
        "messages", "No reviewer on the card of the office signs with this key."
    ),
    "error.desk_unknown.todo": QT_TRANSLATE_NOOP(
        "messages", "Check that you opened the right vault, or ask who keeps the office's root key."
    ),
    "error.setup_code.title": QT_TRANSLATE_NOOP("messages", "The set-up code does not fit"),
    "error.setup_code.happened": QT_TRANSLATE_NOOP(
        "messages", "It is misspelt, or was used already. A code works once."
    ),
    "error.setup_code.todo": QT_TRANSLATE_NOOP(
        "messages", "Compare it with the invitation, or ask who runs the server for a new one."
    ),
    "error.card_refused.title": QT_TRANSLATE_NOOP("messages", "The server did not take the new card"),
    "error.card_refused.happened": QT_TRANSLATE_NOOP(
        "messages", "It belongs to another office, or a newer card is there already."
    ),
    "error.card_refused.todo": QT_TRANSLATE_NOOP(
        "messages", "Fetch the office again, then make the change once more."
    ),
    "error.stale.title": QT_TRANSLATE_NOOP("messages", "The server asks to begin again"),
    "error.stale.happened": QT_TRANSLATE_NOOP(
        "messages", "What this program knows of the office is too old for this step."
    ),
    "error.stale.todo": QT_TRANSLATE_NOOP("messages", "Refresh, then try again."),
    "error.excluded.title": QT_TRANSLATE_NOOP("messages", "A reviewer cannot be left out"),
    "error.excluded.happened": QT_TRANSLATE_NOOP(
        "messages", "The office has only one reviewer, or that reviewer is not on its card any more."
    ),
    "error.excluded.todo": QT_TRANSLATE_NOOP(
        "messages", "Look at the list of reviewers again, or choose another office."
    ),
    "error.missing_key.title": QT_TRANSLATE_NOOP("messages", "One reviewer has no valid keys now"),
    "error.missing_key.happened": QT_TRANSLATE_NOOP(
        "messages", "The report can be sealed without that reviewer only if you say so."
    ),
    "error.missing_key.todo": QT_TRANSLATE_NOOP(
        "messages", "Choose to send without that reviewer, or try again later."
    ),
    "error.not_a_file.title": QT_TRANSLATE_NOOP("messages", "This is not a file"),
    "error.not_a_file.happened": QT_TRANSLATE_NOOP(
        "messages", "It is a folder, or something else that cannot be sent."
    ),
    "error.not_a_file.todo": QT_TRANSLATE_NOOP(
        "messages", "Choose files only. A folder can be packed into one file first."
    ),
    "error.report_file.title": QT_TRANSLATE_NOOP("messages", "The report file is not valid"),
    "error.report_file.happened": QT_TRANSLATE_NOOP(
        "messages", "A field is missing, unknown, or of the wrong kind."
    ),
    "error.report_file.todo": QT_TRANSLATE_NOOP(
        "messages", "Correct the field that is named with this message."
    ),
    "error.answers.title": QT_TRANSLATE_NOOP("messages", "Some answers are missing"),
    "error.answers.happened": QT_TRANSLATE_NOOP(
        "messages", "A question that must be answered has no answer yet."
    ),
    "error.answers.todo": QT_TRANSLATE_NOOP(
        "messages", "Go through the pages again; the questions are marked."
    ),
}
