"""The Council of the EU: a feed that answers anybody, and pages that answer 403 to most."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SITE = "https://www.consilium.europa.eu/en/"

SOURCE = Source(
    key="eu_council",
    name="Council of the European Union",
    country="EU",
    kind="body",
    language="en",
    timezone="Europe/Brussels",
    licence="reuse with credit",
    republish=True,
    evidence="blocked",
    evidence_on=date(2026, 10, 8),
    listings=(Feed(url=SITE + "rss/pressreleases.ashx"),),
    article=SITE + r"press/press-releases/\d{4}/\d\d/\d\d/[^/]+/(?:pdf/?)?",
    layouts=(General(),),
    # August, and the days around the new year, are its recess.
    floor=Floor(per_week=20, pauses=(("08-01", "08-31"), ("12-20", "01-08"))),
    enabled=False,
    closed="its pages answer 403 outside the EU; run it from there, or import pages from an archive",
)
