"""Record what could not be read, each thing once however often it is met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.release import make_id
from warehouse.copying import stage_rows, upsert_staged
from warehouse.index import identify_capture

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from uuid import UUID

    from psycopg2.extensions import cursor as Cursor

    from transforms.release import Issue
    from warehouse.batch import Batch
    from warehouse.copying import Value

COLUMNS = ("issue_id", "source_key", "stage", "code", "detail", "url", "seen_at", "capture_id")

# Raised by an earlier reading of these captures, or by an earlier ruleset about these versions, and no longer.
WITHDRAW = """
    delete from ops.issue as issue
    where issue.issue_id not in (select issue_id from batch_issue) and (
        issue.capture_id in (select capture_id from batch_capture)
        or issue.stage = 'extract' and (issue.source_key, issue.url) in (
            select release.source_key, version.url
            from batch_finding_run as read
            join core.release_version as version on version.release_version_id = read.release_version_id
            join core.release as release on release.release_id = version.release_id
        )
    )
"""


def load_issues(cursor: Cursor, batch: Batch) -> int:
    """Write a batch's issues, in place of what an earlier reading of its captures raised; counts those that are new."""
    rows: list[Sequence[Value]] = []
    fetched: dict[str | None, datetime] = {}
    for each in batch.readings:
        fetched |= {release.url: each.capture.fetched_at for release in each.reading.releases}
        capture_id, at = identify_capture(each.capture), each.capture.fetched_at
        rows += [row_of_issue(issue, seen_at=at, capture_id=capture_id) for issue in each.reading.issues]
    newest = max((each.capture.fetched_at for each in batch.readings), default=None)
    rows += [
        row_of_issue(issue, seen_at=seen_at)
        for issue in batch.issues
        if (seen_at := fetched.get(issue.url, newest)) is not None
    ]
    new = write_issues(cursor, rows)
    cursor.execute(WITHDRAW)
    return new


def write_issues(cursor: Cursor, rows: Iterable[Sequence[Value]]) -> int:
    """Upsert rows of COLUMNS; counts the new ones."""
    stage_rows(cursor, "ops.issue", COLUMNS, {row[0]: row for row in rows}.values())
    return upsert_staged(cursor, "ops.issue", COLUMNS[:1], COLUMNS)


def row_of_issue(issue: Issue, *, seen_at: datetime, capture_id: UUID | None = None) -> Sequence[Value]:
    """The row of COLUMNS; an issue of no capture that comes again is the same issue, seen later."""
    key = make_id("issue", issue.source, issue.stage, issue.code, issue.url, issue.detail, capture_id)
    return (key, issue.source, issue.stage, issue.code, issue.detail, issue.url, seen_at, capture_id)
