"""The President of Russia: paged news in HTML, and an Atom feed whose clock is an hour off."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Pages, Source

NEWS = "http://en.kremlin.ru/events/president/news"

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
    listings=(
        Pages(
            url=NEWS,
            item="div.hentry_event",
            link="h3 a",
            title=".entry-title",
            day="time.published",
            older=NEWS + "/page/{number}",
        ),
        Feed(url=NEWS + "/feed", follows_next=True),
    ),
    article=r"http://en\.kremlin\.ru/events/president/(?:news|transcripts)/\d+",
    release_id=r"/(\d+)$",
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
