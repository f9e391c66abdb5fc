"""Pakistan's Foreign Ministry: paged cards in HTML, which alone tell the day of a release."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

NEWS = "https://mofa.gov.pk/press-releases"

SOURCE = Source(
    key="pk_mofa",
    name="Ministry of Foreign Affairs of Pakistan",
    country="PK",
    kind="ministry",
    language="en",
    timezone="Asia/Karachi",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(
        Pages(
            url=NEWS,
            item="a:has(> .card)",
            link_pattern=r"^([^?]+)",
            title="h5",
            day="p:has(.fa-calendar-alt)",
            older=NEWS + "?page={number}",
        ),
    ),
    article=NEWS + "/[a-z0-9-]+",
    layouts=(
        Layout(
            title=".filter-title h2",
            time_formats=("%d %b %Y", "%d %B %Y"),
            is_listed=True,
            body=".m-5.text-justify",
            drop=(".card",),
            drop_blocks=("Related Stories|Print|Share",),
        ),
    ),
    floor=Floor(per_week=10),
    delay=4.0,
)
