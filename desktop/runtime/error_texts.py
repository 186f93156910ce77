"""What went wrong, in plain words: three texts per family of errors.

`title` says it in one line, `happened` what that means, `todo` what to do next. Texts
never blame and never repeat technical detail; the stable code stands folded away.
"""

from __future__ import annotations

from desktop.runtime.marking import QT_TRANSLATE_NOOP

ERROR_TEXTS: dict[str, str] = {
    "error.unknown.title": QT_TRANSLATE_NOOP("messages", "Something went wrong"),
    "error.unknown.happened": QT_TRANSLATE_NOOP(
        "messages", "Ombra has no better words for this. What you entered is still here."
    ),
    "error.unknown.todo": QT_TRANSLATE_NOOP(
        "messages", "Try again. If it happens again, tell the office the code below."
    ),
    "error.cancelled.title": QT_TRANSLATE_NOOP("messages", "Stopped"),
    "error.cancelled.happened": QT_TRANSLATE_NOOP("messages", "You stopped this step."),
    "error.cancelled.todo": QT_TRANSLATE_NOOP("messages", "You can start it again at any time."),
    "error.damaged.title": QT_TRANSLATE_NOOP("messages", "This cannot be read"),
    "error.damaged.happened": QT_TRANSLATE_NOOP(
        "messages", "What arrived is damaged, or it was not made by Ombra. Nothing of it was used."
    ),
    "error.damaged.todo": QT_TRANSLATE_NOOP(
        "messages", "Fetch or open it again. If it stays so, ask the sender for a fresh copy."
    ),
    "error.too_big.title": QT_TRANSLATE_NOOP("messages", "This is too big"),
    "error.too_big.happened": QT_TRANSLATE_NOOP(
        "messages", "It is larger than a sealed report or one of its parts may be."
    ),
    "error.too_big.todo": QT_TRANSLATE_NOOP("messages", "Shorten the text, or attach the rest as a file."),
    "error.newer.title": QT_TRANSLATE_NOOP("messages", "Made by a newer Ombra"),
    "error.newer.happened": QT_TRANSLATE_NOOP(
        "messages", "This uses a format that your version does not know yet."
    ),
    "error.newer.todo": QT_TRANSLATE_NOOP("messages", "Install the newest version and open it again."),
    "error.clock.title": QT_TRANSLATE_NOOP("messages", "The dates do not match"),
    "error.clock.happened": QT_TRANSLATE_NOOP(
        "messages", "The keys of the office and the clock of this computer disagree about the date."
    ),
    "error.clock.todo": QT_TRANSLATE_NOOP(
        "messages", "Check the date and time of this computer, then try again."
    ),
    "error.expired.title": QT_TRANSLATE_NOOP("messages", "The keys of the office have run out"),
    "error.expired.happened": QT_TRANSLATE_NOOP(
        "messages", "The office has not renewed them. Ombra does not seal to old keys."
    ),
    "error.expired.todo": QT_TRANSLATE_NOOP(
        "messages", "Check the date of this computer. If it is right, try later or ask the office."
    ),
    "error.not_for_us.title": QT_TRANSLATE_NOOP("messages", "Not sealed for you"),
    "error.not_for_us.happened": QT_TRANSLATE_NOOP(
        "messages", "None of the keys here opens this. It may be meant for somebody else."
    ),
    "error.not_for_us.todo": QT_TRANSLATE_NOOP(
        "messages", "Nothing needs to be done, unless you expected to be able to read it."
    ),
    "error.mismatch.title": QT_TRANSLATE_NOOP("messages", "The content was changed"),
    "error.mismatch.happened": QT_TRANSLATE_NOOP(
        "messages", "The content is not what its seal promises. It is not shown."
    ),
    "error.mismatch.todo": QT_TRANSLATE_NOOP(
        "messages", "Fetch it again. If it stays so, treat the server or the file as tampered with."
    ),
    "error.untrusted.title": QT_TRANSLATE_NOOP("messages", "The signature is not valid"),
    "error.untrusted.happened": QT_TRANSLATE_NOOP(
        "messages", "Ombra cannot prove who made this, so it was refused."
    ),
    "error.untrusted.todo": QT_TRANSLATE_NOOP(
        "messages", "Do not go on with it. Ask the office in another way whether it is theirs."
    ),
    "error.misdirected.title": QT_TRANSLATE_NOOP("messages", "Meant for another conversation"),
    "error.misdirected.happened": QT_TRANSLATE_NOOP(
        "messages", "This is a real message, but not for this office or this report. It was refused."
    ),
    "error.misdirected.todo": QT_TRANSLATE_NOOP(
        "messages", "Nothing needs to be done. If it happens often, the server may be misbehaving."
    ),
    "error.wrong_office.title": QT_TRANSLATE_NOOP("messages", "This is not the office you chose"),
    "error.wrong_office.happened": QT_TRANSLATE_NOOP(
        "messages",
        "The keys of the office do not match its fingerprint, or are older than those you saw."
        " Somebody may stand between you and the office. Nothing was sent.",
    ),
    "error.wrong_office.todo": QT_TRANSLATE_NOOP(
        "messages",
        "Compare the fingerprint with the letterhead or website of the office,"
        " from another computer if you can.",
    ),
    "error.nobody.title": QT_TRANSLATE_NOOP("messages", "Nobody could open this report"),
    "error.nobody.happened": QT_TRANSLATE_NOOP(
        "messages", "Every reviewer is left out, or none has valid keys now."
    ),
    "error.nobody.todo": QT_TRANSLATE_NOOP("messages", "Include at least one reviewer, or try again later."),
    "error.address.title": QT_TRANSLATE_NOOP("messages", "The address is not complete"),
    "error.address.happened": QT_TRANSLATE_NOOP(
        "messages", "It has a typing mistake, or a part of it is missing."
    ),
    "error.address.todo": QT_TRANSLATE_NOOP(
        "messages", "Compare it with the source, six groups of five digits included."
    ),
    "error.word_count.title": QT_TRANSLATE_NOOP("messages", "Eight words are needed"),
    "error.word_count.happened": QT_TRANSLATE_NOOP(
        "messages", "There are more or fewer than eight words here."
    ),
    "error.word_count.todo": QT_TRANSLATE_NOOP(
        "messages", "Type all eight words in their order, with spaces between them."
    ),
    "error.unknown_word.title": QT_TRANSLATE_NOOP("messages", "One word is not on the list"),
    "error.unknown_word.happened": QT_TRANSLATE_NOOP(
        "messages", "It is probably misspelt, or belongs to a list in another language."
    ),
    "error.unknown_word.todo": QT_TRANSLATE_NOOP("messages", "Compare each word with your note."),
    "error.checksum.title": QT_TRANSLATE_NOOP("messages", "These words do not belong together"),
    "error.checksum.happened": QT_TRANSLATE_NOOP(
        "messages", "Each word exists, but one is wrong or two have changed places."
    ),
    "error.checksum.todo": QT_TRANSLATE_NOOP("messages", "Compare the words and their order with your note."),
    "error.identity.title": QT_TRANSLATE_NOOP("messages", "The sealed name cannot be opened here"),
    "error.identity.happened": QT_TRANSLATE_NOOP(
        "messages", "It is sealed to the custodian, and the key here does not open it."
    ),
    "error.identity.todo": QT_TRANSLATE_NOOP("messages", "Ask the custodian, if the rules allow it."),
    "error.promise.title": QT_TRANSLATE_NOOP("messages", "The server did not confirm your report"),
    "error.promise.happened": QT_TRANSLATE_NOOP(
        "messages", "Its answer is not signed as it should be, so it proves nothing."
    ),
    "error.promise.todo": QT_TRANSLATE_NOOP(
        "messages", "Send it again. Sending twice does no harm: the report counts once."
    ),
    "error.internal.title": QT_TRANSLATE_NOOP("messages", "Ombra made a mistake"),
    "error.internal.happened": QT_TRANSLATE_NOOP(
        "messages", "This step could not be finished. The fault is in the program, not with you."
    ),
    "error.internal.todo": QT_TRANSLATE_NOOP(
        "messages", "Try again. If it happens again, tell the office the code below."
    ),
}
