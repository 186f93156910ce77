"""Words for the kinds of replies, and for everything that can be wrong with them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.runtime.messages import fill


def kind_words(kind: str) -> str:
    """What kind of reply it is."""
    translate = QCoreApplication.translate
    return {
        "acknowledgement": translate("talk", "Acknowledgement"),
        "question": translate("talk", "Question"),
        "status": translate("talk", "Status"),
        "finding": translate("talk", "Finding"),
        "note": translate("talk", "Message"),
        "read_ack": translate("talk", "Your message was read"),
        "identity_request": translate("talk", "Request for sealed names"),
    }.get(kind, translate("talk", "Message"))


def phase_words(phase: str) -> str:
    """What a search is doing."""
    translate = QCoreApplication.translate
    return {
        "office": translate("talk", "Checking the office"),
        "stretch": translate("talk", "Working out the keys from your words"),
        "board": translate("talk", "Reading the board of replies"),
        "log": translate("talk", "Reading the public log"),
    }.get(phase, translate("talk", "Getting ready"))


def trouble_words(kind: str, reviewer: str) -> str:
    """One thing that is not as it should be, and what to make of it."""
    translate = QCoreApplication.translate
    words = {
        "forged": translate(
            "talk",
            "A message claims to be from {reviewer}, but the signature is false. It is not shown."
            " Do not follow anything it may ask in another way.",
        ),
        "unknown_reviewer": translate(
            "talk", "A message is signed by somebody this office does not list. It is not shown."
        ),
        "foreign": translate(
            "talk", "A message lies in your place, but was meant for somebody else. It is not shown."
        ),
        "damaged": translate("talk", "A message is damaged and cannot be read. Look again later."),
        "repeated": translate(
            "talk", "An older message was put up again as a new one. It is shown once only."
        ),
        "chain_broken": translate(
            "talk",
            "Two messages of {reviewer} do not follow each other. One of them may not be what was sent."
            " Ask the reviewer to repeat what matters.",
        ),
        "gap": translate(
            "talk",
            "A message of {reviewer} is missing between others. It may have expired, or been taken away."
            " Ask the reviewer if it matters.",
        ),
        "newer_format": translate(
            "talk", "A message of {reviewer} needs a newer version of this program to be read."
        ),
        "page_mismatch": translate(
            "talk",
            "The server showed another page than it announced. Look again later; if it stays so,"
            " ask the office in another way.",
        ),
        "board_damaged": translate("talk", "The board of replies is damaged. Look again later."),
        "board_rolled_back": translate(
            "talk", "The server shows an older board than before. Newer replies may be held back."
        ),
        "board_old": translate(
            "talk", "The board of replies is older than it should be. New replies may be late."
        ),
    }
    text = words.get(kind) or translate("talk", "Something about the replies is not as it should be.")
    return fill(text, reviewer=reviewer or translate("talk", "a reviewer"))
