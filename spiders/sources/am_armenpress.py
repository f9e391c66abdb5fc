"""Armenpress in English, Armenia's wire: a feed of fifty items."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SOURCE = Source(
    key="am_armenpress",
    name="Armenpress",
    country="AM",
    kind="wire",
    language="en",
    timezone="Asia/Yerevan",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 21),
    listings=(Feed(url="https://armenpress.am/en/rss/articles"),),
    article=r"https://armenpress\.am/en/article/\d+",
    release_id=r"/article/(\d+)",
    layouts=(General(),),
    floor=Floor(per_week=100),
)
