"""The Government of the Netherlands in English: a feed."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SOURCE = Source(
    key="nl_government",
    name="Government of the Netherlands",
    country="NL",
    kind="government",
    language="en",
    timezone="Europe/Amsterdam",
    licence="CC0 1.0",
    republish=True,
    evidence="described",
    evidence_on=date(2026, 9, 22),
    listings=(Feed(url="https://feeds.government.nl/news.rss"),),
    article=r"https://www\.government\.nl/(?:latest/news|documents)(?:/[a-z-]+)?/\d{4}/\d\d/\d\d/[^/?#]+",
    layouts=(General(),),
    floor=Floor(per_week=5),
    hosts=("www.government.nl",),
)
