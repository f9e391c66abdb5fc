"""What tells that two warehouses hold the same facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from psycopg2 import sql

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection
    from psycopg2.extensions import cursor as Cursor


def digest(connection: Connection) -> dict[str, str]:
    """By table of `core`, a hash of its rows, whatever their order; times of loading are not in `core`."""
    with connection, connection.cursor() as cursor:
        cursor.execute("set local timezone = 'UTC'; set local datestyle = 'ISO'; set local extra_float_digits = 1")
        cursor.execute("select tablename from pg_tables where schemaname = 'core' order by tablename collate \"C\"")
        tables = [name for (name,) in cursor.fetchall()]
        return {f"core.{name}": digest_table(cursor, name) for name in tables}


def digest_table(cursor: Cursor, name: str) -> str:
    """The hash of one table: hex SHA-256 over its rows' hashes in order."""
    cursor.execute(
        sql.SQL(
            """
            select encode(sha256(convert_to(coalesce(string_agg(hash, '' order by hash), ''), 'UTF8')), 'hex')
            from (select md5(row::text) collate "C" as hash from core.{} as row) as hashed
            """
        ).format(sql.Identifier(name))
    )
    [(hashed,)] = cursor.fetchall()
    return str(hashed)
