"""The US Department of State: an RSS feed whose items hold the whole release; one address has carried two of them."""

from datetime import date

from spiders.source import Feed, Floor, ItemLayout, Source

SOURCE = Source(
    key="us_state",
    name="United States Department of State",
    country="US",
    kind="ministry",
    language="en",
    # The feed's clock is UTC; the pages print the day in Washington.
    timezone="America/New_York",
    licence="public domain",
    republish=True,
    evidence="proven",
    evidence_on=date(2022, 8, 3),
    listings=(Feed(url="https://www.state.gov/rss-feed/press-releases/feed/"),),
    article=r"https://www\.state\.gov/(?:releases/(?:[a-z-]+/)?20\d\d/\d\d/)?[a-z0-9-]+/?",
    rendition="item",
    # The head of the page, which stands in the items since 2026: three of them were saved on 3 October.
    layouts=(ItemLayout(drop=(".featured-content",)),),
    floor=Floor(per_week=20),
    delay=3.0,
)
