"""Australia's foreign minister: shut to plain clients."""

from datetime import date

from spiders.source import Feed, Floor, General, Layout, Pages, Source

RELEASES = "https://www.foreignminister.gov.au/minister/penny-wong/media-releases"

SOURCE = Source(
    key="au_fm",
    name="Minister for Foreign Affairs of Australia",
    country="AU",
    kind="ministry",
    language="en",
    timezone="Australia/Sydney",
    licence="not stated",
    republish=False,
    evidence="blocked",
    evidence_on=date(2026, 3, 19),
    listings=(
        Pages(
            url=RELEASES,
            item="li:has(> a[href*='/media-release/'])",
            older=RELEASES + "?page={number}",
            first_older=1,
        ),
        Feed(url="https://www.foreignminister.gov.au/rss.xml"),
    ),
    article=r"https://www\.foreignminister\.gov\.au/minister/[^/?#]+/(?:media-release|speech|statements?)/[^/?#]+",
    layouts=(
        Layout(
            title="h1",
            time=".block-entity-fieldnodecreated span",
            time_formats=("%d %B %Y",),
            body=".block-entity-fieldnodebody",
            drop_blocks=("Back to top",),
        ),
        General(),
    ),
    floor=Floor(per_week=5),
    enabled=False,
    closed="Its host drops the connections of clients that are no browsers. Use `communique import --cdx ia`.",
)
