"""The analyst sees `mart` alone, whatever is tried; a warehouse of the user's own works with the rights it gives."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import psycopg2
import pytest
from conftest import Place
from psycopg2 import errors
from warehouse_records import ask, batch_of, capture_of, load, release_of

from warehouse.connection import connect, describe
from warehouse.faults import Unreachable, WarehouseError
from warehouse.migrate import migrate, pending_migrations
from warehouse.query import run_query
from warehouse.roles import SUPERUSER
from warehouse.server import Server, start_server

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection


FORBIDDEN = {
    "read core": "select * from core.release",
    "read raw": "select * from raw.capture",
    "read ops": "select * from ops.issue",
    "read the notes of migrations": "select * from ops.schema_migration",
    "write through a view": "update mart.meeting_participant set name = 'x'",
    "delete through a view": "delete from mart.meeting_participant",
    "write core": "insert into core.release values (gen_random_uuid(), 'a', 'b')",
    "empty a table": "truncate core.release cascade",
    "make a table": "create table mart.mine (id integer)",
    "make a table in public": "create table public.mine (id integer)",
    "make a temporary table": "create temporary table mine (id integer)",
    "make a schema": "create schema mine",
    "drop a view": "drop view mart.meeting",
    "make a large object": "select lo_create(0)",
    "make a large object of bytes": "select lo_from_bytea(0, 'x')",
    "read a file": "select pg_read_file('PG_VERSION')",
    "read a binary file": "select pg_read_binary_file('PG_VERSION')",
    "list a folder": "select pg_ls_dir('.')",
    "copy from a file": "copy pg_temp.mine from '/etc/passwd'",
    "copy to a file": "copy (select 1) to '/tmp/communique'",
    "run a program": "copy (select 1) to program 'true'",
    "import a file": "select lo_import('/etc/passwd')",
    "read passwords": "select rolpassword from pg_authid",
    "become the loader": "set role communique_loader",
    "become the owner": "set session authorization communique_owner",
    "become the superuser": "set role postgres",
    "load a library": "load 'dblink'",
    "make an extension": "create extension dblink",
    "stop others": "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'postgres'",
    "change the server": "alter system set work_mem = '1GB'",
}


@pytest.mark.parametrize("statement", FORBIDDEN.values(), ids=FORBIDDEN)
def test_the_analyst_may_not(postgres: Place, statement: str) -> None:
    with closing(connect(postgres, "analyst")) as analyst, analyst.cursor() as cursor:
        # Not its default of reading only is to hold, but its rights.
        analyst.autocommit = True
        cursor.execute("set default_transaction_read_only = off")
        with pytest.raises((errors.InsufficientPrivilege, errors.UndefinedTable)) as refused:
            cursor.execute(statement)
        assert isinstance(refused.value, errors.InsufficientPrivilege) or "pg_temp" in statement


@pytest.mark.parametrize("role", ["communique_analyst", "communique_loader", "communique_owner", "airflow"])
def test_a_role_may_enter_its_own_database_alone(postgres: Place, role: str) -> None:
    server = start_server(postgres)
    own = "airflow" if role == "airflow" else "communique"
    server.connect(role, own).close()
    for other in {"airflow", "communique", "postgres", "template1"} - {own}:
        with pytest.raises(psycopg2.OperationalError, match="permission denied for database"):
            server.connect(role, other)


@pytest.mark.parametrize("role", ["postgres", "communique_owner", "communique_loader", "communique_analyst", "airflow"])
def test_nobody_gets_in_without_the_password(postgres: Place, role: str) -> None:
    server = start_server(postgres)
    stranger = Server(folder=server.folder, port=server.port, passwords={role: "guessed"})
    with pytest.raises(psycopg2.OperationalError, match="password authentication failed"):
        stranger.connect(role, "communique")


def test_the_loader_fills_tables_and_changes_none(warehouse: Connection) -> None:
    for statement in (
        "drop table core.commitment",
        "alter table core.release add column x text",
        "delete from ops.schema_migration",
        "select pg_read_file('PG_VERSION')",
    ):
        with warehouse, warehouse.cursor() as cursor, pytest.raises(errors.InsufficientPrivilege):
            cursor.execute(statement)
        warehouse.rollback()


def test_a_question_has_columns_and_at_most_so_many_rows(postgres: Place) -> None:
    with closing(connect(postgres, "analyst")) as analyst:
        asked = "select n, n % 2 = 0 as is_even from generate_series(1, 5) as n;  "
        assert run_query(analyst, asked, 2) == (("n", "is_even"), [(1, False), (2, True)])
        assert run_query(analyst, "select meeting_id from meeting", 9) == (("meeting_id",), [])
        assert run_query(analyst, "select '100%' as \"%s\"", 9) == (("%s",), [("100%",)])


REFUSED = {
    "two statements": ("select 1; select 2", "cannot open multi-query plan as cursor"),
    "the end of the transaction": ("commit; select 1", "cannot open multi-query plan as cursor"),
    "no statement": ("", "Give one statement"),
    "a comment": ("-- nothing", "Give one statement"),
    "a block": ("do $$ begin end $$", "cannot open DO query as cursor"),
    "a setting": ("set role none", "cannot open SET query as cursor"),
    "no sql": ("selec 1", "syntax error"),
    "no such view": ("select * from mart.nothing", 'relation "mart.nothing" does not exist'),
    "another schema": ("select * from core.release", "permission denied for schema core"),
    "a NUL": ("select '\0'", "Give one statement"),
}


@pytest.mark.parametrize(("statement", "reason"), REFUSED.values(), ids=REFUSED)
def test_a_question_is_one_statement_that_reads(postgres: Place, statement: str, reason: str) -> None:
    with closing(connect(postgres, "analyst")) as analyst:
        with pytest.raises(WarehouseError) as fault:
            run_query(analyst, statement, 10)
        assert reason in str(fault.value)
        assert "\n" not in str(fault.value)
        assert run_query(analyst, "select 1", 1)[1] == [(1,)]


def test_a_question_that_writes_is_refused_even_to_the_owner(postgres: Place) -> None:
    with closing(connect(postgres, "owner")) as owner, pytest.raises(WarehouseError, match="read-only transaction"):
        run_query(owner, "delete from raw.archive_file returning warc_file", 1)


@pytest.fixture
def database(postgres: Place) -> Iterator[str]:
    """A DSN of a new and empty database, as its server's superuser."""
    server, name = start_server(postgres), f"own_{uuid.uuid4().hex[:8]}"
    with closing(server.connect(SUPERUSER, "postgres")) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(f"create database {name}")
        yield f"postgresql://postgres:{server.passwords[SUPERUSER]}@127.0.0.1:{server.port}/{name}"
        with connection.cursor() as cursor:
            cursor.execute(f"drop database {name} with (force)")


def test_a_warehouse_of_one_s_own_is_migrated_by_its_owner_alone(postgres: Place, database: str) -> None:
    place = replace(postgres, dsn=database)
    for role in ("loader", "analyst"):
        with pytest.raises(WarehouseError, match=r"0001_archive_and_runs.*Run `communique migrate`"):
            connect(place, role)
    with closing(connect(place, "owner")) as owner:
        assert migrate(owner)[-1] == "views"
    with closing(connect(place, "loader")) as loader:
        assert "as communique_loader" in describe(loader)
        assert load(loader, batch_of((capture_of(), [release_of()]))).commitments == 1
    assert len(ask(place, "select * from mart.commitment")) == 1
    with closing(connect(place, "analyst")) as analyst, pytest.raises(WarehouseError, match="permission denied"):
        run_query(analyst, "select * from core.release", 1)


def test_a_login_that_can_make_no_roles_does_all_by_itself(postgres: Place, database: str) -> None:
    with closing(psycopg2.connect(database)) as superuser, superuser, superuser.cursor() as cursor:
        cursor.execute("drop role if exists plain; create role plain login password 'plain'")
        cursor.execute(f"alter database {database.rpartition('/')[2]} owner to plain")
    place = replace(postgres, dsn=database.replace(database.split("//")[1].split("@")[0], "plain:plain"))
    with closing(connect(place, "owner")) as owner:
        migrate(owner)
    with closing(connect(place, "loader")) as loader:
        assert "as plain" in describe(loader)
        load(loader, batch_of((capture_of(), [release_of()])))
    assert len(ask(place, "select * from mart.meeting")) == 1


def test_a_login_that_is_an_analyst_s_own_needs_no_more_than_mart(postgres: Place, database: str) -> None:
    with closing(connect(replace(postgres, dsn=database), "owner")) as owner:
        migrate(owner)
    server = start_server(postgres)
    own = f"communique_analyst:{server.passwords['communique_analyst']}"
    place = replace(postgres, dsn=database.replace(database.split("//")[1].split("@")[0], own))
    assert ask(place, "select * from mart.release") == []


@pytest.mark.parametrize(
    ("dsn", "kind", "message"),
    [
        ("postgresql://u:secret@127.0.0.1:1/x", Unreachable, "the warehouse at 127.0.0.1:1/x: "),
        ("host=/nowhere dbname=x password=secret", Unreachable, "the warehouse at /nowhere:5432/x: "),
        ("secret is no DSN", WarehouseError, "COMMUNIQUE_DSN: it is no connection string"),
    ],
)
def test_a_dsn_that_does_not_answer_is_named_without_its_password(
    postgres: Place, dsn: str, kind: type[WarehouseError], message: str
) -> None:
    with pytest.raises(WarehouseError) as fault:
        connect(replace(postgres, dsn=dsn), "loader")
    assert type(fault.value) is kind
    assert str(fault.value).startswith(message)
    assert "secret" not in str(fault.value)
    assert "\n" not in str(fault.value)


def test_a_warehouse_that_is_up_to_date_has_nothing_pending(postgres: Place) -> None:
    with closing(connect(postgres, "loader")) as loader:
        assert pending_migrations(loader) == []
