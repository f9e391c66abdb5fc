"""Malaysia's Foreign Ministry: the table of its press releases."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="my_mofa",
    name="Ministry of Foreign Affairs of Malaysia",
    country="MY",
    kind="ministry",
    language="en",
    timezone="Asia/Kuala_Lumpur",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2025, 4, 19),
    listings=(Pages(url="https://www.kln.gov.my/web/guest/press-releases", item=".table-data tr"),),
    article=r"https://www\.kln\.gov\.my/web/guest/-/[^/?#]+(?:\?[^#]*)?",
    release_id=r"/-/([^/?#]+)",
    layouts=(General(),),
    floor=Floor(per_week=5),
)
