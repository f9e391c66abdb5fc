"""The newsroom: what it answers, what it refuses, and that its sample is built from its sources."""

from __future__ import annotations

import gzip
import http.client
import io
import json
import socket
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest
from lxml import etree, html
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from newsroom.build import build_sample
from newsroom.holdings import read_holding
from newsroom.pieces import FOLDER, load_pieces
from newsroom.sample import SAMPLE
from newsroom.serve import DeskServer, NewsroomError, open_newsroom, running_newsroom, serve
from newsroom.sites import cn_xinhua, uk_fcdo, us_state
from spiders.addresses import normalize_url

SHARED = Path(__file__).resolve().parents[2] / "shared"
PAGE = "http://example.org/news/1"
EARLY, LATE = "2024-05-01T00:00:00Z", "2024-05-09T00:00:00Z"

Headers = dict[str, str]


class Answer:
    """A response, its connection closed."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status, self.reason = response.status, response.reason
        self.headers, self.body = response.headers, response.read()


def ask(address: str, url: str, headers: Headers | None = None, *, path: str = "/", method: str = "GET") -> Answer:
    """Ask a newsroom as the crawler does, or, with an empty `url`, as a browser."""
    connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=10)
    connection.request(method, path, headers={**({"X-Newsroom-Url": url} if url else {}), **(headers or {})})
    answer = Answer(connection.getresponse())
    connection.close()
    return answer


def write_warc(path: Path, *records: tuple[str, str, str, Headers, bytes, str], packed: bool = True) -> Path:
    """A WARC of (kind, URL, date, headers, body, status line) records."""
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=packed, warc_version="1.1")
        for kind, url, date, headers, body, status in records:
            protocol = "GET / HTTP/1.1" if kind == "request" else "HTTP/1.1"
            line = StatusAndHeaders(status, list(headers.items()), protocol=protocol)
            fields = {"WARC-Date": date}
            record = writer.create_warc_record(
                url,
                kind,
                payload=io.BytesIO(body),
                length=len(body),
                warc_headers_dict=fields,
                http_headers=line,
            )
            writer.write_record(record)
    return path


def response(
    body: bytes, *, url: str = PAGE, date: str = EARLY, status: str = "200 OK", **headers: str
) -> tuple[str, str, str, Headers, bytes, str]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return "response", url, date, {"Content-Type": "text/html; charset=utf-8", **named}, body, status


@pytest.fixture
def sample() -> Iterator[str]:
    with running_newsroom([SAMPLE]) as address:
        yield address


def test_a_response_is_served_with_status_type_and_body_as_recorded(tmp_path: Path) -> None:
    moved = response(b"moved", url="http://example.org/old", status="301 Moved", Location=PAGE)
    warc = write_warc(tmp_path / "a.warc.gz", response(b"<p>one</p>"), moved)
    with running_newsroom([warc]) as address:
        page, old = ask(address, PAGE), ask(address, "http://example.org/old")
    assert (page.status, page.body) == (200, b"<p>one</p>")
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    assert (old.status, old.reason, old.headers["Location"]) == (301, "Moved", PAGE)


@pytest.mark.parametrize("packed", [True, False])
def test_only_responses_are_served_and_content_encoding_is_undone(tmp_path: Path, packed: bool) -> None:
    zipped = gzip.compress(b"plain again", mtime=0)
    chunked = b"5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n"
    warc = write_warc(
        tmp_path / "a.warc.gz",
        ("request", "http://example.org/asked", EARLY, {"Host": "example.org"}, b"", ""),
        response(zipped, Content_Encoding="gzip"),
        ("revisit", PAGE, LATE, {"Content-Type": "text/html"}, b"", "304 Not Modified"),
        response(chunked, url="http://example.org/2", Transfer_Encoding="chunked"),
        packed=packed,
    )
    with running_newsroom([warc]) as address:
        page = ask(address, PAGE)
        assert page.body == b"plain again"
        assert "Content-Encoding" not in page.headers
        assert ask(address, "http://example.org/2").body == b"hello world"
        assert ask(address, "http://example.org/asked").status == 404


def test_a_response_packed_with_brotli_is_served_unpacked(tmp_path: Path) -> None:
    text = b"plain again " * 10_000
    warc = write_warc(tmp_path / "a.warc.gz", response(brotli.compress(text), Content_Encoding="br"))
    with running_newsroom([warc]) as address:
        page = ask(address, PAGE)
    assert (page.body, page.headers["Content-Encoding"]) == (text, None)


def test_each_response_of_a_file_packed_as_one_gzip_member_is_served(tmp_path: Path) -> None:
    two = response(b"two", url="http://example.org/2")
    warc = write_warc(tmp_path / "a.warc", response(b"one"), two, packed=False)
    warc.write_bytes(gzip.compress(warc.read_bytes()))
    with running_newsroom([warc]) as address:
        assert [ask(address, url).body for url in (PAGE, "http://example.org/2")] == [b"one", b"two"]


def test_a_known_etag_is_answered_304_and_a_changed_body_is_not(tmp_path: Path) -> None:
    first = write_warc(tmp_path / "a.warc.gz", response(b"one"))
    with running_newsroom([first]) as address:
        etag = ask(address, PAGE).headers["ETag"]
        known = ask(address, PAGE, {"If-None-Match": f'"other", W/{etag}'})
    assert (known.status, known.body, known.headers["ETag"]) == (304, b"", etag)
    second = write_warc(tmp_path / "b.warc.gz", response(b"two", date=LATE))
    with running_newsroom([first, second]) as address:
        assert ask(address, PAGE, {"If-None-Match": etag}).body == b"two"


def test_last_modified_is_served_and_obeyed_only_where_it_was_recorded(tmp_path: Path) -> None:
    stamp = "Wed, 01 May 2024 00:00:00 GMT"
    dated = response(b"dated", url="http://example.org/2", Last_Modified=stamp)
    warc = write_warc(tmp_path / "a.warc.gz", response(b"one"), dated)
    with running_newsroom([warc]) as address:
        plain = ask(address, PAGE, {"If-Modified-Since": stamp})
        assert (plain.status, plain.headers["Last-Modified"]) == (200, None)
        assert ask(address, "http://example.org/2").headers["Last-Modified"] == stamp
        assert ask(address, "http://example.org/2", {"If-Modified-Since": stamp}).status == 304
        stale = {"If-Modified-Since": stamp, "If-None-Match": '"another"'}
        assert ask(address, "http://example.org/2", stale).status == 200


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (None, (200, b"late")),
        (datetime(2024, 5, 9, tzinfo=UTC), (200, b"late")),
        (datetime(2024, 5, 8, 23, 59, tzinfo=UTC), (200, b"early")),
        (datetime(2024, 4, 30, tzinfo=UTC), (404, b"not in this newsroom\n")),
    ],
)
def test_of_several_captures_the_newest_by_then_is_served(
    tmp_path: Path, at: datetime | None, expected: tuple[int, bytes]
) -> None:
    warc = write_warc(tmp_path / "a.warc.gz", response(b"late", date=LATE), response(b"early"))
    with running_newsroom([warc], at=at) as address:
        page = ask(address, PAGE)
    assert (page.status, page.body) == expected


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("http://example.org/news/./1", 200),
        ("http://example.org/x/../news/1#top", 200),
        ("http://EXAMPLE.org:80/news/1", 200),
        ("https://example.org/news/1", 404),
        ("http://example.org/news/1?x=1", 404),
        ("http://example.org/news/1/", 404),
        ("no address at all", 404),
    ],
)
def test_an_address_is_found_in_any_spelling_but_its_scheme_is_strict(tmp_path: Path, asked: str, status: int) -> None:
    with running_newsroom([write_warc(tmp_path / "a.warc.gz", response(b"one"))]) as address:
        assert ask(address, asked).status == status


@pytest.mark.parametrize(
    ("url", "normal"),
    [
        ("https://a.b", "https://a.b/"),
        ("https://a.b/c/./d/..", "https://a.b/c/"),
        ("https://a.b//c", "https://a.b//c"),
        ("https://a.b/c d?e=f,g:h", "https://a.b/c%20d?e=f,g:h"),
    ],
)
def test_addresses_have_one_normal_form(url: str, normal: str) -> None:
    assert normalize_url(url) == normal
    assert normalize_url(normal) == normal


def test_a_person_reads_the_same_pages_by_path_with_their_scripts_off(sample: str) -> None:
    index = ask(sample, "")
    assert index.status == 200
    link = next(one for one in html.fromstring(index.body).xpath("//a/@href") if "79013" in one)
    page = ask(sample, "", path=link)
    assert page.status == 200
    assert "sandbox" in page.headers["Content-Security-Policy"]
    assert ask(sample, "", path=link.replace("http://", "http:/")).body == page.body
    head = ask(sample, "", path=link, method="HEAD")
    assert (head.status, head.body, head.headers["ETag"]) == (200, b"", page.headers["ETag"])


def test_every_address_of_the_index_is_served(sample: str) -> None:
    links = html.fromstring(ask(sample, "").body).xpath("//a/@href")
    assert len(links) > 70
    assert {ask(sample, "", path=link).status for link in links} == {200, 404}
    assert [link for link in links if ask(sample, "", path=link).status == 404] == [
        "/https://english.news.cn/robots.txt"
    ]


def test_requests_are_counted_by_address_and_status(tmp_path: Path) -> None:
    with running_newsroom([write_warc(tmp_path / "a.warc.gz", response(b"one"))]) as address:
        etag = ask(address, PAGE).headers["ETag"]
        ask(address, PAGE, {"If-None-Match": etag})
        ask(address, "http://example.org/none")
        ask(address, "")
        counted = json.loads(ask(address, "", path="/__requests__").body)
    assert counted == {
        "total": 3,
        "requests": {PAGE: {"200": 1, "304": 1}, "http://example.org/none": {"404": 1}},
    }


def test_one_connection_carries_many_requests(tmp_path: Path) -> None:
    with running_newsroom([write_warc(tmp_path / "a.warc.gz", response(b"one"))]) as address:
        connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=10)
        bodies = []
        for _ in range(3):
            connection.request("GET", "/", headers={"X-Newsroom-Url": PAGE})
            bodies.append(connection.getresponse().read())
        connection.close()
    assert bodies == [b"one"] * 3


def test_a_file_cut_short_serves_its_whole_records_and_says_so(tmp_path: Path) -> None:
    two = response(b"two " * 500, url="http://example.org/2")
    whole = write_warc(tmp_path / "whole.warc.gz", response(b"one"), two).read_bytes()
    members = [whole[: (second := whole.index(b"\x1f\x8b", 10))], whole[second:]]
    # The last bytes of a member are its gzip trailer and blank lines: its record is whole without them.
    for cut in range(1, len(members[1]) - 16, 7):
        warc = tmp_path / "cut.warc.gz"
        warc.write_bytes(members[0] + members[1][:cut])
        newsroom = open_newsroom([warc])
        assert list(newsroom.holdings) == [PAGE], cut
        assert "cut.warc.gz: it breaks off within its record 2" in newsroom.cut_short[0]
        holding = newsroom.find(PAGE)
        assert holding
        assert read_holding(holding).body == b"one"
    with running_newsroom([warc]) as address:
        assert b"breaks off" in ask(address, "").body


@pytest.mark.parametrize(
    "content", [b"", b"<html>no WARC</html>", gzip.compress(b"nor this", mtime=0), b"\x1f\x8bbroken"]
)
def test_a_file_that_is_no_warc_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "not.warc.gz"
    path.write_bytes(content)
    with pytest.raises(NewsroomError, match=r"not\.warc\.gz: .+\. .+\.$") as refused:
        open_newsroom([path])
    assert "\n" not in str(refused.value)


def test_a_missing_file_or_none_or_a_time_without_zone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NewsroomError, match="no such file"):
        open_newsroom([tmp_path / "none.warc.gz"])
    with pytest.raises(NewsroomError, match="no WARC file named"):
        open_newsroom([])
    with pytest.raises(NewsroomError, match="no zone"):
        open_newsroom([SAMPLE], at=datetime(2024, 5, 13))


def test_a_port_in_use_is_refused_by_its_number() -> None:
    newsroom = open_newsroom([SAMPLE])
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(NewsroomError, match=rf"^port {port}: .*in use.* --port"):
            serve(newsroom, port)
    with pytest.raises(NewsroomError, match=r"^port 99999: "):
        serve(newsroom, 99999)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "example.org", ""])
def test_it_listens_on_loopback_alone(host: str) -> None:
    with pytest.raises(NewsroomError, match="not a loopback address"):
        DeskServer(open_newsroom([SAMPLE]), 0, host)


def test_rebuilding_the_sample_gives_the_committed_bytes() -> None:
    built, committed = build_sample(), SAMPLE.read_bytes()
    assert gzip.decompress(built) == gzip.decompress(committed)
    assert build_sample() == built
    if "ng" not in zlib.ZLIB_RUNTIME_VERSION:  # another deflate packs the same records into other bytes
        assert built == committed
    assert len(committed) < 300_000


def test_the_sample_holds_what_its_readme_promises(sample: str) -> None:
    sources = ("cn_mfa", "cn_xinhua", "ru_kremlin", "uk_fcdo", "us_state")
    pieces = {source: load_pieces(source) for source in sources}
    assert {source: len(found) for source, found in pieces.items()} == {
        "cn_mfa": 16,
        "cn_xinhua": 14,
        "ru_kremlin": 16,
        "uk_fcdo": 12,
        "us_state": 13,
    }
    for named in ("79013", "t20240516_11300233", "0516-xi-putin", "560631", "0518-interview"):
        assert named in (FOLDER / "README.md").read_text()
        assert any(piece.key == named for found in pieces.values() for piece in found)
    walled = next(piece for piece in pieces["cn_xinhua"] if piece.facts.get("is_walled"))
    [url] = [page.url for page in cn_xinhua.show([walled], walled.at) if page.url.endswith("/c.html")]
    wall = ask(sample, url)
    assert wall.status == 200
    assert b"_Incapsula_Resource" in wall.body


def test_the_feed_is_edited_and_loses_its_oldest_items_between_the_sweeps() -> None:
    texts = []
    for at in (datetime(2024, 5, 14, tzinfo=UTC), datetime(2024, 5, 21, tzinfo=UTC)):
        with running_newsroom([SAMPLE], at=at) as address:
            items = etree.fromstring(ask(address, us_state.FEED).body).findall(".//item")
        texts.append({item.findtext("guid"): item.findtext("description") for item in items})
    before, after = texts
    edited = "https://www.state.gov/?page_id=560631"
    assert before[edited] != after[edited]
    assert len(after) == us_state.ITEMS
    assert set(before) - set(after)
    assert all(before[guid] == after[guid] for guid in set(before) & set(after) - {edited})


def test_what_was_captured_later_is_not_there_before(sample: str) -> None:
    late = "http://en.kremlin.ru/events/president/news/79013"
    assert ask(sample, late).status == 200
    with running_newsroom([SAMPLE], at=datetime(2024, 5, 14, tzinfo=UTC)) as address:
        assert ask(address, late).status == 404


def test_listings_and_pages_of_the_sample_agree(sample: str) -> None:
    listed = json.loads(ask(sample, uk_fcdo.SEARCH.format(start=0)).body)["results"]
    for row in listed:
        content = json.loads(ask(sample, f"{uk_fcdo.SITE}/api/content{row['link']}").body)
        assert (content["title"], content["base_path"]) == (row["title"], row["link"])
    news = "http://en.kremlin.ru/events/president/news"
    links: list[str] = []
    for url in (news, f"{news}/page/2"):
        page = html.fromstring(ask(sample, url).body.decode())
        assert page.xpath("//div[contains(@class,'lister-page')]/@data-pages") == ["2"]
        links += page.xpath("//h3[contains(@class,'hentry__title')]/a/@href")
    assert len(links) == 16
    assert {ask(sample, f"http://en.kremlin.ru{link}").status for link in links} == {200}


@pytest.mark.parametrize(
    ("name", "count", "url"),
    [
        ("ru_kremlin-2020", 841, "http://en.kremlin.ru/events/president/news/page/2"),
        ("cn_mfa-2022", 125, "https://www.fmprc.gov.cn/mfa_eng/wjbxw/202211/t20221123_10979891.html"),
        ("us_state-feed-2022", 1, us_state.FEED),
    ],
)
def test_a_real_archive_is_served_by_the_same_door(name: str, count: int, url: str) -> None:
    archive = SHARED / "archives" / f"{name}.warc.gz"
    if not archive.exists():
        pytest.skip(f"the real archive {name} is not beside this checkout")
    newsroom = open_newsroom([archive])
    assert (len(newsroom.holdings), newsroom.cut_short) == (count, ())
    with running_newsroom([archive]) as address:
        answer = ask(address, url)
    assert answer.status == 200
    assert int(answer.headers["Content-Length"]) == len(answer.body) > 10_000
