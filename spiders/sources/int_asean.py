"""The Association of Southeast Asian Nations: WordPress, whose feed can be paged."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SITE = "https://asean.org/"

SOURCE = Source(
    key="int_asean",
    name="Association of Southeast Asian Nations",
    country="ASEAN",
    kind="body",
    language="en",
    timezone="Asia/Jakarta",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 4, 30),
    listings=(Feed(url=SITE + "feed/", older=SITE + "feed/?paged={number}"),),
    article=SITE + r"[a-z0-9-]+/",
    layouts=(General(),),
    floor=Floor(per_week=10),
)
