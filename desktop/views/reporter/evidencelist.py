"""Adding files and described things; the same list for a report and for a follow-up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt

from desktop.runtime.measures import Space
from desktop.runtime.palette import Tone
from desktop.runtime.slices import Slices
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_evidencestate import EvidenceItem
from desktop.views.reporter.evidenceitem import EvidenceItemView
from desktop.views.reporter.howtoview import HowToView
from desktop.views.reporter.kit import Kit
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.dropzone import DropZone
from desktop.views.shared.filedialogs import FilesDialog
from desktop.views.shared.speaking import Speaking, column, take_away
from desktop.views.shared.taborder import chain_soon


class EvidenceList(Speaking):
    """What is never attached, how to get good proof, a place to drop files, and a card for each."""

    def __init__(self, evidence: EvidenceModel, kit: Kit) -> None:
        super().__init__()
        self._evidence = evidence
        self._kit = kit
        self.views: dict[int, EvidenceItemView] = {}
        self._slices = Slices(self)
        self._chained: tuple[int, ...] = ()
        self.banner = Banner(Tone.WARN)
        self.zone = DropZone()
        self.zone.dropped.connect(evidence.add_files)
        self.zone.browse.connect(self._browse)
        self.never = Banner(Tone.BAD)
        self.never.action.connect(self._state_alleged)
        self.how_to = HowToView(kit.wording)
        self.describe = QuietButton(icon_name="pen")
        self.describe.clicked.connect(lambda: evidence.describe())
        self.items = column(gap=Space.M)
        layout = column(self, Space.M)
        for part in (self.never, self.banner, self.how_to, self.zone):
            layout.addWidget(part)
        layout.addWidget(self.describe, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self.items)
        evidence.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again; the cards are built anew."""
        self.banner.show_message(
            Tone.NEUTRAL,
            self.tr("Each file is searched for hidden data first"),
            self.tr(
                "A photo can hold the place and the camera, a document its author and earlier text, an e-mail"
                " everybody who received it. A locked process shows what it finds. Then you choose how the"
                " file goes: as a cleaned copy, as it is for the reviewer only, or described without a file."
            ),
        )
        never = self._kit.wording.safety.never
        self.never.show_message(Tone.BAD, never.title, never.text, self.tr("State only that it was alleged"))
        self.describe.setText(self.tr("Only describe something, without a file"))
        for view in self.views.values():
            take_away(view)
        self.views.clear()
        self._chained = ()
        self.show_state()

    def show_state(self) -> None:
        """Show a card for each item; those that are new are made in turns."""
        for part in (self.banner, self.zone):
            part.setVisible(not self._evidence.snapshot.describe_only)
        items = self._evidence.snapshot.items
        keys = {item.key for item in items}
        for key in [key for key in self.views if key not in keys]:
            gone = self.views.pop(key)
            take_away(gone)
        self._slices.begin(self._steps(items), now=keys <= self.views.keys())

    def _steps(self, items: Sequence[EvidenceItem]) -> Iterator[None]:
        described = self._evidence.snapshot.describe_only
        for item in items:
            view = self.views.get(item.key)
            if view is None:
                yield
                view = EvidenceItemView(item, self._evidence, self._kit.wording)
                self.views[item.key] = view
                self.items.addWidget(view)
                yield
                view.show()
            yield from view.steps(item, described)
        if (keys := tuple(item.key for item in items)) != self._chained:
            self._chained = keys
            chain_soon(self)

    def _state_alleged(self) -> None:
        """All that may ever go along of such pictures: that somebody said there were any."""
        self._evidence.describe(
            self.tr("Pictures of abuse, alleged"),
            self.tr("It was said, or shown to others, that there were such pictures. None is attached."),
        )

    def _browse(self) -> None:
        FilesDialog(
            self.window(),
            self._kit.runner,
            title=self.tr("Choose files to attach"),
            on_chosen=self._evidence.add_files,
        ).open()
