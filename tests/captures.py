"""Captures for tests, as an archive would give them."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from spiders.archive import Capture, Role

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
        listed_title=None,
        listed_time=None,
        warc_file="test.warc.gz",
        warc_offset=0,
    )
