"""The President of Latvia in English: lists that tell no days."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SITE = "https://www.president.lv/en/"

SOURCE = Source(
    key="lv_president",
    name="President of Latvia",
    country="LV",
    kind="government",
    language="en",
    timezone="Europe/Riga",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(
        Pages(
            # Its picture is a link of its own, as the list of 3 October 2026 was saved.
            url=SITE + "articles",
            item="h2:has(a[href*='/en/article/'])",
            older=SITE + "articles?page={number}",
            first_older=1,
        ),
    ),
    article=SITE + r"article/[a-z0-9-]+",
    layouts=(General(),),
    floor=Floor(per_week=5),
)
