"""The Philippines' Department of Foreign Affairs: shut to plain clients."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="ph_dfa",
    name="Department of Foreign Affairs of the Philippines",
    country="PH",
    kind="ministry",
    language="en",
    timezone="Asia/Manila",
    licence="not stated",
    republish=False,
    evidence="blocked",
    evidence_on=date(2024, 8, 29),
    listings=(Pages(url="https://dfa.gov.ph/dfa-news/dfa-releasesupdate", item="tbody tr"),),
    article=r"https://(?:www\.)?dfa\.gov\.ph/dfa-news/[a-z-]+/\d+-[^/?#]+",
    release_id=r"/(\d+)-[^/]*$",
    layouts=(General(),),
    floor=Floor(per_week=10),
    hosts=("www.dfa.gov.ph",),
    enabled=False,
    closed="It asks every visitor for proof of being human. Use `communique import --cdx ia`.",
)
