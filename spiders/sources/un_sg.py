"""The UN Secretary-General: remarks, readouts and statements in a feed that holds them whole."""

from datetime import date

from spiders.source import Feed, Floor, ItemLayout, Source

SITE = "https://www.un.org/sg/en/"

SOURCE = Source(
    key="un_sg",
    name="United Nations Secretary-General",
    country="UN",
    kind="body",
    language="en",
    timezone="America/New_York",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(Feed(url=SITE + "rss.xml"),),
    article=SITE + r"content/[^?#]+",
    rendition="item",
    layouts=(ItemLayout(),),
    floor=Floor(per_week=10),
)
