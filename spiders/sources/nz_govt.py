"""New Zealand's ministers (Beehive): shut to plain clients."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Pages, Source

RELEASES = "https://www.beehive.govt.nz/releases"

SOURCE = Source(
    key="nz_govt",
    name="New Zealand Government",
    country="NZ",
    kind="government",
    language="en",
    timezone="Pacific/Auckland",
    licence="not stated",
    republish=False,
    evidence="blocked",
    evidence_on=date(2026, 1, 20),
    listings=(
        Pages(url=RELEASES, item="article", link="h2 a", day="time", older=RELEASES + "?page={number}", first_older=1),
        Feed(url=RELEASES + "/feed"),
    ),
    article=r"https://www\.beehive\.govt\.nz/(?:release|speech)/[^/?#]+",
    layouts=(
        Layout(
            title="h1",
            time="time",
            time_formats=("%Y-%m-%dT%H:%M:%S%z", "%d %B %Y"),
            body=".field--name-body",
        ),
    ),
    floor=Floor(per_week=50),
    enabled=False,
    closed="An Incapsula challenge stands in place of every page. Use `communique import --cdx ia`.",
)
