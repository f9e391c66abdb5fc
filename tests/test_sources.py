"""Every source reads its own test pages: what it lists, what an article says, and what each address is."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from invented import make_capture, make_source

from newsroom.sample import KEYS as SAMPLED
from newsroom.sample import SAMPLE
from spiders.archive import read_captures
from spiders.asks import Ask
from spiders.folder import find_source, load_sources
from spiders.kinds import Feed, Listing, Pages
from spiders.layouts import Layout
from spiders.listings import begin, read_listing
from transforms.pages.clean import clean

FOLDER = Path(__file__).parent / "sources"
KEYS = sorted(folder.name for folder in FOLDER.iterdir())
SEEN_AT = datetime(2027, 1, 1, tzinfo=UTC)
"""Later than the day that any of the pages tells."""


def load_expected(kind: str) -> list[Any]:
    """Each expectation of that kind, as (source's key, what is expected), for one test each."""
    return [
        pytest.param(key, told, id=f"{key}/{told.get('file') or told['url']}")
        for key in KEYS
        for told in json.loads((FOLDER / key / "expected.json").read_text(encoding="utf-8")).get(kind, ())
    ]


def test_every_source_has_test_pages_and_every_folder_of_them_a_source() -> None:
    assert sorted(load_sources()) == KEYS


@pytest.mark.parametrize(("key", "told"), load_expected("articles"))
def test_an_article_reads_as_expected(key: str, told: dict[str, Any]) -> None:
    source = find_source(key)
    body = (FOLDER / key / told["file"]).read_bytes()
    role = source.role_of(told["url"])
    listed = told.get("listed_time")
    capture = make_capture(body, url=told["url"], source=key, role=role, fetched_at=SEEN_AT, listed_time=listed)
    reading = clean(capture, source)
    assert reading.issues == ()
    assert [json.loads(json.dumps(asdict(release), default=str)) for release in reading.releases] == [
        {"source": key, "translations": []} | expected | {"text": "\n\n".join(expected["text"])}
        for expected in told["releases"]
    ]


@pytest.mark.parametrize(("key", "told"), load_expected("listings"))
def test_a_listing_lists_as_expected(key: str, told: dict[str, Any]) -> None:
    source = find_source(key)
    assert source.role_of(told["url"]) == "listing"
    body = (FOLDER / key / told["file"]).read_bytes()
    listing = source.edition_of(told["url"]).listings[told["listing"]]
    first = begin(listing)
    listed = read_listing(listing, body, first if first.url == told["url"] else Ask(url=told["url"]))
    assert [[one.url, one.title, str(one.day)] for one in listed.entries] == told["entries"]
    assert [ask.url for ask in listed.following] == told.get("following", [])
    if source.rendition == "page":
        assert {source.role_of(one.url) for one in listed.entries} <= {"article"}


@pytest.mark.parametrize(("key", "told"), load_expected("addresses"))
def test_an_address_has_the_role_and_the_release_that_its_source_expects(key: str, told: dict[str, Any]) -> None:
    source = find_source(key)
    assert source.role_of(told["url"]) == told["role"]
    assert told.get("release_id") in (None, source.release_id_of(told["url"]))


@pytest.mark.parametrize(
    ("key", "url", "role"),
    [
        ("ru_kremlin", "http://en.kremlin.ru/events/president/news", "listing"),
        ("ru_kremlin", "https://en.kremlin.ru/events/president/news/page/41", "listing"),
        ("ru_kremlin", "http://en.kremlin.ru/events/president/news/feed/page/2", "listing"),
        ("ru_kremlin", "http://en.kremlin.ru/events/president/news/63937", "article"),
        ("ru_kremlin", "http://en.kremlin.ru/events/president/transcripts/63937#lead", "article"),
        ("ru_kremlin", "http://en.kremlin.ru/events/president/news/63937/photos", None),
        ("ru_kremlin", "http://en.kremlin.ru/robots.txt", None),
        ("cn_mfa", "https://www.mfa.gov.cn/eng/xw/wjbxw/index_1.html", "listing"),
        ("cn_mfa", "https://www.mfa.gov.cn/eng/xw/wjbxw/index_x.html", None),
        ("cn_mfa", "https://www.fmprc.gov.cn/mfa_eng/wjbxw/./202211/t20221123_10979891.html", "article"),
        ("cn_mfa", "http://WWW.mfa.gov.cn/eng/xw/fyrbt/lxjzh/202405/t20240530_11347225.html", "article"),
        ("cn_mfa", "https://www.mfa.gov.cn/web/wjdt_674879/202405/t20240530_11347225.shtml", None),
        ("us_state", "https://www.state.gov/rss-feed/press-releases/feed/", "listing"),
        # Its releases are read in the feed alone.
        ("us_state", "https://www.state.gov/detention-of-armenian-soldiers/", None),
        ("us_state_pages", "https://www.state.gov/press-releases/page/31/", "listing"),
        ("us_state_pages", "https://www.state.gov/detention-of-armenian-soldiers/", "article"),
        ("us_state_pages", "https://www.state.gov/releases/office-of-the-spokesperson/2026/07/a-call/", "article"),
        ("us_state_pages", "https://www.state.gov/rss-feed/press-releases/feed/", None),
        ("uk_fcdo", "https://www.gov.uk/api/content/government/news/uk-statement-on-chad", "article"),
        ("uk_fcdo", "https://www.gov.uk/api/content/government/speeches/a-speech.ar", "article"),
        ("uk_fcdo", "https://www.gov.uk/government/news/uk-statement-on-chad", None),
        ("cn_xinhua", "https://english.news.cn/world/index.htm", "listing"),
        ("cn_xinhua", f"https://english.news.cn/world/ds_{'0a' * 16}.json", "listing"),
        ("cn_xinhua", f"https://english.news.cn/20240514/{'0a' * 16}/c.html", "article"),
        ("cn_xinhua", f"https://english.news.cn/europe/20240514/{'0a' * 16}/c.html", "article"),
        ("cn_xinhua", "http://www.xinhuanet.com/english/2020-08/29/c_139326412.htm", "article"),
        ("cn_xinhua", "https://[english.news.cn/20240514/", None),
    ],
)
def test_an_address_has_one_role_for_a_source(key: str, url: str, role: str | None) -> None:
    assert find_source(key).role_of(url) == role


@pytest.mark.parametrize(
    ("key", "url", "release_id"),
    [
        ("ru_kremlin", "http://en.kremlin.ru/events/president/news/63937", "63937"),
        ("cn_mfa", "https://www.fmprc.gov.cn/mfa_eng/wjbxw/./202211/t20221123_109.html", "t20221123_109"),
        ("cn_mfa", "https://www.mfa.gov.cn/eng/xw/wjbxw/202211/t20221123_109.html", "t20221123_109"),
        ("uk_fcdo", "https://www.gov.uk/api/content/government/speeches/a-speech.ar", "speeches/a-speech.ar"),
        ("cn_xinhua", f"https://english.news.cn/europe/20240514/{'0a' * 16}/c.html", "0a" * 16),
        ("cn_xinhua", "http://www.xinhuanet.com/english/2020-08/29/c_139326412.htm", "c_139326412"),
        ("us_state", "https://WWW.state.gov/a/../paraguays-day/#top", "https://www.state.gov/paraguays-day/"),
    ],
)
def test_a_release_is_known_by_what_its_publisher_holds_constant(key: str, url: str, release_id: str) -> None:
    assert find_source(key).release_id_of(url) == release_id


def test_every_address_of_the_newsrooms_sample_has_a_role_but_robots() -> None:
    sources = [find_source(key) for key in SAMPLED]
    captures = list(read_captures(SAMPLE, root=SAMPLE.parent))
    unknown = {each.url for each in captures if not any(source.role_of(each.url) for source in sources)}
    assert {url.rpartition("/")[2] for url in unknown} == {"robots.txt"}


def test_the_newsrooms_sample_is_read_but_for_the_page_without_a_day_and_the_wall() -> None:
    captures = [
        capture.claimed_by(source.key, role)
        for capture in read_captures(SAMPLE, root=SAMPLE.parent)
        for source in map(find_source, SAMPLED)
        if (role := source.role_of(capture.url))
    ]
    readings = [clean(capture, find_source(capture.source)) for capture in captures]
    issues = [(issue.source, issue.code) for reading in readings for issue in reading.issues]
    assert issues == [("cn_mfa", "no_day"), ("cn_xinhua", "bot_wall")]
    releases = [release for reading in readings for release in reading.releases]
    assert Counter(key for key, _ in {(release.source, release.release_id) for release in releases}) == {
        "cn_mfa": 15, "cn_xinhua": 13, "ru_kremlin": 16, "uk_fcdo": 12, "us_state": 13,
    }  # fmt: skip
    # One of State's items was edited between the two sweeps.
    assert len({release.version_key for release in releases}) == len({release.key for release in releases}) + 1


def layout(until: date | None) -> Layout:
    return Layout(title="h1", time="time", time_formats=("%Y-%m-%d",), body="main", until=until)


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2019, 5, 1), date(2020, 6, 30)),
        (date(2020, 6, 30), date(2020, 6, 30)),
        (date(2020, 7, 1), date(2023, 1, 1)),
        (date(2023, 1, 2), None),
    ],
)
def test_a_day_has_the_layout_that_the_site_had_then_whatever_their_order(day: date, last: date | None) -> None:
    layouts = layout(None), layout(date(2020, 6, 30)), layout(date(2023, 1, 1))
    for order in (layouts, layouts[::-1]):
        source = make_source(*order)
        assert source.layout_on(day).until == last  # type: ignore[union-attr]
        assert source.layouts_from(day)[0] is source.layout_on(day)
        assert set(source.layouts_from(day)) == set(layouts)


@pytest.mark.parametrize(
    ("listing", "url", "is_listing"),
    [
        (Pages(url="https://site.example/news?p=1", item="li"), "https://site.example/news?p=1", True),
        (Pages(url="https://site.example/news?p=1", item="li"), "https://site.example/news?p=11", False),
        (Feed(url="https://site.example/feed"), "https://site.example/feed/page/2", False),
        (Feed(url="https://site.example/feed", follows_next=True), "https://site.example/feed?page=2", True),
        (Feed(url="https://site.example/feed", follows_next=True), "https://site.example/feeds", False),
    ],
)
def test_an_address_is_a_listings_own_or_none(listing: Listing, url: str, is_listing: bool) -> None:
    source = make_source(layout(None), listings=(listing,))
    assert (source.role_of(url) == "listing") is is_listing
