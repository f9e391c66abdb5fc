"""The archive: each response as served, in WARC files that others can read, too."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

Role = Literal["robots", "listing", "article"]


class ArchiveError(Exception):
    """An archive that cannot be read or written, in one line: WHAT: WHY. DO THIS."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One response as served; a 304 is one as well, without a body."""

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

    def claimed_by(self, source: str, role: Role) -> Capture:
        """The same capture as one of this source's."""
        return replace(self, source=source, role=role)
