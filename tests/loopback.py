"""A site of the tests' own, and a crawl of it in a child process, as the step of a run makes it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from spiders.archive import Capture, close_dead_files, read_captures

SCRAPY = (sys.executable, "-m", "scrapy", "crawl")


@dataclass(frozen=True, kw_only=True)
class Answer:
    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    times: int = 10**9
    """How often it is given; after that comes the next one of its address."""
    missing: int = 0
    """Bytes of the body that never come: the connection closes before."""
    pause: float = 0.0
    """Seconds before it comes."""


def page(body: str, **headers: str) -> Answer:
    return Answer(body=body.encode(), headers={"Content-Type": "text/html; charset=utf-8", **headers})


@dataclass(kw_only=True)
class Site:
    """Answers by original address; what it doesn't know is a 404."""

    answers: dict[str, list[Answer]]
    address: str = ""
    asked: list[str] = field(default_factory=list)
    headers: list[Mapping[str, str]] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    """The bodies of POSTs."""

    def find(self, url: str) -> Answer:
        count = Counter(self.asked)[url]
        for answer in self.answers.get(url, []):
            if count <= answer.times:
                return answer
            count -= answer.times
        return Answer(status=404)


class _Desk(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Site

    def do_GET(self) -> None:
        url = self.headers["X-Newsroom-Url"]
        self.site.asked.append(url)
        self.site.headers.append(dict(self.headers))
        answer = self.site.find(url)
        time.sleep(answer.pause)
        try:
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body[: len(answer.body) - answer.missing])
            self.close_connection = bool(answer.missing)
        except ConnectionError:
            self.close_connection = True  # the client would not have it, or is dead

    def do_POST(self) -> None:
        self.site.sent.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.do_GET()

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def running_site(answers: Mapping[str, Answer | list[Answer]]) -> Iterator[Site]:
    site = Site(answers={url: one if isinstance(one, list) else [one] for url, one in answers.items()})
    desk = type("Desk", (_Desk,), {"site": site})
    with ThreadingHTTPServer(("127.0.0.1", 0), desk) as server:
        site.address = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield site
        finally:
            server.shutdown()
            thread.join()


@dataclass(kw_only=True)
class Crawl:
    """One crawl after the other into one archive; each knows what the ones before had captured."""

    root: Path
    newsroom: str
    source: str = "ru_kremlin"
    log: str = ""
    plans: int = 0

    def captures(self, role: str | None = None) -> list[Capture]:
        close_dead_files(self.root / self.source)
        files = sorted((self.root / self.source).glob("*.warc.gz"), key=lambda file: file.stat().st_mtime_ns)
        found = [one for file in files for one in read_captures(file, root=self.root)]
        return [one for one in found if role in (None, one.role)]

    def known(self, *, age: timedelta = timedelta()) -> dict[str, dict[str, object]]:
        return {
            one.url: {
                "role": one.role,
                "status": one.status,
                "fetched_at": (one.fetched_at - age).isoformat(),
                "etag": one.etag,
                "last_modified": one.last_modified,
                "warc_file": one.warc_file,
                "warc_offset": one.warc_offset,
            }
            for one in self.captures()
            if one.status < 500 and one.status not in (403, 429)
        }

    def start(self, *, command: Sequence[str] | None = None, **told: Any) -> subprocess.Popen[str]:
        self.plans += 1
        plan = {
            "source": self.source,
            "since": None,
            "until": None,
            "today": datetime.now(UTC).date().isoformat(),
            "limit": None,
            "run": "a test",
            "archive": str(self.root),
            "report": str(self.report_file),
            "progress": str(self.root / "progress.json"),
            "known": self.known() if "known" not in told else {},
            "revisit": [],
        }
        file = self.root / f"plan-{self.plans}.json"
        file.write_text(json.dumps(plan | told), encoding="utf-8")
        return subprocess.Popen(
            [*command, str(file)] if command else [*SCRAPY, self.source, "-a", f"plan={file}"],
            cwd=self.root,
            env=os.environ | {"SCRAPY_SETTINGS_MODULE": "spiders.settings", "COMMUNIQUE_NEWSROOM": self.newsroom},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )

    @property
    def report_file(self) -> Path:
        return self.root / f"report-{self.plans}.json"

    def report(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.report_file.read_text(encoding="utf-8"))
        return told

    def run(self, **told: Any) -> dict[str, Any]:
        """A crawl to its end; its report."""
        with self.start(**told) as child:
            _, self.log = child.communicate(timeout=60)
        assert child.returncode == 0, self.log
        return self.report()


def codes(report: Mapping[str, Any]) -> Counter[str]:
    return Counter(issue["code"] for issue in report["issues"])
