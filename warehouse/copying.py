"""Rows into PostgreSQL in bulk: COPY into a temporary table, then one upsert that touches only rows that differ."""

from __future__ import annotations

import io
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from psycopg2 import sql

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from psycopg2.extensions import cursor as Cursor

Value = str | int | float | bool | date | UUID | tuple[str, ...] | None
"""What a column may hold; a datetime is a date, and a tuple becomes text[]."""

# A NUL, which PostgreSQL refuses, gives way to a character and is not left out, so that offsets into a text stay right.
ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", "\0": "\ufffd"})


def stage_rows(cursor: Cursor, table: str, columns: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """Copy rows into a temporary table `batch_<table>` with columns of `table`; it ends with the transaction."""
    staged, columns_ = name_staged(table), join_names(columns)
    cursor.execute(
        sql.SQL("create temporary table {} on commit drop as select {} from {} with no data").format(
            staged, columns_, name_table(table)
        )
    )
    copied = sql.SQL("copy {} ({}) from stdin").format(staged, columns_)
    cursor.copy_expert(copied, io.BytesIO("".join(map(write_row, rows)).encode("utf-8", "replace")))
    cursor.execute(sql.SQL("analyze {}").format(staged))


def upsert_staged(cursor: Cursor, table: str, key: Sequence[str], columns: Sequence[str]) -> int:
    """Insert the staged rows, or update those that differ from what is there; counts the new ones."""
    others = [name for name in columns if name not in key]
    update: sql.Composable = sql.SQL("nothing")
    if others:
        update = sql.SQL("update set {assigned} where ({current}) is distinct from ({given})").format(
            assigned=sql.SQL(", ").join(sql.SQL("{0} = excluded.{0}").format(sql.Identifier(name)) for name in others),
            current=join_names(others, "present"),
            given=join_names(others, "excluded"),
        )
    cursor.execute(
        sql.SQL(
            """
            with written as (
                insert into {table} as present ({columns}) select {columns} from {staged}
                on conflict ({key}) do {update}
                returning xmax = 0 as is_new
            )
            select count(*) from written where is_new
            """
        ).format(
            table=name_table(table),
            columns=join_names(columns),
            staged=name_staged(table),
            key=join_names(key),
            update=update,
        )
    )
    [(new,)] = cursor.fetchall()
    return int(new)


def delete_unstaged(cursor: Cursor, table: str, key: Sequence[str], *, within: str) -> None:
    """Delete what is not staged among the rows that the condition `within` holds for."""
    cursor.execute(
        sql.SQL("delete from {table} where ({within}) and ({key}) not in (select {key} from {staged})").format(
            table=name_table(table), within=sql.SQL(within), key=join_names(key), staged=name_staged(table)
        )
    )


def write_row(row: Sequence[Value]) -> str:
    """One line of COPY's text format."""
    return "\t".join(map(write_value, row)) + "\n"


def write_value(value: Value) -> str:
    """One value of COPY's text format."""
    match value:
        case None:
            return "\\N"
        case str():
            return value.translate(ESCAPES)
        case bool():
            return "t" if value else "f"
        case tuple():
            quoted = (each.replace("\\", "\\\\").replace('"', '\\"') for each in value)
            return ("{" + ",".join(f'"{each}"' for each in quoted) + "}").translate(ESCAPES)
        case date():
            return value.isoformat()
        case _:
            return str(value)


def name_table(table: str) -> sql.Identifier:
    """A table `schema.name` for use in SQL."""
    return sql.Identifier(*table.split("."))


def name_staged(table: str) -> sql.Identifier:
    """The temporary table that holds rows for `schema.name`."""
    return sql.Identifier(f"batch_{table.split('.')[1]}")


def join_names(names: Sequence[str], table: str | None = None) -> sql.Composed:
    """Columns in a list, of a table where one is named."""
    return sql.SQL(", ").join(sql.Identifier(table, name) if table else sql.Identifier(name) for name in names)
