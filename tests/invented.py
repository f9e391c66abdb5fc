"""A site that does not exist, and captures of it as an archive would give them."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from typing import Any

from spiders.archive import Capture, Role
from spiders.kinds import Feed
from spiders.layouts import AnyLayout
from spiders.source import Floor, Source

FETCHED_AT = datetime(2024, 5, 20, 6, tzinfo=UTC)


def make_capture(
    body: bytes | str,
    *,
    url: str = "https://site.example/1",
    source: str = "xx_site",
    role: Role | None = "article",
    status: int = 200,
    media_type: str | None = None,
    charset: str | None = None,
    fetched_at: datetime = FETCHED_AT,
    listed_title: str | None = None,
    listed_time: str | None = None,
) -> Capture:
    """An answer with that body; a string is written as utf-8."""
    content = body.encode() if isinstance(body, str) else body
    return Capture(
        source=source,
        role=role or "article",
        url=url,
        fetched_at=fetched_at,
        status=status,
        media_type=media_type,
        charset=charset,
        body=content,
        sha256=hashlib.sha256(content).hexdigest(),
        etag=None,
        last_modified=None,
        listed_title=listed_title,
        listed_time=listed_time,
        warc_file="test.warc.gz",
        warc_offset=0,
    )


def make_source(*layouts: AnyLayout, **told: Any) -> Source:
    """A source of no site."""
    fields: dict[str, Any] = {
        "key": "xx_site",
        "name": "Site",
        "country": None,
        "kind": "body",
        "language": "en",
        "timezone": "Europe/Paris",
        "licence": "none",
        "republish": False,
        "evidence": "described",
        "evidence_on": date(2024, 1, 1),
        "listings": (Feed(url="https://site.example/feed"),),
        "article": r"https://site\.example/\d+",
        "layouts": layouts,
        "floor": Floor(per_week=1),
    }
    return Source(**fields | told)
