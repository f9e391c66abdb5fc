"""COMESA: a feed."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SOURCE = Source(
    key="int_comesa",
    name="Common Market for Eastern and Southern Africa",
    country="COMESA",
    kind="body",
    language="en",
    timezone="Africa/Lusaka",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 8, 8),
    listings=(Feed(url="https://www.comesa.int/feed/", older="https://www.comesa.int/feed/?paged={number}"),),
    article=r"https://(?:www\.)?comesa\.int/[^/?#]+/",
    release_id=r"\.int/([^/?#]+)/",
    layouts=(General(),),
    floor=Floor(per_week=3),
    hosts=("comesa.int",),
)
