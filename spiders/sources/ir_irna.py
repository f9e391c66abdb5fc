"""IRNA in English, the Iranian wire: a feed whose items hold whole articles, which its pages show by script."""

from datetime import date

from spiders.source import Feed, Floor, ItemLayout, Source

SOURCE = Source(
    key="ir_irna",
    name="Islamic Republic News Agency",
    country="IR",
    kind="wire",
    language="en",
    timezone="Asia/Tehran",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 6, 7),
    listings=(Feed(url="https://en.irna.ir/rss"),),
    article=r"https://en\.irna\.ir/news/\d+(?:/[^?#]*)?",
    rendition="item",
    layouts=(ItemLayout(),),
    floor=Floor(per_week=100),
)
