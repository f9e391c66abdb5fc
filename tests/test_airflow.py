"""One run of `daily` through Airflow's own scheduler, and what is left of it afterwards: its rows, and no process."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest
from sqlalchemy import create_engine, text

from communique.airflow import run_daily, stop
from communique.airflow.api import Api
from communique.airflow.folder import Folder, build_environment
from communique.airflow.services import Airflow, find_holders
from communique.faults import BadInput, ServiceUnreachable
from communique.settings import Settings
from newsroom.sample import FIRST_DAY, LAST_DAY, SAMPLE
from newsroom.serve import running_newsroom
from warehouse.server import airflow_database_url

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

    from tests.conftest import Place


@pytest.fixture
def settings(postgres: Place, tmp_path: Path) -> Settings:
    return Settings(home=postgres.home, archive=tmp_path / "archive")


@pytest.fixture
def newsroom() -> Iterator[str]:
    with running_newsroom([SAMPLE]) as address:
        yield address


def list_runs(settings: Settings) -> list[tuple[str, str]]:
    """Type and state of every run that Airflow knows of."""
    engine = create_engine(airflow_database_url(settings))
    with engine.connect() as connection:
        rows = connection.execute(text("select run_type, state from dag_run order by id")).all()
    engine.dispose()
    return [(kind, state) for kind, state in rows]


def test_daily_runs_once_through_the_scheduler_and_leaves_no_process(
    settings: Settings, warehouse: Connection, newsroom: str
) -> None:
    lines: list[str] = []
    settings = settings.model_copy(update={"newsroom": newsroom})
    keys = ["us_state", "cn_mfa"]
    before = {process.pid for process in psutil.Process().children(recursive=True)}
    result = run_daily(
        settings, since=FIRST_DAY, until=LAST_DAY, sources=keys, now=datetime.now(UTC), on_line=lines.append
    )
    assert [(each.source, each.failed_step, each.reason) for each in result.sources] == [
        (key, None, None) for key in keys
    ]
    for each in result.sources:
        assert each.crawl and each.crawl["requests"]["listing"] >= 1
        assert each.refine and each.refine["releases"] >= 10
        for step in ("crawl", "refine"):
            assert [line for line in lines if line.startswith(f"{each.source}: {step} done: ")] != []
    # The schedule's own run of the day did not start beside it.
    assert list_runs(settings) == [("manual", "success")]
    with warehouse, warehouse.cursor() as cursor:
        cursor.execute("select count(distinct source_key) from core.release")
        assert cursor.fetchone() == (len(keys),)
    folder = Folder.of(settings)
    assert not folder.is_held()
    assert find_holders(folder) == []
    assert {process.pid for process in psutil.Process().children(recursive=True)} <= before


def test_what_holds_a_secret_is_its_owners_alone(tmp_path: Path) -> None:
    folder = Folder.of(Settings(home=tmp_path))
    folder.write_config("postgresql+psycopg2://airflow:word@127.0.0.1/airflow", port=8080, scheduled=True)
    password, config = folder.password(), folder.config.read_text()
    for path, mode in ((folder.root, 0o700), (folder.config, 0o600), (folder.passwords, 0o600)):
        assert path.stat().st_mode & 0o777 == mode
    folder.write_config("postgresql+psycopg2://airflow:word@127.0.0.1/airflow", port=8080, scheduled=True)
    assert folder.password() == password
    assert folder.config.read_text() == config, "secrets changed: tokens and stored connections would be void"
    assert "host = 127.0.0.1\n" in config


def test_tasks_are_told_the_settings_and_nothing_of_another_airflow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AIRFLOW__CORE__EXECUTOR", "CeleryExecutor")
    monkeypatch.setenv("COMMUNIQUE_CONTACT", "of the environment, which the settings go before")
    monkeypatch.chdir(tmp_path)
    settings = Settings(home=Path("here"), dsn="postgresql://a@b/c", newsroom="http://127.0.0.1:8090", contact=None)
    environment = build_environment(Folder.of(settings), settings)
    told = {name: value for name, value in environment.items() if name.startswith(("AIRFLOW_", "COMMUNIQUE_"))}
    assert told == {
        "AIRFLOW_HOME": str(tmp_path / "here/airflow"),
        "COMMUNIQUE_HOME": str(tmp_path / "here"),
        "COMMUNIQUE_DSN": "postgresql://a@b/c",
        "COMMUNIQUE_NEWSROOM": "http://127.0.0.1:8090",
    }


def test_a_second_airflow_on_the_same_home_is_refused(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    with Folder.of(settings).held(), pytest.raises(BadInput, match=r"running already\. Stop it with `make down`\.$"):
        run_daily(settings, since=None, until=None, sources=None, now=datetime.now(UTC), on_line=print)


def test_stop_ends_what_a_killed_launcher_has_left(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    folder = Folder.of(settings)
    with folder.held() as lock:
        sleep = [sys.executable, "-c", "import time; print(flush=True); time.sleep(60)"]
        left = subprocess.Popen(sleep, pass_fds=(lock,), stdout=subprocess.PIPE, start_new_session=True)
        folder.holder.write_text(json.dumps({"pid": 0}))
    with left:
        assert left.stdout and left.stdout.readline()
        assert folder.is_held()
        stop(settings)
        left.wait(timeout=10)
    assert not folder.is_held()
    stop(settings)


def test_a_service_that_ends_is_named_with_its_log(tmp_path: Path) -> None:
    folder = Folder.of(Settings(home=tmp_path))
    with subprocess.Popen([sys.executable, "-c", "raise SystemExit(4)"]) as ended:
        ended.wait()
    airflow = Airflow(folder=folder, api=Api("http://127.0.0.1:9", folder.logs), processes={"scheduler": ended})
    with pytest.raises(ServiceUnreachable) as told:
        airflow.check()
    assert str(told.value) == f"Airflow's scheduler: it ended with status 4. Its log is {folder.logs}/scheduler.log."
