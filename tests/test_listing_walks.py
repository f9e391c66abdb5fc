"""Each kind of list is walked by the real spider over loopback, and what has no end is stopped."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from loopback import Answer, Crawl, codes, page, running_site

from spiders.asks import post_address
from spiders.kinds import Api, Feed, Listing, Pages, Sitemap
from spiders.release_spider import MOST_LISTS

SITE = "https://site.example"
WALK = """
import sys
from dataclasses import replace
from spiders import release_spider
from spiders.folder import find_source
from spiders.kinds import Api, Feed, Pages, Sitemap
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.utils.project import get_project_settings
source = replace(find_source("ru_kremlin"), listings=eval(sys.argv[1]), article=r"https://site\\.example/n/\\d+")
release_spider.MOST_LISTS = int(sys.argv[2])
spider = type("Walker", (release_spider.ReleaseSpider,), {"name": source.key, "source": source})
process = AsyncCrawlerProcess(get_project_settings())
process.crawl(spider, plan=sys.argv[3])
process.start()
"""


def walk(
    tmp_path: Path, listing: Listing | tuple[Listing, ...], answers: dict[str, Any], **told: Any
) -> tuple[dict[str, Any], Any]:
    articles = {f"{SITE}/n/{number}": page("<h1>A release</h1>") for number in range(1, 10)}
    listings = listing if isinstance(listing, tuple) else (listing,)
    with running_site({**articles, **answers}) as site:
        crawl = Crawl(root=tmp_path, newsroom=site.address)
        report = crawl.run(
            command=[sys.executable, "-c", WALK, repr(listings), str(told.pop("most", MOST_LISTS))], **told
        )
    return report, site


def xml(text: str) -> Answer:
    return Answer(body=text.encode(), headers={"Content-Type": "application/xml"})


def json_page(text: str) -> Answer:
    return Answer(body=text.encode(), headers={"Content-Type": "application/json"})


def sitemap(*numbers: int) -> Answer:
    rows = "".join(f"<url><loc>{SITE}/n/{number}</loc><lastmod>2020-01-0{number}</lastmod></url>" for number in numbers)
    return xml(f"<urlset>{rows}</urlset>")


def index(*names: str) -> Answer:
    return xml(
        f"<sitemapindex>{''.join(f'<sitemap><loc>{SITE}/{name}</loc></sitemap>' for name in names)}</sitemapindex>"
    )


SINCE = {"since": "2020-01-01", "until": "2020-12-31"}


def test_every_map_of_an_index_is_read_even_if_one_is_gone(tmp_path: Path) -> None:
    answers = {f"{SITE}/map.xml": index("m1.xml", "m2.xml", "m3.xml"), f"{SITE}/m1.xml": sitemap(1)}
    report, site = walk(tmp_path, Sitemap(url=f"{SITE}/map.xml"), answers | {f"{SITE}/m3.xml": sitemap(3, 2)}, **SINCE)
    assert site.asked[1:5] == [f"{SITE}/{name}" for name in ("map.xml", "m3.xml", "m2.xml", "m1.xml")]
    assert (report["captured"], report["broken"]) == (3, None)


def test_an_index_that_names_itself_is_read_once(tmp_path: Path) -> None:
    answers = {f"{SITE}/map.xml": index("map.xml", "m1.xml"), f"{SITE}/m1.xml": index("map.xml", "m2.xml")}
    report, site = walk(tmp_path, Sitemap(url=f"{SITE}/map.xml"), answers | {f"{SITE}/m2.xml": sitemap(1)}, **SINCE)
    assert site.asked.count(f"{SITE}/map.xml") == 1
    assert report["captured"] == 1


def test_lists_without_end_are_left_at_a_limit_that_the_issue_names(tmp_path: Path) -> None:
    row = f'<li><a href="{SITE}/n/{{}}">A release</a> <i>2020-05-05</i></li>'
    pages = {f"{SITE}/list?{n}": page(row.format(n) + f'<a rel="next" href="?{n + 1}">on</a>') for n in range(1, 9)}
    listing = Pages(url=f"{SITE}/list?1", item="li", day="i", next_link="a[rel=next]")
    report, _ = walk(tmp_path, listing, pages, most=4, **SINCE)
    assert codes(report) == {"endless_list": 1, "history_ends": 1}
    assert report["captured"] == 4
    assert "more than 4 lists" in report["issues"][0]["detail"]


def test_a_window_that_begins_before_a_list_ends_is_walked_in_the_next(tmp_path: Path) -> None:
    items = "".join(
        f"<item><title>A release</title><link>{SITE}/n/{n}</link><pubDate>0{n} Jan 2020</pubDate></item>"
        for n in (9, 8)
    )
    listings = (Feed(url=f"{SITE}/feed"), Sitemap(url=f"{SITE}/map.xml"), Feed(url=f"{SITE}/another"))
    answers = {
        f"{SITE}/feed": xml(f"<rss version='2.0'><channel>{items}</channel></rss>"),
        f"{SITE}/map.xml": sitemap(8, 7, 3, 2),
        f"{SITE}/old.xml": xml(f"<urlset><url><loc>{SITE}/n/1</loc><lastmod>2019-01-01</lastmod></url></urlset>"),
    }
    report, site = walk(tmp_path, listings, answers, since="2020-01-03", until="2020-12-31")
    assert (report["captured"], codes(report)) == (4, {})
    assert f"{SITE}/another" not in site.asked
    for name in ("further", "stale", "furthest"):
        (tmp_path / name).mkdir()
    report, site = walk(tmp_path / "further", listings, answers, since="2020-01-08", until="2020-12-31")
    assert (report["captured"], codes(report)) == (2, {})
    report, site = walk(tmp_path / "stale", (listings[0], Sitemap(url=f"{SITE}/old.xml")), answers, **SINCE)
    assert (report["captured"], codes(report)) == (2, {"history_ends": 1})
    report, site = walk(tmp_path / "furthest", listings[:2], answers, since="2019-01-01", until="2020-12-31")
    assert (report["captured"], codes(report)) == (5, {"history_ends": 1})
    assert "2020-01-02" in report["issues"][0]["detail"]


FORM = '<form method="post" action="/list.aspx"><input type="hidden" name="__VIEWSTATE" value="{}"></form>'


def test_an_aspnet_list_is_turned_by_its_form_and_each_page_kept_apart(tmp_path: Path) -> None:
    listing = Pages(url=f"{SITE}/list.aspx", item="li", postback=("grid", "Page${number}"))
    fields = "__VIEWSTATE={}&__EVENTTARGET=grid&__EVENTARGUMENT=Page%24{}"
    second, third = (
        post_address(f"{SITE}/list.aspx", fields.format(state, n).encode()) for state, n in (("a", 2), ("b", 3))
    )
    answers = {
        f"{SITE}/list.aspx": page(f'<ul><li><a href="/n/1">One</a></li></ul>{FORM.format("a")}'),
        second: page(f'<ul><li><a href="/n/2">Two</a></li></ul>{FORM.format("b")}'),
        third: page('<ul><li><a href="/n/3">Three</a></li></ul>'),
    }
    report, site = walk(tmp_path, listing, answers, **SINCE)
    assert [parse_qs(sent)["__EVENTARGUMENT"] for sent in site.sent] == [["Page$2"], ["Page$3"]]
    assert report["captured"] == 3
    held = {one.url for one in Crawl(root=tmp_path, newsroom="").captures("listing")}
    assert held == {f"{SITE}/list.aspx", second, third}


def test_an_api_is_asked_by_post_for_the_days_of_a_window(tmp_path: Path) -> None:
    listing = Api(
        url=f"{SITE}/api",
        body='{"page": {number}}',
        window=f"{SITE}/api?from={{since}}&to={{until}}",
        items="rows",
        link="id",
        title="id",
        time="at",
        article=f"{SITE}/n/{{link}}",
        per_page=2,
        headers=(("Accept-Language", "fr"),),
    )
    asked = f"{SITE}/api?from=2020-01-01&to=2020-12-31"
    rows = ['{"id": 1, "at": "2020-03-01"}', '{"id": 2, "at": "2020-02-01"}', '{"id": 3, "at": "2020-01-01"}']
    answers = {
        post_address(asked, b'{"page": 0}'): json_page(f'{{"rows": [{rows[0]}, {rows[1]}]}}'),
        post_address(asked, b'{"page": 1}'): json_page(f'{{"rows": [{rows[2]}]}}'),
    }
    report, site = walk(tmp_path, listing, answers, **SINCE)
    assert site.sent == ['{"page": 0}', '{"page": 1}']
    posts = [told for url, told in zip(site.asked, site.headers, strict=True) if "__wb_method=POST" in url]
    assert {(told["Content-Type"], told["Accept-Language"]) for told in posts} == {("application/json", "fr")}
    assert report["captured"] == 3


def test_a_map_of_other_pages_is_passed_over_beside_one_of_releases(tmp_path: Path) -> None:
    others = xml(f"<urlset><url><loc>{SITE}/about</loc></url></urlset>")
    answers = {f"{SITE}/map.xml": index("m1.xml", "m2.xml", "m3.xml"), f"{SITE}/m2.xml": sitemap(1)}
    report, _ = walk(
        tmp_path,
        Sitemap(url=f"{SITE}/map.xml"),
        answers | {f"{SITE}/m1.xml": others, f"{SITE}/m3.xml": others},
        **SINCE,
    )
    assert (report["captured"], report["broken"]) == (1, None)


@pytest.mark.parametrize("body", ["<urlset></urlset>", "<html><body>no map</body></html>"])
def test_a_map_that_lists_nothing_breaks_its_source(tmp_path: Path, body: str) -> None:
    report, _ = walk(tmp_path, Sitemap(url=f"{SITE}/map.xml"), {f"{SITE}/map.xml": xml(body)})
    assert report["broken"]["code"] in ("nothing_listed", "not_feed")


def test_cookies_come_back_to_a_site_that_wants_them_and_to_no_other(tmp_path: Path) -> None:
    board = "https://www.mofa.go.kr/eng/brd/m_5676/"
    row = "<tr><td>1</td><td><a href='#' onclick=\"f_view('7')\">A</a></td><td></td><td>2020-01-02</td></tr>"
    gate = Answer(status=307, headers={"Location": f"{board}list.do", "Set-Cookie": "session=abc; Path=/"}, times=1)
    answers = {
        f"{board}list.do": [gate, page(f"<table><tbody>{row}</tbody></table>")],
        f"{board}view.do?seq=7": page("A"),
    }
    with running_site(answers) as site:
        report = Crawl(root=tmp_path, newsroom=site.address, source="kr_mofa").run()
    assert (report["captured"], report["broken"]) == (1, None)
    assert [headers.get("Cookie") for headers in site.headers[-3:]] == [None, "session=abc", "session=abc"]
    kremlin = "http://en.kremlin.ru/events/president/news"
    again = Answer(status=307, headers={"Location": kremlin, "Set-Cookie": "session=abc; Path=/"})
    with running_site({kremlin: again, f"{kremlin}/feed": again}) as site:
        report = Crawl(root=tmp_path, newsroom=site.address).run()
    assert report["broken"]["code"] == "too_many_redirects"
    assert {headers.get("Cookie") for headers in site.headers} == {None}


def test_a_sources_own_headers_go_with_lists_and_pages(tmp_path: Path) -> None:
    news = "https://www.tccb.gov.tr/en/news/"
    row = '<dl><dt class="date">01.10.2026</dt><dd><a href="/en/news/542/7/a">A</a></dd></dl>'
    with running_site({news: page(row), f"{news}542/7/a": page("A")}) as site:
        report = Crawl(root=tmp_path, newsroom=site.address, source="tr_tccb").run()
    assert report["captured"] == 1
    assert {headers.get("Cookie") for headers in site.headers[-2:]} == {"3c3L0f05=2"}
    assert all(headers["Accept"].startswith("text/html") for headers in site.headers[-2:])
