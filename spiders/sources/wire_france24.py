"""France 24 in English, which carries AFP: a feed."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Source

SITE = "https://www.france24.com/en/"

SOURCE = Source(
    key="wire_france24",
    name="France 24",
    country=None,
    kind="wire",
    language="en",
    timezone="Europe/Paris",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 1),
    listings=(Feed(url=SITE + "rss"),),
    article=SITE + r"(?:[a-z-]+/)+\d{8}-[^/?#]+",
    release_id=r"/(\d{8}-[^/?#]+)$",
    layouts=(
        Layout(
            title="h1",
            stamp="datePublished",
            time="time",
            time_formats=("%Y-%m-%dT%H:%M:%S%z",),
            body=".t-content__chapo, .t-content__body",
            drop=(".m-interstitial", ".t-copyright", "figure"),
        ),
    ),
    floor=Floor(per_week=100),
)
