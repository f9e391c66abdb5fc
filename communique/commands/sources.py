"""`communique sources`: which there are, and a new one for a site."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from communique.arguments import Form
from communique.commands.app import app
from communique.printing import Format, print_rows, showing_progress
from communique.settings import Settings
from communique.showing import show_catalogue
from spiders.catalogue import load_catalogue
from spiders.folder import find_faults, load_found, load_sources

COLUMNS = (
    "key",
    "name",
    "country",
    "kind",
    "evidence",
    "evidence_on",
    "listings",
    "enabled",
    "licence",
    "republish",
    "languages",
)
group = typer.Typer(invoke_without_command=True, help="List the sources, and how well each is proven.")
app.add_typer(group, name="sources")


@group.callback()
def sources(
    context: typer.Context,
    catalogue: Annotated[
        bool, typer.Option("--catalogue", help="Where every state publishes, whether it is a source or not.")
    ] = False,
    form: Form = Format.table,
) -> None:
    """List the sources, and how well each is proven."""
    if context.invoked_subcommand:
        return
    if catalogue:
        show_catalogue(load_catalogue(), form)
        return
    rows = []
    for source in (*load_sources().values(), *load_found().values()):
        lists = {
            "listings": [type(each).__name__ for each in source.listings],
            "languages": [source.language, *(each.language for each in source.editions)],
        }
        rows.append([lists[name] if name in lists else getattr(source, name) for name in COLUMNS])
    print_rows(COLUMNS, rows, form)
    for fault in find_faults().values():
        print(f"communique: {fault}", file=sys.stderr)
    if find_faults():
        raise typer.Exit(2)


@group.command()
def new(
    url: Annotated[str, typer.Argument(help="The page that lists the releases, or the site's first.")],
    key: Annotated[str | None, typer.Option(help="Its key; by default of the host's country and name.")] = None,
    into: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="A checkout; by default the one that this command is of.")
    ] = None,
) -> None:
    """Write a source's file and its test pages for a site, to be reviewed."""
    from communique.new_source import write_new_source

    with showing_progress("sources new") as on_progress:
        made = write_new_source(Settings(), url, key=key, into=into, now=datetime.now(UTC), on_progress=on_progress)
    print_rows(("review", "what was found"), made.review(), Format.table)
