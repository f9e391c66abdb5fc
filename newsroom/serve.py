"""Serves recorded responses over HTTP on loopback: to crawlers by a header, to people by an index."""

from __future__ import annotations

import hashlib
import html
import json
import re
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote

from newsroom.holdings import Newsroom, NewsroomError, Recorded, open_newsroom, read_holding
from spiders.addresses import is_loopback, normalize_url

__all__ = ["Newsroom", "NewsroomError", "open_newsroom", "running_newsroom", "serve"]

URL_HEADER = "X-Newsroom-Url"
REQUESTS_PATH = "/__requests__"
PASSED_ON = ("Content-Type", "Content-Language", "Last-Modified", "Location", "Retry-After")
"""Recorded headers that a client may act upon; length, connection and encoding are this server's own."""
DECODED = {"gzip", "deflate", "br", "identity"}
HTML = "text/html; charset=utf-8"


class Desk(BaseHTTPRequestHandler):
    """Answers one connection; the newsroom is its server's."""

    protocol_version = "HTTP/1.1"
    server_version = "communique-newsroom"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1
    # Header and body leave in one packet: sent apart they would wait 40 ms for the client's delayed ACK.
    server: DeskServer

    def do_GET(self) -> None:
        """The recorded response of the URL asked for, the index, or the count of requests."""
        if self.path == "/" and URL_HEADER not in self.headers:
            self._reply(200, [("Content-Type", HTML)], render_index(self.server.newsroom).encode())
        elif self.path == REQUESTS_PATH and URL_HEADER not in self.headers:
            self._reply(200, [("Content-Type", "application/json")], count_requests(self.server.newsroom))
        else:
            self._answer()

    def do_HEAD(self) -> None:
        """As GET, without the body."""
        self.do_GET()

    def do_POST(self) -> None:
        """As GET: what was sent is part of the address in the header."""
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self._answer()

    def _answer(self) -> None:
        newsroom, asked = self.server.newsroom, self.headers.get(URL_HEADER)
        url = asked or re.sub(r"^(https?):/+", r"\1://", self.path.lstrip("/"))
        holding = newsroom.find(url)
        if holding is None:
            self._count(url, 404)
            self._reply(404, [("Content-Type", "text/plain; charset=utf-8")], b"not in this newsroom\n")
            return
        recorded = read_holding(holding)
        etag = f'"{hashlib.sha256(recorded.body).hexdigest()[:32]}"'
        headers = [(name, value) for name in PASSED_ON if (value := recorded.header(name))]
        encoding = recorded.header("Content-Encoding")
        if encoding and encoding.lower() not in DECODED:
            headers.append(("Content-Encoding", encoding))
        headers.append(("ETag", etag))
        if asked is None:
            # A person's browser shows recorded pages: their scripts must not run, nor reach the live site.
            headers.append(("Content-Security-Policy", "sandbox; default-src 'self' data: 'unsafe-inline'"))
        unchanged = recorded.status == 200 and self._has_already(etag, recorded)
        self._count(url, 304 if unchanged else recorded.status)
        if unchanged:
            self._reply(304, headers, b"")
        else:
            self._reply(recorded.status, headers, recorded.body, reason=recorded.reason)

    def _has_already(self, etag: str, recorded: Recorded) -> bool:
        """Whether the client says that it holds this body (RFC 9110, 13.1: ETags go before dates)."""
        if (known := self.headers.get("If-None-Match")) is not None:
            return known.strip() == "*" or etag in re.findall(r'"[^"]*"', known)
        since, modified = self.headers.get("If-Modified-Since"), recorded.header("Last-Modified")
        if not since or not modified:
            return False
        try:
            return parsedate_to_datetime(modified) <= parsedate_to_datetime(since)
        except (TypeError, ValueError):
            return False

    def _count(self, url: str, status: int) -> None:
        with self.server.counting:
            self.server.newsroom.requests[normalize_url(url), status] += 1

    def _reply(self, status: int, headers: list[tuple[str, str]], body: bytes, *, reason: str | None = None) -> None:
        self.send_response(status, reason)
        for name, value in headers:
            self.send_header(name, value)
        if status != HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Silent: `/__requests__` holds the count."""


class DeskServer(ThreadingHTTPServer):
    """A threaded server on loopback that holds one newsroom."""

    daemon_threads = True

    def __init__(self, newsroom: Newsroom, port: int, host: str) -> None:
        if not is_loopback(host):
            raise NewsroomError(f"{host}: it is not a loopback address. Serve on 127.0.0.1.")
        self.newsroom = newsroom
        self.counting = threading.Lock()
        try:
            super().__init__((host, port), Desk)
        except (OSError, OverflowError) as error:
            why = getattr(error, "strerror", None) or str(error)
            raise NewsroomError(f"port {port}: {why.lower()}. Choose another one with --port.") from None

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away in the middle of an answer is no fault of the server's; all else is told."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    @property
    def url(self) -> str:
        """Where it listens."""
        host, port = self.server_address[:2]
        return f"http://{host!s}:{port}"


def serve(
    newsroom: Newsroom, port: int, host: str = "127.0.0.1", *, on_ready: Callable[[str], None] | None = None
) -> None:
    """Serve until interrupted; `on_ready` is told the address. NewsroomError where it cannot listen."""
    with DeskServer(newsroom, port, host) as server:
        if on_ready:
            on_ready(server.url)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return


@contextmanager
def running_newsroom(warcs: Sequence[Path], *, at: datetime | None = None, port: int = 0) -> Iterator[str]:
    """A newsroom in a thread of this process, by default on a free port; yields its address."""
    with DeskServer(open_newsroom(warcs, at=at), port, "127.0.0.1") as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="newsroom", daemon=True)
        thread.start()
        try:
            yield server.url
        finally:
            server.shutdown()
            thread.join()


def count_requests(newsroom: Newsroom) -> bytes:
    """`{"total": n, "requests": {url: {status: n}}}` as JSON, sorted by URL."""
    counted: dict[str, dict[str, int]] = {}
    for (url, status), times in sorted(newsroom.requests.items()):
        counted.setdefault(url, {})[str(status)] = times
    return json.dumps({"total": newsroom.requests.total(), "requests": counted}, indent=1).encode()


def render_index(newsroom: Newsroom) -> str:
    """A page for people: what is served, as of when, each address with the time of its capture."""
    rows = [
        f'<li><a href="/{html.escape(quote(url, safe=":/?&=%,+;@[]~!$()*"))}">{html.escape(url)}</a>'
        f" <small>{holding.captured_at:%Y-%m-%d %H:%M} UTC</small></li>"
        for url, holding in newsroom.urls()
    ]
    at = f"as of {newsroom.at:%Y-%m-%d %H:%M %Z}" if newsroom.at else "newest capture of each"
    notes = "".join(f"<p>{html.escape(line)}</p>" for line in newsroom.cut_short)
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>newsroom</title>'
        f"<h1>newsroom</h1><p>{len(rows)} addresses, {at}.</p>{notes}<ul>{''.join(rows)}</ul></html>"
    )
