"""Latvia's Foreign Ministry in English: a feed, and lists that tell no days."""

from datetime import date

from spiders.source import Feed, Floor, General, Pages, Source

SITE = "https://www.mfa.gov.lv/en/"

SOURCE = Source(
    key="lv_mfa",
    name="Ministry of Foreign Affairs of Latvia",
    country="LV",
    kind="ministry",
    language="en",
    timezone="Europe/Riga",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(
        Feed(url=SITE + "rss/articles"),
        Pages(
            url=SITE + "articles", item="a[href*='/en/article/']", older=SITE + "articles?page={number}", first_older=1
        ),
    ),
    article=SITE + r"article/[a-z0-9-]+",
    layouts=(General(),),
    floor=Floor(per_week=5),
)
