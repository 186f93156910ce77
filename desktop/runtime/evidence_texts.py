"""Words for what the search for hidden data says: groups, findings, what stays, costs, endings, locks."""

from __future__ import annotations

from desktop.runtime.marking import QT_TRANSLATE_NOOP

EVIDENCE_TEXTS: dict[str, str] = {
    "evidence.group.place": QT_TRANSLATE_NOOP("messages", "Where it was made"),
    "evidence.group.people": QT_TRANSLATE_NOOP("messages", "Names and addresses of people"),
    "evidence.group.device": QT_TRANSLATE_NOOP("messages", "The device"),
    "evidence.group.time": QT_TRANSLATE_NOOP("messages", "Dates and times"),
    "evidence.group.changes": QT_TRANSLATE_NOOP("messages", "Comments and changes"),
    "evidence.group.hidden_parts": QT_TRANSLATE_NOOP("messages", "Hidden parts"),
    "evidence.group.contents": QT_TRANSLATE_NOOP("messages", "Other files inside"),
    "evidence.group.numbers": QT_TRANSLATE_NOOP("messages", "Numbers that no other file has"),
    "evidence.group.software": QT_TRANSLATE_NOOP("messages", "Programs"),
    "evidence.group.active": QT_TRANSLATE_NOOP("messages", "Scripts, links and formulas"),
    "evidence.group.descriptions": QT_TRANSLATE_NOOP("messages", "Descriptions"),
    "evidence.group.other": QT_TRANSLATE_NOOP("messages", "Other hidden data"),
    "evidence.group.rebuilt": QT_TRANSLATE_NOOP(
        "messages", "Nothing hidden was found; the file was made anew all the same"
    ),
    "evidence.found.alt_text": QT_TRANSLATE_NOOP("messages", "Descriptions of pictures"),
    "evidence.found.author": QT_TRANSLATE_NOOP("messages", "Who made or changed it"),
    "evidence.found.colour_profile": QT_TRANSLATE_NOOP("messages", "Colour profile of a screen or camera"),
    "evidence.found.comments": QT_TRANSLATE_NOOP("messages", "Comments"),
    "evidence.found.custom_data": QT_TRANSLATE_NOOP("messages", "Fields of its own"),
    "evidence.found.dates": QT_TRANSLATE_NOOP("messages", "When it was made or changed"),
    "evidence.found.description": QT_TRANSLATE_NOOP("messages", "Description or title"),
    "evidence.found.device": QT_TRANSLATE_NOOP("messages", "Camera, phone or recorder"),
    "evidence.found.embedded_files": QT_TRANSLATE_NOOP("messages", "Files inside the file"),
    "evidence.found.formulas": QT_TRANSLATE_NOOP("messages", "Formulas"),
    "evidence.found.gps": QT_TRANSLATE_NOOP("messages", "Place on the map"),
    "evidence.found.hidden_parts": QT_TRANSLATE_NOOP("messages", "Hidden pages, sheets or layers"),
    "evidence.found.hidden_text": QT_TRANSLATE_NOOP("messages", "Hidden text"),
    "evidence.found.invisible_characters": QT_TRANSLATE_NOOP("messages", "Invisible characters"),
    "evidence.found.links": QT_TRANSLATE_NOOP("messages", "Links to other places"),
    "evidence.found.macros": QT_TRANSLATE_NOOP("messages", "Macros"),
    "evidence.found.mail_route": QT_TRANSLATE_NOOP("messages", "The way an e-mail went"),
    "evidence.found.members": QT_TRANSLATE_NOOP("messages", "Files in the archive"),
    "evidence.found.other_metadata": QT_TRANSLATE_NOOP("messages", "Other fields"),
    "evidence.found.print_settings": QT_TRANSLATE_NOOP("messages", "Printer and its settings"),
    "evidence.found.recipients": QT_TRANSLATE_NOOP("messages", "Sender and recipients"),
    "evidence.found.scripts": QT_TRANSLATE_NOOP("messages", "Scripts"),
    "evidence.found.signature": QT_TRANSLATE_NOOP("messages", "Signature or certificate"),
    "evidence.found.software": QT_TRANSLATE_NOOP("messages", "Program that wrote it"),
    "evidence.found.speaker_notes": QT_TRANSLATE_NOOP("messages", "Speaker notes"),
    "evidence.found.thumbnail": QT_TRANSLATE_NOOP("messages", "Small picture of an earlier state"),
    "evidence.found.tracked_changes": QT_TRANSLATE_NOOP("messages", "Tracked changes, deleted text"),
    "evidence.found.trailing_data": QT_TRANSLATE_NOOP("messages", "Data behind the end"),
    "evidence.found.unique_ids": QT_TRANSLATE_NOOP("messages", "Serial numbers and identifiers"),
    "evidence.left.watermarks": QT_TRANSLATE_NOOP("messages", "watermarks"),
    "evidence.left.printer_dots": QT_TRANSLATE_NOOP("messages", "dots of a colour printer"),
    "evidence.left.sensor_noise": QT_TRANSLATE_NOOP("messages", "the camera's own noise"),
    "evidence.left.voices": QT_TRANSLATE_NOOP("messages", "voices"),
    "evidence.left.background_sound": QT_TRANSLATE_NOOP("messages", "sounds in the background"),
    "evidence.left.wording": QT_TRANSLATE_NOOP("messages", "wording and style"),
    "evidence.left.visible_content": QT_TRANSLATE_NOOP(
        "messages", "everything that can be seen or read in it"
    ),
    "evidence.left.fonts": QT_TRANSLATE_NOOP("messages", "fonts and layout"),
    "evidence.cost.hash": QT_TRANSLATE_NOOP(
        "messages", "It is not the same file any more: its check sum cannot be compared."
    ),
    "evidence.cost.dkim": QT_TRANSLATE_NOOP(
        "messages",
        "The mail server's signature (DKIM) no longer fits: nobody can check that the mail is genuine.",
    ),
    "evidence.cost.signature": QT_TRANSLATE_NOOP("messages", "A signature in the document no longer holds."),
    "evidence.cost.origin": QT_TRANSLATE_NOOP("messages", "What shows how and when it was made is gone."),
    "evidence.ending.cleaned": QT_TRANSLATE_NOOP("messages", "A cleaned copy was made."),
    "evidence.ending.looked": QT_TRANSLATE_NOOP("messages", "It was looked into."),
    "evidence.ending.listed": QT_TRANSLATE_NOOP(
        "messages",
        "An archive is listed, not opened: each file inside goes as it is. Unpack it and"
        " add the files one by one to clean them.",
    ),
    "evidence.ending.unknown_kind": QT_TRANSLATE_NOOP(
        "messages", "This kind of file cannot be looked into. What is hidden in it is not known."
    ),
    "evidence.ending.unsure_text": QT_TRANSLATE_NOOP(
        "messages",
        "It is not certain how its letters are to be read. Save it as UTF-8 text and add it again.",
    ),
    "evidence.ending.damaged": QT_TRANSLATE_NOOP(
        "messages", "It is damaged, or not what its name says. It could not be looked into."
    ),
    "evidence.ending.encrypted": QT_TRANSLATE_NOOP(
        "messages", "It is locked with a password. It could not be looked into."
    ),
    "evidence.ending.too_big": QT_TRANSLATE_NOOP(
        "messages",
        "It is too big for a cleaned copy. The limit is 100 MB, and 1 GB for films, recordings and text.",
    ),
    "evidence.ending.too_many_pixels": QT_TRANSLATE_NOOP(
        "messages", "The picture is too large to be looked into."
    ),
    "evidence.ending.too_much_inside": QT_TRANSLATE_NOOP(
        "messages", "It is packed with more than a file of its kind should hold. The reading was ended."
    ),
    "evidence.ending.out_of_memory": QT_TRANSLATE_NOOP(
        "messages", "Reading it took more memory than is allowed. The reading was ended."
    ),
    "evidence.ending.not_clean": QT_TRANSLATE_NOOP(
        "messages", "Something hidden was still in the copy, so the copy was thrown away."
    ),
    "evidence.ending.out_of_time": QT_TRANSLATE_NOOP(
        "messages",
        "Reading it took too long, so the reading was ended. The limit is two minutes, and one second more"
        " for each MB.",
    ),
    "evidence.ending.child_died": QT_TRANSLATE_NOOP(
        "messages", "Reading it made the reading process fail. Such a file may be meant to do harm."
    ),
    "evidence.ending.child_bad_answer": QT_TRANSLATE_NOOP(
        "messages", "The reading process gave a forbidden answer. Such a file may be meant to do harm."
    ),
    "evidence.lock.files": QT_TRANSLATE_NOOP("messages", "other files"),
    "evidence.lock.network": QT_TRANSLATE_NOOP("messages", "the network"),
    "evidence.lock.processes": QT_TRANSLATE_NOOP("messages", "other programs"),
    "evidence.lock.limits": QT_TRANSLATE_NOOP("messages", "more memory or time"),
}
"""A test holds it against all codes of the child and of its driver."""
