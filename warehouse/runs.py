"""What was done when, and what came of it: `ops`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from psycopg2.extras import Json

from transforms.release import make_id
from warehouse.copying import stage_rows, upsert_staged
from warehouse.issues import row_of_issue, write_issues

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from uuid import UUID

    from psycopg2.extensions import connection as Connection

    from spiders.source import Source
    from transforms.release import Issue

DECLARED = ("name", "country", "kind", "evidence", "evidence_on", "licence", "republish", "enabled")
FLOOR = ("per_week", "with_day", "with_body")
SOURCE = ("source_key", *DECLARED, *(f"floor_{name}" for name in FLOOR), "other_languages")


def start_run(
    connection: Connection,
    *,
    source: Source,
    step: Literal["crawl", "refine", "probe"],
    label: str,
    at: datetime,
    is_backfill: bool = False,
) -> UUID:
    """Note that a step over a source began, and the source as it is declared now; the run's id.

    A backfill asks for days long past, and tells nothing of the source as it is today.
    """
    run_id = make_id("run", source.key, step, label, at.isoformat())
    declared = (getattr(source, name) for name in DECLARED)
    floor = (source.floor.per_week_on(at.date()), source.floor.with_day, source.floor.with_body)
    languages = tuple(each.language for each in source.editions)
    with connection, connection.cursor() as cursor:
        stage_rows(cursor, "ops.source", SOURCE, [(source.key, *declared, *floor, languages)])
        upsert_staged(cursor, "ops.source", SOURCE[:1], SOURCE)
        cursor.execute(
            """
            insert into ops.run (run_id, source_key, step, label, state, started_at, is_backfill)
            values (%s, %s, %s, %s, 'running', %s, %s)
            on conflict (run_id) do update set state = 'running', finished_at = null, reason = null
            """,
            (run_id, source.key, step, label, at, is_backfill),
        )
    return run_id


def finish_run(
    connection: Connection,
    run_id: UUID,
    *,
    state: Literal["ok", "broken"],
    counts: Mapping[str, int],
    reason: str | None,
) -> None:
    """Note how a step ended; a reason `CODE: DETAIL` says why it is broken, `blocked: ...` that we are shut out."""
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "update ops.run set state = %s, counts = %s, reason = %s, finished_at = now() where run_id = %s",
            (state, Json(dict(counts)), reason, run_id),
        )


def record_issues(connection: Connection, issues: Iterable[Issue], *, seen_at: datetime) -> int:
    """Write issues of a crawl; counts those that are new, one that was met before is only seen later."""
    with connection, connection.cursor() as cursor:
        return write_issues(cursor, [row_of_issue(issue, seen_at=seen_at) for issue in issues])
