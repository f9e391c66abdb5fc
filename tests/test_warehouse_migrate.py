"""Migrations: once each, whole or not at all, never changed; views anew whenever one changed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg2
import pytest
from conftest import Place

from warehouse import migrate as migrating
from warehouse.faults import WarehouseError
from warehouse.migrate import migrate, pending_migrations
from warehouse.roles import SUPERUSER
from warehouse.server import start_server

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

ALL = [
    "0001_archive_and_runs",
    "0002_releases_and_findings",
    "0003_probes",
    "0004_translations",
    "0005_floors",
    "views",
]


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of `sql/` that a test may change."""
    shutil.copytree(migrating.SQL, tmp_path / "sql")
    monkeypatch.setattr(migrating, "SQL", tmp_path / "sql")
    return tmp_path / "sql"


@pytest.fixture
def database(postgres: Place) -> Iterator[Connection]:
    """A connection to an empty database."""
    server = start_server(postgres)
    with closing(server.connect(SUPERUSER, "postgres")) as superuser:
        superuser.autocommit = True
        with superuser.cursor() as cursor:
            cursor.execute("create database migrated")
        with closing(server.connect(SUPERUSER, "migrated")) as connection:
            yield connection
        with superuser.cursor() as cursor:
            cursor.execute("drop database migrated with (force)")


def columns_of(database: Connection, relation: str) -> list[str]:
    with database, database.cursor() as cursor:
        cursor.execute(f"select * from {relation}")
        return [column.name for column in cursor.description or ()]


def test_an_empty_database_gets_everything_once(database: Connection) -> None:
    assert pending_migrations(database) == ALL
    assert migrate(database) == ALL
    assert pending_migrations(database) == []
    assert migrate(database) == []


def test_a_new_migration_may_change_what_a_view_reads(database: Connection, files: Path) -> None:
    migrate(database)
    (files / "migrations/0900_names.sql").write_text("alter table core.meeting_participant alter name type varchar")
    assert pending_migrations(database) == ["0900_names"]
    assert migrate(database) == ["0900_names", "views"]
    assert "name" in columns_of(database, "mart.meeting_participant")


def test_a_changed_view_is_made_anew_and_can_still_be_read_by_the_analyst(database: Connection, files: Path) -> None:
    migrate(database)
    view = files / "views/meeting_participant.sql"
    view.write_text(view.read_text().replace("    is_principal\n", "    is_principal,\n    1 as more\n"))
    assert migrate(database) == ["views"]
    with database, database.cursor() as cursor:
        cursor.execute("set local role communique_analyst")
        cursor.execute("select more from mart.meeting_participant")


def test_a_migration_that_fails_leaves_what_was_before_it(database: Connection, files: Path) -> None:
    migrate(database)
    broken = files / "migrations/0900_broken.sql"
    broken.write_text("create table core.half (id integer); select 1 / 0")
    with pytest.raises(WarehouseError, match=r"migration 0900_broken: division by zero\."):
        migrate(database)
    with pytest.raises(psycopg2.errors.UndefinedTable):
        columns_of(database, "core.half")
    assert pending_migrations(database) == ["0900_broken", "views"]
    broken.write_text("create table core.whole (id integer)")
    assert migrate(database) == ["0900_broken", "views"]
    assert columns_of(database, "mart.meeting")


def test_a_migration_that_was_applied_is_never_changed(database: Connection, files: Path) -> None:
    migrate(database)
    with (files / "migrations/0001_archive_and_runs.sql").open("a") as file:
        file.write("-- an afterthought\n")
    with pytest.raises(WarehouseError, match="0001_archive_and_runs: it is not the file that was applied"):
        migrate(database)


def test_a_schema_newer_than_the_code_is_left_alone(database: Connection) -> None:
    migrate(database)
    with database, database.cursor() as cursor:
        cursor.execute("insert into ops.schema_migration values (9999, '9999_later', 'x')")
    for act in (pending_migrations, migrate):
        with pytest.raises(WarehouseError, match=r"its schema is newer than this release of communique \(9999_later\)"):
            act(database)
