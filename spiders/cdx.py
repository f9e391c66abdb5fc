"""Captures in others' archives: found in a CDX index, as Wayback Machine, Common Crawl or pywb answer, and fetched."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime, time
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
from warcio.exceptions import ArchiveLoadFailed

from spiders.addresses import is_loopback, strip_scheme
from spiders.answers import AskFailed
from spiders.archive import MAX_BODY
from spiders.warc import unpack_body

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from types import ModuleType

    from warcio.recordloader import ArcWarcRecord

    from spiders.source import Source

KEPT = ("WARC-Source-URI", "WARC-Source-Range")
"""Fields of a record that say where it was fetched from."""
TRIES = "3"
"""Times that a host is asked which does not answer, a minute apart."""
PATIENCE = 30.0
"""Seconds that the first answer of an index is waited for."""
FAULTS = (ValueError, RuntimeError, KeyError, OSError, EOFError, ArchiveLoadFailed)
"""What cdx_toolkit and warcio raise where an answer is not what it should be; requests' errors are OSErrors."""
UNDONE = {"content-encoding", "transfer-encoding", "content-length"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One line of an index: a capture that somebody holds."""

    url: str
    fetched_at: datetime
    """UTC, whole seconds."""
    line: Any
    """As cdx_toolkit has it, which knows where the record lies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A record's response, its encodings undone, and where it was fetched from."""

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    origin: dict[str, str]


def find_captures(source: Source, index: str, records: str | None, *, since: date, until: date) -> Iterator[Found]:
    """The captures of a source's releases that were made on these days; those of its feed, if that is what is read.

    `index` is the address of a CDX server, or `cc` or `ia`; `records` is where the WARC files lie that it names, which
    these two need not be told. AskFailed where the index does not answer, or not as such.
    """
    library = load_library(index)
    check_answer(index)
    days = {
        "from_ts": f"{datetime.combine(since, time.min):%Y%m%d%H%M%S}",
        "to": f"{datetime.combine(until, time.max):%Y%m%d%H%M%S}",
    }
    wanted = "listing" if source.rendition == "item" else "article"
    try:
        server = library.CDXFetcher(source=index, warc_download_prefix=records and records.rstrip("/"))
        for prefix in prefixes_of(source):
            first: object = None
            for line in server.iter(prefix, filter=["=status:200"], **days):
                place = (line.get("url"), line.get("timestamp"), line.get("offset"))
                if place == first:
                    break  # a server without pages gives its first one again for the second
                first = first or place
                if source.role_of(line["url"]) == wanted:
                    stamp = datetime.strptime(line["timestamp"], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
                    yield Found(url=line["url"], fetched_at=stamp, line=line)
    except FAULTS as error:
        raise AskFailed("index_unreachable", f"{index} does not answer as an index: {error}") from None


def check_answer(index: str) -> None:
    """AskFailed where nobody answers at an index's address; the library would wait for minutes."""
    try:
        if "://" in index:
            httpx.get(index, params={"url": "example.org", "limit": 1}, timeout=PATIENCE)
    except httpx.HTTPError as error:
        raise AskFailed("index_unreachable", f"it does not answer: {error}") from None


def fetch_record(found: Found) -> Fetched:
    """The record of a capture, by range from its WARC file or as a Wayback Machine replays it; AskFailed if none."""
    try:
        record: ArcWarcRecord = found.line.fetch_warc_record()
        body = unpack_body(record, MAX_BODY + 1)
    except FAULTS as error:
        raise AskFailed("record_unreachable", f"{found.url} of {found.fetched_at:%Y-%m-%d}: {error}") from None
    http = record.http_headers
    status = re.match(r"(\d{3})\b ?(.*)", http.statusline) if http else None
    if http is None or status is None or len(body) > MAX_BODY:
        raise AskFailed(
            "no_response", f"{found.url} of {found.fetched_at:%Y-%m-%d}: its record holds no response to keep"
        )
    fields = record.rec_headers
    return Fetched(
        status=int(status[1]),
        reason=status[2],
        headers=tuple(header for header in http.headers if header[0].lower() not in UNDONE),
        body=body,
        origin={name: told for name in KEPT if (told := fields.get_header(name))},
    )


def load_library(index: str) -> ModuleType:
    """cdx_toolkit, which reads at its import how patient it is; an index on this machine is asked without a pause."""
    os.environ.setdefault("CDXT_MAX_ERRORS", TRIES)
    if is_loopback(urlsplit(index).hostname or ""):
        os.environ.setdefault("CDXT_DEFAULT_MIN_RETRY_INTERVAL", "0")
    return import_module("cdx_toolkit")


def prefixes_of(source: Source) -> list[str]:
    """What an index is asked for: each host's addresses that begin as its releases' do, or the feed's own.

    Of an edition in another language nothing is asked for.
    """
    source = source.own_edition
    if source.rendition == "item":
        return [strip_scheme(listing.url) for listing in source.listings]
    start = read_start(source.article)
    hosts = sorted(source.allowed_hosts)
    own = [host for host in hosts if start.startswith(f"{host}/")]
    return [f"{start}*"] if own and len(hosts) == 1 else [f"{host}/*" for host in hosts]


def read_start(pattern: str) -> str:
    """The literal text, without a scheme, that whatever a regular expression matches begins with."""
    pattern = re.sub(r"^https?\??://", "", pattern)
    plain = re.match(r"(?:[\w/:-]|\\[^\w])*(?![?*{])", pattern)
    return re.sub(r"\\(.)", r"\1", plain[0]) if plain else ""
