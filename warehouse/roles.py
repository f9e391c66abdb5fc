"""Who may do what: the owner makes tables, the loader fills them, the analyst sees `mart` alone."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Literal

from psycopg2 import sql

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from psycopg2.extensions import connection as Connection
    from psycopg2.extensions import cursor as Cursor

Role = Literal["owner", "loader", "analyst"]

SUPERUSER = "postgres"
OWNER, LOADER, ANALYST = "communique_owner", "communique_loader", "communique_analyst"
AIRFLOW = "airflow"
"""Airflow's role and its database; no other role may enter it, and it may enter no other."""
DATABASE = "communique"
LOGINS = (OWNER, LOADER, ANALYST, AIRFLOW)
ROLES: dict[Role, str] = {"owner": OWNER, "loader": LOADER, "analyst": ANALYST}

LARGE_OBJECTS = ("lo_creat(integer)", "lo_create(oid)", "lo_from_bytea(oid, bytea)")
"""What PostgreSQL lets everybody write with; nobody here does."""
GRANTS = {
    LOADER: """
        grant usage on schema raw, core, ops, mart to communique_loader;
        grant select, insert, update, delete on all tables in schema raw, core, ops to communique_loader;
        revoke insert, update, delete on ops.schema_migration from communique_loader;
        grant select on all tables in schema mart to communique_loader;
    """,
    ANALYST: """
        grant usage on schema mart to communique_analyst;
        grant select on all tables in schema mart to communique_analyst;
    """,
}


def prepare_databases(connect: Callable[[str, str], Connection], passwords: Mapping[str, str]) -> None:
    """Roles and databases in a new private server, entered by (role, database); done twice, it changes nothing."""
    with closing(connect(SUPERUSER, "postgres")) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            for role in LOGINS:
                make_login(cursor, role, passwords[role])
            make_database(cursor, AIRFLOW, owner=AIRFLOW)
            make_database(cursor, DATABASE, owner=OWNER)
            cursor.execute("revoke all on database postgres, template1 from public")
            cursor.execute(f"grant connect, temporary on database {DATABASE} to {LOADER}")
            cursor.execute(f"grant connect on database {DATABASE} to {ANALYST}")
            cursor.execute(f"alter role {ANALYST} set default_transaction_read_only = on")
            cursor.execute(f"alter role {ANALYST} set search_path = mart")
    with closing(connect(SUPERUSER, DATABASE)) as connection, connection, connection.cursor() as cursor:
        cursor.execute("revoke all on schema public from public")
        cursor.execute(f"revoke execute on function {', '.join(LARGE_OBJECTS)} from public")


def make_login(cursor: Cursor, role: str, password: str) -> None:
    """A role that may log in and do nothing else yet."""
    cursor.execute("select from pg_roles where rolname = %s", (role,))
    if cursor.fetchone() is None:
        cursor.execute(sql.SQL("create role {} login").format(sql.Identifier(role)))
    cursor.execute(sql.SQL("alter role {} password %s").format(sql.Identifier(role)), (password,))


def make_database(cursor: Cursor, name: str, *, owner: str) -> None:
    """A database that its owner alone may enter."""
    cursor.execute("select from pg_database where datname = %s", (name,))
    if cursor.fetchone() is None:
        cursor.execute(sql.SQL("create database {} owner {}").format(sql.Identifier(name), sql.Identifier(owner)))
    cursor.execute(sql.SQL("revoke all on database {} from public").format(sql.Identifier(name)))


def make_group_roles(connection: Connection) -> None:
    """Loader and analyst in a PostgreSQL of the user's own, if its login may make roles; else the login does all."""
    with connection, connection.cursor() as cursor:
        cursor.execute("select rolsuper or rolcreaterole from pg_roles where rolname = current_user")
        if cursor.fetchone() != (True,):
            return
        for role in (LOADER, ANALYST):
            cursor.execute("select from pg_roles where rolname = %s", (role,))
            if cursor.fetchone() is None:
                cursor.execute(f"create role {role} nologin")
                cursor.execute(f"grant {role} to current_user")


def grant_rights(cursor: Cursor) -> None:
    """Give the roles that exist what is theirs; to be done again whenever tables or views were made."""
    for role, statements in GRANTS.items():
        cursor.execute("select from pg_roles where rolname = %s", (role,))
        if cursor.fetchone() is not None:
            cursor.execute(statements)


def take_role(connection: Connection, role: Role) -> None:
    """Act as loader or analyst within a login that does all, where that role exists and the login is a member of it."""
    name = ROLES[role]
    with connection, connection.cursor() as cursor:
        cursor.execute("select from pg_roles where rolname = %s and pg_has_role(current_user, oid, 'member')", (name,))
        if cursor.fetchone() is not None:
            cursor.execute(sql.SQL("set session role {}").format(sql.Identifier(name)))
