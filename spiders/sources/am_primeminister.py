"""The Prime Minister of Armenia in English: lists of press releases, and of statements."""

from datetime import date

from spiders.source import Floor, General, Layout, Pages, Source

SITE = "https://www.primeminister.am/en/"

SOURCE = Source(
    key="am_primeminister",
    name="Prime Minister of the Republic of Armenia",
    country="AM",
    kind="government",
    language="en",
    timezone="Asia/Yerevan",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2025, 5, 1),
    listings=tuple(
        Pages(
            url=f"{SITE}{section}/",
            item=".search__list li",
            title=".search__text-wrapper strong",
            day=".search__date",
            day_first=True,
            older=f"{SITE}{section}/page/{{number}}/",
        )
        for section in ("press-release", "statements-and-messages", "interviews-and-press-conferences")
    ),
    article=r"https://www\.primeminister\.am/en/[a-z-]+/item/\d{4}/\d\d/\d\d/[^/?#]+/?",
    release_id=r"/item/(\d{4}/\d\d/\d\d/[^/?#]+)",
    layouts=(
        Layout(title="h1", time_formats=("%d.%m.%Y",), is_listed=True, body=".news-text"),
        General(),
    ),
    floor=Floor(per_week=10),
)
