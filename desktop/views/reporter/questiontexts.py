"""Questions that would make a record stronger: they ask for facts, and judge neither report nor person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.runtime.messages import fill
from desktop.viewmodels.reporter_quirks import Quirk


def question_words(asked: Quirk) -> str:
    """The words of a question; the time or name it is about stands in it, made safe to show."""
    words = {**_about_times(), **_about_restarts(), **_about_reasons(), **_about_orders(), **_about_people()}
    return fill(words[asked.code], shown=asked.shown)


def _about_times() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "order_after_action": translate(
            "questions", "{shown}: the order is dated after what was done. Are both times right?"
        ),
        "order_and_action_close": translate(
            "questions",
            "{shown}: order and action are minutes apart. Which clock showed the time of the order?",
        ),
        "clocks_differ": translate(
            "questions",
            "{shown}: order and action are less than a minute apart. Do both times come from the same clock?",
        ),
        "ended_before_planned": translate(
            "questions", "{shown}: it ended before its planned start. Are both times in the right time zone?"
        ),
        "day_without_reason": translate(
            "questions", "{shown}: was there something about this day, or the days around it?"
        ),
        "event_is_soon": translate(
            "questions", "{shown}: the planned start is less than 72 hours away. Is an event coming up?"
        ),
    }


def _about_restarts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "restart_before_first": translate(
            "questions", "{shown}: the restart ended before anything else. Are the times right?"
        ),
        "restart_long_after": translate(
            "questions", "{shown}: the restart ended more than a day later. Is the date right?"
        ),
        "restart_without_action": translate(
            "questions", "You say it happened again after a restart. Would you add that, with its time?"
        ),
        "action_without_restart": translate(
            "questions",
            "A restart that was ended stands among the actions. Did it happen again after a restart?",
        ),
    }


def _about_reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "late_notice": translate(
            "questions", "{shown}: the notice came more than a day later. Is the date right?"
        ),
        "notice_without_text": translate(
            "questions", "A notice came. Do you remember what it said, even roughly?"
        ),
        "ground_without_notice": translate(
            "questions", "You name a reason, but no notice came. Where did you hear the reason?"
        ),
        "ground_and_no_ground": translate(
            "questions", "You chose “no reason given” together with a reason. Which of the two was it?"
        ),
        "fault_without_check": translate(
            "questions",
            "They called it a fault. Did a status page say so, or did another account work at that time?",
        ),
        "lock_without_end": translate(
            "questions", "The account was locked. If it opened again: when, to the minute?"
        ),
        "grave_without_referral": translate(
            "questions",
            "The reason was a grave one. Do you know whether a report went to a hotline or the police?",
        ),
        "back_after_press": translate(
            "questions", "The press asked, and it came back. Do you know when the press asked?"
        ),
    }


def _about_orders() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "threat_without_words": translate(
            "questions", "A threat was made. Would you say in a few words what it was?"
        ),
        "selector_missing": translate(
            "questions",
            "A group of accounts was hit. Do you know by what it was chosen: plan, server, region?",
        ),
        "reach_unclear": translate(
            "questions",
            "The order came from {shown}. Where did the action take effect: there only, or beyond?",
        ),
    }


def _about_people() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "check_not_seen": translate(
            "questions", "You say that nobody checked. How do you know? A sentence in your account helps."
        ),
        "invented_not_said": translate(
            "questions",
            "You report being told to make up grounds, and answer no further down. Which is right?",
        ),
        "staged_not_said": translate(
            "questions", "You name staged accounts, and say that no strangers joined. Which is right?"
        ),
        "harm_without_danger": translate(
            "questions", "You report harm to a person, and say that nobody is in danger. Is it over?"
        ),
    }
