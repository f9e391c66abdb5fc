"""One question to the warehouse: a single statement that reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import psycopg2
from psycopg2 import errors

from warehouse.connection import first_line
from warehouse.faults import WarehouseError

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

TIMEOUT = 60
"""Seconds that a question may take."""
# PL/pgSQL opens a cursor for one reading statement alone: what holds two, or changes anything, it refuses by itself.
OPEN = """
    do $$
    declare
        answer refcursor := 'answer';
    begin
        open answer for execute current_setting('communique.question');
    end
    $$
"""


def run_query(connection: Connection, sql: str, limit: int) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    """Columns and at most `limit` rows; WarehouseError, in PostgreSQL's words, where the statement is not to be run."""
    try:
        with connection, connection.cursor() as cursor:
            cursor.execute(f"set transaction read only; set local statement_timeout = '{TIMEOUT}s'")
            cursor.execute("select set_config('communique.question', %s, true)", (sql.strip().removesuffix(";"),))
            cursor.execute(OPEN)
            cursor.execute(f"fetch forward {int(limit)} from answer")
            columns = tuple(column.name for column in cursor.description or ())
            return columns, cursor.fetchall()
    except errors.QueryCanceled as error:
        raise WarehouseError("the query", f"it took more than {TIMEOUT} s", "Ask for less") from error
    except errors.InsufficientPrivilege as error:
        raise WarehouseError("the query", first_line(error), "Read the views of mart") from error
    except (psycopg2.Error, ValueError) as error:
        why = first_line(error) if isinstance(error, psycopg2.Error) else str(error)
        raise WarehouseError(
            "the query", why, "Give one statement that reads; docs/contract.md has the views"
        ) from error
