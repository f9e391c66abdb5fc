"""Run a source's spider as a process of its own, and make its WARC files known to the warehouse."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from communique.faults import CrawlDied, SourceBroken
from spiders.archive import close_dead_files, read_captures
from transforms.release import Issue
from warehouse.index import due_revisits, index_captures, indexed_files, known_captures

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime

    from communique.settings import Settings
    from warehouse.connection import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlReport:
    """The counts a spider wrote when it closed; Scrapy's exit status says nothing of them."""

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
        """The report at `path`; CrawlDied where there is none or it is not of a finished crawl."""
        try:
            told = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            tail = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:] or ["no output"]
            raise CrawlDied(
                "the crawl", f"it ended before its report: {tail[0][:300]}", f"Run it again; its log is {log}"
            ) from None
        if not told["finished"]:
            raise CrawlDied("the crawl", "it was stopped before its end", f"Run it again; its log is {log}")
        names = ("requests", "listed", "captured", "unchanged", "failed", "broken")
        return cls(**{name: told[name] for name in names}, issues=tuple(told["issues"]))

    def issues_of(self, source: str) -> list[Issue]:
        """What could not be asked for or listed, as records."""
        return [
            Issue(source=source, stage="crawl", code=each["code"], detail=each["detail"], url=each["url"])
            for each in self.issues
        ]

    def fault_of(self, source: str) -> SourceBroken | None:
        """Why the source is not itself, if it is not."""
        return SourceBroken(source, self.broken["code"], self.broken["detail"]) if self.broken else None

    def counts(self) -> dict[str, int]:
        """All its numbers, as `ops.run` keeps them."""
        numbers = {"listed": self.listed, "captured": self.captured, "unchanged": self.unchanged, "failed": self.failed}
        return {**{f"requests_{kind}": count for kind, count in self.requests.items()}, **numbers}


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Which days are asked for: both given, a backfill; none, the daily rule."""

    since: date | None = None
    until: date | None = None
    limit: int | None = None
    is_probe: bool = False
    """Whether what is known is asked for all the same, but for robots.txt."""


def index_archive(warehouse: Connection, root: Path, source: str) -> int:
    """Index those WARC files of a source that the warehouse does not know, a dead process's too; counts captures."""
    folder = root / source
    close_dead_files(folder)
    known = indexed_files(warehouse, source)
    names = {file.relative_to(root).as_posix(): file for file in sorted(folder.glob("*.warc.gz"))}
    return sum(
        index_captures(warehouse, name, read_captures(file, root=root))
        for name, file in names.items()
        if name not in known
    )


def run_spider(
    warehouse: Connection,
    settings: Settings,
    source: str,
    window: Window,
    *,
    run: str,
    now: datetime,
    on_progress: Callable[[int, int], None],
) -> CrawlReport:
    """Crawl one source to its end; CrawlDied if the process was cut off."""
    is_backfill = window.since is not None
    known = known_captures(warehouse, source)
    if window.is_probe:
        known = {url: capture for url, capture in known.items() if capture.role == "robots"}
    plan, report, log = write_plan(
        settings,
        source,
        window,
        now=now,
        run=run,
        known={url: capture.as_json() for url, capture in known.items()},
        revisit=[] if is_backfill or window.is_probe else due_revisits(warehouse, source, now),
    )
    crawl_in_child(source, plan, log, settings, on_progress=on_progress)
    finished = CrawlReport.read(report, log)
    plan.unlink()  # of a large source it names every address ever captured
    return finished


def write_plan(
    settings: Settings,
    source: str,
    window: Window,
    *,
    now: datetime,
    what: str = "",
    run: str = "",
    known: Mapping[str, object] | None = None,
    revisit: Sequence[str] = (),
) -> tuple[Path, Path, Path]:
    """Write what a crawl process is told; where that is, where its report will be, and its log."""
    folder = settings.home / "crawls" / f"{source}-{what}{now:%Y%m%dT%H%M%S%f}"
    folder.mkdir(parents=True, exist_ok=True)
    plan, report, log = folder / "plan.json", folder / "report.json", folder / "scrapy.log"
    told = {
        "source": source,
        "since": window.since and window.since.isoformat(),
        "until": window.until and window.until.isoformat(),
        "today": now.date().isoformat(),
        "limit": window.limit,
        "languages": settings.chosen_languages,
        "run": run,
        "archive": str(settings.archive_root.resolve()),
        "report": str(report.resolve()),
        "progress": str((folder / "progress.json").resolve()),
        "known": known or {},
        "revisit": list(revisit),
    }
    plan.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    return plan, report, log


def crawl_in_child(
    source: str,
    plan: Path,
    log: Path,
    settings: Settings,
    *,
    site: str | None = None,
    on_progress: Callable[[int, int], None],
) -> None:
    """Scrapy in a process of its own: a reactor runs once in a process, and a task must not be forked.

    With a site, its lists are looked for in place of the source.
    """
    environment = {**os.environ, "SCRAPY_SETTINGS_MODULE": "spiders.settings"}
    told = {"home": str(settings.home), "newsroom": settings.newsroom, "contact": settings.contact, "site": site}
    environment |= {f"COMMUNIQUE_{name.upper()}": value for name, value in told.items() if value}
    progress = plan.with_name("progress.json")
    with log.open("wb") as output:
        child = subprocess.Popen(
            [sys.executable, "-m", "scrapy", "crawl", source, "-a", f"plan={plan}"],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment,
            cwd=plan.parent,
        )
        try:
            while still_runs(child):
                if progress.exists():
                    on_progress(*json.loads(progress.read_text(encoding="utf-8")))
        finally:
            if child.poll() is None:
                child.terminate()
                child.wait()


def still_runs(child: subprocess.Popen[bytes]) -> bool:
    """Wait a second for the child's end; whether it goes on."""
    try:
        child.wait(timeout=1)
    except subprocess.TimeoutExpired:
        return True
    return False
