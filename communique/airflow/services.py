"""Airflow's services as processes of ours: started on a migrated database, watched, and stopped to the last one."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING, NoReturn

import psutil
from sqlalchemy import create_engine, text
from sqlalchemy.exc import ProgrammingError

from communique.airflow.api import Api
from communique.airflow.folder import Folder, build_environment, write_private
from communique.faults import ServiceUnreachable
from warehouse.server import airflow_database_url

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from communique.settings import Settings

SERVICES = {
    "api-server": ("api-server",),
    # Its server of logs would listen on every address; the API reads the files themselves.
    "scheduler": ("scheduler", "--skip-serve-logs"),
    "dag-processor": ("dag-processor",),
}
"""Each service's command; no triggerer, since nothing here is deferred."""
READY_WITHIN = 180.0
PATIENCE = 15.0
"""Seconds a service is given to end by itself; the scheduler waits for its tasks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Airflow:
    """A running Airflow."""

    folder: Folder
    api: Api
    processes: Mapping[str, subprocess.Popen[bytes]]

    def check(self) -> None:
        """ServiceUnreachable if a service has ended."""
        for name, process in self.processes.items():
            if process.poll() is not None:
                raise failed(
                    f"Airflow's {name}", f"it ended with status {process.returncode}", log_of(self.folder, name)
                )

    def wait_until(self, what: str, is_so: Callable[[], bool]) -> None:
        """Wait for something a healthy Airflow does soon; ServiceUnreachable if it does not."""
        deadline = time.monotonic() + READY_WITHIN
        while not is_so():
            self.check()
            if time.monotonic() > deadline:
                raise self.api.fault(f"after {READY_WITHIN:.0f} s {what}")
            time.sleep(0.2)


@contextmanager
def running_airflow(settings: Settings, *, scheduled: bool) -> Iterator[Airflow]:
    """Start Airflow, on its schedule or for runs by hand alone; whatever happens, it is stopped at the end."""
    folder = Folder.of(settings)
    with ExitStack() as stack:
        stack.enter_context(interrupted_by_signals())
        lock = stack.enter_context(folder.held())
        port = find_free_port()
        address = f"http://127.0.0.1:{port}"
        tell_holder(lock, address)
        database_url = airflow_database_url(settings)
        folder.write_config(database_url, port=port, scheduled=scheduled)
        password, environment = folder.password(), build_environment(folder, settings)
        migrate_if_needed(folder, database_url, environment)
        stack.callback(kill_all, folder)
        processes = {name: start(name, folder, environment, lock) for name in SERVICES}
        stack.callback(end_gently, processes)
        api = stack.enter_context(closing(Api(address, folder.logs)))
        airflow = Airflow(folder=folder, api=api, processes=processes)
        airflow.wait_until("its API does not answer", lambda: api.log_in(password))
        yield airflow


def start(name: str, folder: Folder, environment: Mapping[str, str], lock: int) -> subprocess.Popen[bytes]:
    """One service, in a session of its own so that a terminal's Ctrl-C reaches this process alone."""
    with log_of(folder, name).open("wb") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "airflow", *SERVICES[name]],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=environment,
            cwd=folder.root,
            start_new_session=True,
            pass_fds=(lock,),
        )


def migrate_if_needed(folder: Folder, database_url: str, environment: Mapping[str, str]) -> None:
    """Bring Airflow's database to the installed release, which takes seconds even where there is nothing to do."""
    installed = version("apache-airflow-core")
    known = json.loads(folder.migrated.read_text(encoding="utf-8")) if folder.migrated.exists() else None
    if known and known == {"airflow": installed, "revision": read_revision(database_url)}:
        return
    log = log_of(folder, "migrate")
    with log.open("wb") as output:
        migrating = [sys.executable, "-m", "airflow", "db", "migrate"]
        done = subprocess.run(
            migrating, stdout=output, stderr=subprocess.STDOUT, env=environment, cwd=folder.root, check=False
        )
    if done.returncode:
        raise failed("Airflow's database", f"`airflow db migrate` ended with status {done.returncode}", log)
    write_private(folder.migrated, json.dumps({"airflow": installed, "revision": read_revision(database_url)}))


def read_revision(database_url: str) -> str | None:
    """The revision Airflow's database is at; None where it is empty."""
    engine = create_engine(database_url)
    try:
        with engine.connect() as connection:
            return connection.execute(text("select version_num from alembic_version")).scalar()
    except ProgrammingError:
        return None
    finally:
        engine.dispose()


def end_gently(processes: Mapping[str, subprocess.Popen[bytes]]) -> None:
    """Interrupt the services and give them time: first the scheduler, whose tasks need the API to the last."""
    for names in (["scheduler"], [name for name in processes if name != "scheduler"]):
        running = [process for name in names if (process := processes[name]).poll() is None]
        for process in running:
            process.send_signal(signal.SIGINT)
        deadline = time.monotonic() + PATIENCE
        for process in running:
            with suppress(subprocess.TimeoutExpired):
                process.wait(max(0, deadline - time.monotonic()))


def kill_all(folder: Folder) -> None:
    """Kill what is left on this folder: whoever has inherited the lock, and their children."""
    left = {
        each
        for holder in find_holders(folder)
        for each in (holder, *holder.children(recursive=True))
        if each.pid != os.getpid()
    }
    for process in left:
        process.kill()
    psutil.wait_procs(left, timeout=PATIENCE)


def find_holders(folder: Folder) -> list[psutil.Process]:
    """The processes that have the lock file open, this one aside."""
    holders = []
    for process in psutil.process_iter():
        try:
            paths = {file.path for file in process.open_files()}
        except psutil.Error:
            continue
        if str(folder.holder) in paths and process.pid != os.getpid():
            holders.append(process)
    return holders


@contextmanager
def interrupted_by_signals() -> Iterator[None]:
    """A polite stop, whoever asks for it, ends as Ctrl-C does: with everything that was started stopped as well."""

    def interrupt(number: int, frame: object) -> NoReturn:
        raise KeyboardInterrupt

    before = {each: signal.signal(each, interrupt) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def tell_holder(lock: int, address: str) -> None:
    """Write into the lock's file who holds it, for `stop`."""
    os.ftruncate(lock, 0)
    os.pwrite(lock, json.dumps({"pid": os.getpid(), "address": address}).encode(), 0)


def find_free_port() -> int:
    """A port of loopback that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def log_of(folder: Folder, name: str) -> Path:
    """A service's own log."""
    folder.logs.mkdir(exist_ok=True)
    return folder.logs / f"{name}.log"


def failed(what: str, why: str, log: Path) -> ServiceUnreachable:
    """What is told of a process that ended when it should not have."""
    return ServiceUnreachable(what, why, f"Its log is {log}")
