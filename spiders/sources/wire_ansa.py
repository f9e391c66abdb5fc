"""ANSA in English, Italy's agency: a feed."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SITE = "https://www.ansa.it/english/"

SOURCE = Source(
    key="wire_ansa",
    name="ANSA",
    country=None,
    kind="wire",
    language="en",
    timezone="Europe/Rome",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 8, 1),
    listings=(Feed(url=SITE + "english_nr_rss.xml"),),
    article=SITE + r"news/(?:[a-z_]+/)?\d{4}/\d\d/\d\d/[^/?#]+_[0-9a-f-]{36}\.html",
    release_id=r"_([0-9a-f-]{36})\.html$",
    layouts=(General(),),
    floor=Floor(per_week=30),
)
