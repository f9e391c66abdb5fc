"""Load a batch in one transaction: the same batch twice, or batches in another order, end in the same rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from warehouse.batch import CaptureRef, Loaded
from warehouse.findings import load_findings
from warehouse.index import identify_capture
from warehouse.issues import load_issues
from warehouse.meetings import reconcile_touched
from warehouse.releases import load_releases

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from psycopg2.extensions import connection as Connection
    from psycopg2.extensions import cursor as Cursor

    from warehouse.batch import Batch

LOCK = 7_270_015
"""Batches are written one after another: two sources may tell of one meeting."""


def unread_captures(
    connection: Connection, *, source: str, since: date | None, until: date | None, everything: bool
) -> list[CaptureRef]:
    """A source's captures that were never loaded, or all of them, fetched on those days (UTC); in order of fetching.

    Answers other than 200 hold no release.
    """
    names = CaptureRef.__slots__
    with connection, connection.cursor() as cursor:
        cursor.execute(
            f"""
            select source_key, {", ".join(names[1:])}
            from raw.capture
            where source_key = %(source)s and role in ('article', 'listing') and status = 200
                and (%(everything)s or read_at is null)
                and (%(since)s::date is null or (fetched_at at time zone 'UTC')::date >= %(since)s::date)
                and (%(until)s::date is null or (fetched_at at time zone 'UTC')::date <= %(until)s::date)
            order by fetched_at, capture_id
            """,
            {"source": source, "since": since, "until": until, "everything": everything},
        )
        return [CaptureRef(**dict(zip(names, row, strict=True))) for row in cursor.fetchall()]


def known_versions(connection: Connection, keys: Iterable[UUID], ruleset: str) -> set[UUID]:
    """Those of the version keys that this ruleset has read already."""
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "select release_version_id from core.finding_run "
            "where ruleset = %s and release_version_id = any(%s::uuid [])",
            (ruleset, list(keys)),
        )
        return {key for (key,) in cursor.fetchall()}


def load_batch(connection: Connection, batch: Batch) -> Loaded:
    """Write a batch, and reconcile the days that it touches; all of it or nothing."""
    with connection, connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(%s)", (LOCK,))
        releases, versions = load_releases(cursor, batch.readings)
        commitments = load_findings(cursor, batch)
        meetings = reconcile_touched(cursor)
        issues = load_issues(cursor, batch)
        mark_read(cursor, batch)
    return Loaded(releases=releases, versions=versions, meetings=meetings, commitments=commitments, issues=issues)


def mark_read(cursor: Cursor, batch: Batch) -> None:
    """Note that the batch's captures are read."""
    keys = [identify_capture(each.capture) for each in batch.readings]
    cursor.execute("update raw.capture set read_at = now() where capture_id = any(%s::uuid [])", (keys,))
