"""What WARC files hold: an index from URL to file and offset, and one response read when asked for."""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from w3lib.url import safe_url_string
from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeadersParserException

DEFAULT_PORTS = {"http": ":80", "https": ":443"}
UNREADABLE = (
    ArchiveLoadFailed,
    StatusAndHeadersParserException,
    AttributeError,
    EOFError,
    ValueError,
    zlib.error,
)
"""What warcio raises over bytes that are no WARC; the AttributeError, where a header breaks off before its URI."""


class NewsroomError(Exception):
    """What stops a newsroom from opening, in one line: WHAT: WHY. DO THIS."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """Where one recorded response lies; `offset` is that of its record (its gzip member) in the file."""

    captured_at: datetime
    warc: Path
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """One response as recorded; `body` has its chunks and its content-encoding undone."""

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    captured_at: datetime

    def header(self, name: str) -> str | None:
        """The first header of that name, whatever its case."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


@dataclass(slots=True, kw_only=True)
class Newsroom:
    """The responses of some WARC files as they stood at one time; bodies stay on disk until asked for."""

    holdings: Mapping[str, Sequence[Holding]]
    """Normal form of the URL -> its captures, oldest first."""
    at: datetime | None
    cut_short: tuple[str, ...] = ()
    """One line for each file that ends within a record; its whole records are served."""
    requests: Counter[tuple[str, int]] = field(default_factory=Counter)
    """How often each (URL, answered status) was asked for since the newsroom opened."""

    def find(self, url: str) -> Holding | None:
        """The newest capture of `url`, or the newest at or before `at`; None where there is none (yet)."""
        captures = self.holdings.get(normalize_url(url), ())
        known = (one for one in reversed(captures) if self.at is None or one.captured_at <= self.at)
        return next(known, None)

    def urls(self) -> Iterator[tuple[str, Holding]]:
        """Every URL that is answered now, sorted, with the capture that answers."""
        for url in sorted(self.holdings):
            if (holding := self.find(url)) is not None:
                yield url, holding


def normalize_url(url: str) -> str:
    """One form for one address: no fragment, no `./`, host in lower case, escapes as a crawler writes them.

    The scheme stays what it is: http and https are two addresses.
    """
    parts = urlsplit(safe_url_string(url.strip()))
    host = parts.netloc.lower().removesuffix(DEFAULT_PORTS.get(parts.scheme, "\0"))
    return urlunsplit((parts.scheme, host, _resolve_dots(parts.path), parts.query, ""))


def _resolve_dots(path: str) -> str:
    """A path without its `.` and `..` segments (RFC 3986, 5.2.4); an empty one is `/`."""
    kept: list[str] = []
    segments = path.split("/")[1:] or [""]
    for segment in segments:
        if segment == "..":
            kept = kept[:-1]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in {".", ".."}:
        kept.append("")
    return "/" + "/".join(kept)


def open_newsroom(warcs: Sequence[Path], *, at: datetime | None = None) -> Newsroom:
    """Index WARC files (plain or gzipped); `at` (aware) shows the newsroom as of that time.

    Raises NewsroomError where no file is named, one is missing, or one is no WARC.
    """
    if not warcs:
        raise NewsroomError("newsroom: no WARC file named. Name one with --warc FILE.")
    if at is not None and at.tzinfo is None:
        raise NewsroomError(f"{at.isoformat()}: the time has no zone. Write one, as in 2024-05-13T06:00:00Z.")
    shelves: defaultdict[str, list[Holding]] = defaultdict(list)
    cut_short: list[str] = []
    for warc in warcs:
        cut_short += _index_warc(warc, shelves)
    for captures in shelves.values():
        captures.sort(key=lambda one: one.captured_at)
    return Newsroom(holdings=dict(shelves), at=at, cut_short=tuple(cut_short))


def _index_warc(warc: Path, shelves: defaultdict[str, list[Holding]]) -> list[str]:
    """Add a file's whole responses to the shelves; returns one line if it breaks off within a record."""
    if not warc.is_file():
        raise NewsroomError(f"{warc}: there is no such file. Name an existing WARC file with --warc.")
    seen = 0
    with warc.open("rb") as stream:
        records = ArchiveIterator(stream)
        try:
            for record in records:
                offset: int = records.offset
                if not _is_whole(record):
                    raise EOFError
                held = (_target(record), _captured_at(record)) if record.rec_type == "response" else None
                seen += 1
                if held:
                    shelves[held[0]].append(Holding(captured_at=held[1], warc=warc, offset=offset))
            if seen and _has_leftover(warc, offset):
                raise EOFError
        except UNREADABLE:
            if not seen:
                raise NewsroomError(f"{warc}: it is no WARC file. Name one written by a crawler.") from None
            return [f"{warc}: it breaks off within its record {seen + 1}; the {seen} before it are served"]
    if not seen:
        raise NewsroomError(f"{warc}: it is empty. Name a WARC file that holds records.")
    return []


def _is_whole(record: Any) -> bool:
    """Read a record to its end: True if it has a header, and as many bytes came as that says."""
    if record.rec_headers.get_header("Content-Length") is None:
        return False
    while record.raw_stream.read(65536):
        pass
    return not getattr(record.raw_stream, "limit", 0)


def _has_leftover(warc: Path, offset: int) -> bool:
    """Whether bytes follow the gzip member at `offset`: of one cut within its header the reader says nothing."""
    with warc.open("rb") as stream:
        stream.seek(offset)
        member = zlib.decompressobj(wbits=31)
        if stream.read(2) != b"\x1f\x8b":
            return False
        stream.seek(offset)
        while not member.eof and (chunk := stream.read(65536)):
            member.decompress(chunk)
        return bool(member.unused_data or stream.read(1))


def _target(record: Any) -> str:
    return normalize_url(str(record.rec_headers.get_header("WARC-Target-URI")))


def _captured_at(record: Any) -> datetime:
    return datetime.fromisoformat(str(record.rec_headers.get_header("WARC-Date"))).astimezone(UTC)


def read_holding(holding: Holding) -> Recorded:
    """The recorded response at a place that `open_newsroom` found."""
    with holding.warc.open("rb") as stream:
        stream.seek(holding.offset)
        record = next(iter(ArchiveIterator(stream)))
        body: bytes = record.content_stream().read()
        headers = tuple((str(name), str(value)) for name, value in record.http_headers.headers)
        status, _, reason = record.http_headers.statusline.partition(" ")
    return Recorded(
        status=int(re.sub(r"\D", "", status) or 200),
        reason=reason,
        headers=headers,
        body=body,
        captured_at=holding.captured_at,
    )
