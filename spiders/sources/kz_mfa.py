"""Kazakhstan's Foreign Ministry on the state's portal, made by scripts: off, since not every machine has a browser."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

LIST = "https://www.gov.kz/memleket/entities/mfa/press/news/"

SOURCE = Source(
    key="kz_mfa",
    name="Ministry of Foreign Affairs of Kazakhstan",
    country="KZ",
    kind="ministry",
    language="en",
    timezone="Asia/Almaty",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 8, 12),
    listings=(
        Pages(
            url=LIST + "1?lang=en",
            item=".card-news-list__item",
            link="a[href*='/details/']",
            day=".categories__item.color_grey",
            older=LIST + "{number}?lang=en",
        ),
    ),
    article=LIST + r"details/\d+(?:\?lang=en)?",
    release_id=r"/(\d+)(?:\?|$)",
    layouts=(General(),),
    floor=Floor(per_week=20),
    # Its API answers none but the portal's own scripts, which sign what they ask for.
    needs_browser=("listing", "article"),
    enabled=False,
)
