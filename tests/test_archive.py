from __future__ import annotations

import gzip
import io
import os
import signal
import subprocess
import sys
import zlib
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import brotli
import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from newsroom.sample import SAMPLE
from spiders.archive import (
    MAX_BODY,
    ArchiveError,
    ArchiveWriter,
    Capture,
    close_dead_files,
    is_cut_short,
    read_capture,
    read_captures,
    read_confirmed,
    recompress,
)
from spiders.warc import read_records

NOON = datetime(2024, 5, 16, 12, 0, 0, 250000, tzinfo=UTC)
SHARED = Path(__file__).resolve().parents[2] / "shared"
Headers = list[tuple[str, str]]
HTML: Headers = [("Content-Type", "text/html; charset=UTF-8")]


def write_pages(root: Path, *bodies: bytes) -> Path:
    with ArchiveWriter(root, "xx_site", NOON) as writer:
        for number, body in enumerate(bodies):
            url = f"https://site.example/{number}"
            writer.write(url=url, role="article", fetched_at=NOON, status=200, headers=HTML, body=body)
    return writer.file


def write_others(
    path: Path,
    *records: tuple[str, str, str, Headers, bytes],
    packed: bool = True,
    fields: dict[str, str] | None = None,
) -> Path:
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=packed)
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "another crawler"}))
        for kind, url, status, headers, body in records:
            record = writer.create_warc_record(
                url,
                kind,
                payload=io.BytesIO(body),
                length=len(body),
                warc_headers_dict={"WARC-Date": "2020-08-28T10:00:00Z"},
                http_headers=StatusAndHeaders(status, headers, protocol="GET /" if kind == "request" else "HTTP/1.1"),
            )
            writer.write_record(record)
    return path


def others_response(url: str, body: bytes, *headers: tuple[str, str]) -> tuple[str, str, str, Headers, bytes]:
    return ("response", url, "200 OK", [("Content-Type", "text/html"), *headers], body)


def bodies_of(file: Path) -> list[bytes]:
    return [capture.body for capture in read_captures(file, root=file.parent)]


def test_what_is_written_is_read_back_in_every_field(tmp_path: Path) -> None:
    with ArchiveWriter(tmp_path, "xx_site", NOON) as writer:
        written = writer.write(
            url="https://site.example/a?b=1",
            role="article",
            fetched_at=NOON,
            status=200,
            reason="OK",
            headers=[*HTML, ("ETag", '"e1"'), ("Last-Modified", "Thu, 16 May 2024 08:00:00 GMT")],
            body="Été “quoted”".encode(),
            listed_title="A “title”\nof 100 % — 习近平",
            listed_time="May 16, 2024, 12:15",
        )
    assert written == Capture(
        source="xx_site",
        role="article",
        url="https://site.example/a?b=1",
        fetched_at=NOON,
        status=200,
        media_type="text/html",
        charset="UTF-8",
        body="Été “quoted”".encode(),
        sha256=sha256("Été “quoted”".encode()).hexdigest(),
        etag='"e1"',
        last_modified="Thu, 16 May 2024 08:00:00 GMT",
        listed_title="A “title”\nof 100 % — 习近平",
        listed_time="May 16, 2024, 12:15",
        warc_file=f"xx_site/20240516T120000-{os.getpid()}.warc.gz",
        warc_offset=written.warc_offset,
    )
    assert list(read_captures(writer.file, root=tmp_path)) == [written]
    assert read_capture(tmp_path, written.warc_file, written.warc_offset) == written


def test_every_kind_of_answer_is_kept_with_its_role(tmp_path: Path) -> None:
    answers = [("robots", 404), ("listing", 503), ("article", 301), ("article", 410)]
    with ArchiveWriter(tmp_path, "xx_site", NOON) as writer:
        for role, status in answers:
            writer.write(url="https://site.example/", role=role, fetched_at=NOON, status=status, headers=[], body=b"")
    assert [(one.role, one.status) for one in read_captures(writer.file, root=tmp_path)] == answers


def test_a_rendering_is_a_conversion_of_a_part_and_read_in_its_stead(tmp_path: Path) -> None:
    url, later = "https://site.example/1", NOON + timedelta(seconds=3)
    with ArchiveWriter(tmp_path, "xx_site", NOON) as writer:
        served = writer.write(url=url, role="part", fetched_at=NOON, status=200, headers=HTML, body=b"<script>")
        rendered = writer.write_rendering(
            served, role="article", rendered_at=later, body="<p>é".encode(), browser="Chromium 1", listed_title="É"
        )
    assert list(read_captures(writer.file, root=tmp_path)) == [rendered]
    assert (rendered.role, rendered.url, rendered.fetched_at, rendered.status) == ("article", url, later, 200)
    assert (rendered.body, rendered.media_type, rendered.charset) == ("<p>é".encode(), "text/html", "utf-8")
    assert (rendered.listed_title, rendered.etag) == ("É", None)
    assert read_capture(tmp_path, served.warc_file, served.warc_offset) == served
    with writer.file.open("rb") as stream:
        fields = {found.record.rec_type: found.record.rec_headers for found in read_records(stream, name="")}
    assert fields["conversion"]["WARC-Refers-To"] == fields["response"]["WARC-Record-ID"]


def test_what_others_made_of_a_page_is_no_page(tmp_path: Path) -> None:
    file = tmp_path / "texts.warc.gz"
    with file.open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        told = {"Content-Type": "text/plain"}
        text = {"payload": io.BytesIO(b"a text"), "length": 6, "warc_headers_dict": told}
        writer.write_record(writer.create_warc_record("https://site.example/1", "conversion", **text))
    assert bodies_of(file) == []


def test_a_304_is_a_revisit_that_leads_to_the_body_it_confirms(tmp_path: Path) -> None:
    with ArchiveWriter(tmp_path, "xx_site", NOON) as writer:
        told = {"url": "https://site.example/", "role": "listing", "fetched_at": NOON}
        first = writer.write(**told, status=200, headers=HTML, body=b"list")
        again = writer.write(**told, status=304, headers=[("ETag", '"e1"')], body=b"", confirms=first)
    assert (again.status, again.body, again.etag) == (304, b"", '"e1"')
    assert [one.status for one in read_captures(writer.file, root=tmp_path)] == [200, 304]
    assert read_confirmed(tmp_path, again.warc_file, again.warc_offset) == first
    assert read_confirmed(tmp_path, first.warc_file, first.warc_offset) == first
    assert b"WARC-Type: revisit\r\n" in gzip.decompress(writer.file.read_bytes())


def test_a_file_is_named_when_it_is_closed_and_never_over_another(tmp_path: Path) -> None:
    first, second = ArchiveWriter(tmp_path, "xx_site", NOON), ArchiveWriter(tmp_path, "xx_site", NOON)
    assert first.open_file.exists() and not first.file.exists()
    first.close()
    second.close()
    third = ArchiveWriter(tmp_path, "xx_site", NOON)
    third.close()
    assert len({first.file, second.file, third.file}) == 3
    assert all(one.file.exists() and not one.open_file.exists() for one in (first, second, third))


@pytest.mark.parametrize("packed", [True, False], ids=["gzip", "plain"])
def test_only_responses_of_others_are_read(tmp_path: Path, packed: bool) -> None:
    url = "http://site.example/./a"
    file = write_others(
        tmp_path / ("a.warc.gz" if packed else "a.warc"),
        ("request", url, " HTTP/1.1", [("Host", "site.example")], b""),
        others_response(url, b"<p>one"),
        ("metadata", url, "", [], b"fetchTimeMs: 1"),
        ("revisit", url, "200 OK", [("Content-Type", "text/html")], b""),
        ("response", "dns:site.example", "", [], b"site.example. 60 IN A 192.0.2.1"),
        others_response("http://site.example/b", b"<p>two"),
        packed=packed,
    )
    captures = list(read_captures(file, root=tmp_path, source="xx_site"))
    assert [(one.url, one.body, one.source, one.role) for one in captures] == [
        (url, b"<p>one", "xx_site", "article"),
        ("http://site.example/b", b"<p>two", "xx_site", "article"),
    ]
    assert [read_capture(tmp_path, file.name, one.warc_offset).body for one in captures] == [b"<p>one", b"<p>two"]
    assert captures[0].fetched_at == datetime(2020, 8, 28, 10, tzinfo=UTC)


CHUNKED = b"3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n"


@pytest.mark.parametrize(
    ("stored", "headers"),
    [
        (gzip.compress(b"abcdefg"), [("Content-Encoding", "gzip")]),
        (zlib.compress(b"abcdefg"), [("Content-Encoding", "deflate")]),
        (brotli.compress(b"abcdefg"), [("Content-Encoding", "br")]),
        (CHUNKED, [("Transfer-Encoding", "chunked")]),
        (b"abcdefg", [("Content-Encoding", "gzip")]),
        (b"abcdefg", [("Transfer-Encoding", "chunked")]),
        (b"abcdefg", [("Content-Encoding", "br")]),
    ],
    ids=["gzip", "deflate", "br", "chunked", "gzip in name alone", "chunks in name alone", "br in name alone"],
)
def test_encodings_of_bodies_are_undone(tmp_path: Path, stored: bytes, headers: Headers) -> None:
    file = write_others(tmp_path / "a.warc.gz", others_response("http://site.example/", stored, *headers))
    assert bodies_of(file) == [b"abcdefg"]


def test_a_body_that_unpacks_beyond_the_limit_is_passed_over(tmp_path: Path) -> None:
    bomb = gzip.compress(bytes(MAX_BODY + 1))
    file = write_others(
        tmp_path / "a.warc.gz",
        others_response("http://site.example/bomb", bomb, ("Content-Encoding", "gzip")),
        others_response("http://site.example/", b"kept"),
    )
    assert bodies_of(file) == [b"kept"]


@pytest.mark.parametrize("packed", [True, False], ids=["gzip", "plain"])
def test_a_file_cut_at_any_byte_yields_its_whole_records(tmp_path: Path, packed: bool) -> None:
    records = [others_response(f"http://site.example/{n}", f"<p>{n}".encode()) for n in range(3)]
    file = write_others(tmp_path / "whole.warc", *records, packed=packed)
    whole, captures = file.read_bytes(), list(read_captures(file, root=tmp_path))
    ends = [one.warc_offset for one in captures[1:]] + [len(whole)]
    cut = tmp_path / "cut.warc"
    for length in range(captures[0].warc_offset + 1, len(whole)):
        cut.write_bytes(whole[:length])
        # The last bytes of a record are its gzip trailer, or blank lines: its content is whole without them.
        least = sum(end <= length for end in ends)
        most = sum(end - 12 <= length for end in ends)
        found = bodies_of(cut)
        assert found == [one.body for one in captures][: len(found)]
        assert least <= len(found) <= most
    cut.write_bytes(whole[:-40])
    assert is_cut_short(cut) and not is_cut_short(file)


def test_a_damaged_record_ends_the_file(tmp_path: Path) -> None:
    file = write_pages(tmp_path, b"first", b"second", b"third")
    captures = list(read_captures(file, root=tmp_path))
    content = bytearray(file.read_bytes())
    content[captures[1].warc_offset + 100] ^= 0xFF
    file.write_bytes(content)
    assert [one.body for one in read_captures(file, root=tmp_path)] == [b"first"]
    assert is_cut_short(file)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n\n",
        b"<html>no archive</html>",
        gzip.compress(b"<html>no archive</html>"),
        b"\x1f\x8bnot gzip",
        bytes(99),
    ],
    ids=["empty", "blank", "html", "packed html", "no gzip", "zeros"],
)
def test_what_is_no_warc_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "no.warc.gz"
    file.write_bytes(content)
    for attempt in (lambda: list(read_captures(file, root=tmp_path)), lambda: recompress(file, tmp_path / "part")):
        with pytest.raises(ArchiveError, match=r"no\.warc\.gz: it holds no WARC record\. Give a WARC file.*\.$"):
            attempt()


@pytest.mark.parametrize(("file", "offset"), [("xx_site/gone.warc.gz", 0), ("xx_site/here.warc.gz", 3)])
def test_a_place_without_a_capture_is_named(tmp_path: Path, file: str, offset: int) -> None:
    write_pages(tmp_path, b"page").rename(tmp_path / "xx_site/here.warc.gz")
    with pytest.raises(ArchiveError, match=rf"{file}"):
        read_capture(tmp_path, file, offset)


def test_a_file_packed_as_one_member_or_not_at_all_becomes_one_member_a_record(tmp_path: Path) -> None:
    records = [others_response(f"http://site.example/{n}", bytes([65 + n]) * 3000) for n in range(3)]
    plain = write_others(tmp_path / "plain.warc", *records, packed=False)
    single = tmp_path / "single.warc.gz"
    single.write_bytes(gzip.compress(plain.read_bytes()))
    assert bodies_of(single) == bodies_of(plain)
    for file in (plain, single):
        part = tmp_path / "part.warc.gz"
        assert recompress(file, part)
        assert gzip.decompress(part.read_bytes()) == plain.read_bytes()
        captures = list(read_captures(part, root=tmp_path))
        assert [read_capture(tmp_path, part.name, one.warc_offset) for one in captures] == captures
        assert len({one.warc_offset for one in captures}) == 3


def test_a_file_cut_short_is_recompressed_to_its_whole_records(tmp_path: Path) -> None:
    whole = write_pages(tmp_path, b"first", b"second").read_bytes()
    cut, part = tmp_path / "cut.warc.gz", tmp_path / "part.warc.gz"
    cut.write_bytes(whole[:-30])
    assert not recompress(cut, part)
    assert bodies_of(part) == [b"first"]
    assert not is_cut_short(part)


WRITE_FOR_EVER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from spiders.archive import ArchiveWriter
writer = ArchiveWriter(Path(sys.argv[1]), "xx_site", datetime.now(UTC))
for number in range(10**9):
    url = f"https://site.example/{number}"
    body = str(number).encode() * 500
    writer.write(url=url, role="article", fetched_at=datetime.now(UTC), status=200, headers=[], body=body)
    print(number, flush=True)
"""


def test_a_writer_killed_at_any_instant_loses_nothing_it_had_written(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITE_FOR_EVER, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        written = [int(next(child.stdout)) for _ in range(20)]
        assert close_dead_files(tmp_path / "xx_site") == []  # it lives
        child.send_signal(signal.SIGKILL)
        written += [int(line) for line in child.stdout]
    [closed] = close_dead_files(tmp_path / "xx_site")
    found = [int(one.url.rpartition("/")[2]) for one in read_captures(closed, root=tmp_path)]
    assert found[: len(written)] == written
    assert len(found) <= len(written) + 1  # the one that was written, but not yet told of
    assert not is_cut_short(closed)
    assert list((tmp_path / "xx_site").glob("*.open")) == []


def test_a_dead_file_is_cut_to_its_last_whole_record_and_an_empty_one_goes(tmp_path: Path) -> None:
    file = write_pages(tmp_path, b"first", b"second")
    whole = file.read_bytes()
    folder = file.parent
    file.unlink()
    (folder / "a.warc.gz.open").write_bytes(whole[:-9])
    (folder / "b.warc.gz.open").write_bytes(whole[:15])
    (folder / "c.warc.gz.open").write_bytes(whole)
    assert close_dead_files(folder) == [folder / "a.warc.gz", folder / "c.warc.gz"]
    assert bodies_of(folder / "a.warc.gz") == [b"first"]
    assert (folder / "c.warc.gz").read_bytes() == whole
    assert sorted(path.name for path in folder.iterdir()) == ["a.warc.gz", "c.warc.gz"]
    assert close_dead_files(folder / "nothing there") == []


def test_the_sample_is_read_whole() -> None:
    captures = list(read_captures(SAMPLE, root=SAMPLE.parent))
    assert not is_cut_short(SAMPLE)
    assert {one.fetched_at.date() for one in captures} == {NOON.date() + timedelta(days=days) for days in (-3, 4)}
    assert {one.media_type for one in captures} >= {"text/html", "application/json", "application/rss+xml"}


@pytest.mark.parametrize(
    ("name", "count"), [("ru_kremlin-2020", 841), ("cn_mfa-2022", 125), ("us_state-feed-2022", 179)]
)
def test_a_real_archive_is_read_whole(name: str, count: int) -> None:
    file = SHARED / "archives" / f"{name}.warc.gz"
    if not file.exists():
        pytest.skip(f"{file.name} is not beside the repository")
    assert sum(1 for _ in read_captures(file, root=file.parent)) == count
