"""What WARC files hold: an index from URL to file and offset, and one response read when asked for."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from spiders.addresses import normalize_url
from spiders.warc import ArchiveError, CutShort, read_records, unpack_body


class NewsroomError(Exception):
    """What stops a newsroom from opening, in one line: WHAT: WHY. DO THIS."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """Where one recorded response lies, as `spiders.warc.Found` tells it."""

    captured_at: datetime
    warc: Path
    offset: int
    start: int


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
    """Add a file's whole responses over HTTP to the shelves; returns one line if it breaks off within a record."""
    if not warc.is_file():
        raise NewsroomError(f"{warc}: there is no such file. Name an existing WARC file with --warc.")
    if not warc.stat().st_size:
        raise NewsroomError(f"{warc}: it is empty. Name a WARC file that holds records.")
    seen = 0
    with warc.open("rb") as stream:
        try:
            for found in read_records(stream, name=str(warc)):
                if found.record.rec_type == "response" and found.record.http_headers:
                    fields = found.record.rec_headers
                    captured_at = datetime.fromisoformat(fields.get_header("WARC-Date") or "").astimezone(UTC)
                    holding = Holding(captured_at=captured_at, warc=warc, offset=found.offset, start=found.start)
                    shelves[normalize_url(fields.get_header("WARC-Target-URI"))].append(holding)
                seen += 1
        except (ArchiveError, CutShort, ValueError):  # the last over a date that is none
            if not seen:
                raise NewsroomError(f"{warc}: it is no WARC file. Name one written by a crawler.") from None
            return [f"{warc}: it breaks off within its record {seen + 1}; the {seen} before it are served"]
    return []


def read_holding(holding: Holding) -> Recorded:
    """The recorded response at a place that `open_newsroom` found."""
    with holding.warc.open("rb") as stream:
        records = read_records(stream, name=str(holding.warc), at=holding.offset)
        record = next(found.record for found in records if found.start == holding.start)
        body = unpack_body(record)
    status, _, reason = record.http_headers.statusline.partition(" ")
    return Recorded(
        status=int(re.sub(r"\D", "", status) or 200),
        reason=reason,
        headers=tuple((str(name), str(value)) for name, value in record.http_headers.headers),
        body=body,
        captured_at=holding.captured_at,
    )
