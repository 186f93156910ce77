"""Which engines a folder uses: addresses without secrets, and nothing imported that is not asked for."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server_stub import cli, engines
from server_stub.datafolder import DataFolder
from server_stub.engines import BadAddress, Engines
from tests.simulator.server import ROOT, free_port

DATABASES = (
    "postgresql://ombra@127.0.0.1/ombra",
    "postgresql://ombra@a:5432,b:5432/ombra?sslmode=verify-full",
    "postgres:///ombra?host=/run/postgresql",
)
OBJECTS = (
    "s3://chunks",
    "s3://chunks/of/ours?endpoint=https://store.example&region=here",
    "s3://chunks?endpoint=http://127.0.0.1:8080",
)
NO_DATABASES = (
    "",
    "sqlite:///x",
    "host=127.0.0.1 dbname=ombra",
    "postgresql://ombra:secret@127.0.0.1/ombra",
    "postgresql://ombra:secret@a,b/ombra",
    "postgresql://127.0.0.1/ombra?password=secret",
    "postgresql://127.0.0.1/ombra?sslpassword=secret",
)
NO_OBJECTS = (
    "",
    "s3://",
    "s3:///under",
    "https://store.example/chunks",
    "s3://key:secret@chunks",
    "s3://chunks?secret_access_key=secret",
    "s3://chunks?endpoint=https://key:secret@store.example",
    "s3://chunks?endpoint=file:///etc",
    "s3://chunks?endpoint=store.example",
    "s3://chunks?endpoint=http://[",
)


@pytest.mark.parametrize("address", DATABASES)
def test_addresses_of_databases(address: str) -> None:
    assert engines.checked(Engines(database=address)).database == address


@pytest.mark.parametrize("address", OBJECTS)
def test_addresses_of_object_stores(address: str) -> None:
    assert engines.checked(Engines(objects=address)).objects == address


@pytest.mark.parametrize("address", NO_DATABASES)
def test_a_database_with_a_secret_in_its_address_is_refused(address: str) -> None:
    with pytest.raises(BadAddress):
        engines.checked(Engines(database=address))


@pytest.mark.parametrize("address", NO_OBJECTS)
def test_an_object_store_with_a_secret_in_its_address_is_refused(address: str) -> None:
    with pytest.raises(BadAddress):
        engines.checked(Engines(objects=address))


@given(st.text(), st.text())
def test_whatever_is_written_there_is_an_address_or_refused(database: str, objects: str) -> None:
    for start in ("", "postgresql://", "s3://"):
        given_ = Engines(start + database, start + objects)
        try:
            assert engines.checked(given_) == given_
        except BadAddress:
            continue


@given(st.binary())
def test_whatever_lies_in_the_file_is_read_or_refused(data: bytes) -> None:
    with suppress(BadAddress):
        assert isinstance(engines.decoded(data), Engines)


def test_a_folder_says_its_engines(tmp_path: Path) -> None:
    path = tmp_path / "engines.json"
    assert engines.load(path) == Engines()
    path.write_text(f'{{"objects": "{OBJECTS[0]}"}}')
    assert engines.load(path) == Engines(objects=OBJECTS[0])
    path.write_text('{"objekts": "s3://chunks"}')
    with pytest.raises(BadAddress):
        engines.load(path)


def test_the_engines_in_the_folder_import_no_other(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    code = (
        "import sys\nfrom server_stub import cli\n"
        f"assert cli.main(['init', {str(folder)!r}]) == 0\n"
        f"assert cli.main(['check', '--data', {str(folder)!r}]) in (0, 1)\n"
        f"assert cli.main(['collect-garbage', '--data', {str(folder)!r}]) == 0\n"
        "sys.exit(bool({'psycopg', 'obstore'} & sys.modules.keys()))\n"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
    assert not DataFolder(folder).engines.exists()


def test_init_tells_no_secret_and_leaves_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["init", str(tmp_path / "data"), "--database", "postgresql://ombra:hidden@127.0.0.1/ombra"]
    assert cli.main(words) == cli.NO_FOLDER
    said = capsys.readouterr()
    assert "hidden" not in said.out + said.err
    assert list(tmp_path.iterdir()) == []


def test_a_database_that_does_not_answer_stops_init(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [
        "init",
        str(tmp_path / "data"),
        "--database",
        f"postgresql://ombra@127.0.0.1:{free_port()}/ombra",
    ]
    assert cli.main(words) == cli.NO_FOLDER
    assert "does not answer" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
