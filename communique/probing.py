"""Whether a source is alive: one listing and the newest release that it names are asked for and read."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from communique.crawling import Window, index_archive, run_spider
from communique.faults import CrawlDied, SourceBroken
from communique.steps import no_progress
from spiders.archive import read_capture
from spiders.folder import find_source
from transforms.pages.clean import clean
from warehouse.connection import connect
from warehouse.load import unread_captures
from warehouse.runs import finish_run, record_issues, start_run

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from communique.settings import Settings
    from communique.steps import Progress
    from transforms.release import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeOutcome:
    """What a source that is alive showed: how much it lists, and the newest of what was read."""

    source: str
    listed: int
    newest: date
    title: str


def probe_source(
    settings: Settings, key: str, *, run: str, now: datetime, on_progress: Progress = no_progress
) -> ProbeOutcome:
    """Ask a source for its listing and its newest release, whether that is known or not, and read it.

    SourceBroken, with the reason in `mart.source_health`, where nothing is listed or the release does not read.
    """
    source = find_source(key)
    with closing(connect(settings, "loader")) as warehouse:
        index_archive(warehouse, settings.archive_root, key)
        run_id = start_run(warehouse, source=source, step="probe", label=run, at=now)
        try:
            window = Window(limit=1, is_probe=True)
            report = run_spider(warehouse, settings, key, window, run=run, now=now, on_progress=on_progress)
        except CrawlDied as death:
            finish_run(warehouse, run_id, state="broken", counts={}, reason=death.why)
            raise
        finally:
            index_archive(warehouse, settings.archive_root, key)
        record_issues(warehouse, report.issues_of(key), seen_at=now)
        gained = unread_captures(warehouse, source=key, since=None, until=None, everything=True)
        readings = [
            clean(
                read_capture(settings.archive_root, each.warc_file, each.warc_offset).claimed_by(key, each.role), source
            )
            for each in gained
            if each.fetched_at >= now
        ]
        fault = report.fault_of(key) or judge(key, readings, report.issues)
        finish_run(
            warehouse,
            run_id,
            state="broken" if fault else "ok",
            counts=report.counts(),
            reason=fault.why if fault else None,
        )
    if fault:
        raise fault
    release = max((each for reading in readings for each in reading.releases), key=lambda each: each.published_on)
    return ProbeOutcome(source=key, listed=report.listed, newest=release.published_on, title=release.title)


def judge(key: str, readings: Sequence[Reading], issues: Sequence[Mapping[str, str]]) -> SourceBroken | None:
    """What is wrong with what was listed and read; None where a fresh list and a release came of it."""
    frozen = next((each for each in issues if each["code"] == "frozen_list"), None)
    if frozen:
        return SourceBroken(key, "frozen_list", frozen["detail"])
    if any(reading.releases for reading in readings):
        return None
    issue = next((issue for reading in readings for issue in reading.issues), None)
    if issue is None:
        return SourceBroken(key, "nothing_read", "its newest release did not answer")
    return SourceBroken(key, issue.code, f"{issue.detail} ({issue.url})")
