"""The German Foreign Office in English: a JSON list; its template is proven by a page of travel advice."""

from datetime import date
from functools import partial

from spiders.source import Api, Edition, Feed, Floor, Layout, Source

SITE = "https://www.auswaertiges-amt.de"
LIST = SITE + "/ajax/json-filterlist/"
GERMAN = "documenttype=1796%23AAArticle%20OR%20AAPress%20OR%20AAInterview%20OR%20AAFaq&startfield=date&endfield=date"
FILTER = partial(Api, items="items", link="link", title="headline", time="date", day_first=True)

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
    listings=(FILTER(url=LIST + "en/newsroom/news/609204-609204?offset={start}", per_page=20),),
    article=SITE + r"/en/newsroom/(?:[^/?#]+/)*[^/?#]*\d{5,7}",
    release_id=r"(\d{5,7})$",
    editions=(
        Edition(
            language="de",
            listings=(
                FILTER(url=LIST + "de/search/-/1798?search=%22%22&" + GERMAN + "&limit=10&offset={start}", per_page=10),
                Feed(url=SITE + "/static/includes/rss/Presse-RSS-Feed.xml"),
            ),
            article=SITE + r"/de/newsroom/(?:[^/?#]+/)*[^/?#]*\d{5,7}",
            release_id=r"//(.+)",
        ),
    ),
    layouts=(
        # A heading for screen readers stands before the title.
        Layout(
            title="h1.heading__title",
            time=".heading__meta",
            time_pattern=r"(\d\d\.\d\d\.\d{4})",
            time_formats=("%d.%m.%Y",),
            body=".heading__intro, .c-rte--default",
            drop=("aside", "[class^=c-teaser]"),
            drop_blocks=(r"(?:Published on|Erscheinungsdatum) .{1,60}",),
            # It names front pages as well, and the languages by their names alone.
            translations=".c-link-list--languages a",
        ),
    ),
    floor=Floor(per_week=5),
)
