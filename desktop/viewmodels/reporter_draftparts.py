"""From the pages of a report to a draft, and back onto the pages."""

from __future__ import annotations

import os
from dataclasses import astuple
from pathlib import Path

from desktop.domain.drafts import Draft, LeftOut, Noted, Thing, TypedTime
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_delivery import Written
from desktop.viewmodels.reporter_evidencestate import (
    EvidenceItem,
    FileStage,
    Naming,
    Sharing,
    shown_name,
)
from desktop.viewmodels.reporter_form import Saved
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_now import NowModel
from desktop.viewmodels.reporter_times import TimeDraft


def draft_of(written: Written, now: NowModel) -> Draft:
    """What the pages hold at this moment."""
    form = written.form.saved
    return Draft(
        branch=form.branch.value,
        hurried=form.hurried,
        page=form.page,
        seen=tuple(sorted(form.seen)),
        checked=tuple(sorted(form.checked)),
        answers=form.answers,
        times=tuple(
            TypedTime(key.question, key.field, key.item, astuple(draft)) for key, draft in form.drafts.items()
        ),
        things=tuple(_thing(item) for item in written.evidence.snapshot.items),
        noted=tuple(Noted(note.at, note.what) for note in now.snapshot.notes),
        left_out=tuple(
            LeftOut(one.slot, one.name) for one in written.recipients.snapshot.all if one.left_out
        ),
    )


def put_back(draft: Draft, written: Written, now: NowModel) -> None:
    """Fill the pages; files are read again, and one that changed says so."""
    branch = Branch(draft.branch) if draft.branch in set(Branch) else Branch.HAPPENED
    drafts = {FieldKey(one.question, one.field, one.item): TimeDraft(*one.parts) for one in draft.times}
    written.form.restore(
        Saved(
            branch=branch,
            hurried=draft.hurried,
            answers=draft.answers,
            drafts=drafts,
            page=draft.page,
            seen=frozenset(draft.seen),
            checked=frozenset(draft.checked),
        )
    )
    written.evidence.restore(_item(one) for one in draft.things)
    now.restore((one.at, one.what) for one in draft.noted)


def leave_out(draft: Draft, written: Written) -> None:
    """Leave out whom the draft leaves out, once the office's reviewers are known."""
    known = {(one.slot, one.name) for one in written.recipients.snapshot.all}
    for one in draft.left_out:
        if (one.slot, one.name) in known:
            written.recipients.leave_out(one.slot, True)


def _thing(item: EvidenceItem) -> Thing:
    return Thing(
        name=item.name,
        path=os.fsencode(item.path) if item.is_file else b"",
        sha256=item.sha256,
        naming=item.naming.value,
        sharing=item.sharing.value if item.sharing else "",
        kind=item.kind,
        captured=astuple(item.captured),
        how_obtained=item.how_obtained,
        circle=item.circle,
        reviewer_only=item.reviewer_only,
        note=item.note,
    )


def _item(thing: Thing) -> EvidenceItem:
    path = Path(os.fsdecode(thing.path)) if thing.path else None
    return EvidenceItem(
        0,
        FileStage.READING if path else FileStage.DESCRIBED,
        thing.name,
        str(path) if path else "",
        own_name=shown_name(path) if path else "",
        naming=Naming(thing.naming) if thing.naming in set(Naming) else Naming.NEUTRAL,
        sha256=thing.sha256,
        sharing=Sharing(thing.sharing) if thing.sharing in set(Sharing) else None,
        kind=thing.kind,
        captured=TimeDraft(*thing.captured),
        how_obtained=thing.how_obtained,
        circle=thing.circle,
        reviewer_only=thing.reviewer_only,
        note=thing.note,
    )
