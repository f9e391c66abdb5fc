"""Commands that gather releases and read them into the warehouse."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from communique.arguments import Day, Keys, check_keys, enabled_keys, read_window
from communique.commands.app import app
from communique.each_source import do_for_each, label
from communique.faults import BadInput
from communique.printing import Format, print_rows, showing_progress
from communique.settings import Settings
from spiders.folder import find_faults, load_found, load_sources

if TYPE_CHECKING:
    from communique.probing import ProbeOutcome
    from communique.steps import CrawlOutcome, Progress, RefineOutcome


@app.command()
def crawl(
    keys: Annotated[list[str], typer.Argument(metavar="KEY|URL...")],
    since: Day = None,
    until: Day = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Ask for at most so many releases a source.")] = None,
) -> None:
    """Ask sources for what is listed and not yet captured; both days given, for the days between them.

    A URL is that of a site that is no source: its lists are looked for, and kept as those of the key `web_...`.
    """
    from communique.discovering import find_site, is_address
    from communique.steps import crawl_source

    days = read_window(since, until, needs_both=True)

    def step(key: str, now: datetime, on_progress: Progress) -> tuple[CrawlOutcome]:
        settings, run = Settings(), label(now)
        if is_address(key):
            key = find_site(settings, key, now=now, on_progress=on_progress)
        return (crawl_source(settings, key, **days, limit=limit, run=run, now=now, on_progress=on_progress),)

    check_keys([key for key in keys if not is_address(key)])
    do_for_each(list(dict.fromkeys(keys)), step)


@app.command(name="import")
def import_archives(
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE...]", help="WARC files: paths, s3://BUCKET/KEY, or s3://BUCKET/PREFIX/."),
    ] = None,
    source: Annotated[
        str | None, typer.Option(metavar="KEY", help="Whose captures they are; of files, their addresses tell.")
    ] = None,
    cdx: Annotated[
        str | None, typer.Option(metavar="URL", help="An index of captures: a CDX server's address, `cc` or `ia`.")
    ] = None,
    records: Annotated[
        str | None, typer.Option(metavar="URL", help="Where the WARC files lie that a CDX server names.")
    ] = None,
    since: Day = None,
    until: Day = None,
) -> None:
    """Make captures of what others archived: of WARC files, or of a source's captures in their index."""
    days = read_window(since, until, needs_both=True)
    if bool(files) == bool(cdx):
        raise BadInput("import", "it takes either files or an index", "Give FILE.warc.gz..., or --cdx URL")
    with showing_progress("import") as on_progress:
        if cdx is None:
            from communique.importing import import_files

            outcomes = import_files(Settings(), files or [], source=source, on_progress=on_progress)
            columns: tuple[str, ...] = ("file", "records", "claimed", "new", "unclaimed", "truncated")
            rows = [tuple(getattr(each, name) for name in columns) for each in outcomes]
        else:
            from communique.importing_index import import_from_index, read_request

            request = read_request(source, cdx, records, **days)
            gained = import_from_index(Settings(), request, now=datetime.now(UTC), on_progress=on_progress)
            columns = ("source", "found", "held", "captured", "failed")
            rows = [tuple(getattr(gained, name) for name in columns)]
    print_rows(columns, rows, Format.table)


@app.command()
def refine(
    source: Keys = None,
    since: Day = None,
    until: Day = None,
    everything: Annotated[bool, typer.Option("--all", help="Read again what was read before.")] = False,
    accept: Annotated[bool, typer.Option("--accept", help="Load what was withheld under its source's floor.")] = False,
) -> None:
    """Clean, extract, load and reconcile what is captured and not yet read."""
    from communique.steps import refine_source

    days = read_window(since, until)

    def step(key: str, now: datetime, on_progress: Progress) -> tuple[RefineOutcome]:
        choice = {"everything": everything, "accept": accept}
        return (refine_source(Settings(), key, **days, **choice, run=label(now), now=now, on_progress=on_progress),)

    do_for_each(check_keys(source or [*load_sources(), *load_found(), *find_faults()]), step)


@app.command()
def run(source: Keys = None, since: Day = None, until: Day = None) -> None:
    """Crawl and refine in this process, without Airflow."""
    from communique.steps import run_source

    days = read_window(since, until, needs_both=True)

    def step(key: str, now: datetime, on_progress: Progress) -> tuple[CrawlOutcome, RefineOutcome]:
        return run_source(Settings(), key, **days, run=label(now), now=now, on_progress=on_progress)

    do_for_each(check_keys(source) if source else enabled_keys(), step)


@app.command()
def probe(
    keys: Annotated[
        list[str] | None, typer.Argument(metavar="[KEY...]", help="By default all that are enabled.")
    ] = None,
) -> None:
    """Ask sources for one listing and one release, to see whether they are alive."""
    from communique.probing import probe_source

    def step(key: str, now: datetime, on_progress: Progress) -> tuple[ProbeOutcome]:
        return (probe_source(Settings(), key, run=label(now), now=now, on_progress=on_progress),)

    do_for_each(check_keys(keys) if keys else enabled_keys(), step)


@app.command()
def daily(
    sample: Annotated[bool, typer.Option("--sample", help="Crawl the bundled newsroom's fortnight.")] = False,
    last: Annotated[int | None, typer.Option(min=1, metavar="DAYS", help="Only so many days, today in them.")] = None,
    source: Keys = None,
    since: Day = None,
    until: Day = None,
) -> None:
    """Run the DAG `daily` once, through a private Airflow, and print what came of it."""
    from communique.daily import run_and_show

    now = datetime.now(UTC)
    if last and not since:
        since, until = now - timedelta(days=last - 1), now
    days = read_window(since, until, needs_both=True)
    keys = check_keys(source) if source else None
    raise typer.Exit(run_and_show(Settings(), sample=sample, sources=keys, **days, now=now))


@app.command()
def up() -> None:
    """Start the whole service on this machine: PostgreSQL and Airflow on its schedule."""
    from communique.airflow import serve

    serve(Settings())


@app.command()
def down() -> None:
    """Stop what `up` started, and the private PostgreSQL."""
    from communique.airflow import stop
    from warehouse.server import stop_server

    stop(Settings())
    stop_server(Settings())
