"""The White House's feed under Biden, whose items hold the whole release: off, a past to be imported and no more."""

from datetime import date

from spiders.source import Feed, Floor, ItemLayout, Source

SOURCE = Source(
    key="us_whitehouse_2021",
    name="The White House (2021 to 2025, its feed)",
    country="US",
    kind="government",
    language="en",
    timezone="America/New_York",
    licence="public domain",
    republish=True,
    evidence="described",
    # Read against 2,294 of its states, saved by others from May 2021 to this day.
    evidence_on=date(2022, 7, 22),
    listings=(Feed(url="https://www.whitehouse.gov/briefing-room/feed/"),),
    article=r"https://www\.whitehouse\.gov/briefing-room/(?:[a-z-]+/)+(?:\d+/){3}[^/]+/",
    rendition="item",
    layouts=(ItemLayout(drop_blocks=("#(?: ?#)+",)),),
    floor=Floor(per_week=0),
    enabled=False,
)
