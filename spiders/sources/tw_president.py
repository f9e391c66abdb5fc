"""Taiwan's Presidential Office in English: a feed, and a map of its news for each year."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Sitemap, Source

SITE = "https://english.president.gov.tw/"

SOURCE = Source(
    key="tw_president",
    name="Office of the President of the Republic of China (Taiwan)",
    country="TW",
    kind="government",
    language="en",
    timezone="Asia/Taipei",
    licence="Open Government Data License, version 1.0",
    republish=True,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(
        Feed(url=SITE + "RSSNEWS.aspx"),
        Sitemap(url=SITE + "sitemap_index.xml", maps=SITE + r"sitemap-news-\d{4}\.xml"),
    ),
    article=SITE + r"NEWS/\d+",
    release_id=r"/(\d+)$",
    layouts=(
        Layout(
            title=".pageTitle1",
            # The day that its JSON-LD tells is that of the template.
            time=".pageDate1 .date",
            time_formats=("%Y-%m-%d",),
            body=".pageTitle2, .article1",
        ),
    ),
    floor=Floor(per_week=5),
)
