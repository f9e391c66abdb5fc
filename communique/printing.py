"""Rows printed as a table, as JSON or as CSV; progress as a bar on a terminal and as plain lines in a log."""

from __future__ import annotations

import csv
import json
import sys
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


class Format(StrEnum):
    """How rows are printed."""

    table = "table"
    json = "json"
    csv = "csv"


errors = Console(stderr=True, soft_wrap=True, highlight=False)
WIDTH_IN_A_LOG = 160


def print_rows(
    columns: Sequence[str], rows: Sequence[Sequence[Any]], form: Format, *, title: str | None = None
) -> None:
    """Print rows to stdout; `json` is one array of objects, `csv` has a header line."""
    if form is Format.json:
        records = [dict(zip(columns, row, strict=True)) for row in rows]
        print(json.dumps(records, ensure_ascii=False, indent=1, default=as_json))
    elif form is Format.csv:
        writer = csv.writer(sys.stdout)
        writer.writerow(columns)
        writer.writerows([[as_text(value) for value in row] for row in rows])
    else:
        print_table(columns, rows, title=title)


def print_table(columns: Sequence[str], rows: Sequence[Sequence[Any]], *, title: str | None = None) -> None:
    """Print rows as a table as wide as the terminal, or as a log's line."""
    table = Table(title=title, title_justify="left", header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text("\n".join(map(make_printable, as_text(value).split("\n")))) for value in row))
    Console(width=None if sys.stdout.isatty() else WIDTH_IN_A_LOG).print(table)


def as_json(value: object) -> object:
    """A database value in JSON: days and instants in ISO 8601, numbers as numbers."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, UUID | bytes | memoryview):
        return str(value)
    raise TypeError(f"no JSON form for {type(value).__name__}")


def as_text(value: object) -> str:
    """A database value in a cell: null is empty, a list is comma-separated."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(as_text(each) for each in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:%Y-%m-%d %H:%M:%SZ}" if isinstance(value, datetime) else str(value)


def make_printable(text: str) -> str:
    """The text as a terminal may show it, each character in its place: a blank for a blank, � for one that steers."""
    return "".join(each if each.isprintable() else " " if each.isspace() else "\ufffd" for each in text)


@contextmanager
def showing_progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A function of (done, total) that shows them: a bar on a terminal, a line a tenth of the way in a log."""
    if errors.is_terminal:
        with Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=errors,
        ) as progress:
            task = progress.add_task(what, total=None)
            yield lambda done, total: progress.update(task, completed=done, total=total)
        return
    told = -1

    def tell(done: int, total: int) -> None:
        nonlocal told
        tenth = 10 * done // max(total, 1)
        if tenth != told:
            told = tenth
            print(f"{what}: {done} of {total}", file=sys.stderr)

    yield tell
