"""Kabar in English, Kyrgyzstan's wire: the articles that its home page links."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="kg_kabar",
    name="Kabar",
    country="KG",
    kind="wire",
    language="en",
    timezone="Asia/Bishkek",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 8, 4),
    listings=(Pages(url="https://en.kabar.kg/", item="a[href*='/news/']"),),
    article=r"https://en\.kabar\.kg/news/[^/?#]+/",
    release_id=r"/news/([^/]+)/",
    layouts=(General(),),
    floor=Floor(per_week=30),
)
