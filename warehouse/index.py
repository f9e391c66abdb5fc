"""The index of the archive: what was captured, where it lies, and what is to be asked for again."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from transforms.release import make_id
from warehouse.copying import stage_rows

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from psycopg2.extensions import connection as Connection

    from spiders.archive import Capture, Role

REVISIT_DAYS = (1, 3, 7, 30, 180)
"""Days after its first capture on which an article is asked for again."""
REVISITED_FOR = timedelta(days=2 * REVISIT_DAYS[-1])
"""An article that was captured longer ago, as in an archive that was imported, is let be."""
COPIED = (
    *("role", "url", "fetched_at", "status", "media_type", "charset", "sha256", "etag", "last_modified"),
    *("listed_title", "listed_time", "warc_file", "warc_offset"),
)
COLUMNS = ("capture_id", "source_key", *COPIED)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCapture:
    """The newest usable answer of an address: what a crawl needs to ask conditionally, and to read it again."""

    role: Role
    status: int
    fetched_at: datetime
    """When it was last fetched or confirmed; the other fields are those of the capture that holds the body."""
    etag: str | None
    last_modified: str | None
    warc_file: str
    warc_offset: int

    def as_json(self) -> dict[str, Any]:
        """The same for a file."""
        return {**asdict(self), "fetched_at": self.fetched_at.isoformat()}


def identify_capture(capture: Capture) -> UUID:
    """A capture's id: the same response in two archives is one capture."""
    return make_id(
        "capture", capture.source, capture.url, capture.fetched_at.isoformat(), capture.status, capture.sha256
    )


def index_captures(connection: Connection, warc_file: str, captures: Iterable[Capture]) -> int:
    """Index a WARC file's captures in one transaction and note the file as indexed; counts those that are new."""
    rows = {
        key: (key, capture.source, *(getattr(capture, name) for name in COPIED))
        for key, capture in ((identify_capture(capture), capture) for capture in captures)
    }
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "insert into raw.archive_file (warc_file) values (%s) on conflict (warc_file) do nothing", (warc_file,)
        )
        stage_rows(cursor, "raw.capture", COLUMNS, rows.values())
        # The one that was indexed first stays: where a capture lies is no news.
        cursor.execute(
            f"insert into raw.capture ({', '.join(COLUMNS)}) select * from batch_capture on conflict do nothing"
        )
        return cursor.rowcount


def indexed_files(connection: Connection, source: str) -> set[str]:
    """Names of the WARC files in a source's folder that are indexed already."""
    with connection, connection.cursor() as cursor:
        cursor.execute("select warc_file from raw.archive_file where starts_with(warc_file, %s)", (f"{source}/",))
        return {name for (name,) in cursor.fetchall()}


def known_captures(connection: Connection, source: str) -> dict[str, KnownCapture]:
    """By address, the newest capture of a source with a body and an answer of use: not 5xx, 403 or 429."""
    with connection, connection.cursor() as cursor:
        cursor.execute(
            """
            select distinct on (url)
                url, role, status, max(fetched_at) over (partition by url), etag, last_modified, warc_file, warc_offset
            from raw.capture
            where source_key = %s and status < 500 and status not in (403, 429)
            order by url, status = 304, fetched_at desc, capture_id
            """,
            (source,),
        )
        names = ("role", "status", "fetched_at", "etag", "last_modified", "warc_file", "warc_offset")
        rows = {url: dict(zip(names, row, strict=True)) for url, *row in cursor.fetchall()}
    return {url: KnownCapture(**row) for url, row in rows.items() if row["status"] != 304}


def captured_moments(connection: Connection, source: str) -> set[tuple[str, datetime]]:
    """Address and time, to the second, of every capture of a source: as an index of an archive names them."""
    with connection, connection.cursor() as cursor:
        cursor.execute("select url, date_trunc('second', fetched_at) from raw.capture where source_key = %s", (source,))
        return set(cursor.fetchall())


def due_revisits(connection: Connection, source: str, now: datetime) -> list[str]:
    """Addresses of articles for which a day of REVISIT_DAYS came since their last capture, longest known first."""
    with connection, connection.cursor() as cursor:
        cursor.execute(
            """
            with article as (
                select url, min(fetched_at) as first_at, max(fetched_at) as last_at
                from raw.capture
                where source_key = %(source)s and role = 'article'
                group by url
                having bool_or(status = 200)
            )
            select url
            from article
            where first_at > %(now)s - %(longest)s and exists (
                select from unnest(%(days)s::integer []) as day
                where first_at + day * interval '24 hours' > last_at and first_at + day * interval '24 hours' <= %(now)s
            )
            order by first_at, url
            """,
            {"source": source, "now": now, "days": list(REVISIT_DAYS), "longest": REVISITED_FOR},
        )
        return [url for (url,) in cursor.fetchall()]
