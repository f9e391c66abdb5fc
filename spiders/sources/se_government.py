"""The Government of Sweden in English: off; its feed answers anybody, and its pages do not."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SITE = "https://www.government.se/"
# Its ministries, as its own feed names them.
CATEGORIES = (*range(2069, 2080), 2082, 2083, *range(2124, 2136), *range(2137, 2148), 2189)

SOURCE = Source(
    key="se_government",
    name="Government Offices of Sweden",
    country="SE",
    kind="government",
    language="en",
    timezone="Europe/Stockholm",
    licence="not stated",
    republish=False,
    evidence="blocked",
    evidence_on=date(2026, 3, 19),
    listings=(
        Feed(
            url=SITE
            + "Filter/RssFeed?filterType=Taxonomy&filterByType=FilterablePageBase&preFilteredCategories="
            + ",".join(str(each) for each in CATEGORIES)
            + "&rootPageReference=0"
        ),
    ),
    article=SITE + r"(?:press-releases|statements|speeches|articles|opinion-pieces)/\d{4}/\d\d/[^/?#]+/?",
    layouts=(General(),),
    floor=Floor(per_week=5),
    enabled=False,
    closed="its pages answer 403 to plain clients; import pages from an archive",
)
