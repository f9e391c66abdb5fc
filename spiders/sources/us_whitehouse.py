"""The White House: today's site and the archives of three presidencies; of their layouts, Obama's is proven."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Pages, Source

SITE = "https://www.whitehouse.gov/"
KINDS = r"(?:briefings-statements|releases|remarks|fact-sheets|presidential-actions|articles)"
TOPPER = ".wp-block-whitehouse-topper"
TIMES = ("%Y-%m-%dT%H:%M:%S%z", "%B %d, %Y")

SOURCE = Source(
    key="us_whitehouse",
    name="The White House",
    country="US",
    kind="government",
    language="en",
    timezone="America/New_York",
    licence="public domain",
    republish=True,
    evidence="proven",
    evidence_on=date(2026, 10, 4),
    listings=(
        Pages(
            url=SITE + "news/", item="main .wp-block-post", link="h2 a", day="time", older=SITE + "news/page/{number}/"
        ),
        Feed(url=SITE + "news/feed/"),
    ),
    article=SITE
    + KINDS
    + r"/20\d\d/\d\d/[^/]+/|https://bidenwhitehouse\.archives\.gov/briefing-room/[a-z-]+/(?:\d+/){3}"
    r"[^/]+/|https://(?:trumpwhitehouse\.archives\.gov/briefings-statements/[^/]+/"
    r"|obamawhitehouse\.archives\.gov/the-press-office/(?:\d+/){3}[^/]+)",
    layouts=tuple(
        Layout(title=title, time=time, time_formats=TIMES, body=body, drop=(drop,), drop_blocks=("###",), until=until)
        for title, time, body, drop, until in (
            ("h1", ".press-article-date", ".field-name-field-forall-body", ".link-weekly-address", date(2017, 1, 20)),
            (".page-header__title", "time", ".page-content__content.editor", "aside", date(2021, 1, 20)),
            ("h1.page-title", "time.posted-on", "section.body-content", "figure", date(2025, 1, 20)),
            (f"{TOPPER}__headline", ".wp-block-post-date time", ".entry-content", TOPPER, None),
        )
    ),
    floor=Floor(per_week=20),
    hosts=tuple(f"{president}whitehouse.archives.gov" for president in ("biden", "trump", "obama")),
)
