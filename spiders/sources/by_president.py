"""The President of Belarus: a map of the site's events in three languages, of which the English are read."""

from datetime import date

from spiders.source import Floor, Layout, Sitemap, Source

MAP = "https://president.gov.by/sitemap.event.xml"

SOURCE = Source(
    key="by_president",
    name="President of the Republic of Belarus",
    country="BY",
    kind="government",
    language="en",
    timezone="Europe/Minsk",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(Sitemap(url=MAP, maps=MAP),),
    article=r"https://president\.gov\.by/en/events/[^/?#]+",
    layouts=(Layout(title="h1", stamp="datePublished", body=".page-details__content", drop=(".tag-list",)),),
    floor=Floor(per_week=10),
)
