"""Sites that nobody described: their lists are found, their articles told from their sections, and both read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from loopback import Answer, Crawl, page, running_site
from strangers import (
    NOW,
    ROBOTS,
    SITE,
    day,
    frame,
    make_linked,
    make_mapped,
    make_paged,
    make_scripted,
    make_wordpress,
    title,
)

from newsroom.serve import running_newsroom
from spiders.archive import read_captures
from spiders.asks import Ask
from spiders.browser import find_missing
from spiders.dated_lists import find_dated_list
from spiders.discovery import Found, find_feeds, find_linked, make_source
from spiders.entries import Entry
from spiders.folder import find_source, read_file
from spiders.kinds import Feed, Listing, Pages
from spiders.layouts import General
from spiders.listings import read_listing
from spiders.publisher import make_web_key, tell_publisher
from spiders.shapes import choose_articles, learn_pattern
from spiders.source import Source
from spiders.source_text import write_source
from transforms.pages.clean import clean

ARCHIVES = Path(__file__).resolve().parents[2] / "shared" / "archives"
KEY = "web_mfa_example"


def discover(root: Path, newsroom: str, site: str, monkeypatch: pytest.MonkeyPatch, **told: Any) -> tuple[Any, Crawl]:
    """Look at a site; the report, and a crawl that knows of what was found."""
    crawl = Crawl(root=root, newsroom=newsroom, source=KEY)
    monkeypatch.setenv("COMMUNIQUE_SITE", site)
    report = crawl.run(**told)
    monkeypatch.delenv("COMMUNIQUE_SITE")
    if (found := root / "source.py").exists():
        (root / "sources").mkdir()
        found.rename(root / "sources" / f"{KEY}.py")
    monkeypatch.setenv("COMMUNIQUE_HOME", str(root))
    return report, crawl


def load(root: Path) -> Source:
    return read_file(root / "sources" / f"{KEY}.py")


@pytest.mark.parametrize(
    ("make", "site", "kinds", "asked", "wanted"),
    [
        (make_wordpress, f"{SITE}/", ["Feed"], 3, 20),
        (make_paged, f"{SITE}/en/news", ["Pages"], 2, 30),
        (make_mapped, f"{SITE}/", ["Sitemap"], 8, 12),
        (make_linked, f"{SITE}/en/stories", ["Pages"], 5, 10),
    ],
    ids=["wordpress", "paged", "mapped", "linked"],
)
def test_a_site_is_looked_at_and_then_read_like_any_source(
    make: Callable[[], dict[str, Answer]],
    site: str,
    kinds: list[str],
    asked: int,
    wanted: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with running_site(make()) as stranger:
        report, crawl = discover(tmp_path, stranger.address, site, monkeypatch)
        assert report["broken"] is None
        assert sum(report["requests"].values()) <= asked
        found = crawl.run(since=day(40).date().isoformat(), until=NOW.date().isoformat())
    assert (found["captured"], found["failed"], found["broken"]) == (wanted, 0, None)
    source = load(tmp_path)
    assert [type(each).__name__ for each in source.listings] == kinds
    assert (source.name, source.language, source.enabled, source.republish) == (
        "Ministry of Norland",
        "en",
        False,
        False,
    )
    assert not any(
        source.is_article(SITE + path) for path in ("/", "/about/", "/contact/", "/en/topics/visa", "/press")
    )
    releases = [release for each in crawl.captures("article") for release in clean(each, source).releases]
    assert sorted(release.published_on for release in releases) == sorted(day(n).date() for n in range(wanted))
    assert {release.title for release in releases} == {title(n) for n in range(wanted)}
    assert {release.text.count("\n\n") for release in releases} == {2}


@pytest.mark.skipif(find_missing() is not None, reason=f"no page can be rendered: {find_missing()}")
def test_a_site_that_scripts_make_is_looked_at_in_a_browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with running_site(make_scripted()) as stranger:
        report, crawl = discover(tmp_path, stranger.address, f"{SITE}/press", monkeypatch)
        assert report["broken"] is None
        source = load(tmp_path)
        found = crawl.run(since=day(40).date().isoformat(), until=NOW.date().isoformat())
    assert source.needs_browser == ("listing", "article")
    assert (found["captured"], found["failed"], found["broken"]) == (8, 0, None)
    releases = [release for each in crawl.captures("article") for release in clean(each, source).releases]
    assert {release.title: release.published_on for release in releases} == {title(n): day(n).date() for n in range(8)}


def test_a_site_that_scripts_make_asks_for_a_browser_where_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with running_site(make_scripted()) as stranger:
        report, _ = discover(tmp_path, stranger.address, f"{SITE}/press", monkeypatch)
    assert report["broken"]["code"] == "app_shell"
    assert "install" in report["broken"]["detail"]


WALL = page('<html><body><iframe src="/_Incapsula_Resource?x=1">Incident</iframe></body></html>')


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({f"{SITE}/": frame("<h1>Welcome</h1>")}, "nothing_listed"),
        ({f"{SITE}/": WALL}, "bot_wall"),
        ({f"{SITE}/": Answer(status=404)}, "http_404"),
        ({f"{SITE}/": Answer(status=403)}, "blocked"),
        ({f"{SITE}/": Answer(status=301, headers={"Location": "https://elsewhere.example/"})}, "off_host"),
        ({ROBOTS: Answer(body=b"User-agent: *\nDisallow: /")}, "robots_disallowed"),
    ],
)
def test_a_site_that_shows_no_lists_is_named_with_the_reason(
    answers: dict[str, Answer], code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_site(answers) as stranger:
        report, _ = discover(tmp_path, stranger.address, f"{SITE}/", monkeypatch)
    assert report["broken"]["code"] == code
    assert not (tmp_path / "sources").exists()


@pytest.mark.skipif(not ARCHIVES.is_dir(), reason=f"there are no real archives in {ARCHIVES}")
def test_of_a_real_site_as_much_is_found_as_its_own_source_finds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, crafted = ARCHIVES / "ru_kremlin-2020.warc.gz", find_source("ru_kremlin")
    with running_newsroom([archive]) as newsroom:
        site = crafted.listings[0].url
        _, crawl = discover(tmp_path, newsroom, site, monkeypatch, today="2020-08-30")
        report = crawl.run(since="2020-07-20", until="2020-08-28")
        captured = crawl.captures("article")
    source = load(tmp_path)
    wanted = {
        release.url: release
        for each in read_captures(archive, root=archive.parent)
        if crafted.role_of(each.url) == "article"
        for release in clean(each.claimed_by("ru_kremlin", "article"), crafted).releases
        if release.published_on >= date(2020, 7, 20)
    }
    seen_at = datetime(2020, 8, 30, tzinfo=UTC)
    read = {
        release.url: release
        for each in captured
        for release in clean(replace(each, fetched_at=seen_at), source).releases
    }
    assert report["broken"] is None
    assert len(wanted.keys() & read.keys()) >= 0.9 * len(wanted) > 50
    same_day = [read[url].published_on == wanted[url].published_on for url in wanted.keys() & read.keys()]
    assert sum(same_day) >= 0.95 * len(same_day)


@pytest.mark.parametrize(
    ("urls", "pattern"),
    [
        (["https://a.example/n/12", "https://a.example/n/133"], r"https://a\.example/n/\d+"),
        (
            ["https://a.example/202/t20221123_1.html", "https://a.example/202/t2_2.html"],
            r"https://a\.example/202/t\d+_\d+\.html",
        ),
        (
            ["https://a.example/i.php?id=1&l=en", "https://a.example/i.php?id=22&l=en"],
            r"https://a\.example/i\.php\?id=\d+&l=en",
        ),
        (
            ["https://a.example/one-two-three/", "https://a.example/of-four-more-words/"],
            r"https://a\.example/(?:[^/?#-]*-){2,}[^/?#]*/",
        ),
        (
            ["https://a.example/7/2024/05/x", "https://a.example/7/2024/05/y"],
            r"https://a\.example/7/\d{4}/\d{2}/[^/?#]+",
        ),
        (["https://a.example/2024/05/x", "http://a.example/2023/11/y"], r"https?://a\.example/\d{4}/\d{2}/[^/?#]+"),
        ([], None),
    ],
)
def test_the_shape_of_addresses_is_learned(urls: list[str], pattern: str | None) -> None:
    assert learn_pattern(urls) == pattern
    assert all(re.fullmatch(pattern or "", url) for url in urls)


def test_a_few_sections_are_kept_as_words_and_strays_are_left_out() -> None:
    urls = [f"https://a.example/{part}/{n}" for part in ("news", "speeches") for n in range(10)]
    pattern = learn_pattern([*urls, "https://a.example/about"])
    assert pattern == r"https://a\.example/(?:news|speeches)/\d+"


def test_of_a_map_those_are_articles_that_are_many_and_have_a_title_or_a_number() -> None:
    articles = [f"https://a.example/press/the-minister-on-point-{n}" for n in range(6)]
    others = [f"https://a.example/{name}" for name in ("about", "contact", "press", "team", "history", "rooms")]
    few = ["https://a.example/x/a-page-with-many-words/deep"]
    assert choose_articles([*others, *articles, *few]) == articles


def make_list(item: str, count: int = 6, around: str = "div") -> str:
    days = [date(2024, 5, 20 - number) for number in range(count)]
    items = "".join(
        item.format(n=n, day=f"{each:%d %B %Y}", numbers=f"{each:%d/%m/%Y}", iso=each) for n, each in enumerate(days)
    )
    top = '<div class="top"><a href="/a">About the ministry here</a></div>'
    return f'<html><body>{top}<{around} class="list">{items}</{around}></body></html>'


ITEMS = {
    "div": '<div class="row"><a href="/n/{n}">A long enough title {n}</a><div>{day}</div></div>',
    "section": '<article class="post-{n} card"><time datetime="{iso}">x</time><h2><a href="/n/{n}">A title of'
    " five words</a></h2></article>",
    "table": '<tr><td>{n}</td><td><a href="/n/{n}">The title of number {n}</a></td><td>{day}</td></tr>',
    "main": '<a href="/n/{n}"><span>{day}</span><strong>A title within the link {n}</strong></a>',
    "ul": '<li><a href="/t/{n}">Tag</a> <p><a href="/n/{n}">The longer one is the title</a></p>'
    " <small>{numbers}</small></li>",
}


@pytest.mark.parametrize("around", ITEMS)
def test_a_list_of_dated_links_is_found_whatever_it_is_made_of(around: str) -> None:
    item = ITEMS[around]
    found = find_dated_list(make_list(item, around=around), "https://a.example/news", date(2024, 5, 21))
    assert found is not None
    assert [entry.url for entry in found[1]] == [f"https://a.example/n/{n}" for n in range(6)]
    assert found[0].day_first is (around == "ul")
    assert find_dated_list(make_list(item, 2, around), "https://a.example/news", date(2024, 5, 21)) is None
    listed = read_listing(found[0], make_list(item, around=around).encode(), Ask(url="https://a.example/news"))
    assert [(one.url, one.day) for one in listed.entries] == [(one.url, one.day) for one in found[1]]
    assert all(one.day for one in listed.entries)


def found_of(listing: Listing, *urls: str) -> Found:
    entries = [Entry(url=f"https://www.a.example{url}", title=None, time_text=None, day=None) for url in urls]
    return Found(listing=listing, entries=tuple(entries))


NEWS, EVENTS = [f"/news/{n}" for n in range(10, 30)], [f"/events/{n}" for n in range(10, 30)]
FEED, LIST = Feed(url="https://www.a.example/feed"), Pages(url="https://www.a.example/", item="li")


@pytest.mark.parametrize(
    ("found", "kinds", "article"),
    [
        ([found_of(LIST, *NEWS[:9]), found_of(FEED, *NEWS)], ["Feed", "Pages"], "/news/29"),
        ([found_of(LIST, *EVENTS[:4]), found_of(FEED, *NEWS)], ["Feed"], "/news/29"),
        ([found_of(LIST, *NEWS), found_of(FEED, *EVENTS)], ["Pages"], "/news/29"),
        ([found_of(replace(LIST, next_link="a"), *NEWS), found_of(FEED, *NEWS)], ["Pages", "Feed"], "/news/29"),
    ],
)
def test_the_lists_of_the_same_articles_are_a_source(found: list[Found], kinds: list[str], article: str) -> None:
    source = make_source("xx_a", "https://www.a.example/", found, "<html lang='de-AT'>", date(2026, 1, 1))
    assert source is not None
    assert [type(each).__name__ for each in source.listings] == kinds
    assert source.is_article(f"https://www.a.example{article}")
    assert not source.is_article("https://www.a.example/events/29")
    assert source.language == "de"
    assert make_source("xx_a", "https://www.a.example/", [], "", date(2026, 1, 1)) is None


TEXT = st.text(st.characters(blacklist_categories=["Cs"]), max_size=150)


@settings(deadline=None)
@given(TEXT, TEXT, st.lists(TEXT, max_size=2))
@example(name="", article="\\", hosts=[])
def test_a_source_is_written_as_it_is(name: str, article: str, hosts: list[str]) -> None:
    layout = General(drop=(article,))
    listing = replace(LIST, item=article)
    source = make_source("xx_a", "https://www.a.example/", [found_of(LIST, *NEWS)], "", date(2026, 1, 1))
    assert source is not None
    source = replace(source, name=name, article=article, hosts=tuple(hosts), listings=(listing,), layouts=(layout,))
    names: dict[str, Any] = {}
    exec(write_source(source, 'https://www.a.example/?"""x\\'), names)
    assert names["SOURCE"] == source


UNDATED = '<p><a href="/n/{n}">A title without a day {n}</a></p>'


@pytest.mark.parametrize("text", ["", "<p>04/05/2024</p>", make_list(UNDATED)])
def test_a_page_without_dated_links_holds_no_list(text: str) -> None:
    assert find_dated_list(text, "https://a.example/news", date(2024, 5, 21)) is None


def test_an_address_that_is_none_stops_nobody() -> None:
    links = "".join(
        f'<li><a href="http://[x/{n}">some four word title</a><b>0{n} May 2024</b></li>' for n in range(1, 8)
    )
    assert find_dated_list(links, "https://a.example/", date(2026, 1, 1)) is not None
    assert find_linked(links, "https://a.example/") is None
    assert find_feeds('<a href="http://[x/feed/">', "https://a.example/") == []
    listed = read_listing(LIST, links.encode(), Ask(url=LIST.url))
    assert {one.url for one in listed.entries} == {f"http://[x/{n}" for n in range(1, 8)}


def test_feeds_are_those_that_a_page_names_of_its_own_and_not_of_comments() -> None:
    text = """<head><link rel=alternate type="application/rss+xml" href="/comments/feed/">
    <link rel=alternate type="application/atom+xml" href="/atom"></head>
    <body><a href="/rss.xml">RSS</a><a href="https://other.example/feed/">Another's</a>
    <a href="/feedback">Write to us</a>"""
    assert find_feeds(text, "https://a.example/") == ["https://a.example/atom", "https://a.example/rss.xml"]


@pytest.mark.parametrize(
    ("url", "key", "country"),
    [
        ("https://www.mfa.gov.lv/en", "lv_mfa", "LV"),
        ("https://www.foreign.gov.uk/news", "uk_foreign", "GB"),
        ("https://news.press.cz/", "cz_press", None),
        ("https://www.press.example/", None, None),
    ],
)
def test_a_host_tells_who_publishes(url: str, key: str | None, country: str | None) -> None:
    publisher = tell_publisher(url)
    assert (publisher.key, publisher.country) == (key, country)
    assert make_web_key("https://www.mfa.gov.lv:8443/en") == "web_mfa_gov_lv_8443"
