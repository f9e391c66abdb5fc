"""Pages that nobody described: small ones of our own, and real ones where they lie beside the repository."""

from __future__ import annotations

import json
import runpy
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import make_capture, make_source
from selectolax.lexbor import LexborHTMLParser

from spiders.source import General
from transforms.pages.clean import clean
from transforms.pages.general import Article, read_article
from transforms.pages.metadata import choose_headline, read_metadata

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT.parent / "shared" / "pages" / "general"
needs_pages = pytest.mark.skipif(not PAGES.is_dir(), reason=f"there are no real pages in {PAGES}")

TITLE = "Minister of Fisheries receives the Ambassador of Norland"
LEDE = "The two sides went through the quota for cod and agreed to meet again before the season opens in March."
FIRST = (
    "On 4 May the Minister of Fisheries, Ana Holm, received Ambassador Per Lund at the ministry. They spoke about the"
    " shared stocks in the northern waters and about the boats that were held in the autumn."
)
SECOND = (
    "The Minister said that the harbour of Veer would be open to Norland's fleet from the first of June, and that the"
    " inspectors of both countries would work from one list."
)
THIRD = (
    "Ambassador Lund thanked the Minister for the quick release of the two crews, and invited her to the conference on"
    " the sea that his government will hold in the coming year."
)


def make_page(body: str, *, head: str = "", data: object = None) -> str:
    """A page around a body, as a site's templates make them."""
    told = f'<script type="application/ld+json">{json.dumps(data)}</script>' if data else ""
    return f"""<!doctype html><html lang="en-GB"><head><title>{TITLE} | Ministry of Fisheries</title>{head}{told}</head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
    <main>{body}</main><footer><p>Harbour Street 1, Veer. All rights reserved by the ministry and its printers.</p>
    </footer></body></html>"""


def read(text: str, **told: str) -> Article:
    """A page as it was seen in 2024, of a publisher in Oslo."""
    return read_article(text, zone=ZoneInfo("Europe/Oslo"), today=date(2024, 5, 20), **told)


def paragraphs(*texts: str) -> str:
    """Each text as a paragraph."""
    return "".join(f"<p>{text}</p>" for text in texts)


def test_a_plain_page_gives_title_day_paragraphs_and_language() -> None:
    article = read(make_page(f"<h1>{TITLE}</h1><p>4 May 2024</p><div>{paragraphs(FIRST, SECOND, THIRD)}</div>"))
    assert article.title == TITLE
    assert article.moment is not None
    assert (article.moment.day, article.moment.at) == (date(2024, 5, 4), None)
    assert article.blocks == [FIRST, SECOND, THIRD]
    assert article.language == "en"


@pytest.mark.parametrize(
    ("around", "name"),
    [
        (f"<h1>{TITLE}</h1>{{}}", "the title"),
        (f"<h2>{TITLE}</h2>{{}}", "the title as another heading"),
        ("<p>2024-05-04 10:55</p>{}", "a day before"),
        ("{}<p>04.05.2024</p>", "a day after"),
        ('{}<ul><li><a href="/a">Minister opens the cod season in Veer harbour</a></li></ul>', "a link to another"),
        (f'{{}}<figure><img src="a.jpg"><figcaption>{LEDE}</figcaption></figure>', "a caption"),
        (f"{{}}<p>{FIRST}</p>", "what was said before"),
    ],
    ids=lambda each: each if "{}" not in each else "",
)
def test_what_is_no_part_of_an_article_is_left_out(around: str, name: str) -> None:
    body = around.format(paragraphs(FIRST, SECOND, THIRD))
    assert read(make_page(f"<article>{body}</article>")).blocks == [FIRST, SECOND, THIRD], name


@pytest.mark.parametrize(
    "kept",
    [
        "<h3>What happens next</h3>",
        '<p>The <a href="/list">list of inspectors</a> is kept in Veer, and both sides may look into it.</p>',
        "<p>In 2023 they had caught 41,000 tonnes, and in the year before 38,500.</p>",
        "<p>Thank you.</p>",
    ],
)
def test_what_stands_between_paragraphs_is_kept(kept: str) -> None:
    article = read(
        make_page(f"<h1>{TITLE}</h1><article>{paragraphs(FIRST)}{kept}{paragraphs(SECOND, THIRD)}</article>")
    )
    assert article.blocks[0] == FIRST
    assert article.blocks[-2:] == [SECOND, THIRD]
    assert len(article.blocks) == 4


def test_a_lede_before_the_body_is_taken_back_where_the_page_tells_it() -> None:
    head = f'<meta property="og:description" content="{LEDE}">'
    body = f'<header><h1>{TITLE}</h1><div class="teaser-intro">{LEDE}</div></header>{paragraphs(FIRST, SECOND, THIRD)}'
    assert read(make_page(body, head=head)).blocks == [LEDE, FIRST, SECOND, THIRD]


@pytest.mark.parametrize(("is_cut", "count"), [(False, 3), (True, 4)])
def test_the_body_told_as_data_says_what_is_no_part_of_it_unless_it_is_cut_off(is_cut: bool, count: int) -> None:
    told = f"{FIRST} {SECOND} {THIRD}"
    data = {"@type": "NewsArticle", "headline": TITLE, "articleBody": told[:-30] if is_cut else told}
    advert = "Read the ministry's letter on your telephone every Friday, with the prices of the week and the tides."
    page = make_page(f"<h1>{TITLE}</h1><div>{paragraphs(FIRST, SECOND, advert, THIRD)}</div>", data=data)
    assert len(read(page).blocks) == count


@pytest.mark.parametrize(
    ("head", "data", "day", "at"),
    [
        ("", {"@type": "NewsArticle", "datePublished": "2024-05-04T09:30:00+02:00"}, 4, "07:30"),
        ("", {"@graph": [{"@type": "WebPage", "datePublished": "2024-05-05"}]}, 5, None),
        ('<meta property="article:published_time" content="2024-05-03 23:30:00Z">', None, 4, "23:30"),
        ('<meta property="article:published_time" content="2024-05-03T23:30:00+01:00">', None, 3, "22:30"),
        ('<meta name="PubDate" content="2024-05-02">', None, 2, None),
    ],
)
def test_the_day_is_the_publishers_own_as_it_tells_it(head: str, data: object, day: int, at: str | None) -> None:
    moment = read(make_page(f"<h1>{TITLE}</h1>{paragraphs(FIRST, SECOND)}", head=head, data=data)).moment
    assert moment is not None
    assert moment.day == date(2024, 5, day)
    assert (moment.at and moment.at.strftime("%H:%M")) == at


def test_a_listing_tells_the_day_and_the_title_where_the_page_does_not() -> None:
    article = read(
        f"<html><body><h1>Ministry</h1><h1>{TITLE}</h1>{paragraphs(FIRST, SECOND, THIRD)}</body></html>",
        listed_title=TITLE,
        listed_time="Sun, 05 May 2024 08:00:00 +0200",
    )
    assert article.title == TITLE
    assert article.moment is not None
    assert (article.moment.day, article.moment.at) == (date(2024, 5, 5), datetime(2024, 5, 5, 6, tzinfo=UTC))


@pytest.mark.parametrize(
    ("headlines", "title"),
    [
        ({"printed": ["A harbour opens"], "shared": ["A harbour opens - Veer"], "head": ["News"]}, "A harbour opens"),
        (
            {"printed": ["Ministry"], "shared": ["A harbour opens"], "head": ["A harbour opens | Ministry"]},
            "A harbour opens",
        ),
        ({"printed": ["Fish: A harbour opens"], "data": ["A harbour opens"]}, "A harbour opens"),
        ({"printed": ["A harbour opens in Veer"], "data": ["A harbour opens in…"]}, "A harbour opens in Veer"),
        ({"printed": ["One title"], "shared": ["Another title"]}, "One title"),
        ({"printed": ["Fish"], "shared": ["Fish: two ministers meet on the quay of Veer"]}, "Fish"),
        ({}, ""),
    ],
)
def test_the_title_is_the_one_told_as_data_or_that_most_agree_on(headlines: dict[str, list[str]], title: str) -> None:
    assert choose_headline(headlines) == title


def test_the_name_of_a_site_is_no_part_of_a_title() -> None:
    page = '<head><meta property="og:site_name" content="Veer Today"><title>A harbour opens – Veer Today</title></head>'
    assert read_metadata(LexborHTMLParser(page)).headlines["head"] == ["A harbour opens"]


@pytest.mark.parametrize("mark", [" | ", "_", " - ", "｜"])
def test_a_title_is_cut_to_what_the_page_prints_of_it(mark: str) -> None:
    long_name = "Ministry of Fisheries, Harbours and Inland Waters of the Kingdom of Suderia"
    head = f"<title>{TITLE}{mark}{long_name}</title>"
    body = f"<div class='name'>{TITLE}</div><div>{paragraphs(FIRST, SECOND, THIRD)}</div>"
    article = read(f"<html><head>{head}</head><body>{body}</body></html>")
    assert (article.title, article.blocks) == (TITLE, [FIRST, SECOND, THIRD])
    assert read(f"<html><head>{head}</head><body><p>{FIRST}</p></body></html>").title == f"{TITLE}{mark}{long_name}"


def test_a_title_is_not_cut_to_the_name_of_its_site() -> None:
    head = f"<title>Ministry of Fisheries | {TITLE}</title>"
    for name in ('<a href="/">Ministry of Fisheries</a>', "Ministry of Fisheries"):
        body = f"<div class='logo'>{name}</div><div class='name'>{TITLE}</div>{paragraphs(FIRST, SECOND, THIRD)}"
        assert read(f"<html><head>{head}</head><body>{body}</body></html>").title == TITLE


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "<",
        "<html></html>",
        "no markup",
        "https://site.example/1",
        "<?xml encoding='utf-8'?><a/>",
    ],
)
def test_what_is_no_article_gives_none(text: str) -> None:
    article = read(text)
    assert (article.title, article.moment) == ("", None)
    assert len(article.blocks) <= 1


TAGS = [
    "p",
    "/p",
    "div hidden",
    "/div",
    "h1",
    "table><td",
    "a href=x",
    "figure",
    "br",
    "time datetime=''",
    "/script",
    "!--",
]
PIECES = [
    "-->",
    "\0",
    '<script type="application/ld+json">',
    '{"@type":["NewsArticle",1],"headline":{}',
    "[[[",
    "2024-13-45",
]
STAMP = '<meta property="article:published_time" content="9999-99-99">'
MARKUP = st.sampled_from([*(f"<{tag}>" for tag in TAGS), *PIECES, STAMP, FIRST, SECOND, "&#xD800;"])


@settings(max_examples=150, deadline=None)
@given(st.lists(MARKUP | st.text(max_size=20), max_size=30).map("".join))
def test_no_page_stops_the_reader(text: str) -> None:
    assert isinstance(read(text), Article)


def test_a_page_may_be_as_deep_as_it_likes() -> None:
    assert read("<div>" * 20_000 + f"<p>{FIRST}</p>").title == ""


@needs_pages
def test_real_pages_are_read_no_worse_than_when_the_floors_were_set() -> None:
    bench = runpy.run_path(str(ROOT / "bench" / "read_general_pages.py"))
    scores = [bench["score_page"](page.expected, bench["read_ourselves"](page)) for page in bench["load_folder"](PAGES)]
    mean = bench["score_pages"](scores)
    assert len(scores) == 93
    assert mean.f1 >= 0.963
    assert mean.day >= 0.99
    assert mean.title >= 0.87


def test_a_source_may_have_its_pages_read_so_and_leave_something_out() -> None:
    advert = '<p class="letter">Read our letter on your telephone every Friday, with the prices of the week.</p>'
    body = make_page(f"<h1>{TITLE}</h1><div>{paragraphs(FIRST)}{advert}{paragraphs(SECOND, THIRD)}<p>Office</p></div>")
    source = make_source(General(drop=(".letter",), drop_blocks=("Office",)))
    capture = make_capture(body, listed_time="Published on 04/05/2024, 10:00")
    (release,) = clean(capture, source).releases
    assert (release.title, release.published_on) == (TITLE, date(2024, 5, 4))
    assert release.text == "\n\n".join((FIRST, SECOND, THIRD))


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (
            "<body><p>Just a moment...</p><script src='/cdn-cgi/challenge-platform/x.js'></script></body>",
            "bot_wall",
        ),
        ("<html><body><div id='root'></div><script src='/app.js'></script></body></html>", "app_shell"),
        (make_page(f"<h1>{TITLE}</h1>{paragraphs(FIRST, SECOND, THIRD)}"), "no_day"),
    ],
)
def test_what_a_general_reader_cannot_read_is_an_issue(body: str, code: str) -> None:
    assert [issue.code for issue in clean(make_capture(body), make_source(General())).issues] == [code]
