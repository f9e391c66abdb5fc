"""Nepal's Foreign Ministry: the table of its press releases."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="np_mofa",
    name="Ministry of Foreign Affairs of Nepal",
    country="NP",
    kind="ministry",
    language="en",
    timezone="Asia/Kathmandu",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 8, 29),
    listings=(Pages(url="https://mofa.gov.np/category/presscategory/", item="a[href*='/content/']"),),
    article=r"https://(?:www\.)?mofa\.gov\.np/content/\d+/[^?#]*",
    release_id=r"/content/(\d+)/",
    layouts=(General(drop_blocks=("Related news", "Updated at .*")),),
    floor=Floor(per_week=5),
    hosts=("www.mofa.gov.np",),
)
