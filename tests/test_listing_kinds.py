"""Each kind of list leads to the past in its own way."""

from __future__ import annotations

import gzip
import json
from datetime import date
from urllib.parse import parse_qs

import pytest

from spiders.asks import Ask, post_address, strip_posted
from spiders.entries import Listed, NotAListing, read_day
from spiders.kinds import Api, Feed, Listing, Pages, Sitemap
from spiders.listings import begin, read_listing

SITE = "https://site.example"
SPAN = (date(2026, 3, 1), date(2026, 3, 31))


def read(listing: Listing, body: str | bytes, ask: Ask | None = None) -> Listed:
    return read_listing(listing, body.encode() if isinstance(body, str) else body, ask or begin(listing))


def page(*entries: str, after: str = "") -> str:
    rows = "".join(f'<li><a href="/n/{number}">News</a> <i>{day}</i></li>' for number, day in enumerate(entries))
    return f"<html><body><ul>{rows}</ul>{after}</body></html>"


def test_pages_counted_from_nought_begin_with_one() -> None:
    listing = Pages(url=f"{SITE}/news", item="li", day="i", older=f"{SITE}/news?page={{number}}", first_older=1)
    (second,) = read(listing, page("1 May 2026")).following
    (third,) = read(listing, page("30 April 2026"), second).following
    assert [second.url, third.url] == [f"{SITE}/news?page=1", f"{SITE}/news?page=2"]


def test_pages_by_month_lead_to_the_month_before_the_oldest_entry() -> None:
    listing = Pages(url=f"{SITE}/news", item="li", day="i", older=f"{SITE}/news/{{year}}{{month}}.html")
    (older,) = read(listing, page("7 January 2026", "2 January 2026")).following
    assert older.url == f"{SITE}/news/202512.html"
    assert read(listing, page("undated")).following == ()


def test_a_link_to_the_next_page_is_followed_while_there_is_one() -> None:
    listing = Pages(url=f"{SITE}/news", item="li", next_link="a[rel=next]")
    (older,) = read(listing, page("", after='<a rel="next" href="?from=20">older</a>')).following
    assert older.url == f"{SITE}/news?from=20"
    assert read(listing, page(""), older).following == ()


def test_a_window_of_days_is_asked_for_where_a_site_takes_one() -> None:
    listing = Pages(
        url=f"{SITE}/news",
        item="li",
        first_older=1,
        older=f"{SITE}/news?page={{number}}",
        window=f"{SITE}/news?from={{since}}&to={{until}}&page={{number}}",
        day_format="%d%m%Y",
    )
    first = begin(listing, SPAN)
    (second,) = read(listing, page("1 May 2026"), first).following
    assert first.url == f"{SITE}/news?from=01032026&to=31032026&page=0"
    assert second.url == f"{SITE}/news?from=01032026&to=31032026&page=1"
    assert begin(listing).url == f"{SITE}/news"


def test_what_an_entry_links_to_may_stand_in_a_script() -> None:
    listing = Pages(
        url=f"{SITE}/list.do",
        item="tr",
        link="a",
        link_attribute="onclick",
        link_pattern=r"show\('(\d+)'\)",
        article=f"{SITE}/view.do?seq={{link}}",
    )
    rows = """<table><tr><th>Title</th></tr><tr><td><a href="#" onclick="show('41'); return false">A call</a></td></tr>
    <tr><td><a href="#" onclick="close()">Close</a></td></tr></table>"""
    assert [(one.url, one.title) for one in read(listing, rows).entries] == [(f"{SITE}/view.do?seq=41", "A call")]


FORM = """<form method="post" action="./list.aspx?id=7"><input type="hidden" name="__VIEWSTATE" value="s+t/=">
<input type="hidden" name="__EVENTVALIDATION" value="v"><input type="submit" name="go" value="Search"></form>"""


def test_an_aspnet_page_is_turned_by_posting_its_form_back() -> None:
    listing = Pages(url=f"{SITE}/list.aspx?id=7", item="li", postback=("grid", "Page${number}"))
    (second,) = read(listing, page("", after=FORM)).following
    assert second.url == f"{SITE}/list.aspx?id=7"
    assert second.media_type == "application/x-www-form-urlencoded"
    assert parse_qs(second.body, keep_blank_values=True) == {
        "__VIEWSTATE": ["s+t/="],
        "__EVENTVALIDATION": ["v"],
        "__EVENTTARGET": ["grid"],
        "__EVENTARGUMENT": ["Page$2"],
    }
    (third,) = read(listing, page("", after=FORM), second).following
    assert "__EVENTARGUMENT=Page%243" in (third.body or "")
    assert len({begin(listing).address, second.address, third.address}) == 3
    assert read(listing, page("")).following == ()


def test_what_is_posted_is_part_of_the_address_and_can_be_taken_off() -> None:
    plain, asked = f"{SITE}/api", f"{SITE}/api?lang=en"
    assert {strip_posted(post_address(url, b"{}")) for url in (plain, asked)} == {plain, asked}
    assert strip_posted(asked) == asked
    assert post_address(plain, b"1") != post_address(plain, b"2")


def answer(*slugs: str, **told: str) -> str:
    return json.dumps({"rows": [{"slug": slug, "name": slug.title(), "at": "03.04.2026"} for slug in slugs]} | told)


def api(**told: object) -> Api:
    names = {"items": "rows", "link": "slug", "title": "name", "time": "at", "article": f"{SITE}/a/{{link}}"}
    return Api(**(names | {"url": f"{SITE}/api?page={{number}}"} | told))  # type: ignore[arg-type]


def test_an_api_by_page_goes_on_until_a_list_is_not_full() -> None:
    listing = api(first=1, per_page=2, day_first=True)
    assert begin(listing).url == f"{SITE}/api?page=1"
    listed = read(listing, answer("a-call", "a-visit"))
    assert [(one.url, one.title, one.day) for one in listed.entries] == [
        (f"{SITE}/a/a-call", "A-Call", date(2026, 4, 3)),
        (f"{SITE}/a/a-visit", "A-Visit", date(2026, 4, 3)),
    ]
    assert [ask.url for ask in listed.following] == [f"{SITE}/api?page=2"]
    assert read(listing, answer("a-note")).following == ()


def test_an_api_by_cursor_goes_on_while_an_answer_tells_one() -> None:
    listing = api(url=f"{SITE}/api?after={{cursor}}", cursor="next")
    assert begin(listing).url == f"{SITE}/api?after="
    assert [ask.url for ask in read(listing, answer("a", next="k9")).following] == [f"{SITE}/api?after=k9"]
    assert read(listing, answer("a")).following == ()


def test_an_api_may_be_asked_by_post_for_a_window_with_headers_of_its_own() -> None:
    listing = api(
        url=f"{SITE}/api",
        window=f"{SITE}/api?from={{since}}",
        body='{"page": {number}, "filter": {"lang": "en"}}',
        headers=(("Referer", f"{SITE}/"),),
        first=1,
    )
    first = begin(listing, SPAN)
    assert (first.url, first.body) == (f"{SITE}/api?from=2026-03-01", '{"page": 1, "filter": {"lang": "en"}}')
    assert (first.media_type, first.headers) == ("application/json", (("Referer", f"{SITE}/"),))
    (second,) = read(listing, answer("a"), first).following
    assert (second.url, json.loads(second.body or "")["page"]) == (first.url, 2)


RSS = """<rss version="2.0"><channel><title>News</title><item><title>A call</title>
<link>https://site.example/feed/view/en/7?ref=rss</link><pubDate>Fri, 01 May 2026 09:00:00 -0400</pubDate></item>
</channel></rss>"""


def test_a_feeds_link_becomes_the_address_of_its_page_and_its_older_ones_are_counted() -> None:
    listing = Feed(
        url=f"{SITE}/feed", older=f"{SITE}/feed?paged={{number}}", rewrite=(r"/feed/view(/.+)\?ref=rss$", r"\1")
    )
    listed = read(listing, RSS)
    assert [one.url for one in listed.entries] == [f"{SITE}/en/7"]
    assert [ask.url for ask in listed.following] == [f"{SITE}/feed?paged=2"]


NAMES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"'
INDEX = f"""<sitemapindex {NAMES}>
<sitemap><loc>{SITE}/map-202512.xml</loc></sitemap><sitemap><loc> {SITE}/map-202601.xml.gz </loc></sitemap>
<sitemap><loc>{SITE}/videos-202602.xml</loc></sitemap></sitemapindex>"""
MAP = f"""<?xml version="1.0"?><urlset {NAMES}>
<url><loc>{SITE}/n/1</loc><lastmod>2026-05-01</lastmod></url>
<url><loc>{SITE}/n/2</loc><n:news><n:publication_date>2026-05-02T10:00:00Z</n:publication_date>
<n:title>A &amp; B</n:title>
</n:news></url></urlset>"""
SITEMAP = Sitemap(url=f"{SITE}/sitemap.xml", maps=rf"{SITE}/map-\d+\.xml(?:\.gz)?")


def test_an_index_of_maps_names_the_newest_first_and_leaves_out_what_is_not_to_be_read() -> None:
    listed = read(SITEMAP, INDEX)
    assert listed.entries == ()
    assert [ask.url for ask in listed.following] == [f"{SITE}/map-202601.xml.gz", f"{SITE}/map-202512.xml"]


def test_a_maps_link_becomes_the_address_of_its_document() -> None:
    listing = Sitemap(url=f"{SITE}/map.xml", rewrite=(rf"^{SITE}/n/", f"{SITE}/api/"))
    assert [one.url for one in read(listing, MAP).entries] == [f"{SITE}/api/1", f"{SITE}/api/2"]


def test_maps_with_a_day_go_by_it() -> None:
    dated = INDEX.replace("202512.xml</loc>", "202512.xml</loc><lastmod>2026-05-09</lastmod>").replace(
        ".xml.gz </loc>", ".xml.gz</loc><lastmod>2026-05-01</lastmod>"
    )
    assert [ask.url[-6:] for ask in read(SITEMAP, dated).following] == ["12.xml", "xml.gz"]


@pytest.mark.parametrize("body", [MAP.encode(), gzip.compress(MAP.encode(), mtime=0)])
def test_a_map_yields_its_pages_with_the_day_and_title_that_it_tells(body: bytes) -> None:
    listed = read(SITEMAP, body)
    assert [(one.url, one.title, one.day) for one in listed.entries] == [
        (f"{SITE}/n/1", None, date(2026, 5, 1)),
        (f"{SITE}/n/2", "A & B", date(2026, 5, 2)),
    ]


LAUGHS = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("<html><body>Not here</body></html>", "not_feed"),
        (f"<urlset {NAMES}></urlset>", "nothing_listed"),
        (b"\x1f\x8bnothing of that kind", "not_feed"),
        (INDEX.replace("/map-", "/other-"), "layout_unmatched"),
        ("", "not_feed"),
        (LAUGHS + f"<urlset {NAMES}><url><loc>&b;</loc></url></urlset>", "nothing_listed"),
    ],
)
def test_what_is_no_map_is_named(body: str | bytes, code: str) -> None:
    with pytest.raises(NotAListing) as told:
        read(SITEMAP, body)
    assert told.value.code == code


@pytest.mark.parametrize(
    ("text", "day_first", "day"),
    [
        ("03/04/2026", True, date(2026, 4, 3)),
        ("03/04/2026", False, date(2026, 3, 4)),
        ("03.04.2026 - 12:30", True, date(2026, 4, 3)),
        ("2026-04-03", True, date(2026, 4, 3)),
        ("2026.04.03", True, date(2026, 4, 3)),
        ("On : May 13th 2026", False, date(2026, 5, 13)),
        ("1775217600", False, date(2026, 4, 3)),
        ("1775217600000", False, date(2026, 4, 3)),
    ],
)
def test_a_day_is_read_as_the_site_writes_it(text: str, day_first: bool, day: date) -> None:
    assert read_day(text, day_first=day_first) == day
