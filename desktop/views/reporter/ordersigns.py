"""Under an order: how many signs of a proper order it shows. It speaks of the order, and of nobody."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.answers import Value
from desktop.domain.orderquality import quality_of
from desktop.runtime.measures import TextStyle
from desktop.runtime.messages import fill
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column


class OrderSigns(Speaking):
    """One quiet line, as soon as one of the questions about the order was answered."""

    def __init__(self) -> None:
        super().__init__()
        self.text = Label("", TextStyle.SMALL)
        column(self).addWidget(self.text)
        self.hide()

    def show_answers(self, item: Mapping[str, Value]) -> None:
        """Count the signs in the answers to one order."""
        quality = quality_of(item)
        self.text.setText(
            fill(
                self.tr(
                    "Nine signs of a proper order: {there} are there, {missing} are missing, {not_known} are"
                    " not known. This speaks of the order, not of what anybody did with it."
                ),
                there=quality.there,
                missing=quality.missing,
                not_known=quality.not_known,
            )
        )
        self.setVisible(quality.answered)
