"""The Government of Romania in English: a feed of faulty XML, which reads all the same."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SOURCE = Source(
    key="ro_government",
    name="Government of Romania",
    country="RO",
    kind="government",
    language="en",
    timezone="Europe/Bucharest",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 3, 19),
    listings=(Feed(url="https://gov.ro/en/rss"),),
    article=r"https?://(?:www\.)?gov\.ro/en/(?:[a-z-]+/)+[^/?#]+",
    layouts=(General(),),
    floor=Floor(per_week=5),
)
