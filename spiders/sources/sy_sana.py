"""SANA in English, the Syrian wire since August 2025: paged lists in HTML."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

POLITICS = "https://sana.sy/en/politics/"

SOURCE = Source(
    key="sy_sana",
    name="Syrian Arab News Agency",
    country="SY",
    kind="wire",
    language="en",
    timezone="Asia/Damascus",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(
        Pages(
            url=POLITICS,
            item=".p-wrap",
            link=".entry-title a",
            day="time",
            older=POLITICS + "page/{number}/",
        ),
    ),
    article=r"https://sana\.sy/en/(?:politics|presidency)/\d+/",
    release_id=r"/(\d+)/$",
    layouts=(
        Layout(title="h1.s-title", stamp="datePublished", body=".entry-content", drop=(".related-sec", ".efoot")),
    ),
    floor=Floor(per_week=20),
)
