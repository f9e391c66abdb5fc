"""The UN's press service: statements of the Secretary-General and coverage of meetings; noon stands for no clock."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Pages, Source

SITE = "https://press.un.org/en"

SOURCE = Source(
    key="un_press",
    name="United Nations Press Releases",
    country="UN",
    kind="body",
    language="en",
    timezone="America/New_York",
    licence="all rights reserved",
    republish=False,
    evidence="proven",
    evidence_on=date(2023, 10, 8),
    listings=(
        Pages(
            url=SITE + "/content/press-release",
            item="article.node--view-mode-content-list-item",
            link=".field--name-field-display-title a",
            day=".field--name-field-dated time",
            older=SITE + "/content/press-release?page={number}",
            first_older=1,
        ),
        Feed(url=SITE + "/rss.xml"),
    ),
    article=SITE + r"/\d{4}/[a-z]+\d+(?:\.rev\d+)?\.doc\.htm",
    # A revision is the same document anew.
    release_id=r"/([a-z]+\d+)(?:\.rev\d+)?\.doc\.htm$",
    layouts=(
        Layout(
            title=".field--name-field-display-title h1",
            time=".field--name-field-dated time",
            time_formats=("%d %B %Y",),
            body=".press--full .field--name-body",
        ),
    ),
    floor=Floor(per_week=20),
)
