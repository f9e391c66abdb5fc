"""The DAGs, in Airflow itself: what they are made of, and a whole run in which one source fails and the others load."""

from __future__ import annotations

import os
import runpy
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.warcwriter import WARCWriter

from communique import steps
from communique.airflow import tasks
from communique.airflow.tasks import find_settings, label_run, may_heal, read_days
from communique.faults import BadInput, CrawlDied, FloorMissed, ServiceUnreachable, SourceBroken
from communique.steps import RefineOutcome
from newsroom.sample import FIRST_DAY, LAST_DAY, SAMPLE
from newsroom.serve import running_newsroom
from warehouse.faults import Unreachable, WarehouseError

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

    from tests.conftest import Place

DAGS = Path(__file__).resolve().parents[1] / "dags"


@pytest.fixture(scope="module", autouse=True)
def airflow_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An Airflow of this module's own: it reads its environment when it is first imported, and keeps to it."""
    assert "airflow" not in sys.modules, "Airflow is imported before its home is chosen"
    home = tmp_path_factory.mktemp("airflow")
    with pytest.MonkeyPatch.context() as environment:
        for name in [name for name in os.environ if name.startswith("AIRFLOW")]:
            environment.delenv(name)
        environment.setenv("AIRFLOW_HOME", str(home))
        environment.setenv("AIRFLOW__CORE__DAGS_FOLDER", str(DAGS))
        environment.setenv("AIRFLOW__CORE__LOAD_EXAMPLES", "False")
        yield home


@pytest.fixture(scope="module")
def dag(airflow_home: Path) -> Any:
    from airflow.dag_processing.dagbag import DagBag

    bag = DagBag(DAGS)
    assert bag.import_errors == {}
    assert sorted(bag.dags) == ["daily", "probe"]
    assert bag.dags["probe"].is_paused_upon_creation is True
    return bag.dags["daily"]


def test_daily_runs_by_default_once_a_day_and_never_twice_at_once(dag: Any) -> None:
    from airflow.timetables.interval import CronDataIntervalTimetable

    assert dag.is_paused_upon_creation is False
    assert dag.timetable == CronDataIntervalTimetable("0 0 * * *", timezone="UTC")
    assert (dag.catchup, dag.max_active_runs) == (False, 1)


def test_daily_crawls_and_refines_each_source_apart(dag: Any) -> None:
    crawl, refine = (dag.get_task(f"source.{step}") for step in ("crawl", "refine"))
    assert set(dag.task_ids) == {"choose_sources", "source.crawl", "source.refine"}
    assert crawl.upstream_task_ids == {"choose_sources"}
    assert refine.upstream_task_ids == {"choose_sources", "source.crawl"}
    assert crawl.get_closest_mapped_task_group() is refine.get_closest_mapped_task_group() is not None


def test_a_task_is_tried_again_after_longer_and_longer_waits(dag: Any) -> None:
    for task in dag.tasks:
        assert task.retries == 2
        assert task.retry_exponential_backoff > 1
        assert task.max_retry_delay > task.retry_delay


def test_daily_takes_a_window_and_sources_or_neither(dag: Any) -> None:
    assert dag.params.dump() == {"from": None, "to": None, "sources": None}
    with pytest.raises(ValueError, match="not-a-day"):
        dag.params["from"] = "not-a-day"


def test_a_dag_file_opens_nothing_when_it_is_imported(dag: Any) -> None:
    """Every module of theirs is loaded by now, so what is still opened is opened by the files' own lines."""
    opened: list[tuple[str, str]] = []
    watched = {"open", "socket.connect", "socket.getaddrinfo", "sqlite3.connect", "subprocess.Popen"}
    is_watching = True
    sys.addaudithook(
        lambda event, told: opened.append((event, str(told[0]))) if is_watching and event in watched else None
    )
    files = sorted(DAGS.glob("*.py"))
    for file in files:
        runpy.run_path(str(file))
    is_watching = False
    # Airflow's timetable reads its translations.
    own = {(event, what) for event, what in opened if not what.startswith(sys.prefix)}
    assert own == {("open", str(file)) for file in files}


@pytest.mark.parametrize(
    ("interval", "label"),
    [
        (datetime(2026, 11, 23, tzinfo=UTC), "daily 2026-11-23"),
        (None, "daily by hand 2026-11-24T08:30:00Z"),
    ],
)
def test_a_run_is_called_by_the_day_it_is_of(interval: datetime | None, label: str) -> None:
    started = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
    run = SimpleNamespace(dag_id="daily", data_interval_start=interval, run_after=started)
    assert label_run({"dag_run": run}) == label


def test_a_window_needs_both_of_its_days() -> None:
    days = {"from": FIRST_DAY.isoformat(), "to": LAST_DAY.isoformat()}
    assert read_days({"params": days}) == {"since": FIRST_DAY, "until": LAST_DAY}
    assert read_days({"params": {"from": None, "to": None}}) == {"since": None, "until": None}
    with pytest.raises(BadInput, match="only one of its days"):
        read_days({"params": {**days, "to": None}})


@pytest.mark.parametrize(
    ("fault", "heals"),
    [
        (CrawlDied("the crawl", "it was killed", "Run it again"), True),
        (ServiceUnreachable("Airflow", "it does not answer", "Start it"), True),
        (Unreachable("the warehouse", "it does not answer", "Start it"), True),
        (SourceBroken("ru_kremlin", "bot_wall", "a wall"), False),
        (FloorMissed("ru_kremlin", "3 in 7 days, its floor is 10"), False),
        (BadInput("the window", "it is reversed", "Turn it"), False),
        (WarehouseError("the schema", "it is newer", "Upgrade"), False),
    ],
    ids=lambda case: type(case).__name__,
)
def test_only_what_may_heal_in_minutes_is_tried_again(fault: Exception, heals: bool) -> None:
    assert may_heal(fault) is heals


@pytest.mark.parametrize(
    ("until", "is_judged", "alarm"),
    [(None, True, "1 in 7 days, its floor is 3"), (None, True, None), (LAST_DAY.isoformat(), False, None)],
)
def test_a_source_under_its_floor_fails_its_task_when_all_is_loaded(
    monkeypatch: pytest.MonkeyPatch, until: str | None, is_judged: bool, alarm: str | None
) -> None:
    import airflow.sdk
    from airflow.sdk.exceptions import AirflowFailException

    counts = dict.fromkeys(("captures", "releases", "versions", "meetings", "commitments", "issues"), 1)
    asked, pushed = [], {}

    def refine_source(*_: object, **told: Any) -> RefineOutcome:
        asked.append(told["is_judged"])
        return RefineOutcome(source="ru_kremlin", **counts, alarm=alarm)

    run = SimpleNamespace(dag_id="daily", data_interval_start=datetime(2026, 11, 23, tzinfo=UTC))
    task = SimpleNamespace(xcom_push=lambda key, value: pushed.update({key: value}))
    params = {"from": until and FIRST_DAY.isoformat(), "to": until}
    monkeypatch.setattr(airflow.sdk, "get_current_context", lambda: {"dag_run": run, "ti": task, "params": params})
    monkeypatch.setattr(tasks, "find_settings", lambda: None)
    monkeypatch.setattr(steps, "refine_source", refine_source)
    if alarm:
        with pytest.raises(AirflowFailException, match="under_floor, 1 in 7 days"):
            tasks.refine_key("ru_kremlin")
        assert pushed["fault"].startswith("ru_kremlin: under_floor")
    else:
        assert tasks.refine_key("ru_kremlin")["captures"] == 1
    assert asked == [is_judged]


def test_an_airflow_connection_names_the_warehouse_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMMUNIQUE_DSN", "postgresql://one@127.0.0.1/one")
    assert find_settings().dsn == "postgresql://one@127.0.0.1/one"
    monkeypatch.setenv("AIRFLOW_CONN_COMMUNIQUE", "postgres://two:word@127.0.0.1:5433/two")
    assert find_settings().dsn == "postgres://two:word@127.0.0.1:5433/two"


def leave_out(host: str, source: Path, target: Path) -> Path:
    """A copy of a WARC file without one host's records."""
    with source.open("rb") as records, target.open("wb") as kept:
        writer = WARCWriter(kept, gzip=True)
        for record in ArchiveIterator(records, no_record_parse=True):
            if f"//{host}/" not in (record.rec_headers.get_header("WARC-Target-URI") or ""):
                writer.write_record(record)
    return target


@pytest.mark.filterwarnings("ignore:Using .httpx. with .starlette.testclient. is deprecated")
def test_a_source_that_is_gone_fails_alone_and_the_others_load(
    dag: Any, postgres: Place, warehouse: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from airflow.utils.db import initdb

    initdb()
    monkeypatch.setenv("COMMUNIQUE_HOME", str(postgres.home))
    monkeypatch.setenv("COMMUNIQUE_ARCHIVE", str(tmp_path / "archive"))
    keys = ["ru_kremlin", "uk_fcdo", "us_state"]
    window = {"from": FIRST_DAY.isoformat(), "to": LAST_DAY.isoformat()}
    with running_newsroom([leave_out("www.gov.uk", SAMPLE, tmp_path / "sample.warc.gz")]) as address:
        monkeypatch.setenv("COMMUNIQUE_NEWSROOM", address)
        run = dag.test(run_conf={**window, "sources": keys})
    states = {
        (each.task_id, keys[each.map_index] if each.map_index >= 0 else ""): str(each.state)
        for each in run.get_task_instances()
    }
    assert states == {
        ("choose_sources", ""): "success",
        ("source.crawl", "ru_kremlin"): "success",
        ("source.crawl", "us_state"): "success",
        ("source.crawl", "uk_fcdo"): "failed",
        ("source.refine", "ru_kremlin"): "success",
        ("source.refine", "us_state"): "success",
        ("source.refine", "uk_fcdo"): "upstream_failed",
    }
    labels = {each.rendered_map_index for each in run.get_task_instances() if each.task_id == "source.crawl"}
    assert labels == set(keys)
    with warehouse, warehouse.cursor() as cursor:
        cursor.execute("select source_key, count(*) from core.release group by source_key order by source_key")
        loaded = dict(cursor.fetchall())
    assert loaded.keys() == {"ru_kremlin", "us_state"}
    assert all(count >= 10 for count in loaded.values())
