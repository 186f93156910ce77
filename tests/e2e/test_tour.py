"""The tour shows every page four times: two colour schemes, two languages."""

from __future__ import annotations

import re
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"
VARIANTS = {f"{scheme}-{language}" for scheme in ("light", "dark") for language in ("en", "zh-Hans")}
MOST_BYTES = 16 * 1024**2
"""All pictures together: they lie in every clone."""


def test_every_picture_is_in_the_tour_and_every_page_has_all_four() -> None:
    shown = set(re.findall(r"pictures/([\w-]+)\.png", (DOCS / "tour.md").read_text("utf-8")))
    there = {path.stem: path.stat().st_size for path in (DOCS / "pictures").glob("*.png")}
    assert shown == there.keys()
    pages = {
        name.removesuffix(f"-{variant}") for name in shown for variant in VARIANTS if name.endswith(variant)
    }
    assert len(pages) > 60
    assert shown == {f"{page}-{variant}" for page in pages for variant in VARIANTS}
    assert sum(there.values()) < MOST_BYTES
