"""Qatar's Foreign Ministry in English: the list of its news."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

NEWS = "https://mofa.gov.qa/en/qatar/latest-articles/latest-news"

SOURCE = Source(
    key="qa_mofa",
    name="Ministry of Foreign Affairs of the State of Qatar",
    country="QA",
    kind="ministry",
    language="en",
    timezone="Asia/Qatar",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 8, 11),
    listings=(Pages(url=NEWS, item="a[href*='/latest-news/details/']"),),
    article=r"https://(?:www\.)?mofa\.gov\.qa/en/qatar/latest-articles/latest-news/details/\d{4}/\d\d/\d\d/[^/?#]+",
    release_id=r"/details/(\d{4}/\d\d/\d\d/[^/?#]+)",
    layouts=(General(),),
    floor=Floor(per_week=20),
    hosts=("www.mofa.gov.qa",),
)
