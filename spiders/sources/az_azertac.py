"""AZERTAC in English, Azerbaijan's wire: a feed."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SOURCE = Source(
    key="az_azertac",
    name="Azerbaijan State News Agency",
    country="AZ",
    kind="wire",
    language="en",
    timezone="Asia/Baku",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 24),
    listings=(Feed(url="https://azertag.az/en/rss"),),
    article=r"https://(?:www\.)?azertag\.az/en/xeber/[^/?#]+",
    release_id=r"/xeber/(?:.{0,300}-)?(\d{1,12})$",
    layouts=(General(),),
    floor=Floor(per_week=100),
    hosts=("www.azertag.az",),
)
