"""VietnamPlus in English, Viet Nam's wire: the articles that its home page links."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="vn_vietnamplus",
    name="Viet Nam News Agency",
    country="VN",
    kind="wire",
    language="en",
    timezone="Asia/Ho_Chi_Minh",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2024, 9, 20),
    listings=(Pages(url="https://en.vietnamplus.vn/", item="a[href*='-post'][href$='.vnp']"),),
    article=r"https://en\.vietnamplus\.vn/[^/?#]+-post\d+\.vnp",
    release_id=r"-post(\d+)\.vnp$",
    layouts=(General(),),
    floor=Floor(per_week=100),
)
