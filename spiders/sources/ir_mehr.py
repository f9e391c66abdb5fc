"""Mehr in English, an Iranian wire: a feed whose items hold whole articles."""

from datetime import date

from spiders.source import Feed, Floor, ItemLayout, Source

SOURCE = Source(
    key="ir_mehr",
    name="Mehr News Agency",
    country="IR",
    kind="wire",
    language="en",
    timezone="Asia/Tehran",
    licence="CC BY 4.0",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 6, 7),
    listings=(Feed(url="https://en.mehrnews.com/rss"),),
    article=r"https://en\.mehrnews\.com/news/\d+(?:/[^?#]*)?",
    rendition="item",
    layouts=(ItemLayout(),),
    floor=Floor(per_week=100),
)
