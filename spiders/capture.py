"""One answer of a site as it is kept, and how a record of the archive is read as one."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal, get_args
from urllib.parse import quote, unquote

from spiders.warc import unpack_body

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

Role = Literal["robots", "listing", "article", "part"]
"""What it was asked for as; a `part` is of what a browser makes a page, the page as served among it: none reads it."""
ROLES: tuple[Role, ...] = get_args(Role)
MAX_BODY = 32 * 1024 * 1024
"""Bytes of a body, unpacked, beyond which a response is neither taken from a site nor read from an archive."""
VERBATIM = "".join(chr(code) for code in range(0x20, 0x7F) if chr(code) != "%")
"""What stays itself in the named fields of ours; all else is percent-encoded UTF-8."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One response as served, or a page as a browser made it of one; a 304 is one as well, without a body."""

    source: str
    """Key of the source that it belongs to; empty while nobody has claimed it."""
    role: Role
    url: str
    """As it was asked for."""
    fetched_at: datetime
    """UTC."""
    status: int
    media_type: str | None
    """In lower case, without parameters."""
    charset: str | None
    """As the header declares it."""
    body: bytes
    """Its chunks and its content-encoding undone."""
    sha256: str
    """Hex, of the body."""
    etag: str | None
    last_modified: str | None
    listed_title: str | None
    listed_time: str | None
    """Both verbatim, as the listing had them that led here."""
    warc_file: str
    """Path relative to the archive's root, with forward slashes."""
    warc_offset: int
    confirms: str | None = None
    """Of a 304: `FILE@OFFSET` of the capture whose body it says is still served."""

    def claimed_by(self, source: str, role: Role) -> Capture:
        """The same capture as one of this source's."""
        return replace(self, source=source, role=role)


def as_capture(record: ArcWarcRecord, warc_file: str, warc_offset: int) -> Capture | None:
    """What a record holds, if that is a response over HTTP that can be told, a 304, or a rendering of ours."""
    fields = record.rec_headers
    told = fields.get_header("Communique-Role")
    role: Role = told if told in ROLES else "article"
    is_revisit = record.rec_type == "revisit" and "server-not-modified" in (fields.get_header("WARC-Profile") or "")
    # Of a page that was served with 200; others' conversions are texts, or whatever else was made of a page.
    is_rendering = record.rec_type == "conversion" and role == told
    head = fields if is_rendering else record.http_headers
    if head is None or not (is_revisit or is_rendering or record.rec_type == "response"):
        return None
    status = re.match(r"\d{3}\b", "200" if is_rendering else head.statusline)
    try:
        fetched_at = datetime.fromisoformat(fields.get_header("WARC-Date") or "")
    except ValueError:
        return None
    body = b"" if is_revisit else unpack_body(record, MAX_BODY + 1)
    if status is None or len(body) > MAX_BODY:
        return None
    media_type, _, parameters = (head.get_header("Content-Type") or "").partition(";")
    charset = re.search(r"charset\s*=\s*[\"']?([^\s\"';]+)", parameters, re.IGNORECASE)
    return Capture(
        source=fields.get_header("Communique-Source") or "",
        role=role,
        url=fields.get_header("WARC-Target-URI"),
        fetched_at=fetched_at.replace(tzinfo=fetched_at.tzinfo or UTC).astimezone(UTC),
        status=int(status[0]),
        media_type=media_type.strip().lower() or None,
        charset=charset[1] if charset else None,
        body=body,
        sha256=hashlib.sha256(body).hexdigest(),
        etag=head.get_header("ETag"),
        last_modified=head.get_header("Last-Modified"),
        listed_title=decode(fields.get_header("Communique-Listed-Title")),
        listed_time=decode(fields.get_header("Communique-Listed-Time")),
        warc_file=warc_file,
        warc_offset=warc_offset,
        confirms=decode(fields.get_header("Communique-Confirms")),
    )


def encode(told: str | None) -> str | None:
    """A text as it stands in a named field of ours."""
    return None if told is None else quote(told, VERBATIM)


def decode(field: str | None) -> str | None:
    """The text that stands in such a field."""
    return None if field is None else unquote(field)
