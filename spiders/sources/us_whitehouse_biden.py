"""The White House under Biden, as the archives keep it: off, a past to be backfilled and no more."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

LIST = "https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/"

SOURCE = Source(
    key="us_whitehouse_biden",
    name="The White House (2021 to 2025)",
    country="US",
    kind="government",
    language="en",
    timezone="America/New_York",
    licence="public domain",
    republish=True,
    evidence="described",
    evidence_on=date(2025, 11, 28),
    listings=(Pages(url=LIST, item="article", link="h2 a", day="time", older=LIST + "page/{number}/"),),
    # A page is the same release on the site of its time and in the archive.
    article=r"https://(?:bidenwhitehouse\.archives|www\.whitehouse)\.gov/briefing-room/(?:[a-z-]+/)+(?:\d+/){3}[^/]+/",
    release_id=r"/(briefing-room/.{1,300})$",
    layouts=(
        Layout(
            title="h1.page-title",
            time="time.posted-on",
            time_formats=("%Y-%m-%dT%H:%M:%S%z",),
            body="section.body-content",
            drop=("figure",),
            drop_blocks=("###",),
        ),
    ),
    floor=Floor(per_week=0),
    hosts=("www.whitehouse.gov",),
    enabled=False,
)
