"""The archive: each response as served, and what a browser made of some, in WARC files that others can read, too."""

from __future__ import annotations

import fcntl
import io
import os
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from http import HTTPStatus
from itertools import count
from typing import TYPE_CHECKING, Self
from uuid import NAMESPACE_URL, uuid5

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from spiders.capture import MAX_BODY, Capture, Role, as_capture, encode
from spiders.warc import (
    ArchiveError,
    CutShort,
    close_dead_files,
    is_cut_short,
    is_still,
    read_records,
    recompress,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

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

SERVER_NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"


def read_captures(file: Path, *, root: Path, source: str = "") -> Iterator[Capture]:
    """Responses, 304s and renderings of a WARC file in their order; `source` is that of records which name none.

    All else is passed over, and so are bodies beyond MAX_BODY and the parts of what was rendered. A file cut short
    yields its whole records; ArchiveError for what is no WARC.
    """
    name = file.resolve().relative_to(root.resolve()).as_posix()
    with file.open("rb") as stream, suppress(CutShort):
        for found in read_records(stream, name=str(file)):
            capture = as_capture(found.record, name, found.offset)
            if capture and capture.role != "part":
                yield capture if capture.source else replace(capture, source=source)


def read_capture(root: Path, warc_file: str, warc_offset: int) -> Capture:
    """The capture at a place in the archive; ArchiveError where there is none."""
    name = f"{root / warc_file}, byte {warc_offset}"
    try:
        with (root / warc_file).open("rb") as stream, suppress(CutShort):
            for found in read_records(stream, name=name, at=warc_offset):
                if capture := as_capture(found.record, warc_file, warc_offset):
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


def _identify(url: str, at: datetime) -> str:
    """The id of a page as served, by which the record of its rendering refers to it."""
    return f"<urn:uuid:{uuid5(NAMESPACE_URL, f'{_stamp(at)} {url}')}>"


def _refer_to(confirmed: Capture) -> dict[str, str | None]:
    return {
        "Communique-Confirms": encode(f"{confirmed.warc_file}@{confirmed.warc_offset}"),
        "WARC-Refers-To-Target-URI": confirmed.url,
        "WARC-Refers-To-Date": _stamp(confirmed.fetched_at),
    }


def _stamp(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"


def _pack(
    kind: str, url: str, fields: Mapping[str, str | None], body: bytes, http: StatusAndHeaders | None
) -> io.BytesIO:
    """One record as a gzip member."""
    member = io.BytesIO()
    writer = WARCWriter(member, gzip=True, warc_version="1.1")
    writer.write_record(
        writer.create_warc_record(
            url,
            kind,
            payload=io.BytesIO(body),
            length=len(body),
            warc_headers_dict={name: told for name, told in fields.items() if told is not None},
            http_headers=http,
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
        fields = self._describe(url, fetched_at, role, listed_title, listed_time)
        fields |= {**(_refer_to(confirms) if confirms else {}), **(origin or {})}
        kept = [header for header in headers if header[0].lower() not in {"content-length", "transfer-encoding"}]
        is_revisit = status == HTTPStatus.NOT_MODIFIED
        if is_revisit:
            fields["WARC-Profile"] = SERVER_NOT_MODIFIED
        else:
            kept.append(("Content-Length", str(len(body))))
        http = StatusAndHeaders(f"{status} {reason}".strip(), kept, protocol="HTTP/1.1")
        return self._append(_pack("revisit" if is_revisit else "response", url, fields, body, http), url)

    def write_rendering(
        self,
        document: Capture,
        *,
        role: Role,
        rendered_at: datetime,
        body: bytes,
        browser: str,
        listed_title: str | None = None,
        listed_time: str | None = None,
    ) -> Capture:
        """Append the HTML, as UTF-8, that a browser made of a page as served; returned as it will be read.

        It is a `conversion`, by the standard "an alternative version of another record's content", refers to the record
        of the page as served, and names the browser.
        """
        fields = self._describe(document.url, rendered_at, role, listed_title, listed_time) | {
            "WARC-Refers-To": _identify(document.url, document.fetched_at),
            "Content-Type": "text/html; charset=utf-8",
            "Communique-Rendered-By": encode(browser),
        }
        return self._append(_pack("conversion", document.url, fields, body, None), document.url)

    def _describe(
        self, url: str, at: datetime, role: Role, listed_title: str | None, listed_time: str | None
    ) -> dict[str, str | None]:
        """The fields that every record of a capture has."""
        return {
            "WARC-Record-ID": _identify(url, at) if role == "part" else None,
            "WARC-Date": _stamp(at),
            "Communique-Source": self.source,
            "Communique-Role": role,
            "Communique-Listed-Title": encode(listed_title),
            "Communique-Listed-Time": encode(listed_time),
        }

    def _append(self, member: io.BytesIO, url: str) -> Capture:
        offset = self.stream.tell()
        self.stream.write(member.getvalue())
        self.stream.flush()
        for written in read_records(member, name=self.warc_file):
            if capture := as_capture(written.record, self.warc_file, offset):
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
