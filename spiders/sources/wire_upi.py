"""United Press International: a feed of its top news."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SOURCE = Source(
    key="wire_upi",
    name="United Press International",
    country=None,
    kind="wire",
    language="en",
    timezone="America/New_York",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 4, 30),
    listings=(Feed(url="https://rss.upi.com/news/top_news.rss"), Feed(url="https://rss.upi.com/news/news.rss")),
    article=r"https://www\.upi\.com/[^?#]+/\d{4}/\d\d/\d\d/[^/?#]+/\d{10,}/?",
    release_id=r"/(\d{10,})/?$",
    layouts=(General(),),
    floor=Floor(per_week=50),
    hosts=("www.upi.com",),
)
