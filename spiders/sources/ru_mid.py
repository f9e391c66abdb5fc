"""The Russian Foreign Ministry in English: one list, since its robots.txt forbids the older pages of it."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

SOURCE = Source(
    key="ru_mid",
    name="Ministry of Foreign Affairs of the Russian Federation",
    country="RU",
    kind="ministry",
    language="en",
    timezone="Europe/Moscow",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(Pages(url="https://mid.ru/en/foreign_policy/news/", item="a.announce__link"),),
    article=r"https://(?:www\.)?mid\.ru/en/[a-z_/-]+/\d{6,8}/",
    release_id=r"/(\d+)/$",
    layouts=(
        Layout(
            title=".photo-content__title",
            time=".photo-content__date",
            time_formats=("%d %B %Y %H:%M", "%d %B %Y", "%d.%m.%Y"),
            body=".article-content",
            # Long briefings begin with a table of contents, and each of their parts leads back to it.
            drop=("li:has(> a[href^='#'])", "p:has(> a[href^='#'])"),
            drop_blocks=(r"(?:Table of )?[Cc]ontents:?", r"Back to (?:the )?(?:table of )?contents"),
        ),
    ),
    floor=Floor(per_week=20),
    hosts=("www.mid.ru",),
    delay=10.0,
)
