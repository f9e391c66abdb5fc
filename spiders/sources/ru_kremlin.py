"""The President of Russia: paged news in HTML, and an Atom feed whose clock is an hour off."""

from datetime import date

from spiders.source import Edition, Feed, Floor, Layout, Pages, Source

NEWS = "/events/president/news"
ARTICLE = r"/events/president/(?:news|transcripts)/\d+"


def list_news(site: str) -> tuple[Pages, Feed]:
    """The lists of the site in one language."""
    pages = Pages(
        url=site + NEWS,
        item="div.hentry_event",
        link="h3 a",
        title=".entry-title",
        day="time.published",
        older=site + NEWS + "/page/{number}",
    )
    return pages, Feed(url=site + NEWS + "/feed", follows_next=True)


SOURCE = Source(
    key="ru_kremlin",
    name="President of Russia",
    country="RU",
    kind="government",
    language="en",
    timezone="Europe/Moscow",
    licence="CC BY 4.0",
    republish=True,
    evidence="proven",
    evidence_on=date(2020, 8, 28),
    listings=list_news("http://en.kremlin.ru"),
    article=r"http://en\.kremlin\.ru" + ARTICLE,
    release_id=r"/(\d+)$",
    editions=(
        # A release has one number in both languages. Of a Russian page the day alone is read.
        Edition(
            language="ru",
            listings=list_news("http://kremlin.ru"),
            article=r"http://kremlin\.ru" + ARTICLE,
            release_id=r"//(kremlin\.ru/.+)",
        ),
    ),
    layouts=(
        Layout(
            title="h1.entry-title",
            # The day is that of publication, which stands apart from the day of the event.
            time=".read__status time",
            time_formats=("%B %d, %Y, %H:%M", "%Y-%m-%d"),
            place=".read__place",
            body=".read__lead, .read__internal_content",
            drop=(".read__tooltip", ".read__bottommeta", ".masha-ignore", ".read__tabs"),
        ),
    ),
    floor=Floor(per_week=10),
    delay=15.0,
)
