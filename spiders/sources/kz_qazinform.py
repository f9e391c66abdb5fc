"""Qazinform in English, Kazakhstan's wire: a feed."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SOURCE = Source(
    key="kz_qazinform",
    name="Qazinform",
    country="KZ",
    kind="wire",
    language="en",
    timezone="Asia/Almaty",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 24),
    listings=(Feed(url="https://qazinform.com/rss/en.xml"),),
    article=r"https://(?:www\.)?qazinform\.com/news/[a-z0-9-]+",
    release_id=r"/news/([a-z0-9-]+)$",
    layouts=(General(),),
    floor=Floor(per_week=100),
    hosts=("www.qazinform.com",),
)
