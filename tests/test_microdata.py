from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from invented import make_capture, make_source
from selectolax.lexbor import LexborHTMLParser

from spiders.source import Layout
from transforms.pages.clean import clean
from transforms.pages.general import read_article
from transforms.pages.metadata import read_metadata
from transforms.pages.microdata import read_items

TITLE = "Minister of Forests meets the rangers of Ostmark"
BLOCKS = [
    "The Minister of Forests, Lena Brandt, met the rangers of Ostmark on Thursday on the burnt hills.",
    "She said that two hundred thousand oaks would be planted there before the winter after next.",
    "The rangers asked for a second watchtower on the ridge, and for a road that lorries can use in spring.",
]
PARAGRAPHS = "".join(f"<p>{block}</p>" for block in BLOCKS)
TEASER = """<div itemscope itemtype="https://schema.org/Article">
    <a itemprop="url" href="/7"><b itemprop="headline">Another release, about fish</b></a>
    <time itemprop="datePublished" datetime="2024-01-02">2 January</time></div>"""
ARTICLE = f"""<article itemscope itemtype="https://schema.org/NewsArticle">
    <h1 itemprop="headline">{TITLE}</h1>
    <time itemprop="datePublished" datetime="2024-05-02T10:30:00+02:00">Thursday</time>
    <p itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">K. Vogt</span>
    <meta itemprop="datePublished" content="1990-01-01"></p><div itemprop="articleBody">{PARAGRAPHS}</div></article>"""
"""An author in it who was published as well."""


def items(body: str) -> list[dict[str, object]]:
    return read_items(LexborHTMLParser(f"<html><body>{body}</body></html>"))


def test_an_item_gives_its_own_properties_and_those_of_items_in_it_apart() -> None:
    assert items(ARTICLE) == [
        {
            "@type": ["NewsArticle"],
            "headline": TITLE,
            "datePublished": "2024-05-02T10:30:00+02:00",
            "author": {"@type": ["Person"], "name": "K. Vogt", "datePublished": "1990-01-01"},
            "articleBody": "\n".join(BLOCKS),
        }
    ]


@pytest.mark.parametrize(
    ("markup", "value"),
    [
        ('<meta itemprop="x" content="told">', "told"),
        ('<span itemprop="x" content="told">shown</span>', "told"),
        ('<time itemprop="x" datetime="2024-05-02">2 May</time>', "2024-05-02"),
        ('<a itemprop="x" href="/1">shown</a>', "/1"),
        ('<img itemprop="x" src="/1.png">', "/1.png"),
        ('<b itemprop="x"> shown <i>twice</i> </b>', "shown twice"),
        ('<b itemprop="y x">of two names</b>', "of two names"),
        ('<b itemprop="x">first</b><b itemprop="x">second</b>', "first"),
        ('<div><div><b itemprop="x">deep</b></div></div>', "deep"),
        ('<div itemscope><b itemprop="x">of another item</b></div>', None),
        ("<b>x</b>", None),
        ('<b itemprop="">unnamed</b>', None),
    ],
)
def test_a_property_has_the_value_that_the_standard_gives_it(markup: str, value: str | None) -> None:
    found = items(f'<div itemscope itemtype="https://schema.org/Article">{markup}</div>')
    assert [item.get("x") for item in found if "Article" in str(item["@type"])] == [value]


def test_a_body_in_several_elements_is_one() -> None:
    parts = "".join(f'<section itemprop="articleBody"><p>{block}</p></section>' for block in BLOCKS)
    assert items(f"<div itemscope>{parts}</div>") == [{"@type": [], "articleBody": "\n".join(BLOCKS)}]


def test_items_however_deep_or_many_are_read_once() -> None:
    deep = items("<div itemscope itemprop='x'>" * 3000)
    assert deep == []
    assert len(items("<div itemscope>" * 2000)) == 2000


@pytest.mark.parametrize(
    ("body", "title", "day"),
    [
        (ARTICLE, TITLE, "2024-05-02T10:30:00+02:00"),
        (TEASER + TEASER + ARTICLE, TITLE, "2024-05-02T10:30:00+02:00"),
        (ARTICLE + TEASER, TITLE, "2024-05-02T10:30:00+02:00"),
        (ARTICLE.replace("NewsArticle", "PressRelease"), TITLE, "2024-05-02T10:30:00+02:00"),
        (TEASER + TEASER, None, None),
        (ARTICLE.replace("NewsArticle", "Event"), None, None),
    ],
)
def test_the_article_of_a_page_is_told_from_teasers_of_others(body: str, title: str | None, day: str | None) -> None:
    told = read_metadata(LexborHTMLParser(f"<html><body>{body}</body></html>"))
    assert told.headlines["marked"] == ([title] if title else [])
    assert (told.times[0] == day) if day else told.body == ""


def test_a_page_that_nobody_described_is_read_by_what_it_marks() -> None:
    advert = "<p>Write to the forester of your district, who answers on every day but for feasts.</p>"
    page = f"<html><body>{TEASER}{ARTICLE}<main>{advert}</main></body></html>"
    article = read_article(page, zone=ZoneInfo("Europe/Berlin"), today=date(2024, 5, 20))
    assert (article.title, article.blocks) == (TITLE, BLOCKS)
    assert article.moment is not None
    assert article.moment.at == datetime(2024, 5, 2, 8, 30, tzinfo=UTC)


def test_a_declared_layout_takes_the_time_from_it() -> None:
    layout = Layout(title="[itemprop~=headline]", stamp="datePublished", body="[itemprop~=articleBody]")
    [release] = clean(make_capture(f"<html><body>{ARTICLE}{TEASER}</body></html>"), make_source(layout)).releases
    assert (release.title, release.text) == (TITLE, "\n\n".join(BLOCKS))
    assert release.published_at == datetime(2024, 5, 2, 8, 30, tzinfo=UTC)
