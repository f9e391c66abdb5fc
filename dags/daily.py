"""Every day: crawl what each source lists anew, then refine it; a source that is broken fails alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from airflow.sdk import Param, dag, task, task_group
from airflow.timetables.interval import CronDataIntervalTimetable

from communique.airflow.tasks import choose_keys, crawl_key, refine_key

DAY: dict[str, Any] = {"type": ["null", "string"], "format": "date"}


@dag(
    schedule=CronDataIntervalTimetable("0 0 * * *", timezone="UTC"),
    start_date=datetime(2026, 1, 1, tzinfo=UTC),
    # What a missed day listed is still asked for on the next one, so no day has to be caught up.
    catchup=False,
    max_active_runs=1,
    is_paused_upon_creation=False,
    default_args={
        # For what heals by itself: a killed process, a database that restarts. A broken source is not retried.
        "retries": 2,
        "retry_delay": timedelta(seconds=30),
        "retry_exponential_backoff": 2.0,
        "max_retry_delay": timedelta(minutes=10),
        "execution_timeout": timedelta(hours=6),
    },
    params={
        "from": Param(None, **DAY, description="First day of a window; none: whatever is new"),
        "to": Param(None, **DAY, description="Last day of the window"),
        "sources": Param(None, type=["null", "array"], items={"type": "string"}, description="Keys; none: all enabled"),
    },
    doc_md=__doc__,
)
def daily() -> None:
    """Sources as mapped pairs of tasks."""

    @task
    def choose_sources() -> list[str]:
        """Which sources this run is of."""
        return choose_keys()

    @task(map_index_template="{{ source }}")
    def crawl(key: str) -> dict[str, Any]:
        """Ask the source for what is new, into the archive."""
        return crawl_key(key)

    @task(map_index_template="{{ source }}")
    def refine(key: str) -> dict[str, Any]:
        """Clean, extract, load and reconcile what is not yet read."""
        return refine_key(key)

    @task_group
    def source(key: str) -> None:
        """One source's two steps: its refine waits for its own crawl alone."""
        crawl(key) >> refine(key)

    source.expand(key=choose_sources())


daily()
