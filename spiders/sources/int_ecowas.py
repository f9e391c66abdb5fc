"""ECOWAS: a feed whose items hold whole articles."""

from datetime import date

from spiders.source import Feed, Floor, ItemLayout, Source

SOURCE = Source(
    key="int_ecowas",
    name="Economic Community of West African States",
    country="ECOWAS",
    kind="body",
    language="en",
    timezone="Africa/Lagos",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 8, 8),
    listings=(Feed(url="https://www.ecowas.int/feed/", older="https://www.ecowas.int/feed/?paged={number}"),),
    article=r"https://(?:www\.)?ecowas\.int/[^/?#]+/",
    rendition="item",
    layouts=(ItemLayout(drop_blocks=(r"The post .{1,300} appeared first on .{1,100}",)),),
    floor=Floor(per_week=5),
    hosts=("ecowas.int",),
)
