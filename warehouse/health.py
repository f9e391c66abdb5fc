"""How a source did in the trailing seven days: its row of `mart.source_health`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A source's state as the view tells it, and the shares of what was fetched, backfills left out."""

    state: str
    reason: str | None
    records: int
    with_day: float
    with_body: float
    """Shares of the records; 0 where there are none."""


def read_week(connection: Connection, source: str) -> Week:
    """The trailing seven days of a source that has run."""
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "select state, reason, records_7d, share_with_day, share_with_body "
            "from mart.source_health where source_key = %s",
            (source,),
        )
        [(state, reason, records, with_day, with_body)] = cursor.fetchall()
    return Week(
        state=state, reason=reason, records=records, with_day=float(with_day or 0), with_body=float(with_body or 0)
    )
