"""Records of a WARC file, in order: plain or gzipped, others' or our own, whole or cut short."""

from __future__ import annotations

import fcntl
import gzip
import os
import zlib
from contextlib import closing, suppress
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, Literal, Protocol

import brotli  # type: ignore[import-untyped]
from warcio.bufferedreaders import BufferedReader
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord, ArcWarcRecordLoader
from warcio.statusandheaders import StatusAndHeadersParserException

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GZIP = b"\x1f\x8b"
CHUNK = 1 << 15
IN_MEMORY = 1 << 22
"""Bytes of a gzip member beyond which it is unpacked to disk: others pack a whole file as one."""
BROKEN = (ArchiveLoadFailed, StatusAndHeadersParserException, AttributeError, EOFError, ValueError)
"""What warcio raises over bytes that are no record; the AttributeError, where a header breaks off before its URI."""


class Openable(Protocol):
    """A file's path, or what else opens as one; its `str()` names it."""

    def open(self, mode: Literal["rb"], /) -> IO[bytes]:
        """Its bytes, to read and to seek in."""


class ArchiveError(Exception):
    """An archive that cannot be read or written, in one line: WHAT: WHY. DO THIS."""


class CutShort(Exception):
    """The file breaks off, or is damaged, after the records that came so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One whole record; it must be read before the next one is asked for."""

    offset: int
    """That of its gzip member, if there are any, else its own."""
    record: ArcWarcRecord
    content: IO[bytes]
    start: int
    end: int
    """Where its bytes lie in `content`."""


def read_records(stream: IO[bytes], *, name: str, at: int = 0) -> Iterator[Found]:
    """Each whole record from the byte `at` on.

    Raises CutShort after the last whole record of a file that breaks off, ArchiveError where there is none at all;
    `name` stands in its line.
    """
    has_records = False
    try:
        for found in _find_records(stream, at):
            has_records = True
            yield found
    except CutShort:
        if has_records:
            raise
    if not has_records:
        raise ArchiveError(f"{name}: it holds no WARC record. Give a WARC file, as crawlers write them.")


def is_cut_short(file: Path) -> bool:
    """Whether a WARC file breaks off within a record; ArchiveError for what is no WARC."""
    with file.open("rb") as stream:
        try:
            for _ in read_records(stream, name=str(file)):
                pass
        except CutShort:
            return True
    return False


def holds_response(file: Openable) -> bool:
    """Whether a WARC file has any response, read as far as the first; ArchiveError for what is no WARC."""
    with file.open("rb") as stream, suppress(CutShort):
        return any(found.record.rec_type in {"response", "revisit"} for found in read_records(stream, name=str(file)))
    return False


def recompress(file: Openable, part: Path) -> bool:
    """Write a WARC file as one gzip member a record; False if it was cut short, ArchiveError if it is no WARC."""
    with file.open("rb") as stream, part.open("wb") as output:
        try:
            for found in read_records(stream, name=str(file)):
                found.content.seek(found.start)
                with gzip.GzipFile(fileobj=output, mode="wb", filename="", mtime=0) as member:
                    left = found.end - found.start
                    while left and (chunk := found.content.read(min(CHUNK, left))):
                        left -= member.write(chunk)
                    member.write(b"\r\n\r\n")
        except CutShort:
            return False
    return True


def unpack_body(record: ArcWarcRecord, limit: int | None = None) -> bytes:
    """A record's body, its chunks and its content-encoding undone if it has any; all of it, or `limit` bytes."""
    body: bytes = record.content_stream().read(limit)
    return body


def close_dead_files(folder: Path) -> list[Path]:
    """Cut files that a dead process left open to their last whole record, and give them their names."""
    closed: list[Path] = []
    for left in sorted(folder.glob("*.warc.gz.open")):
        with suppress(FileNotFoundError, BlockingIOError), left.open("r+b") as stream:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if not is_still(left, stream):
                continue  # its writer, or another reader, has just closed it
            end = _find_last_end(stream)
            if end == 0:
                left.unlink()
                continue
            stream.truncate(end)
            closed.append(left.rename(left.with_suffix("")))
    return closed


def is_still(path: Path, stream: IO[bytes]) -> bool:
    """Whether a file that is open still has that name."""
    with suppress(FileNotFoundError):
        return path.stat().st_ino == os.fstat(stream.fileno()).st_ino
    return False


def _find_last_end(stream: IO[bytes]) -> int:
    """Where the last whole gzip member of a file ends; 0 if none is whole."""
    end = 0
    stream.seek(0)
    for _, member, is_whole in _unpack_members(stream):
        with closing(member):
            if is_whole:
                end = stream.tell() - member.left
    return end


class _Brotli:
    """As warcio wants a decompressor; its own way with brotli fails from brotli 1.2 on."""

    unused_data = b""

    def __init__(self) -> None:
        self.decompressor = brotli.Decompressor()

    def decompress(self, data: bytes) -> bytes:
        unpacked: bytes = self.decompressor.process(data)
        return unpacked


BufferedReader.DECOMPRESSORS["br"] = _Brotli


class _Member(SpooledTemporaryFile[bytes]):
    """A gzip member unpacked; `left` counts the bytes that were read of the file beyond it."""

    left: int = 0


def _unpack_members(stream: IO[bytes]) -> Iterator[tuple[int, _Member, bool]]:
    """Offset, content and wholeness of each gzip member; none after one that is not whole."""
    packed = b""
    while True:
        start = stream.tell() - len(packed)
        inflater = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
        member = _Member(max_size=IN_MEMORY)
        has_any = False
        try:
            while not inflater.eof and (packed := packed or stream.read(CHUNK)):
                has_any = True
                member.write(inflater.decompress(packed))
                packed = b""
        except zlib.error:
            pass
        if not has_any:
            member.close()
            return
        packed = inflater.unused_data
        member.left = len(packed)
        member.seek(0)
        yield start, member, inflater.eof
        if not inflater.eof:
            return


def _find_records(stream: IO[bytes], at: int) -> Iterator[Found]:
    stream.seek(at)
    is_packed = stream.read(2) == GZIP
    stream.seek(at)
    if not is_packed:
        yield from _parse_records(stream, None)
        return
    for offset, member, is_whole in _unpack_members(stream):
        with closing(member):
            yield from _parse_records(member, offset)
        if not is_whole:
            raise CutShort


def _parse_records(content: IO[bytes], offset: int | None) -> Iterator[Found]:
    """Each whole record of unpacked content; CutShort where the content breaks off."""
    loader = ArcWarcRecordLoader(verify_http=False)
    begin = content.tell()
    size = content.seek(0, 2)
    content.seek(begin)
    while _skip_blank_lines(content):
        start = content.tell()
        try:
            record = loader.parse_record_stream(content, known_format="warc")
            end = content.tell() + record.raw_stream.limit
        except BROKEN:
            raise CutShort from None
        if end > size:
            raise CutShort
        yield Found(offset=start if offset is None else offset, record=record, content=content, start=start, end=end)
        content.seek(end)


def _skip_blank_lines(content: IO[bytes]) -> bool:
    """Go to the next record's first line; whether there is one."""
    while line := content.readline():
        if line.strip():
            content.seek(-len(line), 1)
            return True
    return False
