"""Euronews in English: a day's page of the world section lists; its times bear the offset of the time of year."""

from datetime import date

from spiders.source import Edition, Feed, Floor, Layout, Source

SITE = "https://www.euronews.com/"
FEED = "rss?level=theme&name=news"
ARTICLE = r"(?:[a-z-]+/)?20\d\d/\d\d/\d\d/[a-z0-9-]+"
OTHERS = {"el": "gr"} | {each: each for each in ("de", "es", "fr", "hu", "it", "pl", "pt", "ru", "tr")}
"""By language, where its edition is below euronews.com."""

SOURCE = Source(
    key="wire_euronews",
    name="Euronews",
    country=None,
    kind="wire",
    language="en",
    timezone="Europe/Paris",
    licence="all rights reserved",
    republish=False,
    evidence="proven",
    evidence_on=date(2026, 1, 6),
    listings=(Feed(url=SITE + FEED),),
    article=SITE + ARTICLE,
    editions=tuple(
        Edition(
            language=language,
            listings=(Feed(url=f"https://{host}.euronews.com/{FEED}"),),
            article=f"https://{host}.euronews.com/{ARTICLE}",
        )
        for language, host in OTHERS.items()
    ),
    layouts=(
        Layout(
            title=".c-article-redesign-title",
            time="meta[name='date.available']",
            time_formats=("%Y-%m-%d %H:%M:%S %z",),
            body=".c-article-summary, .c-article-content > :is(p, h2, h3, ul, ol, blockquote)",
        ),
    ),
    floor=Floor(per_week=100),
)
