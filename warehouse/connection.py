"""Where the warehouse is reached: the private server, or a PostgreSQL of the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import psycopg2
from psycopg2.extensions import parse_dsn

from warehouse.faults import Unreachable, WarehouseError
from warehouse.migrate import migrate, pending_migrations
from warehouse.roles import DATABASE, OWNER, ROLES, take_role
from warehouse.server import start_server

if TYPE_CHECKING:
    from warehouse.roles import Role
    from warehouse.server import WarehouseSettings

Connection: TypeAlias = psycopg2.extensions.connection
"""What the steps hand on; the driver is named in this package alone."""


def connect(settings: WarehouseSettings, role: Role) -> Connection:
    """A connection in that role, to a warehouse of this release's schema; the private one is made and started.

    Raises Unreachable, and WarehouseError where a warehouse of the user's own is to be migrated first; the owner alone
    comes to such a one as it is.
    """
    return connect_to(settings.dsn, role) if settings.dsn else connect_privately(settings, role)


def connect_privately(settings: WarehouseSettings, role: Role) -> Connection:
    """Log in to the private server as the role, its schema brought up first."""
    server = start_server(settings)
    try:
        owner = server.connect(OWNER, DATABASE)
        if pending_migrations(owner):
            migrate(owner)
        if role == "owner":
            return owner
        owner.close()
        return server.connect(ROLES[role], DATABASE)
    except psycopg2.OperationalError as error:
        raise Unreachable("the private PostgreSQL", first_line(error), f"See {server.folder}/server.log") from error


def connect_to(dsn: str, role: Role) -> Connection:
    """Log in to a PostgreSQL of the user's own and act as the role there, if it exists; the owner comes to migrate."""
    connection = dial(dsn)
    pending = pending_migrations(connection)
    if role == "owner":
        return connection
    if pending:
        connection.close()
        why = f"its schema is older than this release ({', '.join(pending)} not applied)"
        raise WarehouseError("the warehouse of COMMUNIQUE_DSN", why, "Run `communique migrate`")
    take_role(connection, role)
    return connection


def dial(dsn: str) -> Connection:
    """Log in; the fault names host and database, and never a password."""
    try:
        told = parse_dsn(dsn)
    except psycopg2.ProgrammingError as error:
        do = "Give `postgresql://user:password@host/database`, or `host=... dbname=...`"
        # What libpq says of it repeats the text, and that may hold a password.
        raise WarehouseError("COMMUNIQUE_DSN", "it is no connection string of PostgreSQL", do) from error
    try:
        return psycopg2.connect(
            dsn,
            connect_timeout=told.get("connect_timeout", 10),
            client_encoding="UTF8",
            application_name="communique",
            options=f"{told.get('options', '')} -c timezone=UTC".strip(),
        )
    except psycopg2.OperationalError as error:
        where = f"{told.get('host', 'localhost')}:{told.get('port', '5432')}/{told.get('dbname', '')}"
        do = "Start it or correct COMMUNIQUE_DSN; unset, a private server is used"
        raise Unreachable(f"the warehouse at {where}", first_line(error), do) from error


def describe(connection: Connection) -> str:
    """Which server and database a connection leads to, and in which role, for people to read."""
    with connection, connection.cursor() as cursor:
        cursor.execute("select current_setting('server_version'), pg_size_pretty(pg_database_size(current_database()))")
        [(version, size)] = cursor.fetchall()
        cursor.execute("select current_user")
        [(role,)] = cursor.fetchall()
    place = connection.info
    return f"PostgreSQL {version.split()[0]} at {place.host}:{place.port}/{place.dbname} as {role}, {size}"


def first_line(error: psycopg2.Error) -> str:
    """What PostgreSQL says is wrong, without the hints that follow."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")
