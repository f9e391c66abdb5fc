"""The Pacific Islands Forum: the list of its publications."""

from datetime import date

from spiders.source import Floor, General, Layout, Pages, Source

SOURCE = Source(
    key="int_pif",
    name="Pacific Islands Forum",
    country="PIF",
    kind="body",
    language="en",
    timezone="Pacific/Fiji",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2025, 7, 9),
    listings=(
        Pages(
            url="https://forumsec.org/publications",
            item=".card.publication",
            link="a.card__title",
            day=".card__date",
        ),
    ),
    article=r"https://(?:www\.)?forumsec\.org/publications/[^/?#]+",
    release_id=r"/publications/([^/?#]+)$",
    layouts=(
        Layout(title="h1", time_formats=("%d %B %Y",), is_listed=True, body=".body-copy"),
        General(),
    ),
    floor=Floor(per_week=5),
    hosts=("www.forumsec.org",),
)
