"""China's Ministry of Commerce in English: the list of its press conferences."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="cn_mofcom",
    name="Ministry of Commerce of the People's Republic of China",
    country="CN",
    kind="ministry",
    language="en",
    timezone="Asia/Shanghai",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 8, 5),
    listings=(
        Pages(
            url="https://english.mofcom.gov.cn/News/PressConference/index.html",
            item="a[href*='/News/PressConference/art/']",
        ),
    ),
    article=r"https?://english\.mofcom\.gov\.cn/News/[A-Za-z]+/art/\d{4}/art_[0-9a-f]+\.html",
    release_id=r"/art_([0-9a-f]+)\.html",
    layouts=(General(),),
    floor=Floor(per_week=3),
)
