"""Sri Lanka's Foreign Ministry in English: lists of its media releases."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

RELEASES = "https://mfa.gov.lk/en/category/media-releases/"

SOURCE = Source(
    key="lk_mfa",
    name="Ministry of Foreign Affairs of Sri Lanka",
    country="LK",
    kind="ministry",
    language="en",
    timezone="Asia/Colombo",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2024, 9, 1),
    listings=(
        Pages(
            url=RELEASES,
            item="#post-area article",
            link="h2.entry-title a",
            day=".posted-on a",
            older=RELEASES + "page/{number}/",
        ),
    ),
    article=r"https://(?:www\.)?mfa\.gov\.lk/en/(?!category/)[^/?#]+/",
    release_id=r"/en/([^/?#]+)/",
    layouts=(General(),),
    floor=Floor(per_week=5),
    hosts=("www.mfa.gov.lk",),
)
