"""The German Foreign Office in English: a JSON list; its template is proven by a page of travel advice."""

from datetime import date

from spiders.source import Api, Floor, Layout, Source

SITE = "https://www.auswaertiges-amt.de"

SOURCE = Source(
    key="de_aa",
    name="Federal Foreign Office",
    country="DE",
    kind="ministry",
    language="en",
    timezone="Europe/Berlin",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(
        Api(
            url=SITE + "/ajax/json-filterlist/en/newsroom/news/609204-609204?offset={start}",
            per_page=20,
            items="items",
            link="link",
            title="headline",
            time="date",
            day_first=True,
        ),
    ),
    article=SITE + r"/en/newsroom/(?:[^/?#]+/)*[^/?#]*\d{5,7}",
    release_id=r"(\d{5,7})$",
    layouts=(
        # A heading for screen readers stands before the title.
        Layout(
            title="h1.heading__title",
            time=".heading__meta",
            time_pattern=r"(\d\d\.\d\d\.\d{4})",
            time_formats=("%d.%m.%Y",),
            body=".heading__intro, .c-rte--default",
            drop=("aside", "[class^=c-teaser]"),
            drop_blocks=(r"Published on .{1,60}",),
        ),
    ),
    floor=Floor(per_week=5),
)
