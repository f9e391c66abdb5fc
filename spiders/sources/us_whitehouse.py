"""The White House: the site of today, described, and the pages of Obama's years, which are proven."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Pages, Source

SITE = "https://www.whitehouse.gov/"
KINDS = r"(?:briefings-statements|releases|remarks|fact-sheets|presidential-actions|articles)"
TOPPER = ".wp-block-whitehouse-topper"

SOURCE = Source(
    key="us_whitehouse",
    name="The White House",
    country="US",
    kind="government",
    language="en",
    timezone="America/New_York",
    licence="public domain",
    republish=True,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(
        Pages(
            url=SITE + "news/", item="main .wp-block-post", link="h2 a", day="time", older=SITE + "news/page/{number}/"
        ),
        Feed(url=SITE + "news/feed/"),
    ),
    article=SITE
    + KINDS
    + r"/20\d\d/\d\d/[^/]+/|https://(?:www\.whitehouse|obamawhitehouse\.archives)\.gov/the-press-office/(?:\d+/){3}[^/]+",
    # A page of Obama's years is the same release on the site of its time and in the archive.
    release_id=r"/(the-press-office/.{1,300})$",
    layouts=(
        Layout(
            title="h1",
            time=".press-article-date",
            time_formats=("%B %d, %Y",),
            body=".field-name-field-forall-body",
            drop=(".link-weekly-address",),
            drop_blocks=("###",),
            until=date(2017, 10, 7),
        ),
        Layout(
            title=f"{TOPPER}__headline",
            time=".wp-block-post-date time",
            time_formats=("%Y-%m-%dT%H:%M:%S%z", "%B %d, %Y"),
            body=".entry-content",
            drop=(TOPPER,),
            drop_blocks=("###",),
        ),
    ),
    floor=Floor(per_week=20),
    hosts=("obamawhitehouse.archives.gov",),
)
