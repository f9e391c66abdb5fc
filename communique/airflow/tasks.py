"""What the DAGs' tasks do: the same steps as the command, with what Airflow knows of the run."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from communique.settings import Settings

# Parsing a DAG file imports this module every half minute: what the steps need is imported where they run.

CONNECTION = "communique"
"""The Airflow connection that names the warehouse, where one is defined."""
FAULT = "fault"
"""The XCom key under which a failed task leaves its one line."""


def choose_keys() -> list[str]:
    """The keys of the sources to run: those of the run's parameter, else all that are enabled."""
    from communique.arguments import check_keys, enabled_keys

    with telling_faults() as context:
        named = context["params"]["sources"]
        return enabled_keys() if named is None else check_keys(named)


def crawl_key(key: str) -> dict[str, Any]:
    """Crawl one source, over the run's window if it has one; the CrawlOutcome's fields."""
    from communique.steps import crawl_source

    with telling_faults(key) as context:
        now = datetime.now(UTC)
        return asdict(crawl_source(find_settings(), key, **read_days(context), run=label_run(context), now=now))


def refine_key(key: str) -> dict[str, Any]:
    """Refine all of one source that is not yet read; the RefineOutcome's fields. FloorMissed once it is loaded."""
    from communique.faults import FloorMissed
    from communique.steps import is_backfill, refine_source

    with telling_faults(key) as context:
        now = datetime.now(UTC)
        is_judged = not is_backfill(read_days(context)["until"], now)
        outcome = refine_source(find_settings(), key, is_judged=is_judged, run=label_run(context), now=now)
        if outcome.alarm:
            raise FloorMissed(key, outcome.alarm)
        return asdict(outcome)


def probe_key(key: str) -> dict[str, Any]:
    """Ask one source for a listing and a release; the ProbeOutcome's fields, its day in ISO form."""
    from communique.probing import probe_source

    with telling_faults(key) as context:
        outcome = asdict(probe_source(find_settings(), key, run=label_run(context), now=datetime.now(UTC)))
        return outcome | {"newest": outcome["newest"].isoformat()}


def find_settings() -> Settings:
    """The environment's settings; a connection `communique` goes before COMMUNIQUE_DSN."""
    from airflow.sdk import Connection
    from airflow.sdk.exceptions import AirflowNotFoundException

    from communique.settings import Settings

    settings = Settings()
    try:
        connection = Connection.get(CONNECTION)
    except AirflowNotFoundException:
        return settings
    return settings.model_copy(update={"dsn": connection.get_uri()})


def read_days(context: Mapping[str, Any]) -> dict[str, Any]:
    """The run's window, as the steps take it; BadInput where one of its days is missing or they are reversed."""
    from communique.arguments import read_window

    days = (context["params"][name] for name in ("from", "to"))
    since, until = (datetime.fromisoformat(day) if day else None for day in days)
    return {**read_window(since, until, needs_both=True)}


def label_run(context: Mapping[str, Any]) -> str:
    """What the run is called: by the day it is of, or by its start if it was started by hand and is of no day."""
    run = context["dag_run"]
    if run.data_interval_start:
        return f"{run.dag_id} {run.data_interval_start:%Y-%m-%d}"
    return f"{run.dag_id} by hand {run.run_after:%Y-%m-%dT%H:%M:%SZ}"


@contextmanager
def telling_faults(source: str | None = None) -> Iterator[Mapping[str, Any]]:
    """The task's context, labelled by its source; a fault leaves its line as an XCom, and may forbid a retry."""
    from airflow.sdk import get_current_context
    from airflow.sdk.exceptions import AirflowFailException

    from communique.faults import Fault
    from spiders.archive import ArchiveError
    from spiders.folder import SourceError
    from warehouse.faults import WarehouseError

    context = cast("dict[str, Any]", get_current_context())
    context["source"] = source
    try:
        yield context
    except (Fault, WarehouseError, ArchiveError, SourceError) as fault:
        context["ti"].xcom_push(key=FAULT, value=str(fault))
        if may_heal(fault):
            raise
        raise AirflowFailException(str(fault)) from fault


def may_heal(fault: Exception) -> bool:
    """Whether to try again in a minute: a process that was killed, a database that restarts.

    Not a broken source: its crawl has already repeated what the network dropped, a wall or a new layout does not go in
    minutes, and the next day's run asks for everything that this one missed.
    """
    from communique.faults import CrawlDied, ServiceUnreachable
    from warehouse.faults import Unreachable

    return isinstance(fault, CrawlDied | ServiceUnreachable | Unreachable)
