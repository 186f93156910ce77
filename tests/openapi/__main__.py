"""Write docs/openapi.json anew: `python -m tests.openapi`."""

from __future__ import annotations

from tests.openapi.document import TARGET, text

if __name__ == "__main__":
    TARGET.write_text(text(), "utf-8")
