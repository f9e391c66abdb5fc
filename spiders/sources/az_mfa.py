"""Azerbaijan's Foreign Ministry in English: lists of its news."""

from datetime import date

from spiders.source import Floor, General, Layout, Pages, Source

NEWS = "https://mfa.gov.az/en/news"

SOURCE = Source(
    key="az_mfa",
    name="Ministry of Foreign Affairs of the Republic of Azerbaijan",
    country="AZ",
    kind="ministry",
    language="en",
    timezone="Asia/Baku",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2025, 5, 1),
    listings=(
        Pages(
            url=NEWS,
            item="a.section_newsIn_item",
            title=".section_newsIn_item_content--header",
            day=".section_newsIn_item_content_information span:nth-of-type(2)",
            older=NEWS + "?page={number}",
        ),
    ),
    article=r"https://(?:www\.)?mfa\.gov\.az/en/news/[^/?#]+",
    release_id=r"/news/([^/?#]+)",
    layouts=(
        Layout(
            title="h1",
            time_formats=("%d %B %Y",),
            is_listed=True,
            body=".section_articleInner_body_content--description",
        ),
        General(),
    ),
    floor=Floor(per_week=10),
    hosts=("www.mfa.gov.az",),
)
