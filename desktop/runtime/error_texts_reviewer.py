"""What a reviewer reads instead, where the words of `error_texts` are for somebody who reports.

The ids are those of the other tables with `reviewer.` before them; a family without a row here has the
same words for both.
"""

from __future__ import annotations

from desktop.runtime.marking import QT_TRANSLATE_NOOP

REVIEWER_ERROR_TEXTS: dict[str, str] = {
    "reviewer.error.unknown.happened": QT_TRANSLATE_NOOP(
        "messages", "Ombra has no better words for this. The vault is not affected."
    ),
    "reviewer.error.unknown.todo": QT_TRANSLATE_NOOP(
        "messages", "Try again. If it happens again, tell the makers of Ombra the code below."
    ),
    "reviewer.error.internal.todo": QT_TRANSLATE_NOOP(
        "messages", "Try again. If it happens again, tell the makers of Ombra the code below."
    ),
    "reviewer.error.unreachable.todo": QT_TRANSLATE_NOOP(
        "messages", "Check the connection and try again. If it stays so, ask who runs the server."
    ),
    "reviewer.error.full.happened": QT_TRANSLATE_NOOP(
        "messages", "It has no room for new reports or replies. What it holds can still be pulled."
    ),
    "reviewer.error.full.todo": QT_TRANSLATE_NOOP("messages", "Ask who runs the server to make room."),
    "reviewer.error.certificate.todo": QT_TRANSLATE_NOOP(
        "messages", "On a public network, sign in to it first. Otherwise ask who runs the server."
    ),
    "reviewer.error.unpublished.todo": QT_TRANSLATE_NOOP(
        "messages", "If it was published before, ask who runs the server whether it lost its data."
    ),
    "reviewer.error.restored.todo": QT_TRANSLATE_NOOP(
        "messages",
        "Whoever restored it has an invitation for you. With the root key: ombra-desk reissue-card --server.",
    ),
    "reviewer.error.too_big.todo": QT_TRANSLATE_NOOP(
        "messages", "Shorten the text, or send the rest as a second message."
    ),
    "reviewer.error.expired.title": QT_TRANSLATE_NOOP("messages", "The card of the office has run out"),
    "reviewer.error.expired.happened": QT_TRANSLATE_NOOP(
        "messages", "Nobody can seal to this office until it has a new one."
    ),
    "reviewer.error.expired.todo": QT_TRANSLATE_NOOP(
        "messages", "Check the date of this computer. If it is right, a new card needs the root key."
    ),
    "reviewer.error.untrusted.todo": QT_TRANSLATE_NOOP(
        "messages", "Fetch it again. If it stays so, treat the server or the file as tampered with."
    ),
    "reviewer.error.wrong_office.title": QT_TRANSLATE_NOOP("messages", "The server shows another office"),
    "reviewer.error.wrong_office.happened": QT_TRANSLATE_NOOP(
        "messages",
        "Its card does not match the fingerprint of this office, or is older than one seen before."
        " Nothing of it was used.",
    ),
    "reviewer.error.wrong_office.todo": QT_TRANSLATE_NOOP(
        "messages", "Ask who runs the server. Reporters may be shown the same."
    ),
    "reviewer.error.second.todo": QT_TRANSLATE_NOOP(
        "messages", "Do not go on with it. Ask the other reviewers and who runs the server."
    ),
}
