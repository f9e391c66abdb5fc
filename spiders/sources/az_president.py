"""The President of Azerbaijan in English: a feed, and lists of all categories."""

from datetime import date

from spiders.source import Feed, Floor, General, Layout, Pages, Source

NEWS = "https://president.az/en/news/category/all/"

SOURCE = Source(
    key="az_president",
    name="President of the Republic of Azerbaijan",
    country="AZ",
    kind="government",
    language="en",
    timezone="Asia/Baku",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 20),
    listings=(
        Pages(
            url=NEWS + "1",
            item=".news-feed_feed article",
            day=".category_date",
            older=NEWS + "{number}",
        ),
        Feed(url="https://president.az/en/rss"),
    ),
    article=r"https://(?:www\.)?president\.az/en/articles/view/\d+",
    release_id=r"/view/(\d+)",
    layouts=(
        Layout(
            title=".news_heading",
            time=".news_date",
            time_pattern=r"(\d{1,2} [A-Z][a-z]+ \d{4})",
            time_formats=("%d %B %Y",),
            body=".news_paragraph-block",
        ),
        General(),
    ),
    floor=Floor(per_week=20),
    hosts=("www.president.az",),
)
