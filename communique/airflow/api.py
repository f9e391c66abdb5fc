"""Airflow's REST interface, as far as one run needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from communique.airflow.folder import USER
from communique.faults import ServiceUnreachable

if TYPE_CHECKING:
    from collections.abc import Mapping


class Api:
    """A client of one Airflow; ServiceUnreachable where it does not answer, or not as it should."""

    def __init__(self, address: str, logs: object) -> None:
        # No proxy of the environment: the address is this machine's own.
        self.client = httpx.Client(base_url=address, timeout=30, trust_env=False)
        self.address, self.logs = address, logs

    def close(self) -> None:
        """Let go of its connections, which the server would wait for when it ends."""
        self.client.close()

    def log_in(self, password: str) -> bool:
        """Whether it answers by now; from then on requests carry the user's token."""
        try:
            answer = self.client.post("/auth/token", json={"username": USER, "password": password}, timeout=5)
        except httpx.TransportError:
            return False
        if answer.is_success:
            self.client.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
        return answer.is_success

    def ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> dict[str, Any] | None:
        """The answer's JSON; None where there is no such thing."""
        try:
            answer = self.client.request(method, f"/api/v2{path}", json=body)
        except httpx.TransportError as error:
            raise self.fault(f"{method} {path} got no answer, {error}") from None
        if answer.status_code == httpx.codes.NOT_FOUND:
            return None
        if not answer.is_success:
            raise self.fault(f"{method} {path} was answered {answer.status_code}, {answer.text[:300]}")
        told: dict[str, Any] = answer.json()
        return told

    def read(self, path: str) -> dict[str, Any]:
        """What must be there."""
        told = self.ask("GET", path)
        if told is None:
            raise self.fault(f"it knows of no {path}")
        return told

    def xcom(self, run: str, task: str, index: int, key: str) -> Any | None:
        """A value that a task instance left; None where it left none."""
        path = f"{run_path(run)}/taskInstances/{task}/xcomEntries/{key}?map_index={index}"
        told = self.ask("GET", path)
        return told and told["value"]

    def fault(self, why: str) -> ServiceUnreachable:
        """What is told of an Airflow that is not itself."""
        return ServiceUnreachable(f"Airflow at {self.address}", why, f"Its logs are in {self.logs}")


def run_path(run: str) -> str:
    """The path of a run of `daily`."""
    return f"/dags/daily/dagRuns/{quote(run, safe='')}"
