"""Press TV, the Iranian broadcaster in English: a feed of the hundred newest articles."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Source

SITE = "https://www.presstv.co.uk/"

SOURCE = Source(
    key="ir_presstv",
    name="Press TV",
    country="IR",
    kind="wire",
    language="en",
    timezone="Asia/Tehran",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 3),
    # Its home, presstv.ir, is served from this host.
    listings=(Feed(url=SITE + "rss.xml", rewrite=(r"^https?://www\.presstv\.[a-z.]+/", SITE)),),
    article=SITE + r"Detail/20\d\d/\d{1,2}/\d{1,2}/\d+/[^/?#]*",
    release_id=r"/(\d+)/[^/]*$",
    layouts=(
        Layout(
            title=".news-title-container",
            time="time.news-modifydate-container",
            time_formats=("%A, %d %B %Y %I:%M %p",),
            body=".details-page .col-md-9",
            drop=("[data-oembed-url]",),
        ),
    ),
    floor=Floor(per_week=100),
    delay=4.0,
)
