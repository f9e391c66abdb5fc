"""Armenia's Foreign Ministry in English: lists of its news."""

from datetime import date

from spiders.source import Floor, General, Layout, Pages, Source

NEWS = "https://www.mfa.am/en/news"

SOURCE = Source(
    key="am_mfa",
    name="Ministry of Foreign Affairs of the Republic of Armenia",
    country="AM",
    kind="ministry",
    language="en",
    timezone="Asia/Yerevan",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2025, 5, 1),
    listings=(
        Pages(
            url=NEWS,
            item=".news-list li",
            link="div > a",
            day=".date",
            older=NEWS + "?page={number}",
        ),
    ),
    article=r"https://www\.mfa\.am/en/[a-z-]+/[^?#\d]*+\d[^?#]*",
    layouts=(
        Layout(
            title="h1",
            time_formats=("%d %B, %Y",),
            is_listed=True,
            body=".static-content",
        ),
        General(),
    ),
    floor=Floor(per_week=10),
)
