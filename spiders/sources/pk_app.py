"""APP, Pakistan's wire: a feed, which can be paged."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SOURCE = Source(
    key="pk_app",
    name="Associated Press of Pakistan",
    country="PK",
    kind="wire",
    language="en",
    timezone="Asia/Karachi",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 1, 3),
    listings=(Feed(url="https://www.app.com.pk/feed/", older="https://www.app.com.pk/feed/?paged={number}"),),
    article=r"https://www\.app\.com\.pk/(?!category/|tag/|author/)[a-z-]+/[^/?#]+/",
    release_id=r"/([^/]+)/$",
    layouts=(General(),),
    floor=Floor(per_week=200),
)
