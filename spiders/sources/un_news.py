"""UN News: a feed whose links lead by way of the feed's own pages, and whose times are noon since 2026."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Source

SITE = "https://news.un.org/"

SOURCE = Source(
    key="un_news",
    name="UN News",
    country="UN",
    kind="body",
    language="en",
    timezone="America/New_York",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 6, 12),
    listings=(Feed(url=SITE + "feed/subscribe/en/news/all/rss.xml", rewrite=("/feed/view/", "/")),),
    article=SITE + r"en/story/\d{4}/\d\d/\d+",
    release_id=r"/(\d+)$",
    layouts=(
        Layout(
            title="h1",
            # Noon stands for no clock.
            time_formats=("%a, %d %b %Y 12:00:00 %z", "%a, %d %b %Y %H:%M:%S %z"),
            is_listed=True,
            body=".paragraph--type--one-column-text",
            drop=("[class*=twitter]", "[class*=soundcloud]", "[class*=embed]", "[class*=social-media]"),
            drop_blocks=("Soundcloud|Tweet URL|Instagram",),
        ),
    ),
    floor=Floor(per_week=30),
)
