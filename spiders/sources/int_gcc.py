"""The Gulf Cooperation Council in English: the list of its news."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

NEWS = "https://www.gcc-sg.org/en/MediaCenter/News/Pages/"

SOURCE = Source(
    key="int_gcc",
    name="Gulf Cooperation Council",
    country="GCC",
    kind="body",
    language="en",
    timezone="Asia/Riyadh",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 3, 19),
    listings=(Pages(url=NEWS + "default.aspx", item="a[href*='/MediaCenter/News/Pages/news']"),),
    article=r"(?i:https://(?:www\.)?gcc-sg\.org/en/MediaCenter/News/Pages/news[\d-]+\.aspx)",
    release_id=r"(?i:/news)([\d-]+)\.aspx",
    layouts=(General(),),
    floor=Floor(per_week=5),
    hosts=("gcc-sg.org",),
)
