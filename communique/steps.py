"""The steps of a run, which the command and the DAGs both call: crawl a source, then refine what it gave."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from communique.crawling import Window, index_archive, run_spider
from communique.faults import CrawlDied, SourceBroken
from communique.refining import Shares, fall_short_in, read_batch
from spiders.folder import find_source
from warehouse.connection import connect
from warehouse.health import read_week
from warehouse.load import load_batch, unread_captures
from warehouse.runs import finish_run, record_issues, start_run

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime

    from communique.settings import Settings

    Progress = Callable[[int, int], None]
    """Told how many are done, of how many."""

BATCH = 200
"""Captures to a transaction: few enough for flat memory, enough for COPY to pay."""


def no_progress(done: int, total: int) -> None:
    """Where nobody watches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlOutcome:
    """What a crawl asked for and got."""

    source: str
    requests: Mapping[str, int]
    listed: int
    captured: int
    unchanged: int
    failed: int
    issues: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RefineOutcome:
    """What was read and loaded; counts of rows that are new."""

    source: str
    captures: int
    releases: int
    versions: int
    meetings: int
    commitments: int
    issues: int
    alarm: str | None = None
    """Which floor the source is under in the trailing seven days, what it gave being loaded all the same."""


def is_backfill(until: date | None, now: datetime) -> bool:
    """Whether a window of days, by its last one, is over by so much that it tells nothing of a source today."""
    return until is not None and until < now.date() - timedelta(days=1)


def crawl_source(
    settings: Settings,
    key: str,
    *,
    since: date | None = None,
    until: date | None = None,
    limit: int | None = None,
    run: str,
    now: datetime,
    on_progress: Progress = no_progress,
) -> CrawlOutcome:
    """Ask a source for what is listed and not yet captured.

    Raises SourceBroken if it is not itself, CrawlDied if it was cut off; both after all that came is recorded.
    """
    source = find_source(key)
    window = Window(since=since, until=until, limit=limit)
    with closing(connect(settings, "loader")) as warehouse:
        index_archive(warehouse, settings.archive_root, key)
        backfill = is_backfill(until, now)
        run_id = start_run(warehouse, source=source, step="crawl", label=run, at=now, is_backfill=backfill)
        try:
            report = run_spider(warehouse, settings, key, window, run=run, now=now, on_progress=on_progress)
        except CrawlDied as death:
            finish_run(warehouse, run_id, state="broken", counts={}, reason=death.why)
            raise
        finally:
            index_archive(warehouse, settings.archive_root, key)
        issues = report.issues_of(key)
        record_issues(warehouse, issues, seen_at=now)
        fault = report.fault_of(key)
        state: Literal["broken", "ok"] = "broken" if fault else "ok"
        finish_run(warehouse, run_id, state=state, counts=report.counts(), reason=fault.why if fault else None)
    if fault:
        raise fault
    return CrawlOutcome(
        source=key,
        requests=report.requests,
        listed=report.listed,
        captured=report.captured,
        unchanged=report.unchanged,
        failed=report.failed,
        issues=len(issues),
    )


def refine_source(
    settings: Settings,
    key: str,
    *,
    since: date | None = None,
    until: date | None = None,
    everything: bool = False,
    accept: bool = False,
    is_judged: bool = True,
    run: str,
    now: datetime,
    on_progress: Progress = no_progress,
) -> RefineOutcome:
    """Clean, extract, load and reconcile a source's unread captures; then its trailing seven days are judged.

    Raises SourceBroken where a batch is under the source's floors: it is withheld, unless accepted. Not judged are the
    seven days after a backfill, nor where only some captures are read, or all again.
    """
    source = find_source(key)
    totals = dict.fromkeys(("releases", "versions", "meetings", "commitments", "issues"), 0)
    with closing(connect(settings, "loader")) as warehouse:
        index_archive(warehouse, settings.archive_root, key)
        unread = unread_captures(warehouse, source=key, since=since, until=until, everything=everything)
        run_id = start_run(warehouse, source=source, step="refine", label=run, at=now)
        for begin in range(0, len(unread), BATCH):
            batch = read_batch(warehouse, source, unread[begin : begin + BATCH], settings.archive_root)
            short = Shares.of([each.reading for each in batch.readings]).fall_short_of(source)
            if short and not accept:
                finish_run(warehouse, run_id, state="broken", counts=totals, reason=short)
                raise SourceBroken(key, "under_floor", short)
            loaded = load_batch(warehouse, batch)
            totals = {name: totals[name] + getattr(loaded, name) for name in totals}
            on_progress(min(begin + BATCH, len(unread)), len(unread))
        short = alarm = None
        if is_judged and not (since or until or everything or accept):
            week = read_week(warehouse, key)
            short = fall_short_in(week, source)
            alarm = short or (week.reason if week.state == "quiet" else None)
        finish_run(warehouse, run_id, state="broken" if short else "ok", counts=totals, reason=short)
    return RefineOutcome(source=key, captures=len(unread), **totals, alarm=alarm)


def run_source(
    settings: Settings,
    key: str,
    *,
    since: date | None = None,
    until: date | None = None,
    run: str,
    now: datetime,
    on_progress: Progress = no_progress,
) -> tuple[CrawlOutcome, RefineOutcome]:
    """Crawl a source and refine all of it that is not yet read, the window bounding the crawl alone."""
    crawled = crawl_source(settings, key, since=since, until=until, run=run, now=now, on_progress=on_progress)
    is_judged = not is_backfill(until, now)
    return crawled, refine_source(settings, key, is_judged=is_judged, run=run, now=now, on_progress=on_progress)
