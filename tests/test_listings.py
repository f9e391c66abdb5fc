from __future__ import annotations

import json
from datetime import date

import pytest

from newsroom.sample import SAMPLE
from spiders.addresses import resolve_address
from spiders.archive import read_captures
from spiders.asks import Ask
from spiders.entries import Listed, NotAListing, read_day
from spiders.impostors import find_impostor
from spiders.kinds import Api, DataFile, Feed, Listing, Pages
from spiders.listings import begin, read_listing

PAGES = Pages(
    url="https://site.example/news/",
    item="li.item",
    title=".title",
    day="time",
    older="https://site.example/news/page/{number}",
)
FEED = Feed(url="https://site.example/feed", follows_next=True)
API = Api(
    url="https://site.example/api?count=2&start={start}&order=-time",
    per_page=2,
    items="answer.results",
    link="link",
    title="title",
    time="at",
    article="https://site.example/content{link}",
)
DATA = DataFile(
    url="https://site.example/world/index.htm",
    name=r"datasource:([0-9a-f]+)",
    file="ds_{name}.json",
    items="rows",
    link="address",
    title="title",
    time="time",
)

PAGE = """<html><head><meta charset="utf-8"></head><body><ul>
<li class="item"><a href="./1.html#top"><span class="title">  A visit\n of\u00a0state </span></a>
  <time datetime="2024-05-16">16 May</time></li>
<li class="item"><a href="/news/old/../2.html"><span class="title">Un été</span></a>
  <time>May 15, 2024, 12:15</time></li>
<li class="item"><span class="title">no link</span></li>
<li class="item"><a href="3.html">neither title nor day</a></li>
</ul></body></html>"""


def read(listing: Listing, body: str | bytes, ask: Ask | None = None, **told: str) -> Listed:
    content = body.encode() if isinstance(body, str) else body
    return read_listing(listing, content, ask or begin(listing), **told)


def following(listed: Listed) -> list[str]:
    return [ask.address for ask in listed.following]


def test_a_page_yields_addresses_in_normal_form_with_title_and_time_as_printed() -> None:
    listed = read(PAGES, PAGE)
    assert [(one.url, one.title, one.time_text, one.day) for one in listed.entries] == [
        ("https://site.example/news/1.html", "A visit of\u00a0state", "2024-05-16", date(2024, 5, 16)),
        ("https://site.example/news/2.html", "Un été", "May 15, 2024, 12:15", date(2024, 5, 15)),
        ("https://site.example/news/3.html", None, None, None),
    ]


def test_the_charset_of_the_header_goes_before_that_of_the_page() -> None:
    body = '<ul><li class="item"><a href="1"><span class="title">été</span></a></ul>'.encode("latin-1")
    assert read(PAGES, body, charset="iso-8859-1").entries[0].title == "été"


def test_older_pages_are_counted() -> None:
    ask = begin(PAGES)
    for number in (2, 3, 4):
        (ask,) = read(PAGES, PAGE, ask).following
        assert ask.url == f"https://site.example/news/page/{number}"


def test_an_item_may_be_the_link_itself_and_the_past_out_of_reach() -> None:
    listed = read(Pages(url=PAGES.url, item="li a"), PAGE)
    assert [one.url.rpartition("/")[2] for one in listed.entries] == ["1.html", "2.html", "3.html"]
    assert listed.following == ()


def atom(entries: str, *, following: str = "") -> str:
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>{following}{entries}</feed>'


def test_a_feed_yields_its_entries_and_the_next_link() -> None:
    entry = (
        "<entry><title>Call &amp; talk</title><link href='/news/7'/>"
        "<published>2024-05-16T23:30:00+04:00</published></entry>"
    )
    listed = read(FEED, atom(entry, following="<link rel='next' href='/feed/page/2'/>"))
    [one] = listed.entries
    assert (one.url, one.title, one.day) == ("https://site.example/news/7", "Call & talk", date(2024, 5, 16))
    assert following(listed) == ["https://site.example/feed/page/2"]
    assert read(FEED, atom(entry)).following == ()


def api(*links: str) -> str:
    rows = [{"link": link, "title": link[1:], "at": "2024-05-16T10:00:00Z"} for link in links]
    return json.dumps({"answer": {"results": rows}})


def test_an_api_is_paged_by_its_offset_while_its_pages_are_full() -> None:
    assert begin(API).url == "https://site.example/api?count=2&start=0&order=-time"
    full = read(API, api("/a", "/b"))
    assert [(one.url, one.title, one.day) for one in full.entries] == [
        ("https://site.example/content/a", "a", date(2024, 5, 16)),
        ("https://site.example/content/b", "b", date(2024, 5, 16)),
    ]
    assert following(full) == ["https://site.example/api?count=2&start=2&order=-time"]
    assert read(API, api("/c"), full.following[0]).following == ()


def test_a_page_names_the_data_file_that_lists() -> None:
    named = read(DATA, '<div data="datasource:0a1b"></div><script src="list.js"></script>', media_type="text/html")
    assert (following(named), named.entries) == (["https://site.example/world/ds_0a1b.json"], ())
    rows = [{"address": "/x/c.html", "title": "X", "time": "2024-05-16 10:00:00"}, {"address": None}]
    body = b"\xef\xbb\xbf" + json.dumps({"rows": rows}).encode()
    listed = read(DATA, body, named.following[0], media_type="application/json")
    assert [(one.url, one.day) for one in listed.entries] == [("https://site.example/x/c.html", date(2024, 5, 16))]


WALL = '<html><body><iframe src="/_Incapsula_Resource?x=1">Incident</iframe></body></html>'
SHELL = '<html><head><title>App</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>'
OTHER = f"<html><body><h1>Moved</h1><p>{'Our pages look different now. ' * 60}</p><script></script></body></html>"


@pytest.mark.parametrize(
    ("listing", "body", "code"),
    [
        (PAGES, WALL, "bot_wall"),
        (PAGES, SHELL, "app_shell"),
        (PAGES, OTHER, "nothing_listed"),
        (PAGES, '{"results": []}', "not_html"),
        (PAGES, "", "not_html"),
        (PAGES, PAGE.replace("<a ", "<b "), "layout_unmatched"),
        (FEED, WALL, "bot_wall"),
        (FEED, OTHER, "not_feed"),
        (FEED, '{"results": []}', "not_feed"),
        (FEED, "", "not_feed"),
        (FEED, atom(""), "nothing_listed"),
        (API, WALL, "bot_wall"),
        (API, OTHER, "not_json"),
        (API, "", "not_json"),
        (API, '{"error": "no such field"}', "layout_unmatched"),
        (API, '{"answer": {"results": [{"title": "no link"}]}}', "layout_unmatched"),
        (API, api(), "nothing_listed"),
        (DATA, WALL, "bot_wall"),
        (DATA, OTHER, "layout_unmatched"),
        (DATA, '{"rows": []}', "nothing_listed"),
    ],
)
def test_what_is_no_listing_is_told_apart(listing: Listing, body: str, code: str) -> None:
    with pytest.raises(NotAListing) as caught:
        read(listing, body)
    assert caught.value.code == code
    assert "site.example" in caught.value.detail


def test_a_long_page_that_speaks_of_walls_is_none() -> None:
    assert find_impostor(f"<html><body><p>Just a moment... {'the minister said ' * 200}</p></body></html>") is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("June 18, 2020, 12:15", date(2020, 6, 18)),
        ("Thu, 16 May 2024 23:10:00 -0500", date(2024, 5, 16)),
        ("2024-05-16T00:30:00+04:00", date(2024, 5, 16)),
        ("Updated: May 5, 2024", date(2024, 5, 5)),
        ("16 May 2024 10:00 MSK", date(2024, 5, 16)),
        ("May 2024", None),
        ("May 16", None),
        ("12:15", None),
        ("yesterday", None),
        ("99999999999999999999", None),
        ("", None),
    ],
)
def test_a_day_is_read_only_where_it_is_written_in_full(text: str, day: date | None) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize(
    ("address", "resolved"),
    [
        ("./202405/t1.html", "https://site.example/eng/202405/t1.html"),
        ("https://SITE.example/a/./b/../c#x", "https://site.example/a/c"),
        ("//other.example", "https://other.example/"),
        (" /a b/é?q=ü ", "https://site.example/a%20b/%C3%A9?q=%C3%BC"),
    ],
)
def test_addresses_have_one_normal_form(address: str, resolved: str) -> None:
    assert resolve_address("https://site.example/eng/index.html", address) == resolved


def test_the_samples_own_listings_are_read() -> None:
    pages = Pages(url="http://en.kremlin.ru/events/president/news", item="div.hentry_event", link="h3 a")
    feed = Feed(url="http://en.kremlin.ru/events/president/news/feed", follows_next=True)
    captures = {one.url: one for one in read_captures(SAMPLE, root=SAMPLE.parent)}
    by_page, by_feed = ({entry.url for entry in read(one, captures[one.url].body).entries} for one in (pages, feed))
    assert by_page == by_feed
    assert len(by_page) == 10
