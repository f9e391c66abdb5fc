"""Bring the schema to this release: the files of `sql/migrations` once each, the views whenever one changed."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg2

from warehouse.faults import WarehouseError
from warehouse.roles import grant_rights, make_group_roles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from psycopg2.extensions import connection as Connection
    from psycopg2.extensions import cursor as Cursor

SQL = Path(__file__).parents[1] / "sql"
VIEWS = "views"
"""What the views are called among the migrations, where their number is 0."""
LOCK = 7_270_014
LEDGER = """
    create schema if not exists ops;
    create table if not exists ops.schema_migration (
        number integer primary key,
        name text not null,
        sha256 text not null,
        applied_at timestamptz not null default now()
    );
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """One file, applied once and never changed after that."""

    number: int
    name: str
    text: str

    @property
    def sha256(self) -> str:
        """What tells that the file is still the one that was applied."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def migrate(connection: Connection) -> list[str]:
    """Apply what is pending, a transaction a file, and the views anew if they changed; the names of what was done."""
    with locking(connection):
        make_group_roles(connection)
        with connection, connection.cursor() as cursor:
            cursor.execute(LEDGER)
        pending = pending_migrations(connection)
        if not pending:
            return []
        # A view would hold on to the columns that a migration changes.
        with connection, connection.cursor() as cursor:
            cursor.execute("drop schema if exists mart cascade")
            cursor.execute("delete from ops.schema_migration where number = 0")
        for migration in read_migrations():
            if migration.name in pending:
                with connection, connection.cursor() as cursor:
                    apply(cursor, migration)
        with connection, connection.cursor() as cursor:
            cursor.execute("create schema mart")
            apply(cursor, read_views())
            grant_rights(cursor)
        return pending if VIEWS in pending else [*pending, VIEWS]


def pending_migrations(connection: Connection) -> list[str]:
    """Names of what is not applied yet, in order; WarehouseError where the schema is not one of this release's."""
    applied = read_applied(connection)
    if applied is None:
        return []
    migrations = read_migrations()
    newer = [name for number, (name, _) in applied.items() if number > migrations[-1].number]
    if newer:
        why = f"its schema is newer than this release of communique ({newer[-1]})"
        raise WarehouseError("the warehouse", why, "Install the release that made it, or a later one")
    for migration in migrations:
        name, sha256 = applied.get(migration.number, (migration.name, migration.sha256))
        if (name, sha256) != (migration.name, migration.sha256):
            why = f"it is not the file that was applied as {name}"
            raise WarehouseError(migration.name, why, "Restore that file, and put the change into a new one")
    views = read_views()
    pending = [each.name for each in migrations if each.number not in applied]
    return pending if applied.get(0, ("", ""))[1] == views.sha256 else [*pending, VIEWS]


def read_migrations() -> list[Migration]:
    """The files of `sql/migrations` by their number."""
    files = sorted((SQL / "migrations").glob("[0-9]*.sql"))
    return [Migration(number=int(file.name[:4]), name=file.stem, text=file.read_text("utf-8")) for file in files]


def read_views() -> Migration:
    """All views as one; none reads another, so that their order is of no account."""
    files = sorted((SQL / "views").glob("*.sql"))
    return Migration(number=0, name=VIEWS, text="\n".join(file.read_text("utf-8") for file in files))


def read_applied(connection: Connection) -> dict[int, tuple[str, str]] | None:
    """Name and digest of what is applied, by number; None for a login that may not see it."""
    with connection, connection.cursor() as cursor:
        cursor.execute("""
            select has_schema_privilege(space.oid, 'usage') and has_table_privilege(ledger.oid, 'select')
            from pg_class as ledger join pg_namespace as space on space.oid = ledger.relnamespace
            where space.nspname = 'ops' and ledger.relname = 'schema_migration'
        """)
        may_read = cursor.fetchone()
        if may_read is None:
            return {}
        if may_read == (False,):
            return None
        cursor.execute("select number, name, sha256 from ops.schema_migration order by number")
        return {number: (name, sha256) for number, name, sha256 in cursor.fetchall()}


def apply(cursor: Cursor, migration: Migration) -> None:
    """Run a file's statements and note it as applied."""
    try:
        cursor.execute(migration.text)
    except psycopg2.Error as error:
        why = str(error).strip().splitlines()[0]
        raise WarehouseError(
            f"migration {migration.name}", why, "The warehouse is as before it; report this"
        ) from error
    cursor.execute(
        "insert into ops.schema_migration (number, name, sha256) values (%s, %s, %s)",
        (migration.number, migration.name, migration.sha256),
    )


@contextmanager
def locking(connection: Connection) -> Iterator[None]:
    """Of several processes that migrate at once, one after another."""
    with connection, connection.cursor() as cursor:
        cursor.execute("select pg_advisory_lock(%s)", (LOCK,))
    try:
        yield
    finally:
        with connection, connection.cursor() as cursor:
            cursor.execute("select pg_advisory_unlock(%s)", (LOCK,))
