"""Which links of a page lead to the same release in another language."""

from __future__ import annotations

from datetime import date

import pytest
from invented import make_capture, make_source
from selectolax.lexbor import LexborHTMLParser

from spiders.kinds import Feed
from spiders.layouts import General, Layout
from spiders.source import Edition
from transforms.pages.clean import clean
from transforms.pages.translations import choose_translations, find_links, find_told
from transforms.release import Release

RELEASE = Release(
    source="xx_site",
    release_id="1",
    url="https://site.example/en/news/1",
    title="Talks",
    published_on=date(2024, 5, 6),
    published_at=None,
    language="en",
    dateline=None,
    text="They met.",
)
PORTUGUESE = Edition(
    language="pt", listings=(Feed(url="https://site.example/pt/feed"),), article=r"https://site\.example/pt/notas/\d+"
)
SOURCE = make_source(article=r"https://site\.example/en/news/\d+", editions=(PORTUGUESE,))
HEAD = '<link rel="alternate" hreflang="{}" href="{}">'


def translations_in(markup: str, css: str | None = None) -> list[tuple[str, str]]:
    links = find_links(LexborHTMLParser(f"<html><head>{markup}</head><body>{markup}</body></html>"), css)
    return [(each.language, each.url) for each in choose_translations(links, RELEASE, SOURCE)]


@pytest.mark.parametrize(
    ("tag", "address", "found"),
    [
        ("fr", "/fr/actualites/un", ("fr", "https://site.example/fr/actualites/un")),
        ("pt-BR", "https://site.example/pt/notas/7", ("pt", "https://site.example/pt/notas/7")),
        ("zh_Hant", "//site.example/zh/1#top", ("zh", "https://site.example/zh/1")),
        ("ar", "https://ar.site.example/?id=4", ("ar", "https://ar.site.example/?id=4")),
        ("EN", "https://site.example/us/1", None),
        ("en-GB", "http://site.example/en/news/1", None),
        ("x-default", "https://site.example/start", None),
        ("und", "https://site.example/unga", None),
        ("fr", "https://site.example/fr", None),
        ("fr", "https://fr.site.example/", None),
        ("fr", "https://site.example/fr_FR/", None),
        ("fr", "mailto:press@site.example", None),
        ("fr", "", None),
        ("fr", "https://[site.example/fr/un", None),
    ],
)
def test_an_alternate_of_the_head_leads_to_another_language_and_to_a_page(
    tag: str, address: str, found: tuple[str, str] | None
) -> None:
    assert translations_in(HEAD.format(tag, address)) == ([found] if found else [])


@pytest.mark.parametrize(
    "markup",
    [
        '<link rel="alternate" type="application/rss+xml" hreflang="fr" href="/fr/actualites/feed">',
        '<link rel="canonical" hreflang="fr" href="/fr/actualites/un">',
        '<a hreflang="fr" href="/fr/theme/eau">Eau</a>',
        '<meta property="og:locale:alternate" content="fr_FR">',
    ],
)
def test_what_is_no_alternate_page_is_no_translation(markup: str) -> None:
    assert translations_in(markup) == []


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ('<a class="l" hreflang="fr" href="/fr/un">Français</a>', [("fr", "https://site.example/fr/un")]),
        ('<a class="l" lang="ar" href="/ar/un">عربي</a>', [("ar", "https://site.example/ar/un")]),
        ('<option class="l" lang="uk" value="/uk/un">Українська</option>', [("uk", "https://site.example/uk/un")]),
        ('<a class="l" href="/pt/notas/7">Português</a>', [("pt", "https://site.example/pt/notas/7")]),
        ('<a class="l" href="/pt">Português</a>', []),
        ('<a class="l" href="/es/un">Español</a>', []),
        ('<a class="l" href="/en/news/1">English</a>', []),
        ('<a class="l">Français</a>', []),
    ],
)
def test_a_switcher_that_the_layout_names_tells_the_language_or_leads_to_an_edition(
    markup: str, found: list[tuple[str, str]]
) -> None:
    assert translations_in(markup, ".l") == found
    assert translations_in(markup) == []


def test_an_address_that_is_linked_twice_is_one_translation_and_they_are_sorted() -> None:
    links = [("fr", "/fr/b"), ("de", "/de/a"), ("fr", "/fr/b")]
    assert [(each.language, each.url) for each in choose_translations(links, RELEASE, SOURCE)] == [
        ("de", "https://site.example/de/a"),
        ("fr", "https://site.example/fr/b"),
    ]


@pytest.mark.parametrize(
    ("document", "links"),
    [
        (
            {"links": {"others": [{"locale": "cy", "web": "https://site.example/1.cy"}]}},
            [("cy", "https://site.example/1.cy")],
        ),
        ({"links": {"others": [{"locale": 4}, "odd"]}}, [("", ""), ("", "")]),
        ({"links": {"others": {"locale": "cy"}}}, []),
        ({"links": {}}, []),
    ],
)
def test_a_json_document_names_its_translations_in_an_array(document: object, links: list[tuple[str, str]]) -> None:
    assert find_told(document, ("links.others", "locale", "web")) == links
    assert find_told(document, None) == []


PAGE = """<html lang="{language}"><head>{head}<meta property="article:published_time" content="2024-05-06"></head>
<body><h1>{title}</h1><time datetime="2024-05-06"></time><main><p>{text}</p></main></body></html>"""
LAYOUT = Layout(title="h1", time="time", time_formats=("%Y-%m-%d",), body="main")


@pytest.mark.parametrize("layout", [LAYOUT, General()])
def test_a_page_of_an_edition_is_a_release_of_its_own_in_its_language(layout: Layout | General) -> None:
    source = make_source(layout, article=SOURCE.article, release_id=r"/(\d+)$", editions=(PORTUGUESE,))
    english = "The ministers met in the capital on Monday and spoke of the port, of the river and of the schools."
    portuguese = "Os ministros reuniram-se na segunda-feira na capital e falaram do porto, do rio e das escolas."
    told = [("en", "https://site.example/en/news/7", english), ("pt", "https://site.example/pt/notas/7", portuguese)]
    head = "".join(HEAD.format(language, url) for language, url, _ in told)
    releases = []
    for language, url, text in told:
        body = PAGE.format(language=language, head=head, title=f"Talks in {language}", text=text)
        [release] = clean(make_capture(body, url=url), source).releases
        releases.append(release)
    one, two = releases
    assert (one.language, one.release_id, two.language, two.release_id) == ("en", "7", "pt", told[1][1])
    assert ([each.url for each in one.translations], [each.url for each in two.translations]) == ([two.url], [one.url])


def test_an_edition_has_its_own_layouts_or_those_of_the_source() -> None:
    own = Layout(title="h2", body="article")
    source = make_source(
        LAYOUT, editions=(PORTUGUESE, Edition(language="de", listings=(), article="x", layouts=(own,)))
    )
    assert [each.layouts for each in source.other_editions] == [(LAYOUT,), (own,)]
    assert source.edition_of("https://site.example/pt/feed").language == "pt"
    assert source.edition_of("https://elsewhere.example/") == source.own_edition
