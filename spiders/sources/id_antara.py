"""ANTARA in English, Indonesia's wire: a feed of fifty items."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SOURCE = Source(
    key="id_antara",
    name="ANTARA News Agency",
    country="ID",
    kind="wire",
    language="en",
    timezone="Asia/Jakarta",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 5),
    listings=(Feed(url="https://en.antaranews.com/rss/news.xml"),),
    article=r"https://en\.antaranews\.com/news/\d+(?:/[^?#]*)?",
    release_id=r"/news/(\d+)",
    layouts=(General(drop_blocks=(r"(?:Reporter|Translator|Editor|Copyright)\b.*", "Related news:.*")),),
    floor=Floor(per_week=100),
)
