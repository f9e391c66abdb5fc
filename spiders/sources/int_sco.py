"""The Shanghai Cooperation Organisation in English: the list of its news."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="int_sco",
    name="Shanghai Cooperation Organisation",
    country="SCO",
    kind="body",
    language="en",
    timezone="Asia/Shanghai",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 1),
    listings=(Pages(url="https://eng.sectsco.org/news/", item="a[href$='.html']"),),
    article=r"https?://eng\.sectsco\.org/\d{8}/\d+\.html",
    release_id=r"/(\d+)\.html",
    layouts=(General(),),
    floor=Floor(per_week=5),
)
