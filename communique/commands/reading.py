"""Commands that read releases with no warehouse: by the rules, and how well."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console

from communique.arguments import Form
from communique.commands.app import app
from communique.printing import Format, showing_progress
from communique.settings import Settings


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
    published_on: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="DAY", help="By default today.")
    ] = None,
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
