"""Kyodo News in English, a Japanese wire: the articles that its home page links."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="jp_kyodo",
    name="Kyodo News",
    country="JP",
    kind="wire",
    language="en",
    timezone="Asia/Tokyo",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 1),
    listings=(Pages(url="https://english.kyodonews.net/", item="a[href*='/articles/-/']"),),
    article=r"https://english\.kyodonews\.net/articles/-/\d+",
    release_id=r"/-/(\d+)$",
    layouts=(General(),),
    floor=Floor(per_week=50),
)
