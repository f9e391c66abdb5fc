"""The checks of `sql/checks`: each asks for rows that should not be there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from warehouse.migrate import SQL

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection


def count_offences(connection: Connection) -> dict[str, int]:
    """By name of the check, how many rows offend; none is healthy."""
    offences = {}
    for file in sorted((SQL / "checks").glob("*.sql")):
        with connection, connection.cursor() as cursor:
            cursor.execute(file.read_text("utf-8"))
            offences[file.stem] = len(cursor.fetchall())
    return offences
