"""What went wrong with Tor, in plain words: three texts per family of errors (see `error_texts`)."""

from __future__ import annotations

from desktop.runtime.marking import QT_TRANSLATE_NOOP

TOR_ERROR_TEXTS: dict[str, str] = {
    "error.tor_missing.title": QT_TRANSLATE_NOOP("messages", "Tor was not found"),
    "error.tor_missing.happened": QT_TRANSLATE_NOOP(
        "messages", "No Tor runs on this computer, and no program called tor is installed."
    ),
    "error.tor_missing.todo": QT_TRANSLATE_NOOP(
        "messages", "Install Tor, or start Tor Browser and wait until it is connected. Then try again."
    ),
    "error.tor_not_running.title": QT_TRANSLATE_NOOP("messages", "No running Tor was found"),
    "error.tor_not_running.happened": QT_TRANSLATE_NOOP(
        "messages", "Neither the system's Tor nor Tor Browser answers on this computer."
    ),
    "error.tor_not_running.todo": QT_TRANSLATE_NOOP(
        "messages", "Start Tor Browser and wait until it is connected, or let Ombra start Tor."
    ),
    "error.not_tor.title": QT_TRANSLATE_NOOP("messages", "What answers there is not Tor"),
    "error.not_tor.happened": QT_TRANSLATE_NOOP(
        "messages",
        "Another program, or another person's, listens where Tor would. Nothing of yours was sent to it.",
    ),
    "error.not_tor.todo": QT_TRANSLATE_NOOP(
        "messages", "Let Ombra start its own Tor, or ask whoever looks after this computer."
    ),
    "error.tor_old.title": QT_TRANSLATE_NOOP("messages", "This Tor is too old"),
    "error.tor_old.happened": QT_TRANSLATE_NOOP("messages", "It lacks protection that your report needs."),
    "error.tor_old.todo": QT_TRANSLATE_NOOP(
        "messages", "Update Tor, or use an up-to-date Tor Browser. Then try again."
    ),
    "error.tor_clock.title": QT_TRANSLATE_NOOP("messages", "The clock of this computer is wrong"),
    "error.tor_clock.happened": QT_TRANSLATE_NOOP(
        "messages", "Tor says that date or time are too far off. It cannot connect like that."
    ),
    "error.tor_clock.todo": QT_TRANSLATE_NOOP("messages", "Set date, time and time zone, then try again."),
    "error.tor_no_network.title": QT_TRANSLATE_NOOP("messages", "This computer reaches no network"),
    "error.tor_no_network.happened": QT_TRANSLATE_NOOP("messages", "Tor found no way out of this computer."),
    "error.tor_no_network.todo": QT_TRANSLATE_NOOP(
        "messages",
        "Connect to a network. On a public one, sign in first. If only a proxy leads out, name it below.",
    ),
    "error.tor_stuck.title": QT_TRANSLATE_NOOP("messages", "Tor does not get any further"),
    "error.tor_stuck.happened": QT_TRANSLATE_NOOP(
        "messages", "It found no way into its network for some time. Your network may block it."
    ),
    "error.tor_stuck.todo": QT_TRANSLATE_NOOP(
        "messages", "Try once more. If it stops again, use bridges, or another network."
    ),
    "error.bridges_refused.title": QT_TRANSLATE_NOOP("messages", "The bridges do not answer"),
    "error.bridges_refused.happened": QT_TRANSLATE_NOOP(
        "messages", "They may be out of date, or your network blocks them."
    ),
    "error.bridges_refused.todo": QT_TRANSLATE_NOOP(
        "messages", "Get other bridges, best of another kind, and paste them below."
    ),
    "error.transport_missing.title": QT_TRANSLATE_NOOP("messages", "A program for these bridges is missing"),
    "error.transport_missing.happened": QT_TRANSLATE_NOOP(
        "messages", "Bridges of this kind need a helper program that is not on this computer."
    ),
    "error.transport_missing.todo": QT_TRANSLATE_NOOP(
        "messages", "Install it, or use bridges of another kind."
    ),
    "error.transport_failed.title": QT_TRANSLATE_NOOP(
        "messages", "The helper program for the bridges does not work"
    ),
    "error.transport_failed.happened": QT_TRANSLATE_NOOP("messages", "Tor could not start it, or it ended."),
    "error.transport_failed.todo": QT_TRANSLATE_NOOP(
        "messages", "Try again, or use bridges of another kind."
    ),
    "error.bad_bridge.title": QT_TRANSLATE_NOOP("messages", "This is not a bridge that Ombra can use"),
    "error.bad_bridge.happened": QT_TRANSLATE_NOOP(
        "messages",
        "A line is not complete, is of a kind that Ombra does not know, or there are too"
        " many. Nothing was started.",
    ),
    "error.bad_bridge.todo": QT_TRANSLATE_NOOP("messages", "Copy each line whole, one bridge to a line."),
    "error.tor_fault.title": QT_TRANSLATE_NOOP("messages", "Tor ended by itself"),
    "error.tor_fault.happened": QT_TRANSLATE_NOOP(
        "messages", "It was started and ended before it was connected."
    ),
    "error.tor_fault.todo": QT_TRANSLATE_NOOP(
        "messages", "Try again. If it happens again, start Tor Browser and use the Tor that is running."
    ),
}
