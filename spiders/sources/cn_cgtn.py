"""CGTN, the Chinese broadcaster: a news map of the newest articles."""

from datetime import date

from spiders.source import Floor, Layout, Sitemap, Source

MAP = "https://www.cgtn.com/sitemap_latestnews.xml"

SOURCE = Source(
    key="cn_cgtn",
    name="China Global Television Network",
    country="CN",
    kind="wire",
    language="en",
    timezone="Asia/Shanghai",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 3),
    listings=(Sitemap(url=MAP, maps=MAP),),
    article=r"https://news\.cgtn\.com/news/20\d\d-\d\d-\d\d/[^/?#]+/(?:index|p)\.html",
    release_id=r"-([A-Za-z0-9]{8,14})/\w+\.html$",
    layouts=(
        Layout(
            title=".news-title",
            time=".news-section-date",
            time_pattern=r"(\d\d:\d\d, \d{1,2}-[A-Z][a-z]{2}-\d{4})",
            time_formats=("%H:%M, %d-%b-%Y", "%Y-%m-%dT%H:%M:%S%z"),
            is_listed=True,
            body="#cmsMainContent .text.en",
        ),
    ),
    floor=Floor(per_week=200),
    hosts=("news.cgtn.com",),
    delay=4.0,
)
