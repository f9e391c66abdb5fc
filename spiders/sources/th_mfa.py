"""Thailand's Foreign Ministry in English: lists of its press releases."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

RELEASES = "https://www.mfa.go.th/en/content-category/press-release"

SOURCE = Source(
    key="th_mfa",
    name="Ministry of Foreign Affairs of the Kingdom of Thailand",
    country="TH",
    kind="ministry",
    language="en",
    timezone="Asia/Bangkok",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2024, 10, 19),
    listings=(Pages(url=RELEASES, item="a[href*='/en/content/']", older=RELEASES + "?p={number}"),),
    article=r"https://(?:www\.)?mfa\.go\.th/en/content/[^/?#]+(?:\?[^#]*)?",
    release_id=r"/en/content/([^/?#]+)",
    layouts=(General(),),
    floor=Floor(per_week=10),
    hosts=("mfa.go.th",),
)
