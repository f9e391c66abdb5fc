"""A source's captures in others' archives become ours: looked up in their index, fetched, and kept with the origin."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from communique.crawling import index_archive
from communique.faults import BadInput, ServiceUnreachable
from spiders.answers import AskFailed
from spiders.archive import ArchiveWriter
from spiders.cdx import fetch_record, find_captures
from spiders.folder import find_source
from transforms.release import Issue
from warehouse.connection import connect
from warehouse.index import captured_moments
from warehouse.runs import record_issues

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from communique.settings import Settings
    from spiders.archive import Role
    from spiders.cdx import Found
    from spiders.source import Source

OWN_RECORDS = ("cc", "ia")
"""Common Crawl and the Wayback Machine, whose records are where everybody knows."""
FAILURES_IN_A_ROW = 5
"""Records that cannot be fetched, one after the other, after which the archive is left alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is wanted of an index."""

    source: Source
    index: str
    records: str | None
    since: date
    until: date


def read_request(key: str | None, index: str, records: str | None, since: date | None, until: date | None) -> Request:
    """The request as it was typed; BadInput where something of it is missing."""
    if key is None:
        raise BadInput("--cdx", "no source is named", "Give --source KEY")
    if since is None or until is None:
        raise BadInput("--cdx", "no days are given", "Give --since and --until, the days of the captures")
    if index not in OWN_RECORDS and not index.startswith(("http://", "https://")):
        raise BadInput(index, "it is no address of an index", "Give that of a CDX server, or `cc`, or `ia`")
    if index not in OWN_RECORDS and records is None:
        raise BadInput(index, "it says not where its records lie", "Give --records URL, the folder of its WARC files")
    return Request(source=find_source(key), index=index, records=records, since=since, until=until)


@dataclass(slots=True, kw_only=True)
class IndexOutcome:
    """What an index gave for a source."""

    source: str
    found: int = 0
    held: int = 0
    """Of these, how many were ours already."""
    captured: int = 0
    failed: int = 0


def import_from_index(
    settings: Settings, request: Request, *, now: datetime, on_progress: Callable[[int, int], None]
) -> IndexOutcome:
    """Fetch what a source has in the index of those days and we have not; it may be stopped, and goes on the next time.

    ServiceUnreachable where the index or the archive behind it does not answer, after all that came is kept.
    """
    source = request.source
    outcome = IndexOutcome(source=source.key)
    with closing(connect(settings, "loader")) as warehouse:
        index_archive(warehouse, settings.archive_root, source.key)
        held = captured_moments(warehouse, source.key)
        try:
            lines = find_captures(source, request.index, request.records, since=request.since, until=request.until)
            found = {(each.url, each.fetched_at): each for each in lines}
            pending = [each for moment, each in found.items() if moment not in held]
            outcome.found, outcome.held = len(found), len(found) - len(pending)
            issues = fetch_all(settings, source, pending, now, outcome, on_progress) if pending else []
        except AskFailed as fault:
            raise ServiceUnreachable(
                request.index, fault.detail, "Run the command again: it goes on where it was"
            ) from None
        finally:
            index_archive(warehouse, settings.archive_root, source.key)
        record_issues(warehouse, issues, seen_at=now)
    return outcome


def fetch_all(
    settings: Settings,
    source: Source,
    pending: list[Found],
    now: datetime,
    outcome: IndexOutcome,
    on_progress: Callable[[int, int], None],
) -> list[Issue]:
    """Fetch and write each record; an issue for each that could not be had, AskFailed after too many in a row."""
    issues: list[Issue] = []
    role: Role = "listing" if source.rendition == "item" else "article"
    failures = 0
    with ArchiveWriter(settings.archive_root, source.key, now) as archive:
        for number, found in zip(count(1), pending, strict=False):
            try:
                record = fetch_record(found)
            except AskFailed as fault:
                failures, outcome.failed = failures + 1, outcome.failed + 1
                issues.append(
                    Issue(source=source.key, stage="crawl", code=fault.code, detail=fault.detail, url=found.url)
                )
                if failures == FAILURES_IN_A_ROW:
                    raise
                continue
            failures = 0
            archive.write(
                url=found.url,
                role=role,
                fetched_at=found.fetched_at,
                status=record.status,
                reason=record.reason,
                headers=record.headers,
                body=record.body,
                origin=record.origin,
            )
            outcome.captured += 1
            on_progress(number, len(pending))
    return issues
