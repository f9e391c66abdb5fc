"""The President of Uzbekistan in English: the list of news."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="uz_president",
    name="President of the Republic of Uzbekistan",
    country="UZ",
    kind="government",
    language="en",
    timezone="Asia/Tashkent",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 8, 23),
    listings=(Pages(url="https://president.uz/en/lists/news", item="a[href*='/lists/view/']"),),
    article=r"https://(?:www\.)?president\.uz/en/lists/view/\d+",
    release_id=r"/view/(\d+)$",
    layouts=(General(drop_blocks=(r"\d\d[.-]\d\d[.-]\d{4}",)),),
    floor=Floor(per_week=10),
    hosts=("www.president.uz",),
)
