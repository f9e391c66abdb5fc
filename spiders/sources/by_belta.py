"""BelTA in English, the Belarusian wire: the front page of its politics, and no older list."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

SOURCE = Source(
    key="by_belta",
    name="Belarusian Telegraph Agency",
    country="BY",
    kind="wire",
    language="en",
    timezone="Europe/Minsk",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    # Paging repeats the first page, and of an image's link there is no title.
    listings=(Pages(url="https://eng.belta.by/politics/", item="a[href*='/view/']:not(:has(img))"),),
    article=r"https://eng\.belta\.by/(?:president|politics)/view/[a-z0-9-]+-\d+-20\d\d/",
    release_id=r"-(\d+-20\d\d)/$",
    layouts=(
        Layout(
            title="h1",
            time="meta[name=mediator_published_time], .date_full",
            time_formats=("%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%d %B %Y, %H:%M"),
            body=".js-mediator-article",
            drop=(".video_add", ".invite_in_messagers", ".news_tags"),
        ),
    ),
    floor=Floor(per_week=30),
)
