"""Run a source's spider as a process of its own, and make its WARC files known to the warehouse."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from spiders.archive import close_dead_files, read_captures
from warehouse.load import due_revisits, index_captures, indexed_files, known_captures

from communique.faults import CrawlDied

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from psycopg2.extensions import connection as Connection

    from communique.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlReport:
    """The counts a spider wrote when it closed; Scrapy's exit status says nothing of them."""

    finished: bool
    requests: Mapping[str, int]
    """By what was asked for: robots, listing, article, revisit."""
    listed: int
    captured: int
    unchanged: int
    failed: int
    issues: tuple[Mapping[str, str], ...]
    broken: Mapping[str, str] | None

    @classmethod
    def read(cls, path: Path, log: Path) -> CrawlReport:
        """The report at `path`; CrawlDied where there is none, since then the process was cut off."""
        try:
            told = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            tail = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:] or ["no output"]
            raise CrawlDied(
                "the crawl", f"it ended before its report: {tail[0][:300]}", f"Run it again; its log is {log}"
            ) from None
        names = ("finished", "requests", "listed", "captured", "unchanged", "failed", "broken")
        return cls(**{name: told[name] for name in names}, issues=tuple(told["issues"]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Which days are asked for: both given, a backfill; none, the daily rule."""

    since: date | None = None
    until: date | None = None
    limit: int | None = None


def index_archive(warehouse: Connection, root: Path, source: str) -> int:
    """Index a source's WARC files that the warehouse does not know yet, a dead process's among them; counts captures."""
    folder = root / source
    close_dead_files(folder)
    known = indexed_files(warehouse, source)
    files = [file for file in sorted(folder.glob("*.warc.gz")) if file.relative_to(root).as_posix() not in known]
    return sum(index_captures(warehouse, read_captures(file, root=root)) for file in files)


def run_spider(
    warehouse: Connection, settings: Settings, source: str, window: Window, *, run: str, now: datetime
) -> CrawlReport:
    """Crawl one source to its end; CrawlDied if the process was cut off."""
    folder = settings.home / "crawls" / f"{source}-{now:%Y%m%dT%H%M%S%f}"
    folder.mkdir(parents=True, exist_ok=True)
    report, log = folder / "report.json", folder / "scrapy.log"
    is_backfill = window.since is not None
    plan = {
        "source": source,
        "since": window.since and window.since.isoformat(),
        "until": window.until and window.until.isoformat(),
        "today": now.date().isoformat(),
        "limit": window.limit,
        "run": run,
        "archive": str(settings.archive_root.resolve()),
        "report": str(report.resolve()),
        "known": {url: known.as_json() for url, known in known_captures(warehouse, source).items()},
        "revisit": [] if is_backfill else due_revisits(warehouse, source, now),
    }
    (folder / "plan.json").write_text(json.dumps(plan, ensure_ascii=False), encoding="utf-8")
    crawl_in_child(source, folder / "plan.json", log, settings)
    return CrawlReport.read(report, log)


def crawl_in_child(source: str, plan: Path, log: Path, settings: Settings) -> None:
    """Scrapy in a process of its own: a reactor runs once in a process, and a task must not be forked."""
    environment: dict[str, Any] = {**os.environ, "SCRAPY_SETTINGS_MODULE": "spiders.settings"}
    if settings.newsroom:
        environment["COMMUNIQUE_NEWSROOM"] = settings.newsroom
    with log.open("wb") as output:
        subprocess.run(
            [sys.executable, "-m", "scrapy", "crawl", source, "-a", f"plan={plan}"],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment,
            cwd=plan.parent,
            check=False,
        )
