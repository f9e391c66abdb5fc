"""Tasnim in English, an Iranian wire: maps of its articles by year, month and day."""

from datetime import date

from spiders.source import Floor, Layout, Sitemap, Source

SITE = "https://www.tasnimnews.ir/en/"

SOURCE = Source(
    key="ir_tasnim",
    name="Tasnim News Agency",
    country="IR",
    kind="wire",
    language="en",
    timezone="Asia/Tehran",
    licence="CC BY 4.0",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    # The same site as tasnimnews.com, whose name is not known everywhere.
    listings=(Sitemap(url=SITE + "en_sitemap.xml", maps=SITE + r"(?:\d+/){0,3}en_[\d_]*sitemap\.xml"),),
    article=SITE + r"news/\d{4}/\d\d/\d\d/\d+/[^/?#]*",
    release_id=r"/(\d+)/[^/]*$",
    layouts=(
        Layout(
            title="h1.title",
            time="meta[itemprop=datePublished], meta[property='article:published_time']",
            time_formats=("%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M:%S.%f%z", "%Y-%m-%dT%H:%M:%S"),
            body="h3.lead, .story",
        ),
    ),
    floor=Floor(per_week=50),
)
