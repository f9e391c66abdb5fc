"""`make up` and `make down`: Airflow on its schedule, until it is interrupted."""

from __future__ import annotations

import json
import os
import signal
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from communique.airflow.folder import USER, Folder
from communique.airflow.services import PATIENCE, find_holders, kill_all, running_airflow

if TYPE_CHECKING:
    from communique.settings import Settings


def serve(settings: Settings) -> None:
    """Run Airflow in the foreground until Ctrl-C or `stop`; ServiceUnreachable if one of its services ends."""
    print("Airflow is starting.", flush=True)
    with suppress(KeyboardInterrupt), running_airflow(settings, scheduled=True) as airflow:
        print(
            f"{airflow.api.address}  The DAG `daily` runs at midnight UTC. Log in as {USER} with the password in "
            f"{airflow.folder.passwords}. Stop it with Ctrl-C or `make down`.",
            flush=True,
        )
        while True:
            airflow.check()
            time.sleep(1)


def stop(settings: Settings) -> None:
    """End the Airflow of these settings, whoever runs it, and what a killed one has left."""
    folder = Folder.of(settings)
    if not folder.is_held():
        return
    told = json.loads(folder.holder.read_text(encoding="utf-8") or "{}")
    if told.get("pid") in {process.pid for process in find_holders(folder)}:
        os.kill(told["pid"], signal.SIGINT)
        deadline = time.monotonic() + 2 * PATIENCE
        while folder.is_held() and time.monotonic() < deadline:
            time.sleep(0.2)
    kill_all(folder)
