"""Yonhap in English, a wire: feeds of the newest articles, and no way to older ones."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Source

SITE = "https://en.yna.co.kr"
BARE = (r"\?.*", "")

SOURCE = Source(
    key="kr_yonhap",
    name="Yonhap News Agency",
    country="KR",
    kind="wire",
    language="en",
    timezone="Asia/Seoul",
    licence="all rights reserved",
    republish=False,
    evidence="proven",
    evidence_on=date(2019, 8, 20),
    listings=(
        Feed(url=SITE + "/RSS/national.xml", rewrite=BARE),
        Feed(url=SITE + "/RSS/news.xml", rewrite=BARE),
    ),
    article=SITE + r"/view/AEN\d{17}",
    release_id=r"/(AEN\d+)$",
    layouts=(
        Layout(
            title=".title-article01 .tit",
            stamp="datePublished",
            body=".story-news",
            drop=("aside", "figure", ".aside-box01", ".keyword-zone01"),
            drop_blocks=(r"\S{1,40}@yna\.co\.kr(?:\s*\(END\))?", r"\(END\)"),
        ),
    ),
    floor=Floor(per_week=100),
)
