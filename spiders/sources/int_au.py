"""The African Union: press releases, whose addresses tell the day."""

from datetime import date

from spiders.source import Feed, Floor, General, Pages, Source

LIST = "https://au.int/en/pressreleases"

SOURCE = Source(
    key="int_au",
    name="African Union",
    country="AFU",
    kind="body",
    language="en",
    timezone="Africa/Addis_Ababa",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 25),
    listings=(Feed(url=LIST + "/rss.xml"), Pages(url=LIST, item="a[href*='/en/pressreleases/20']")),
    article=LIST + r"/\d{8}/[^/?#]+",
    release_id=r"/pressreleases/(\d{8}/[^/?#]+)$",
    layouts=(General(),),
    floor=Floor(per_week=10),
)
