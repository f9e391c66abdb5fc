"""A private Airflow: one run of the DAG `daily` for a person to watch, or the service on its schedule."""

from __future__ import annotations

from communique.airflow.daily_run import DailyResult, SourceResult, run_daily
from communique.airflow.service import serve, stop

__all__ = ["DailyResult", "SourceResult", "run_daily", "serve", "stop"]
