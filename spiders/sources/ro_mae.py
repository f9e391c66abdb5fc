"""Romania's Foreign Ministry in English: off, since it shuts plain clients out; its feed spans months."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SOURCE = Source(
    key="ro_mae",
    name="Ministry of Foreign Affairs of Romania",
    country="RO",
    kind="ministry",
    language="en",
    timezone="Europe/Bucharest",
    licence="not stated",
    republish=False,
    evidence="blocked",
    evidence_on=date(2026, 9, 13),
    listings=(Feed(url="https://www.mae.ro/en/rss.xml"),),
    article=r"https?://www\.mae\.ro/(?:en/)?node/\d+",
    release_id=r"/node/(\d+)$",
    layouts=(General(),),
    floor=Floor(per_week=1),
    enabled=False,
    closed="it resets the connection of clients that do not pose as a browser; import pages from an archive",
)
