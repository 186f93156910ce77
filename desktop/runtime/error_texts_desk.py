"""What can go wrong at the review desk. See `error_texts` for the shape."""

from __future__ import annotations

from desktop.runtime.marking import QT_TRANSLATE_NOOP

DESK_ERROR_TEXTS: dict[str, str] = {
    "error.weak_passphrase.title": QT_TRANSLATE_NOOP("messages", "The passphrase is too weak"),
    "error.weak_passphrase.happened": QT_TRANSLATE_NOOP("messages", "It could be guessed by trying."),
    "error.weak_passphrase.todo": QT_TRANSLATE_NOOP(
        "messages", "Take a longer one, best of several words that have nothing to do with you."
    ),
    "error.key_file.title": QT_TRANSLATE_NOOP("messages", "The key file cannot be used"),
    "error.key_file.happened": QT_TRANSLATE_NOOP(
        "messages", "It is damaged, or it belongs to another office."
    ),
    "error.key_file.todo": QT_TRANSLATE_NOOP("messages", "Use the copy you keep in another place."),
    "error.vault_missing.title": QT_TRANSLATE_NOOP("messages", "There is no vault here"),
    "error.vault_missing.happened": QT_TRANSLATE_NOOP(
        "messages", "The folder holds no desk, or the disk is not connected."
    ),
    "error.vault_missing.todo": QT_TRANSLATE_NOOP(
        "messages", "Choose the folder of your desk, or set up an office."
    ),
    "error.vault_damaged.title": QT_TRANSLATE_NOOP("messages", "The vault is damaged"),
    "error.vault_damaged.happened": QT_TRANSLATE_NOOP(
        "messages", "It cannot be read as a whole. Nothing was changed."
    ),
    "error.vault_damaged.todo": QT_TRANSLATE_NOOP(
        "messages",
        "Put back a copy of the vault file, if you have one. Keep the damaged one until that works.",
    ),
    "error.vault_foreign.title": QT_TRANSLATE_NOOP("messages", "This vault belongs to something else"),
    "error.vault_foreign.happened": QT_TRANSLATE_NOOP(
        "messages", "It was not made by this desk, or belongs to another office."
    ),
    "error.vault_foreign.todo": QT_TRANSLATE_NOOP("messages", "Choose the folder of your desk."),
    "error.vault_newer.title": QT_TRANSLATE_NOOP("messages", "This vault was made by a newer Ombra"),
    "error.vault_newer.happened": QT_TRANSLATE_NOOP(
        "messages", "Your version does not know its format yet. Nothing was changed."
    ),
    "error.vault_newer.todo": QT_TRANSLATE_NOOP("messages", "Install the newest version and open it again."),
    "error.vault_busy.title": QT_TRANSLATE_NOOP("messages", "The vault is open somewhere else"),
    "error.vault_busy.happened": QT_TRANSLATE_NOOP(
        "messages", "Another window or command works with it now."
    ),
    "error.vault_busy.todo": QT_TRANSLATE_NOOP("messages", "Close the other one, then try again."),
    "error.keyring.title": QT_TRANSLATE_NOOP("messages", "The keys of the past weeks are not readable"),
    "error.keyring.happened": QT_TRANSLATE_NOOP(
        "messages", "Without them new reports cannot be opened. Reports in the vault are not affected."
    ),
    "error.keyring.todo": QT_TRANSLATE_NOOP(
        "messages", "Put the keyring file back beside the vault. Do not make a new office because of this."
    ),
    "error.plan.title": QT_TRANSLATE_NOOP("messages", "The office cannot be set up like this"),
    "error.plan.happened": QT_TRANSLATE_NOOP(
        "messages", "A name is missing, or the numbers do not fit each other."
    ),
    "error.plan.todo": QT_TRANSLATE_NOOP("messages", "Correct the field that is named with this message."),
    "error.new_log.title": QT_TRANSLATE_NOOP("messages", "This log cannot be accepted"),
    "error.new_log.happened": QT_TRANSLATE_NOOP(
        "messages",
        "There is no new one, the card of the office names no new log key, or another number of reports is"
        " missing.",
    ),
    "error.new_log.todo": QT_TRANSLATE_NOOP("messages", "Pull, and look again at what is missing."),
    "error.invitation.title": QT_TRANSLATE_NOOP("messages", "The invitation cannot be used"),
    "error.invitation.happened": QT_TRANSLATE_NOOP(
        "messages", "It is not complete, or it is not an invitation of an Ombra server."
    ),
    "error.invitation.todo": QT_TRANSLATE_NOOP("messages", "Ask who runs the server for the file again."),
    "error.no_such.title": QT_TRANSLATE_NOOP("messages", "This is not here any more"),
    "error.no_such.happened": QT_TRANSLATE_NOOP(
        "messages", "The case or the attachment is not in the vault."
    ),
    "error.no_such.todo": QT_TRANSLATE_NOOP("messages", "Refresh the list and look again."),
    "error.cannot_answer.title": QT_TRANSLATE_NOOP("messages", "This report cannot be answered"),
    "error.cannot_answer.happened": QT_TRANSLATE_NOOP(
        "messages", "Its reply keys are not valid, so no reply could be opened by anybody."
    ),
    "error.cannot_answer.todo": QT_TRANSLATE_NOOP(
        "messages", "Note it in the case. There is no other way to the reporter."
    ),
    "error.too_many_replies.title": QT_TRANSLATE_NOOP(
        "messages", "No more replies fit into this conversation"
    ),
    "error.too_many_replies.happened": QT_TRANSLATE_NOOP(
        "messages", "The reporter's program looks for a limited number of replies at a time."
    ),
    "error.too_many_replies.todo": QT_TRANSLATE_NOOP("messages", "Wait until the reporter has fetched them."),
    "error.nothing_said.title": QT_TRANSLATE_NOOP("messages", "The reply is empty"),
    "error.nothing_said.happened": QT_TRANSLATE_NOOP("messages", "It holds neither words nor a new status."),
    "error.nothing_said.todo": QT_TRANSLATE_NOOP("messages", "Write something, or choose a status."),
    "error.incomplete.title": QT_TRANSLATE_NOOP("messages", "The attachment is not complete"),
    "error.incomplete.happened": QT_TRANSLATE_NOOP(
        "messages", "Some of its pieces are not on the server, or were changed."
    ),
    "error.incomplete.todo": QT_TRANSLATE_NOOP(
        "messages", "Fetch it again later. If it stays so, ask the reporter to send it once more."
    ),
    "error.unreadable_report.title": QT_TRANSLATE_NOOP("messages", "The report cannot be shown in full"),
    "error.unreadable_report.happened": QT_TRANSLATE_NOOP(
        "messages", "It was sealed correctly, but its content is not a report as Ombra writes it."
    ),
    "error.unreadable_report.todo": QT_TRANSLATE_NOOP(
        "messages", "Read what is shown as plain text, and ask the reporter if something is missing."
    ),
    "error.event.title": QT_TRANSLATE_NOOP("messages", "This step does not fit the state of the case"),
    "error.event.happened": QT_TRANSLATE_NOOP("messages", "The case has moved on since the page was shown."),
    "error.event.todo": QT_TRANSLATE_NOOP("messages", "Refresh the case and choose again."),
    "error.reason.title": QT_TRANSLATE_NOOP("messages", "A reason is needed"),
    "error.reason.happened": QT_TRANSLATE_NOOP("messages", "Closing a case needs one of the reasons."),
    "error.reason.todo": QT_TRANSLATE_NOOP("messages", "Choose a reason."),
    "error.name_request.title": QT_TRANSLATE_NOOP("messages", "The name cannot be asked for like this"),
    "error.name_request.happened": QT_TRANSLATE_NOOP(
        "messages",
        "The report has no sealed name, a request waits or was decided already, or the reason is too long.",
    ),
    "error.name_request.todo": QT_TRANSLATE_NOOP(
        "messages", "Look at the requests of this case. The reporter sees each one."
    ),
    "error.name_sealed.title": QT_TRANSLATE_NOOP("messages", "The sealed name does not open"),
    "error.name_sealed.happened": QT_TRANSLATE_NOOP(
        "messages", "The custodian's key does not fit it, or its bytes are damaged."
    ),
    "error.name_sealed.todo": QT_TRANSLATE_NOOP(
        "messages", "Use the custodian's key of this office. If it is the right one, tell the reporter."
    ),
}
