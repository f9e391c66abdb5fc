"""Egypt's State Information Service in English: the list of its news."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

NEWS = "https://sis.gov.eg/en/media-center/news/"

SOURCE = Source(
    key="eg_sis",
    name="State Information Service of Egypt",
    country="EG",
    kind="government",
    language="en",
    timezone="Africa/Cairo",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 20),
    listings=(Pages(url=NEWS, item="a[href*='/en/media-center/news/']"),),
    article=r"https://(?:www\.)?sis\.gov\.eg/en/media-center/news/[^/?#]+/",
    release_id=r"/news/([^/]+)/",
    layouts=(General(),),
    floor=Floor(per_week=30),
    hosts=("www.sis.gov.eg",),
)
