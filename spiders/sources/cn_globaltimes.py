"""Global Times, a Chinese daily: the front page of its diplomacy, and no older list."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

SOURCE = Source(
    key="cn_globaltimes",
    name="Global Times",
    country="CN",
    kind="wire",
    language="en",
    timezone="Asia/Shanghai",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 3),
    listings=(
        Pages(url="https://www.globaltimes.cn/china/diplomacy/index.html", item="a[href*='/page/2']:not(:has(img))"),
    ),
    article=r"https://www\.globaltimes\.cn/page/20\d{4}/\d+\.shtml",
    release_id=r"/(\d+)\.shtml$",
    layouts=(
        Layout(
            title=".article_title",
            time=".pub_time",
            time_pattern=r"Published: ([A-Z][a-z]{2} \d{1,2}, \d{4})",
            time_formats=("%b %d, %Y",),
            body=".article_right",
            drop=(".author_card", ".picture"),
        ),
    ),
    floor=Floor(per_week=20),
)
