"""Why a report cannot be sealed or handed in as it was put together. See `error_texts` for the shape."""

from __future__ import annotations

from desktop.runtime.marking import QT_TRANSLATE_NOOP

PARCEL_ERROR_TEXTS: dict[str, str] = {
    "error.too_many_files.title": QT_TRANSLATE_NOOP("messages", "Too many files"),
    "error.too_many_files.happened": QT_TRANSLATE_NOOP(
        "messages", "One report or follow-up takes a limited number of files."
    ),
    "error.too_many_files.todo": QT_TRANSLATE_NOOP(
        "messages", "Pack some of them into one file, or send the others as a follow-up."
    ),
    "error.name_too_long.title": QT_TRANSLATE_NOOP("messages", "A file name is too long"),
    "error.name_too_long.happened": QT_TRANSLATE_NOOP("messages", "It has more than 255 bytes."),
    "error.name_too_long.todo": QT_TRANSLATE_NOOP(
        "messages", "Give the file a shorter name and add it again."
    ),
    "error.identity_too_long.title": QT_TRANSLATE_NOOP(
        "messages", "What you wrote about yourself is too long"
    ),
    "error.identity_too_long.happened": QT_TRANSLATE_NOOP(
        "messages", "The part that only the custodian can open has little room."
    ),
    "error.identity_too_long.todo": QT_TRANSLATE_NOOP(
        "messages", "Keep to your name and one way to reach you."
    ),
    "error.more_readers.title": QT_TRANSLATE_NOOP(
        "messages", "More people could read this than you were shown"
    ),
    "error.more_readers.happened": QT_TRANSLATE_NOOP(
        "messages", "The office's card lists another reviewer now. Nothing was sent."
    ),
    "error.more_readers.todo": QT_TRANSLATE_NOOP(
        "messages", "Look at who can open it, leave out whom you wish, then go on."
    ),
    "error.no_custodian.title": QT_TRANSLATE_NOOP("messages", "This office has no custodian"),
    "error.no_custodian.happened": QT_TRANSLATE_NOOP(
        "messages", "Nobody there could keep your name apart from the reviewers."
    ),
    "error.no_custodian.todo": QT_TRANSLATE_NOOP(
        "messages", "Choose to stay anonymous, to use another name, or to be named."
    ),
    "error.other_custodian.title": QT_TRANSLATE_NOOP("messages", "Another custodian would open your name"),
    "error.other_custodian.happened": QT_TRANSLATE_NOOP(
        "messages", "The office's card names another custodian now, or a new key. Nothing was sent."
    ),
    "error.other_custodian.todo": QT_TRANSLATE_NOOP(
        "messages", "Look at who it is now. Then seal your report again, or send it without your name."
    ),
    "error.withdrawal_files.title": QT_TRANSLATE_NOOP("messages", "A withdrawal carries no files"),
    "error.withdrawal_files.happened": QT_TRANSLATE_NOOP(
        "messages", "It only says that you take the report back."
    ),
    "error.withdrawal_files.todo": QT_TRANSLATE_NOOP("messages", "Take the files out, then send it again."),
    "error.week.title": QT_TRANSLATE_NOOP("messages", "A sealed file cannot be made for that week"),
    "error.week.happened": QT_TRANSLATE_NOOP(
        "messages", "The keys of the office reach only some weeks ahead."
    ),
    "error.week.todo": QT_TRANSLATE_NOOP("messages", "Choose an earlier week."),
    "error.sealed_file.title": QT_TRANSLATE_NOOP("messages", "The sealed file cannot be used"),
    "error.sealed_file.happened": QT_TRANSLATE_NOOP(
        "messages", "It was sealed for another office, is damaged or not whole, or is another kind of file."
    ),
    "error.sealed_file.todo": QT_TRANSLATE_NOOP(
        "messages",
        "Ask whoever gave it to you which office it is for, and compare the fingerprint. Else copy it again.",
    ),
    "error.draft_locked.title": QT_TRANSLATE_NOOP("messages", "This passphrase does not open the draft"),
    "error.draft_locked.happened": QT_TRANSLATE_NOOP(
        "messages", "It is another one, or mistyped; or the file is not a draft, or its beginning is damaged."
    ),
    "error.draft_locked.todo": QT_TRANSLATE_NOOP(
        "messages", "Type it once more. Capital letters count; the number of spaces between words does not."
    ),
    "error.draft.title": QT_TRANSLATE_NOOP("messages", "This draft cannot be read"),
    "error.draft.happened": QT_TRANSLATE_NOOP(
        "messages", "It is damaged, not whole, or not a locked draft of Ombra. It was not changed."
    ),
    "error.draft.todo": QT_TRANSLATE_NOOP(
        "messages", "Choose another file or an older copy, if you have one."
    ),
    "error.nothing_waits.title": QT_TRANSLATE_NOOP("messages", "These words open nothing that waits"),
    "error.nothing_waits.happened": QT_TRANSLATE_NOOP(
        "messages",
        "What lies in the outbox belongs to other words or to another office, or it was sent already.",
    ),
    "error.nothing_waits.todo": QT_TRANSLATE_NOOP(
        "messages", "Compare the words with your note, and choose the office you reported to."
    ),
    "error.outbox.title": QT_TRANSLATE_NOOP("messages", "What waits in the outbox is damaged"),
    "error.outbox.happened": QT_TRANSLATE_NOOP(
        "messages", "Your words open it, but a part of it cannot be read. Nothing half was sent."
    ),
    "error.outbox.todo": QT_TRANSLATE_NOOP("messages", "Write the report once more, and remove what waits."),
    "error.too_early.title": QT_TRANSLATE_NOOP("messages", "This sealed file is for a later week"),
    "error.too_early.happened": QT_TRANSLATE_NOOP(
        "messages", "It can be handed in from the day that is named with this message."
    ),
    "error.too_early.todo": QT_TRANSLATE_NOOP("messages", "Keep it, and hand it in then."),
    "error.too_late.title": QT_TRANSLATE_NOOP("messages", "The time of this sealed file is over"),
    "error.too_late.happened": QT_TRANSLATE_NOOP(
        "messages", "It could be handed in until the day that is named with this message."
    ),
    "error.too_late.todo": QT_TRANSLATE_NOOP(
        "messages", "Nobody did anything wrong. Whoever wrote the report can seal it again for another week."
    ),
    "error.second.title": QT_TRANSLATE_NOOP("messages", "The office shows two different keys"),
    "error.second.happened": QT_TRANSLATE_NOOP(
        "messages",
        "Where there may be only one, there are two. The server may have been tampered with."
        " Nothing was sent.",
    ),
    "error.second.todo": QT_TRANSLATE_NOOP(
        "messages", "Do not go on with it. Ask the office in another way."
    ),
}
