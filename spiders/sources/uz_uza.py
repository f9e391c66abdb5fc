"""UzA in English, Uzbekistan's wire: the articles that its home page links."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="uz_uza",
    name="Uzbekistan National News Agency",
    country="UZ",
    kind="wire",
    language="en",
    timezone="Asia/Tashkent",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 8, 7),
    listings=(Pages(url="https://uza.uz/en", item="a[href*='/en/posts/']"),),
    article=r"https://(?:www\.)?uza\.uz/en/posts/[^/?#]+_\d+",
    release_id=r"_(\d+)$",
    layouts=(General(),),
    floor=Floor(per_week=50),
    hosts=("www.uza.uz",),
)
