"""Romania's Foreign Ministry, in Romanian: a feed; its pages answer 503 at times."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SOURCE = Source(
    key="ro_mae",
    name="Ministry of Foreign Affairs of Romania",
    country="RO",
    kind="ministry",
    language="ro",
    timezone="Europe/Bucharest",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 3, 26),
    listings=(Feed(url="https://www.mae.ro/rss.xml"),),
    article=r"https?://www\.mae\.ro/(?:en/)?node/\d+",
    release_id=r"/node/(\d+)$",
    layouts=(General(),),
    floor=Floor(per_week=10),
)
