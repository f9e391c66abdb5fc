"""The Government of Finland in English, its Foreign Ministry included, whose own site is shut: a feed."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

FEEDS = "https://valtioneuvosto.fi/en/staattiset-feedit-en/-/asset_publisher/"

SOURCE = Source(
    key="fi_government",
    name="Government of Finland",
    country="FI",
    kind="government",
    language="en",
    timezone="Europe/Helsinki",
    licence="CC BY 4.0",
    republish=True,
    evidence="described",
    evidence_on=date(2026, 4, 16),
    listings=(
        Feed(url=FEEDS + "LOmkEPY4nk2s/rss"),
        Feed(url=FEEDS + "00Qguh1GvAiJ/rss"),
    ),
    article=r"https://valtioneuvosto\.fi/en/(?:[^?#]+/)?-/(?:\d+/)?[a-z0-9-]+",
    release_id=r"/([a-z0-9-]+)$",
    layouts=(General(),),
    floor=Floor(per_week=30),
)
