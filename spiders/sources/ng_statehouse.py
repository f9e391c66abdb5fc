"""The State House of Nigeria: paged press releases in HTML."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

NEWS = "https://statehouse.gov.ng/category/press-releases/"

SOURCE = Source(
    key="ng_statehouse",
    name="State House of Nigeria",
    country="NG",
    kind="government",
    language="en",
    timezone="Africa/Lagos",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 1, 1),
    listings=(Pages(url=NEWS, item=".news-detail, .news-item", older=NEWS + "page/{number}/"),),
    article=r"https://statehouse\.gov\.ng/(?!category/|page/|tag/)(?:[a-z0-9-]+/)+",
    layouts=(
        Layout(
            title="h1",
            time="meta[property='article:published_time']",
            time_formats=("%Y-%m-%dT%H:%M:%S%z",),
            body=".post-content",
        ),
    ),
    floor=Floor(per_week=10),
)
