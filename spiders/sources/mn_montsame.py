"""MONTSAME in English, Mongolia's wire: the articles that its home page links."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="mn_montsame",
    name="MONTSAME",
    country="MN",
    kind="wire",
    language="en",
    timezone="Asia/Ulaanbaatar",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 20),
    listings=(Pages(url="https://montsame.mn/en", item="a[href*='/en/read/']"),),
    article=r"https://(?:www\.)?montsame\.mn/en/read/\d+",
    release_id=r"/read/(\d+)$",
    layouts=(General(),),
    floor=Floor(per_week=30),
    hosts=("www.montsame.mn",),
)
