"""The documents about the report file say what the code does."""

import json
import re

import pytest

from desktop.domain.errors import ReportRefused
from desktop.domain.reportfile import parse_report
from tests.desktop.domain.documents import FORMAT, SCHEMA, format_text, schema_text
from tests.desktop.domain.reports import NAMES, report_value
from tests.desktop.domain.schemacheck import fits


def test_the_schema_is_up_to_date() -> None:
    assert SCHEMA.read_text("utf-8") == schema_text()


def test_the_format_page_is_up_to_date() -> None:
    text = FORMAT.read_text("utf-8")
    assert text == format_text(text)


def test_the_example_is_a_report_file() -> None:
    (example,) = re.findall(r"```json\n(.*?)```", FORMAT.read_text("utf-8"), re.DOTALL)
    assert parse_report(example.encode("utf-8")).without_bytes == (1,)


@pytest.mark.parametrize("name", NAMES)
def test_fixtures_fit_the_schema(name: str) -> None:
    schema = json.loads(schema_text())
    assert fits(report_value(name), schema, schema)


@pytest.mark.parametrize("change", [{"mood": 1}, {"extensions": []}, {"narrative": 5}, {"actions": [{}]}])
def test_the_schema_refuses_what_the_parser_refuses(change: dict[str, object]) -> None:
    value = report_value("f10") | change
    schema = json.loads(schema_text())
    assert not fits(value, schema, schema)
    with pytest.raises(ReportRefused):
        parse_report(json.dumps(value).encode("utf-8"))
