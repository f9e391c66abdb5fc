"""The Prime Minister of Canada, who publishes a readout of every call: a feed."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SOURCE = Source(
    key="ca_pm",
    name="Prime Minister of Canada",
    country="CA",
    kind="government",
    language="en",
    timezone="America/Toronto",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 6, 7),
    listings=(Feed(url="https://pm.gc.ca/en/news.rss"),),
    article=r"https://(?:www\.)?pm\.gc\.ca/en/news/[a-z-]+/\d{4}/\d\d/\d\d/[^/?#]+",
    release_id=r"/en/news/([a-z-]+/\d{4}/\d\d/\d\d/[^/?#]+)",
    layouts=(General(),),
    floor=Floor(per_week=15),
    hosts=("www.pm.gc.ca",),
)
