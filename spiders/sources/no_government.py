"""The Government of Norway in English, its ministries together: a feed of a hundred entries."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SITE = "https://www.regjeringen.no/en/"

SOURCE = Source(
    key="no_government",
    name="Government of Norway",
    country="NO",
    kind="government",
    language="en",
    timezone="Europe/Oslo",
    licence="Norwegian Licence for Open Government Data",
    republish=True,
    evidence="described",
    evidence_on=date(2026, 9, 24),
    listings=(Feed(url=SITE + "rss/Rss/2581966/"),),
    article=SITE + r"(?:[^/?#]+/)+id\d+/?",
    release_id=r"/id(\d+)/?$",
    layouts=(General(),),
    floor=Floor(per_week=5),
)
