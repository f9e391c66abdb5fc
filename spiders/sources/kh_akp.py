"""AKP in English, Cambodia's wire: the articles that its home page links."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="kh_akp",
    name="Agence Kampuchea Presse",
    country="KH",
    kind="wire",
    language="en",
    timezone="Asia/Phnom_Penh",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2025, 5, 5),
    listings=(Pages(url="https://www.akp.gov.kh/", item=".post-data", link="a[href*='/post/detail/']"),),
    article=r"https://(?:www\.)?akp\.gov\.kh/post/detail/\d+",
    release_id=r"/detail/(\d+)$",
    layouts=(General(),),
    floor=Floor(per_week=30),
    hosts=("akp.gov.kh",),
)
