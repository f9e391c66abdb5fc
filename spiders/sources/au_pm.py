"""The Prime Minister of Australia: a feed."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SITE = "https://www.pm.gov.au/"

SOURCE = Source(
    key="au_pm",
    name="Prime Minister of Australia",
    country="AU",
    kind="government",
    language="en",
    timezone="Australia/Sydney",
    licence="CC BY 4.0",
    republish=True,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(Feed(url=SITE + "rss.xml"),),
    article=SITE + r"media/[a-z0-9-]+",
    layouts=(General(),),
    floor=Floor(per_week=10),
)
