"""The Presidency of South Africa: lists of its speeches, statements and advisories."""

from datetime import date

from spiders.source import Floor, General, Layout, Pages, Source

LIST = "https://www.thepresidency.gov.za/speeches-statements-advisories"

SOURCE = Source(
    key="za_presidency",
    name="The Presidency of the Republic of South Africa",
    country="ZA",
    kind="government",
    language="en",
    timezone="Africa/Johannesburg",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 4, 27),
    listings=(Pages(url=LIST, item=".ssa-grid-view-row", day="time", older=LIST + "?page={number}", first_older=1),),
    article=r"https://www\.thepresidency\.gov\.za/(?!speeches-statements-advisories)[^/?#]+",
    layouts=(
        Layout(
            title="h1",
            time="time",
            time_formats=("%Y-%m-%dT%H:%M:%S%z",),
            body=".node-content",
        ),
        General(),
    ),
    floor=Floor(per_week=10),
)
