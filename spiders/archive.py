"""The archive: each response as served, in WARC files that others can read, too."""

from __future__ import annotations

import fcntl
import hashlib
import io
import os
import re
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from http import HTTPStatus
from itertools import count
from typing import TYPE_CHECKING, Literal, Self
from urllib.parse import quote, unquote

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from spiders.warc import (
    ArchiveError,
    CutShort,
    close_dead_files,
    is_cut_short,
    is_still,
    read_records,
    recompress,
    unpack_body,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from warcio.recordloader import ArcWarcRecord

__all__ = [
    "MAX_BODY",
    "ArchiveError",
    "ArchiveWriter",
    "Capture",
    "Role",
    "close_dead_files",
    "is_cut_short",
    "read_capture",
    "read_captures",
    "read_confirmed",
    "recompress",
]

Role = Literal["robots", "listing", "article"]
ROLES: tuple[Role, ...] = ("robots", "listing", "article")
MAX_BODY = 32 * 1024 * 1024
"""Bytes of a body, unpacked, beyond which a response is neither taken from a site nor read from an archive."""
SERVER_NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
VERBATIM = "".join(chr(code) for code in range(0x20, 0x7F) if chr(code) != "%")
"""What stays itself in the named fields of ours; all else is percent-encoded UTF-8."""


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
    confirms: str | None = None
    """Of a 304: `FILE@OFFSET` of the capture whose body it says is still served."""

    def claimed_by(self, source: str, role: Role) -> Capture:
        """The same capture as one of this source's."""
        return replace(self, source=source, role=role)


def read_captures(file: Path, *, root: Path, source: str = "") -> Iterator[Capture]:
    """Responses and 304s of a WARC file in their order; `source` is that of records which name none.

    All else is passed over, and so are bodies beyond MAX_BODY. A file cut short yields its whole records; ArchiveError
    for what is no WARC.
    """
    name = file.resolve().relative_to(root.resolve()).as_posix()
    with file.open("rb") as stream, suppress(CutShort):
        for found in read_records(stream, name=str(file)):
            if capture := _as_capture(found.record, name, found.offset):
                yield capture if capture.source else replace(capture, source=source)


def read_capture(root: Path, warc_file: str, warc_offset: int) -> Capture:
    """The capture at a place in the archive; ArchiveError where there is none."""
    name = f"{root / warc_file}, byte {warc_offset}"
    try:
        with (root / warc_file).open("rb") as stream, suppress(CutShort):
            for found in read_records(stream, name=name, at=warc_offset):
                if capture := _as_capture(found.record, warc_file, warc_offset):
                    return capture
                break
    except FileNotFoundError:
        pass
    raise ArchiveError(f"{name}: there is no capture. Put the file back into the archive.")


def read_confirmed(root: Path, warc_file: str, warc_offset: int) -> Capture:
    """The capture at a place or, of a 304, the one that holds the body which it confirms; ArchiveError as above."""
    capture = read_capture(root, warc_file, warc_offset)
    if capture.confirms is None:
        return capture
    held_file, _, held_offset = capture.confirms.rpartition("@")
    return read_capture(root, held_file, int(held_offset))


def _as_capture(record: ArcWarcRecord, warc_file: str, warc_offset: int) -> Capture | None:
    """What a record holds, if that is a response over HTTP that can be told, or a 304."""
    fields, http = record.rec_headers, record.http_headers
    is_revisit = record.rec_type == "revisit" and "server-not-modified" in (fields.get_header("WARC-Profile") or "")
    status = re.match(r"\d{3}\b", http.statusline) if http else None
    if not (is_revisit or record.rec_type == "response") or status is None:
        return None
    try:
        fetched_at = datetime.fromisoformat(fields.get_header("WARC-Date") or "")
    except ValueError:
        return None
    body = b"" if is_revisit else unpack_body(record, MAX_BODY + 1)
    if len(body) > MAX_BODY:
        return None
    media_type, _, parameters = (http.get_header("Content-Type") or "").partition(";")
    charset = re.search(r"charset\s*=\s*[\"']?([^\s\"';]+)", parameters, re.IGNORECASE)
    role = fields.get_header("Communique-Role")
    return Capture(
        source=fields.get_header("Communique-Source") or "",
        role=role if role in ROLES else "article",
        url=fields.get_header("WARC-Target-URI"),
        fetched_at=fetched_at.replace(tzinfo=fetched_at.tzinfo or UTC).astimezone(UTC),
        status=int(status[0]),
        media_type=media_type.strip().lower() or None,
        charset=charset[1] if charset else None,
        body=body,
        sha256=hashlib.sha256(body).hexdigest(),
        etag=http.get_header("ETag"),
        last_modified=http.get_header("Last-Modified"),
        listed_title=_decode(fields.get_header("Communique-Listed-Title")),
        listed_time=_decode(fields.get_header("Communique-Listed-Time")),
        warc_file=warc_file,
        warc_offset=warc_offset,
        confirms=_decode(fields.get_header("Communique-Confirms")),
    )


def _refer_to(confirmed: Capture) -> dict[str, str | None]:
    return {
        "Communique-Confirms": _encode(f"{confirmed.warc_file}@{confirmed.warc_offset}"),
        "WARC-Refers-To-Target-URI": confirmed.url,
        "WARC-Refers-To-Date": _stamp(confirmed.fetched_at),
    }


def _stamp(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"


def _encode(told: str | None) -> str | None:
    return None if told is None else quote(told, VERBATIM)


def _decode(field: str | None) -> str | None:
    return None if field is None else unquote(field)


def _pack(
    url: str, status: str, headers: list[tuple[str, str]], body: bytes, fields: Mapping[str, str | None]
) -> io.BytesIO:
    """One record as a gzip member; a 304 is a revisit."""
    member = io.BytesIO()
    writer = WARCWriter(member, gzip=True, warc_version="1.1")
    writer.write_record(
        writer.create_warc_record(
            url,
            "revisit" if status.startswith(str(int(HTTPStatus.NOT_MODIFIED))) else "response",
            payload=io.BytesIO(body),
            length=len(body),
            warc_headers_dict={name: told for name, told in fields.items() if told is not None},
            http_headers=StatusAndHeaders(status, headers, protocol="HTTP/1.1"),
        )
    )
    return member


class ArchiveWriter:
    """Writes one WARC file of a source; it is called `.open` until it is closed, and locked by this process."""

    def __init__(self, root: Path, source: str, started_at: datetime) -> None:
        self.root, self.source = root, source
        folder = root / source
        folder.mkdir(parents=True, exist_ok=True)
        stem = f"{started_at.astimezone(UTC):%Y%m%dT%H%M%S}-{os.getpid()}"
        for number in count(1):
            name = f"{stem}-{number}.warc.gz" if number > 1 else f"{stem}.warc.gz"
            self.file, self.open_file = folder / name, folder / f"{name}.open"
            if not self.file.exists() and self._take_file():
                break
        self.warc_file = self.file.relative_to(root).as_posix()
        self._write_info()

    def _take_file(self) -> bool:
        """Open and lock the file; False if it was there, or if another process took it for a dead one meanwhile."""
        try:
            self.stream = self.open_file.open("x+b")
        except FileExistsError:
            return False
        fcntl.flock(self.stream, fcntl.LOCK_EX)
        if is_still(self.open_file, self.stream):
            return True
        self.stream.close()
        return False

    def _write_info(self) -> None:
        info = {"software": "communique", "format": "WARC File Format 1.1", "description": f"Source {self.source}"}
        writer = WARCWriter(self.stream, gzip=True, warc_version="1.1")
        writer.write_record(writer.create_warcinfo_record(self.file.name, info))
        self.stream.flush()

    def write(
        self,
        *,
        url: str,
        role: Role,
        fetched_at: datetime,
        status: int,
        headers: Sequence[tuple[str, str]],
        body: bytes,
        reason: str = "",
        listed_title: str | None = None,
        listed_time: str | None = None,
        confirms: Capture | None = None,
        origin: Mapping[str, str] | None = None,
    ) -> Capture:
        """Append one response, a 304 as a revisit of what it `confirms`; flushed, it is returned as it will be read.

        `origin` are the fields that say from whose archive it was taken.

        `headers` are those that fit `body`: no content-encoding that was already undone.
        """
        told = {
            "WARC-Date": _stamp(fetched_at),
            "Communique-Source": self.source,
            "Communique-Role": role,
            "Communique-Listed-Title": _encode(listed_title),
            "Communique-Listed-Time": _encode(listed_time),
        }
        fields = {**told, **(_refer_to(confirms) if confirms else {}), **(origin or {})}
        kept = [header for header in headers if header[0].lower() not in {"content-length", "transfer-encoding"}]
        if status == HTTPStatus.NOT_MODIFIED:
            fields["WARC-Profile"] = SERVER_NOT_MODIFIED
        else:
            kept.append(("Content-Length", str(len(body))))
        member = _pack(url, f"{status} {reason}".strip(), kept, body, fields)
        offset = self.stream.tell()
        self.stream.write(member.getvalue())
        self.stream.flush()
        for written in read_records(member, name=self.warc_file):
            if capture := _as_capture(written.record, self.warc_file, offset):
                return capture
        raise ArchiveError(f"{url}: its response is beyond {MAX_BODY} bytes. Leave it out.")

    def close(self) -> None:
        """Give the file its name."""
        if not self.stream.closed:
            self.stream.flush()
            os.fsync(self.stream.fileno())
            self.open_file.rename(self.file)
            self.stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
