"""Crawl every source at once over loopback, and see that none is asked faster than it wants, nor waits for another.

    python bench/crawl_all.py [--hangs KEY] [--dies KEY] [--limit 3] [--at-once 16]

A server stands in for all sites: it answers a source's first listing with the listing of `tests/sources/`, and whatever
that lists with one of its articles there. Each source is a Scrapy process of its own, as in a run, with its own delay.
One source never answers (`--hangs`), one closes every connection (`--dies`). As many run at a time as `--at-once` says:
where there are too many for the cores, a request is seen here long after it was sent, and the times say nothing.

Prints a row a source: its requests, the least time between two of them in seconds beside its delay, and how long its
crawl took; then the peak of memory of all processes together (PSS, MiB). The exit status is 1 if a source was asked too
fast, or one that answers was not crawled.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from typing import Any

import psutil
from rich.console import Console
from rich.table import Table

from spiders.folder import load_sources
from spiders.listings import begin
from spiders.source import Source

PAGES = Path(__file__).resolve().parents[1] / "tests" / "sources"
SLACK = 0.2
"""Seconds by which a request may seem early: the clock is read when it arrives, not when it is sent."""
LATEST = 600.0
"""Seconds after which a crawl is given up."""


@dataclass(kw_only=True)
class Site:
    """One source's site: what it answers, and when it was asked."""

    source: Source
    listing: bytes
    article: bytes
    asked_at: list[float] = field(default_factory=list)

    @classmethod
    def of(cls, source: Source) -> Site:
        """The site as the test pages draw it."""
        folder = PAGES / source.key
        told = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        first = begin(source.listings[0]).url
        listings = {each["url"]: each["file"] for each in told["listings"]}
        file = listings.get(first) or told["listings"][0]["file"]
        return cls(
            source=source,
            listing=(folder / file).read_bytes(),
            article=(folder / told["articles"][0]["file"]).read_bytes(),
        )

    def answer(self, url: str) -> bytes | None:
        """The body for an address; None where there is none."""
        role = self.source.role_of(url)
        return None if url.endswith("/robots.txt") else self.listing if role == "listing" else self.article


class Desk(BaseHTTPRequestHandler):
    """Answers for all sites; whose a request is, its user agent's last word tells."""

    sites: dict[str, Site]
    hangs: str
    dies: str

    def do_GET(self) -> None:
        """A page of the site that is asked for."""
        url, key = self.headers["X-Newsroom-Url"], self.headers["User-Agent"].rpartition(" ")[2]
        site = self.sites[key]
        site.asked_at.append(time.monotonic())
        if key == self.hangs:
            time.sleep(LATEST)
        body = None if key == self.dies else site.answer(url)
        if key == self.dies:
            self.close_connection = True
            return
        self.send_response(404 if body is None else 200)
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")

    def do_POST(self) -> None:
        """As GET."""
        self.rfile.read(int(self.headers["Content-Length"]))
        self.do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Silent."""


@dataclass(kw_only=True)
class Crawl:
    """One source's process."""

    key: str
    child: subprocess.Popen[bytes]
    report: Path
    began: float
    seconds: float | None = None

    def told(self) -> dict[str, Any]:
        """Its report; empty where it wrote none."""
        return dict(json.loads(self.report.read_text(encoding="utf-8"))) if self.report.exists() else {}


def start_crawl(source: Source, address: str, root: Path, limit: int) -> Crawl:
    """Start the spider of a source with the delay that it has on the web."""
    plan, report = root / f"{source.key}.json", root / f"{source.key}-report.json"
    told = {
        "source": source.key,
        "since": None,
        "until": None,
        "today": datetime.now(UTC).date().isoformat(),
        "limit": limit,
        "archive": str(root / "archive"),
        "report": str(report),
        "known": {},
        "revisit": [],
    }
    plan.write_text(json.dumps(told), encoding="utf-8")
    command = [sys.executable, "-m", "scrapy", "crawl", source.key, "-a", f"plan={plan}"]
    command += ["-s", f"DOWNLOAD_DELAY={source.delay}", "-s", f"USER_AGENT=communique {source.key}"]
    environment = os.environ | {"SCRAPY_SETTINGS_MODULE": "spiders.settings", "COMMUNIQUE_NEWSROOM": address}
    with (root / f"{source.key}.log").open("wb") as log:
        child = subprocess.Popen(command, env=environment, cwd=root, stdout=log, stderr=log)
    return Crawl(key=source.key, child=child, report=report, began=time.monotonic())


def crawl_all(sites: dict[str, Site], address: str, root: Path, told: argparse.Namespace) -> tuple[list[Crawl], float]:
    """Crawl all, so many at a time, the one that hangs from the first on; the peak of their memory together, in MiB."""
    waiting = sorted(sites, key=lambda key: key not in (told.hangs, told.dies))
    crawls: list[Crawl] = []
    peak, began = 0.0, time.monotonic()
    while True:
        running = [crawl for crawl in crawls if crawl.seconds is None]
        for crawl in running:
            if crawl.child.poll() is not None:
                crawl.seconds = time.monotonic() - crawl.began
        running = [crawl for crawl in crawls if crawl.seconds is None]
        while waiting and len(running) < told.at_once:
            crawls.append(start_crawl(sites[waiting.pop(0)].source, address, root, told.limit))
            running.append(crawls[-1])
        peak = max(peak, sum(map(measure_memory, running)))
        is_over = not waiting and all(crawl.key == told.hangs for crawl in running)
        if is_over or time.monotonic() - began > LATEST:
            break
        time.sleep(1)
    for crawl in running:
        crawl.child.kill()
        crawl.child.wait()
    return crawls, peak


def measure_memory(crawl: Crawl) -> float:
    """A process's share of memory, in MiB; 0 if it has just ended."""
    try:
        return float(psutil.Process(crawl.child.pid).memory_full_info().pss / 2**20)
    except psutil.NoSuchProcess:
        return 0.0


def show(crawls: list[Crawl], sites: dict[str, Site], peak: float, idle: set[str]) -> bool:
    """Print what came of it; whether all was as it should be."""
    table = Table("source", "requests", "least gap, s", "delay, s", "captured", "took, s", "verdict")
    is_good = True
    for crawl in crawls:
        asked = sites[crawl.key].asked_at
        gap = min((later - earlier for earlier, later in pairwise(asked)), default=None)
        delay, told = sites[crawl.key].source.delay, crawl.told()
        is_slow = gap is None or gap >= delay - SLACK
        is_crawled = crawl.key in idle or (told.get("finished") and not told.get("broken"))
        verdict = "as meant" if is_slow and is_crawled else "too fast" if not is_slow else str(told.get("broken"))
        is_good &= verdict == "as meant"
        took = "" if crawl.seconds is None else f"{crawl.seconds:.1f}"
        gap_text = "" if gap is None else f"{gap:.2f}"
        table.add_row(crawl.key, str(len(asked)), gap_text, f"{delay:g}", str(told.get("captured", "")), took, verdict)
    Console(width=None if sys.stdout.isatty() else 160).print(table)
    print(f"{len(crawls)} sources, peak memory of all processes at a time {peak:.0f} MiB (PSS)")
    return is_good


def main() -> None:
    """Crawl all and judge."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--hangs", default="tr_mfa", metavar="KEY", help="source that never answers")
    parser.add_argument("--dies", default="pk_mofa", metavar="KEY", help="source that closes every connection")
    parser.add_argument("--limit", type=int, default=3, help="articles of each source")
    parser.add_argument("--at-once", type=int, default=16, help="crawls at a time")
    told = parser.parse_args()
    sources = load_sources().values()
    sites = {source.key: Site.of(source) for source in sources}
    desk = type("TheDesk", (Desk,), {"sites": sites, "hangs": told.hangs, "dies": told.dies})
    with tempfile.TemporaryDirectory() as place, ThreadingHTTPServer(("127.0.0.1", 0), desk) as server:
        server.daemon_threads, server.block_on_close = True, False
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        crawls, peak = crawl_all(sites, address, Path(place), told)
        is_good = show(crawls, sites, peak, {told.hangs, told.dies})
        server.shutdown()
    sys.exit(0 if is_good else 1)


if __name__ == "__main__":
    main()
