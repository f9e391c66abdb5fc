"""Captures come from others' archives through the CDX server of pywb, and a killed import goes on where it was."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from communique.faults import BadInput, ServiceUnreachable
from communique.importing_index import Request, import_from_index, read_request
from communique.settings import Settings
from newsroom.sample import SAMPLE
from spiders.archive import read_captures
from spiders.cdx import prefixes_of, read_start
from spiders.folder import find_source

if TYPE_CHECKING:
    from conftest import Place

    from warehouse.connection import Connection

PYWB = Path(__file__).resolve().parents[1] / ".venv-pywb" / "bin"
NOW = datetime(2026, 5, 1, tzinfo=UTC)
needs_pywb = pytest.mark.skipif(not (PYWB / "wayback").exists(), reason="pywb is not installed: run `make test`")


@dataclass(kw_only=True)
class Shelf:
    """Serves WARC files by range, and notes what it was asked for."""

    folder: Path
    address: str = ""
    ranges: list[str] = field(default_factory=list)
    pause: float = 0.0


class _Desk(BaseHTTPRequestHandler):
    shelf: Shelf

    def do_GET(self) -> None:
        found = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers["Range"] or "")
        assert found, "only a part is to be asked for"
        begin, end = int(found[1]), int(found[2])
        self.shelf.ranges.append(found[0])
        time.sleep(self.shelf.pause)
        body = (self.shelf.folder / self.path.lstrip("/")).read_bytes()[begin : end + 1]
        try:
            self.send_response(206)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except ConnectionError:
            self.close_connection = True  # the client was killed

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def running_shelf(folder: Path) -> Iterator[Shelf]:
    shelf = Shelf(folder=folder)
    with ThreadingHTTPServer(("127.0.0.1", 0), type("Desk", (_Desk,), {"shelf": shelf})) as server:
        shelf.address = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield shelf
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of pywb's CDX server over the newsroom's sample."""
    folder = tmp_path_factory.mktemp("others")
    for command in (["init", "others"], ["add", "others", str(SAMPLE)]):
        subprocess.run([PYWB / "wb-manager", *command], cwd=folder, capture_output=True, check=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with subprocess.Popen(
        [PYWB / "wayback", "-p", str(port), "-b", "127.0.0.1"],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as server:
        address = f"http://127.0.0.1:{port}/others/cdx"
        for _ in range(200):
            try:
                httpx.get(address, params={"url": "example.org"})
                break
            except httpx.TransportError:
                time.sleep(0.1)
        yield address
        server.terminate()


def settings_of(place: Place, tmp_path: Path) -> Settings:
    return Settings(home=place.home).model_copy(update={"archive": tmp_path / "archive"})


def request_of(key: str, index: str, shelf: Shelf) -> Request:
    return read_request(key, index, shelf.address, date(2024, 1, 1), date(2027, 1, 1))


def sample_of(key: str) -> dict[tuple[str, datetime], bytes]:
    source = find_source(key)
    wanted = "listing" if source.rendition == "item" else "article"
    return {
        (one.url, one.fetched_at.replace(microsecond=0)): one.body
        for one in read_captures(SAMPLE, root=SAMPLE.parent)
        if source.role_of(one.url) == wanted and one.status == 200
    }


@needs_pywb
@pytest.mark.parametrize("key", ["ru_kremlin", "us_state", "uk_fcdo"])
def test_a_sources_captures_are_found_fetched_by_range_and_kept_with_their_origin(
    key: str, index: str, postgres: Place, warehouse: Connection, tmp_path: Path
) -> None:
    settings, expected = settings_of(postgres, tmp_path), sample_of(key)
    with running_shelf(SAMPLE.parent) as shelf:
        asked = list[tuple[int, int]]()
        request = request_of(key, index, shelf)
        first = import_from_index(settings, request, now=NOW, on_progress=lambda *told: asked.append(told))
        again = import_from_index(settings, request, now=NOW, on_progress=lambda *_: None)
    count = len(expected)
    assert (first.found, first.held, first.captured, first.failed) == (count, 0, count, 0)
    assert (again.found, again.held, again.captured) == (count, count, 0)
    assert asked[-1] == (count, count)
    assert len(shelf.ranges) == len(set(shelf.ranges)) == count
    files = sorted(settings.archive_root.glob(f"{key}/*.warc.gz"))
    held = [one for file in files for one in read_captures(file, root=settings.archive_root)]
    assert {(one.url, one.fetched_at): one.body for one in held} == expected
    assert {one.source for one in held} == {key}
    told = subprocess.run(["zcat", files[0]], capture_output=True, check=True).stdout
    assert f"WARC-Source-URI: {shelf.address}/{SAMPLE.name}\r\n".encode() in told
    assert re.search(rb"WARC-Source-Range: bytes=\d+-\d+\r\n", told)


@needs_pywb
def test_an_import_that_is_killed_goes_on_where_it_was(
    index: str, postgres: Place, warehouse: Connection, tmp_path: Path
) -> None:
    settings = settings_of(postgres, tmp_path)
    command = [str(Path(sys.executable).with_name("communique")), "import", "--source", "ru_kremlin", "--cdx", index]
    environment = os.environ | {
        "COMMUNIQUE_HOME": str(settings.home),
        "COMMUNIQUE_ARCHIVE": str(settings.archive_root),
    }
    with running_shelf(SAMPLE.parent) as shelf:
        shelf.pause = 0.05
        days = ["--since", "2024-01-01", "--until", "2027-01-01"]
        for wanted in (4, 9):
            with subprocess.Popen([*command, "--records", shelf.address, *days], env=environment) as child:
                while len(shelf.ranges) < wanted and child.poll() is None:
                    time.sleep(0.01)
                child.send_signal(signal.SIGKILL)
        shelf.pause = 0.0
        last = import_from_index(settings, request_of("ru_kremlin", index, shelf), now=NOW, on_progress=lambda *_: None)
    assert 0 < last.held < last.found == len(sample_of("ru_kremlin"))
    # Of what was on its way at each kill nothing was kept, so that it alone is asked for twice.
    assert len(shelf.ranges) - len(set(shelf.ranges)) <= 2
    with warehouse.cursor() as cursor:
        cursor.execute("select count(*), count(distinct url) from raw.capture")
        assert cursor.fetchone() == (last.found, last.found)


@needs_pywb
def test_records_that_are_gone_are_issues_until_the_archive_is_left_alone(
    index: str, postgres: Place, warehouse: Connection, tmp_path: Path
) -> None:
    (tmp_path / SAMPLE.name).write_bytes(b"")
    with (
        running_shelf(tmp_path) as shelf,
        pytest.raises(ServiceUnreachable, match=r"record_unreachable|Run the command"),
    ):
        import_from_index(
            settings_of(postgres, tmp_path),
            request_of("ru_kremlin", index, shelf),
            now=NOW,
            on_progress=lambda *_: None,
        )
    assert len(shelf.ranges) == 5


def test_an_index_that_is_none_is_named_with_what_to_do(postgres: Place, warehouse: Connection, tmp_path: Path) -> None:
    with running_shelf(tmp_path) as shelf:
        (tmp_path / "cdx").write_bytes(b"")
    request = request_of("ru_kremlin", "http://127.0.0.1:9/cdx", shelf)
    with pytest.raises(ServiceUnreachable, match=r"^http://127\.0\.0\.1:9/cdx: .*\. Run the command again: .*\.$"):
        import_from_index(settings_of(postgres, tmp_path), request, now=NOW, on_progress=lambda *_: None)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ((None, "cc", None, date(2024, 1, 1), date(2024, 1, 2)), "no source is named"),
        (("ru_kremlin", "cc", None, None, None), "no days are given"),
        (("ru_kremlin", "ftp://x", None, date(2024, 1, 1), date(2024, 1, 2)), "no address of an index"),
        (("ru_kremlin", "http://x/cdx", None, date(2024, 1, 1), date(2024, 1, 2)), "not where its records lie"),
    ],
)
def test_a_request_that_lacks_something_is_refused(told: tuple[object, ...], words: str) -> None:
    with pytest.raises(BadInput, match=words):
        read_request(*told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("pattern", "start"),
    [
        (r"http://en\.kremlin\.ru/events/president/(?:news|transcripts)/\d+", "en.kremlin.ru/events/president/"),
        (r"https?://site\.example/a", "site.example/a"),
        (r"https?://(?:a|b)\.example/", ""),
        (r"https://site\.example/news?/x", "site.example/new"),
        (r"https://site\.example/[a-z]+", "site.example/"),
    ],
)
def test_an_index_is_asked_for_what_every_release_begins_with(pattern: str, start: str) -> None:
    assert read_start(pattern) == start


def test_of_a_source_with_several_hosts_each_is_asked_for() -> None:
    assert prefixes_of(find_source("ru_kremlin")) == ["en.kremlin.ru/events/president/*"]
    assert prefixes_of(find_source("us_state")) == ["www.state.gov/rss-feed/press-releases/feed/"]
    assert len(prefixes_of(find_source("cn_xinhua"))) == 3
