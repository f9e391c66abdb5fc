"""Commands that ask the warehouse, serve an archive, and look after both."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from communique.arguments import Form
from communique.commands.app import app
from communique.printing import Format, print_rows
from communique.settings import Settings

if TYPE_CHECKING:
    pass


@app.command()
def query(sql: str, limit: Annotated[int, typer.Option(min=1)] = 1000, form: Form = Format.table) -> None:
    """Ask the warehouse in SQL, as the analyst role: one statement, the views of `mart`."""
    from warehouse.connection import connect
    from warehouse.query import run_query

    with closing(connect(Settings(), "analyst")) as warehouse:
        columns, rows = run_query(warehouse, sql, limit)
    print_rows(columns, rows, form)


@app.command()
def newsroom(
    warc: Annotated[list[Path] | None, typer.Option(help="An archive to serve; by default the bundled sample.")] = None,
    port: Annotated[int, typer.Option(min=0, max=65535)] = 8090,
    at: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"], help="Serve what stood then (UTC).")
    ] = None,
) -> None:
    """Serve archives on loopback, in place of the web."""
    from newsroom.sample import SAMPLE
    from newsroom.serve import open_newsroom, serve

    def announce(address: str) -> None:
        print(
            f"{address}  Crawl it: COMMUNIQUE_NEWSROOM={address} communique crawl KEY. Stop it with Ctrl-C.", flush=True
        )

    serve(open_newsroom(warc or [SAMPLE], at=at and at.replace(tzinfo=UTC)), port, on_ready=announce)


@app.command()
def digest(form: Form = Format.table) -> None:
    """A hash for each table of `core`, without load times: equal digests mean the same rows."""
    from warehouse.connection import connect
    from warehouse.digest import digest as digest_tables

    with closing(connect(Settings(), "loader")) as warehouse:
        print_rows(("table", "digest"), list(digest_tables(warehouse).items()), form)


@app.command()
def doctor(form: Form = Format.table) -> None:
    """Say what works, what does not, and what to do."""
    from communique.doctor import examine

    findings = examine(Settings())
    print_rows(("part", "state", "detail", "do"), [(f.part, f.state, f.detail, f.do) for f in findings], form)
    raise typer.Exit(max((f.exit_status for f in findings), default=0))


@app.command()
def migrate() -> None:
    """Bring the warehouse to this release's schema and views."""
    from warehouse.connection import connect
    from warehouse.migrate import migrate as apply

    with closing(connect(Settings(), "owner")) as warehouse:
        for name in apply(warehouse):
            print(name)
