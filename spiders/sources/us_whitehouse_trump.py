"""The White House in Trump's first term, as the archives keep it: off, a past to be backfilled and no more."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

LIST = "https://trumpwhitehouse.archives.gov/briefings-statements/"

SOURCE = Source(
    key="us_whitehouse_trump",
    name="The White House (2017 to 2021)",
    country="US",
    kind="government",
    language="en",
    timezone="America/New_York",
    licence="public domain",
    republish=True,
    evidence="described",
    evidence_on=date(2026, 2, 15),
    listings=(
        Pages(
            url=LIST,
            item="article.briefing-statement",
            link="h2.briefing-statement__title a",
            day=".meta__date time",
            older=LIST + "page/{number}/",
        ),
    ),
    # A page is the same release on the site of its time and in the archive; those of today's site tell year and month.
    article=r"https://(?:trumpwhitehouse\.archives|www\.whitehouse)\.gov/briefings-statements/(?!page/)[^/]+/",
    release_id=r"/(briefings-statements/.{1,300})$",
    layouts=(
        Layout(
            title=".page-header__title",
            time="time",
            time_formats=("%B %d, %Y",),
            body=".page-content__content.editor",
            drop=("aside",),
            drop_blocks=("###",),
        ),
    ),
    floor=Floor(per_week=0),
    hosts=("www.whitehouse.gov",),
    enabled=False,
)
