"""The East African Community: the list of its press releases."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="int_eac",
    name="East African Community",
    country="EAC",
    kind="body",
    language="en",
    timezone="Africa/Nairobi",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2024, 10, 25),
    listings=(Pages(url="https://www.eac.int/press-releases", item="h2, h3", link="a[href*='/press-releases/']"),),
    article=r"https://www\.eac\.int/press-releases/(?:\d+-[^/?#]+/)?\d+-[^/?#]+",
    release_id=r"/(\d+)-[^/]*$",
    layouts=(General(),),
    floor=Floor(per_week=5),
)
