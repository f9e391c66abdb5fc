"""One run of the DAG `daily` for a person to watch: start Airflow, follow the run, show what came of it."""

from __future__ import annotations

import sys
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

from communique.airflow import run_daily
from communique.printing import errors, print_table
from communique.showing import show_crawls, show_refines
from newsroom.sample import FIRST_DAY, KEYS, LAST_DAY, SAMPLE
from newsroom.serve import running_newsroom
from warehouse.connection import connect
from warehouse.query import run_query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from communique.settings import Settings

NEWEST_MEETINGS = """
    select held_on, status, format, coalesce(city, country) as place, parties, participants,
           readout_count as readouts, evidence
    from mart.meeting
    order by held_on desc nulls last, first_published_on desc, meeting_id
    limit 10
"""
NEWEST_COMMITMENTS = """
    select published_on as day, kind, actors, counterparts as towards, speaker, action,
           deadline_on as deadline, source_key as source
    from mart.commitment
    order by published_on desc, source_key, release_version_id, start_offset
    limit 10
"""
TOTALS = """
    select (select count(*) from mart.release),
           (select count(*) from mart.meeting),
           (select count(*) from mart.commitment)
"""
WHERE_TO_LOOK_NEXT = """
{releases} releases, {meetings} meetings, {commitments} commitments. Where to look next:
  .venv/bin/communique query "select * from mart.meeting_readout" --format json    who told of a meeting, in which words
  .venv/bin/communique query "select * from mart.source_health"                    what is well, and what is not
  .venv/bin/communique newsroom                                                    the pages themselves, in a browser
  docs/contract.md                                                                 every command, view and column
"""


def run_and_show(
    settings: Settings,
    *,
    sample: bool,
    sources: Sequence[str] | None,
    since: date | None,
    until: date | None,
    now: datetime,
) -> int:
    """Run `daily` once and print its tables; the exit status: 0 if any source loaded, else 1."""
    with ExitStack() as stack:
        if sample:
            address = stack.enter_context(running_newsroom([SAMPLE]))
            settings = settings.model_copy(update={"newsroom": address})
            since, until, sources = since or FIRST_DAY, until or LAST_DAY, sources or KEYS
        result = run_daily(settings, since=since, until=until, sources=sources, now=now, on_line=tell)
    show_crawls([each.crawl for each in result.sources if each.crawl])
    show_refines([each.refine for each in result.sources if each.refine])
    show_tables(settings)
    failed = [each for each in result.sources if each.failed_step]
    for each in failed:
        print(f"communique: {each.source}: {each.failed_step} failed: {each.reason}", file=sys.stderr)
    return 0 if len(failed) < len(result.sources) else 1


def tell(line: str) -> None:
    """A line of progress, on stderr: the tables alone go to stdout."""
    errors.print(line, markup=False)


def show_tables(settings: Settings) -> None:
    """The newest meetings and commitments, and where to look next."""
    with closing(connect(settings, "analyst")) as warehouse:
        for title, sql in (("The newest meetings", NEWEST_MEETINGS), ("The newest commitments", NEWEST_COMMITMENTS)):
            columns, rows = run_query(warehouse, sql, 10)
            print_table(columns, rows, title=title)
        _, [(releases, meetings, commitments)] = run_query(warehouse, TOTALS, 1)
    print(WHERE_TO_LOOK_NEXT.format(releases=releases, meetings=meetings, commitments=commitments))
