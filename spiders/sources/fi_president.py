"""The President of Finland: a feed whose items hold the whole release."""

from datetime import date

from spiders.source import Feed, Floor, ItemLayout, Source

SITE = "https://www.presidentti.fi/"

SOURCE = Source(
    key="fi_president",
    name="President of the Republic of Finland",
    country="FI",
    kind="government",
    language="en",
    timezone="Europe/Helsinki",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(Feed(url=SITE + "en/feed"),),
    article=SITE + r"en/[^?#]+",
    rendition="item",
    layouts=(ItemLayout(drop_blocks=(r"The post .{1,300} appeared first on .{1,100}",)),),
    floor=Floor(per_week=3),
)
