"""The commands of `communique`: arguments in, one step or table out."""

from __future__ import annotations

import json
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from rich.console import Console

from communique.arguments import Day, Form, Keys, check_keys, enabled_keys, read_window
from communique.each_source import do_for_each, label
from communique.printing import Format, print_rows, showing_progress
from communique.settings import Settings
from communique.showing import show_catalogue
from spiders.catalogue import load_catalogue
from spiders.folder import find_faults, load_sources

if TYPE_CHECKING:
    from communique.steps import CrawlOutcome, Progress, RefineOutcome

app = typer.Typer(name="communique", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


@app.command()
def sources(
    catalogue: Annotated[
        bool, typer.Option("--catalogue", help="Where every state publishes, whether it is a source or not.")
    ] = False,
    form: Form = Format.table,
) -> None:
    """List the sources, and how well each is proven."""
    if catalogue:
        show_catalogue(load_catalogue(), form)
        return
    columns = (
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
    )
    rows = [
        [
            *(getattr(source, name) for name in columns[:6]),
            [type(each).__name__ for each in source.listings],
            *(getattr(source, name) for name in columns[7:]),
        ]
        for source in load_sources().values()
    ]
    print_rows(columns, rows, form)
    for fault in find_faults().values():
        print(f"communique: {fault}", file=sys.stderr)
    if find_faults():
        raise typer.Exit(2)


@app.command()
def crawl(
    keys: Annotated[list[str], typer.Argument(metavar="KEY...")],
    since: Day = None,
    until: Day = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Ask for at most so many releases a source.")] = None,
) -> None:
    """Ask sources for what is listed and not yet captured; both days given, for the days between them."""
    from communique.steps import crawl_source

    days = read_window(since, until, needs_both=True)

    def step(key: str, now: datetime, on_progress: Progress) -> tuple[CrawlOutcome]:
        run = label(now)
        return (crawl_source(Settings(), key, **days, limit=limit, run=run, now=now, on_progress=on_progress),)

    do_for_each(check_keys(keys), step)


@app.command(name="import")
def import_archives(
    files: Annotated[list[Path], typer.Argument(metavar="FILE.warc.gz...")],
    source: Annotated[
        str | None, typer.Option(metavar="KEY", help="Whose captures they are; by default their addresses tell.")
    ] = None,
) -> None:
    """Make captures of the WARC files that others wrote."""
    from communique.importing import import_files

    with showing_progress("import") as on_progress:
        outcomes = import_files(Settings(), files, source=source, on_progress=on_progress)
    columns = ("records", "claimed", "new", "unclaimed", "truncated")
    rows = [(each.file.name, *(getattr(each, name) for name in columns)) for each in outcomes]
    print_rows(("file", *columns), rows, Format.table)


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

    do_for_each(check_keys(source or [*load_sources(), *find_faults()]), step)


@app.command()
def run(source: Keys = None, since: Day = None, until: Day = None) -> None:
    """Crawl and refine in this process, without Airflow."""
    from communique.steps import run_source

    days = read_window(since, until, needs_both=True)

    def step(key: str, now: datetime, on_progress: Progress) -> tuple[CrawlOutcome, RefineOutcome]:
        return run_source(Settings(), key, **days, run=label(now), now=now, on_progress=on_progress)

    do_for_each(check_keys(source) if source else enabled_keys(), step)


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


@app.command()
def extract(documents: Annotated[Path, typer.Argument(metavar="DOCS.jsonl")]) -> None:
    """Read releases from a file into meetings and commitments, one gold-form line a document."""
    from communique.reading_documents import extract_documents, read_documents

    for line, unsupported in extract_documents(read_documents(documents)):
        print(json.dumps(line, ensure_ascii=False))
        if unsupported:
            issue = {"doc_id": line["doc_id"], "code": "language_unsupported", "detail": unsupported}
            print(json.dumps(issue), file=sys.stderr)


@app.command()
def explain(
    what: Annotated[str, typer.Argument(metavar="TEXT|FILE|URL|-")],
    title: Annotated[str | None, typer.Option(help="Its title, which may name who speaks.")] = None,
    published_on: Day = None,
    country: Annotated[
        str | None, typer.Option(metavar="PARTY", help="Its publisher's party (NO, EU); by default none.")
    ] = None,
    language: Annotated[str | None, typer.Option(help="ISO 639-1; by default as the text tells.")] = None,
    form: Form = Format.table,
) -> None:
    """Show a release with every sentence's speaker, and each rule that fired or was cancelled, and by what."""
    from communique.explaining import ask, explain_question
    from communique.showing_explanation import show_explanation

    day = published_on.date() if published_on else None
    question = ask(Settings(), what, title=title, published_on=day, country=country, language=language)
    show_explanation(question, explain_question(question), form, Console())


@app.command()
def evaluate(
    corpus: Annotated[Path | None, typer.Option(help="Folder of docs*.jsonl and gold*.jsonl.")] = None,
    by: Annotated[Literal["publisher", "kind"], typer.Option(help="What the rows are of.")] = "publisher",
    publishers: Annotated[Literal["A", "B", "all"], typer.Option(help="Read one side's texts only.")] = "all",
    misses: Annotated[
        Literal["A", "B", "all"] | None,
        typer.Option(help="Print what was misread of this side, with its sentences; json and csv, that alone."),
    ] = None,
    save: Annotated[Path | None, typer.Option(help="Keep the counts of every text in this file.")] = None,
    against: Annotated[Path | None, typer.Option(help="Say what changed since these counts were kept.")] = None,
    form: Form = Format.table,
) -> None:
    """Read marked releases and say how well; exit status 1 where a pinned floor is missed."""
    from communique.corpus import default_corpus, is_on, read_corpus
    from communique.evaluating import evaluate_corpus, find_missed_floors, read_floors, read_saved, save_counts
    from communique.showing_scores import show_evaluation, show_misses

    folder = corpus or default_corpus()
    marked, floors = read_corpus(folder, publishers), read_floors(folder)
    before = read_saved(against) if against else None
    with showing_progress("evaluate") as on_progress:
        evaluated = evaluate_corpus(marked, on_progress)
    if save:
        save_counts(evaluated, save)
    if not misses or form is Format.table:
        show_evaluation(evaluated, by, before, form)
    if misses:
        show_misses([miss for each in evaluated if is_on(misses, each.publisher) for miss in each.misses], form)
    missed = find_missed_floors(evaluated, floors, publishers)
    for each in missed:
        print(f"communique: {each}. See `communique evaluate --misses A`.", file=sys.stderr)
    raise typer.Exit(1 if missed else 0)


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
