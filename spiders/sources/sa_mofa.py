"""Saudi Arabia's Foreign Ministry in English: lists of its statements, and of its news."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="sa_mofa",
    name="Ministry of Foreign Affairs of Saudi Arabia",
    country="SA",
    kind="ministry",
    language="en",
    timezone="Asia/Riyadh",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 3, 19),
    listings=tuple(
        Pages(
            url=f"https://www.mofa.gov.sa/en/ministry/{section}/Pages/default.aspx",
            item=f"a[href*='/ministry/{section}/Pages/']",
        )
        for section in ("statements", "news")
    ),
    article=r"(?i:https://www\.mofa\.gov\.sa/en/ministry/(?:statements|news)/Pages/(?!default\.aspx)[^/?#]+\.aspx)",
    release_id=r"(?i:/Pages/)([^/]+)\.aspx",
    layouts=(General(),),
    floor=Floor(per_week=10),
)
