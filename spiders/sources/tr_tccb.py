"""The President of Türkiye in English: paged news in HTML, which a cookie chooses the language of."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

NEWS = "https://www.tccb.gov.tr/en/news/"

SOURCE = Source(
    key="tr_tccb",
    name="Presidency of the Republic of Türkiye",
    country="TR",
    kind="government",
    language="en",
    timezone="Europe/Istanbul",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(
        Pages(
            url=NEWS,
            item="dl:has(> dt.date)",
            link="dd a",
            day="dt.date",
            day_first=True,
            older=NEWS + "?&page={number}",
        ),
    ),
    article=NEWS + r"\d+/\d+/[^?#]*",
    release_id=r"/news/\d+/(\d+)/",
    layouts=(
        Layout(
            title="#news-detail h1",
            time="#news-detail h6",
            time_formats=("%d.%m.%Y",),
            is_listed=True,
            body="#divContentArea",
            drop=("#icons_bottom_area_print_share",),
            drop_blocks=("All News",),
        ),
    ),
    floor=Floor(per_week=10),
    delay=6.0,
    headers=(("Cookie", "3c3L0f05=2"),),
)
