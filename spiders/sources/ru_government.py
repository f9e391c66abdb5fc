"""The Government of Russia in English: the list of news."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="ru_government",
    name="Government of the Russian Federation",
    country="RU",
    kind="government",
    language="en",
    timezone="Europe/Moscow",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 21),
    listings=(Pages(url="http://government.ru/en/news/", item="a[href^='/en/news/']"),),
    article=r"https?://government\.ru/en/news/\d+/",
    release_id=r"/news/(\d+)/",
    layouts=(General(),),
    floor=Floor(per_week=5),
    delay=10.0,
)
