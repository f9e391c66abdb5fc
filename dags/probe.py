"""Every week, once it is unpaused: ask each source for one listing and one release, to see whether it is alive."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from airflow.sdk import Param, dag, task
from airflow.timetables.interval import CronDataIntervalTimetable

from communique.airflow.tasks import choose_keys, probe_key


@dag(
    schedule=CronDataIntervalTimetable("0 6 * * 1", timezone="UTC"),
    start_date=datetime(2026, 1, 1, tzinfo=UTC),
    catchup=False,
    max_active_runs=1,
    # A source that is crawled daily shows by that whether it is alive: this is for those that are crawled seldom.
    is_paused_upon_creation=True,
    default_args={"retries": 1, "retry_delay": timedelta(minutes=10), "execution_timeout": timedelta(hours=1)},
    params={
        "sources": Param(None, type=["null", "array"], items={"type": "string"}, description="Keys; none: all enabled"),
    },
    doc_md=__doc__,
)
def probe() -> None:
    """Sources as mapped tasks."""

    @task
    def choose_sources() -> list[str]:
        """Which sources this run is of."""
        return choose_keys()

    @task(map_index_template="{{ source }}")
    def ask(key: str) -> dict[str, Any]:
        """Ask the source for one listing and one release."""
        return probe_key(key)

    ask.expand(key=choose_sources())


probe()
