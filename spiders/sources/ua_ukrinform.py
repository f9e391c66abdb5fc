"""Ukrinform in English, Ukraine's wire: a map for each week."""

from datetime import date

from spiders.source import Floor, Layout, Sitemap, Source

MAPS = "https://www.ukrinform.net/sitemap/"

SOURCE = Source(
    key="ua_ukrinform",
    name="Ukrinform",
    country="UA",
    kind="wire",
    language="en",
    timezone="Europe/Kyiv",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 7, 29),
    listings=(
        Sitemap(url=MAPS + "currentweek.xml", maps=MAPS + "currentweek.xml"),
        Sitemap(url="https://www.ukrinform.net/sitemap.xml", maps=MAPS + r"\d{4}/\d+\.xml"),
    ),
    article=r"https://www\.ukrinform\.net/rubric-(?:ato|polytics|defense|economy|vidbudova)/\d+-[^/?#]+\.html",
    release_id=r"/(\d+)-",
    layouts=(
        Layout(
            title="h1",
            stamp="datePublished",
            body=".newsText",
            drop_blocks=(r"Read also:.*",),
        ),
    ),
    floor=Floor(per_week=100),
)
