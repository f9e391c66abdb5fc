"""Sputnik in English, a Russian wire: a feed of the newest articles, and a map for each month since 2004."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Sitemap, Source

SITE = "https://sputnikglobe.com/"

SOURCE = Source(
    key="ru_sputnik",
    name="Sputnik",
    country="RU",
    kind="wire",
    language="en",
    timezone="Europe/Moscow",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(
        Feed(url=SITE + "export/rss2/archive/index.xml", rewrite=(r"\?.*", "")),
        Sitemap(url=SITE + "sitemap_article_index.xml", maps=SITE + r"sitemap_article\.xml\?.*"),
    ),
    article=SITE + r"20\d{6}/[a-z0-9-]+\.html",
    release_id=r"-(\d+)\.html$",
    layouts=(
        Layout(
            title=".article__title",
            stamp="datePublished",
            body=".article__second-title, .article__text, .article__quote-text",
        ),
    ),
    floor=Floor(per_week=200),
    delay=4.0,
)
