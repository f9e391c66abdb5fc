"""Bernama in English, Malaysia's wire: a feed of ten items, and the lists of three sections."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Pages, Source

SITE = "https://www.bernama.com/en/"


def list_section(section: str) -> Pages:
    """The list of a section, whose links hold but for their numbers."""
    return Pages(
        url=f"{SITE}{section}/",
        item="a[href*='news.php?id=']",
        link_pattern=r"news\.php\?id=(\d+)",
        article=SITE + "news.php?id={link}",
    )


SOURCE = Source(
    key="my_bernama",
    name="Malaysian National News Agency",
    country="MY",
    kind="wire",
    language="en",
    timezone="Asia/Kuala_Lumpur",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 29),
    listings=(Feed(url=SITE + "rssfeed.php"), *(list_section(section) for section in ("general", "politics", "world"))),
    article=r"https://(?:www\.)?bernama\.com/en/news\.php\?id=\d+",
    release_id=r"\?id=(\d+)",
    layouts=(
        Layout(
            title="h1",
            time="meta[property='article:published_time']",
            time_formats=("%d/%m/%Y %I:%M %p", "%d/%m/%Y %H:%M"),
            body=".col-lg-8 p",
            drop_blocks=("©.*", "(?i:disclaimer).*"),
        ),
    ),
    floor=Floor(per_week=100),
    hosts=("bernama.com",),
)
