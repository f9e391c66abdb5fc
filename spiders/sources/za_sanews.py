"""SAnews, the news agency of South Africa's government: a feed."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SOURCE = Source(
    key="za_sanews",
    name="South African Government News Agency",
    country="ZA",
    kind="wire",
    language="en",
    timezone="Africa/Johannesburg",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 9),
    listings=(Feed(url="https://www.sanews.gov.za/rss.xml"),),
    article=r"https?://(?:www\.)?sanews\.gov\.za/(?:south-africa|africa|world|features-south-africa)/[^/?#]+",
    release_id=r"\.za/([^/]+/[^/?#]+)",
    layouts=(General(),),
    floor=Floor(per_week=50),
    hosts=("sanews.gov.za",),
)
