"""The parts of the documents that are worked out from the types; run as a module to write them."""

import json
import re

from desktop.domain import reportschema
from desktop.services.resources import load_code_text
from tests.sources import ROOT

SCHEMA = ROOT / "docs" / "report.schema.json"
FORMAT = ROOT / "docs" / "report-format.md"
_PART = re.compile(r"(?P<head><!-- generated: (?P<name>\w+) -->\n).*?(?P<tail><!-- end -->)", re.DOTALL)


def schema_text() -> str:
    """Give the schema's file as it must be."""
    return json.dumps(reportschema.schema(), indent=1, ensure_ascii=False) + "\n"


def format_text(old: str) -> str:
    """Give the format's page as it must be: its prose, and the parts made from the types."""
    words = load_code_text("en")
    parts = {
        "limits": reportschema.limits(),
        "fields": reportschema.field_tables(words),
        "codes": reportschema.code_tables(words),
        "grounds": reportschema.ground_table(words),
    }
    return _PART.sub(lambda m: f"{m['head']}\n{parts[m['name']].strip()}\n\n{m['tail']}", old)


if __name__ == "__main__":
    SCHEMA.write_text(schema_text(), "utf-8")
    FORMAT.write_text(format_text(FORMAT.read_text("utf-8")), "utf-8")
