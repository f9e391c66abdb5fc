"""One run of the DAG `daily`, from its start through a private Airflow to what each source's steps gave."""

from __future__ import annotations

import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from communique.airflow.api import run_path
from communique.airflow.services import running_airflow
from communique.airflow.tasks import FAULT
from communique.faults import ServiceUnreachable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from communique.airflow.services import Airflow
    from communique.settings import Settings

DAG = "/dags/daily"
STEPS = ("crawl", "refine")
ENDED = frozenset({"success", "failed"})
COUNTS = {"crawl": ("listed", "captured", "issues"), "refine": ("captures", "versions", "meetings", "commitments")}
"""What a line of progress tells of a step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceResult:
    """What came of one source: its steps' outcomes as mappings, or the step that failed and why."""

    source: str
    crawl: Mapping[str, Any] | None
    refine: Mapping[str, Any] | None
    failed_step: str | None
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyResult:
    """What came of a run, source by source, in the order they were chosen."""

    sources: tuple[SourceResult, ...]


def run_daily(
    settings: Settings,
    *,
    since: date | None,
    until: date | None,
    sources: Sequence[str] | None,
    now: datetime,
    on_line: Callable[[str], None],
) -> DailyResult:
    """Run `daily` once and stop Airflow again; `on_line` is told of every step that ends.

    ServiceUnreachable if Airflow does not start or dies, BadInput if one is running already.
    """
    wanted = {
        "from": since and since.isoformat(),
        "to": until and until.isoformat(),
        "sources": None if sources is None else list(sources),
    }
    on_line("Airflow is starting.")
    with running_airflow(settings, scheduled=False) as airflow:
        airflow.wait_until("the DAG `daily` is not parsed", lambda: is_parsed(airflow, now))
        with unpaused(airflow), triggered(airflow, wanted, now) as run:
            on_line(f"The DAG `daily` is running; its logs are in {airflow.folder.logs}.")
            return follow(airflow, run, on_line)


def is_parsed(airflow: Airflow, now: datetime) -> bool:
    """Whether the DAG file, as it is now, is known; ServiceUnreachable tells of an error in it."""
    errors = airflow.api.read("/importErrors")["import_errors"]
    if errors:
        raise airflow.api.fault(f"a DAG cannot be read, {errors[0]['stack_trace'].strip().splitlines()[-1]}")
    told = airflow.api.ask("GET", DAG)
    return bool(told and told["last_parsed_time"] and datetime.fromisoformat(told["last_parsed_time"]) > now)


@contextmanager
def unpaused(airflow: Airflow) -> Iterator[None]:
    """A paused DAG's runs wait; one by hand need not, and the schedule stays paused afterwards."""
    was_paused = airflow.api.read(DAG)["is_paused"]
    if was_paused:
        airflow.api.ask("PATCH", DAG, {"is_paused": False})
    try:
        yield
    finally:
        if was_paused:
            airflow.api.ask("PATCH", DAG, {"is_paused": True})


@contextmanager
def triggered(airflow: Airflow, wanted: Mapping[str, Any], now: datetime) -> Iterator[str]:
    """One new run, alone: runs that an Airflow killed before left unfinished would hold it up, and are given up."""
    give_up_unfinished(airflow)
    run = f"by_hand__{now:%Y-%m-%dT%H:%M:%S.%fZ}"
    airflow.api.ask("POST", f"{DAG}/dagRuns", {"dag_run_id": run, "logical_date": None, "conf": wanted})
    is_over = False
    try:
        yield run
        is_over = True
    finally:
        if not is_over:
            # Interrupted: else the next Airflow would go on with it.
            with suppress(ServiceUnreachable):
                give_up_unfinished(airflow)


def give_up_unfinished(airflow: Airflow) -> None:
    """End the runs that are queued or running, as failed."""
    unfinished = airflow.api.read(f"{DAG}/dagRuns?state=queued&state=running")["dag_runs"]
    for run in unfinished:
        airflow.api.ask("PATCH", run_path(run["dag_run_id"]), {"state": "failed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class StepEnd:
    """How a source's step ended: its outcome, or the reason that it has none."""

    source: str
    step: str
    outcome: Mapping[str, Any] | None
    reason: str | None

    def __str__(self) -> str:
        """A line of progress."""
        if self.outcome is None:
            return f"{self.source}: {self.step} failed: {self.reason}"
        counts = ", ".join(f"{self.outcome[name]} {name}" for name in COUNTS[self.step])
        return f"{self.source}: {self.step} done: {counts}"


def follow(airflow: Airflow, run: str, on_line: Callable[[str], None]) -> DailyResult:
    """Wait for the run's end, telling of each step as it ends, and of each that is to be tried again."""
    keys: Sequence[str] = ()
    ends: dict[tuple[str, str], StepEnd] = {}
    waiting: set[tuple[str, str, int]] = set()
    while True:
        airflow.check()
        # The run's state is read first: when it has ended, all instances that are read after have ended too.
        is_over = airflow.api.read(run_path(run))["state"] in ENDED
        instances = airflow.api.read(f"{run_path(run)}/taskInstances?limit=10000")["task_instances"]
        keys = keys or read_keys(airflow, run, instances)
        for each in instances:
            step = each["task_id"].removeprefix("source.")
            if not keys or step not in STEPS or each["map_index"] < 0:
                continue
            source = keys[each["map_index"]]
            if each["state"] in {"success", "failed"} and (source, step) not in ends:
                ends[source, step] = end = read_end(airflow, run, each, source, step)
                on_line(str(end))
            elif each["state"] == "up_for_retry" and (source, step, each["try_number"]) not in waiting:
                waiting.add((source, step, each["try_number"]))
                on_line(f"{read_end(airflow, run, each, source, step)} It will be tried again.")
        if is_over:
            return DailyResult(sources=tuple(summarize(key, ends) for key in keys))
        time.sleep(0.3)


def read_keys(airflow: Airflow, run: str, instances: Sequence[Mapping[str, Any]]) -> Sequence[str]:
    """The sources of the run, in the order of their map indexes; none while they are not chosen yet."""
    states = {each["task_id"]: each["state"] for each in instances}
    if states.get("choose_sources") == "failed":
        reason = airflow.api.xcom(run, "choose_sources", -1, FAULT)
        raise airflow.api.fault(f"the DAG `daily` could not choose its sources, {reason or 'its task crashed'}")
    if states.get("choose_sources") != "success":
        return ()
    keys: Sequence[str] = airflow.api.xcom(run, "choose_sources", -1, "return_value") or ()
    return keys


def read_end(airflow: Airflow, run: str, instance: Mapping[str, Any], source: str, step: str) -> StepEnd:
    """What a task instance that has ended left behind: its outcome, or its fault's line."""
    task, index = instance["task_id"], instance["map_index"]
    if instance["state"] == "success":
        outcome = airflow.api.xcom(run, task, index, "return_value")
        return StepEnd(source=source, step=step, outcome=outcome, reason=None)
    reason = airflow.api.xcom(run, task, index, FAULT)
    if reason is not None:
        reason = reason.removeprefix(f"{source}: ")
    else:
        log = airflow.folder.logs / f"dag_id=daily/run_id={run}/task_id={task}/map_index={index}"
        reason = f"the task crashed. Its log is in {log}."
    return StepEnd(source=source, step=step, outcome=None, reason=reason)


def summarize(key: str, ends: Mapping[tuple[str, str], StepEnd]) -> SourceResult:
    """A source's two steps as one result; the second is missing where the first has failed."""
    steps = {step: ends[key, step] for step in STEPS if (key, step) in ends}
    crawl, refine = (steps[step].outcome if step in steps else None for step in STEPS)
    step, reason = next(((end.step, end.reason) for end in steps.values() if end.reason), (None, None))
    return SourceResult(source=key, crawl=crawl, refine=refine, failed_step=step, reason=reason)
