"""Ukraine's Foreign Ministry in English: off, since it answers plain clients with 403."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SITE = "https://mfa.gov.ua/en/"

SOURCE = Source(
    key="ua_mfa",
    name="Ministry of Foreign Affairs of Ukraine",
    country="UA",
    kind="ministry",
    language="en",
    timezone="Europe/Kyiv",
    licence="CC BY 4.0",
    republish=True,
    evidence="blocked",
    evidence_on=date(2026, 3, 19),
    listings=(Pages(url=SITE + "news", item=".main-item_content"),),
    article=SITE + r"news/[a-z0-9-]+",
    layouts=(General(),),
    floor=Floor(per_week=20),
    enabled=False,
    closed="it answers plain clients with 403 on every path; import pages from an archive",
)
