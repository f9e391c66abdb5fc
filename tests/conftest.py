"""A private PostgreSQL for the tests that need one: started once, emptied for each."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Settings of the warehouse."""

    home: Path
    dsn: str | None = None
    pg_bin: Path | None = None


@pytest.fixture(scope="session")
def postgres() -> Iterator[Place]:
    """The settings of a private server that is up, its schema made."""
    from warehouse.connection import connect
    from warehouse.roles import SUPERUSER
    from warehouse.server import start_server, stop_server

    # Not pytest's own folder: root's server runs as another user, who may not enter that.
    home = Path(tempfile.mkdtemp(prefix="communique-test-"))
    place = Place(home=home)
    with closing(start_server(place).connect(SUPERUSER, "postgres")) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            for setting in ("fsync", "synchronous_commit", "full_page_writes"):
                cursor.execute(f"alter system set {setting} = off")
            cursor.execute("select pg_reload_conf()")
    connect(place, "owner").close()
    yield place
    stop_server(place)
    shutil.rmtree(home)


@pytest.fixture
def warehouse(postgres: Place) -> Iterator[Connection]:
    """A loader's connection to an empty warehouse of this release's schema."""
    from warehouse.connection import connect

    with closing(connect(postgres, "owner")) as owner:
        empty(owner)
    with closing(connect(postgres, "loader")) as loader:
        yield loader


def empty(owner: Connection) -> None:
    """Remove every row but the notes of the migrations."""
    with owner, owner.cursor() as cursor:
        cursor.execute("""
            select string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables
            where schemaname in ('raw', 'core', 'ops') and tablename <> 'schema_migration'
        """)
        [(tables,)] = cursor.fetchall()
        cursor.execute(f"truncate {tables}")
