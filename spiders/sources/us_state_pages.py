"""The US Department of State's pages, for spans that no feed of `us_state` holds: off, since both hold the same."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

SITE = "https://www.state.gov/press-releases/"

SOURCE = Source(
    key="us_state_pages",
    name="United States Department of State (pages)",
    country="US",
    kind="ministry",
    language="en",
    timezone="America/New_York",
    licence="public domain",
    republish=True,
    evidence="described",
    evidence_on=date(2026, 9, 1),
    listings=(
        Pages(
            url=SITE,
            item="li.collection-result",
            link="a.collection-result__link",
            # Where two are told, the first is the speaker or the bureau; the element called "date" is the kind of text.
            day=".collection-result-meta span[dir=ltr]:last-of-type",
            older=SITE + "page/{number}/",
        ),
    ),
    article=r"https://www\.state\.gov/(?:releases/(?:[a-z-]+/)?20\d\d/\d\d/)?[a-z0-9-]+/?",
    layouts=(
        Layout(
            title="h1.featured-content__headline",
            time="p.article-meta__publish-date",
            time_formats=("%B %d, %Y",),
            place=".article-meta__location",
            body="div.entry-content",
        ),
    ),
    floor=Floor(per_week=20),
    delay=3.0,
    enabled=False,
)
