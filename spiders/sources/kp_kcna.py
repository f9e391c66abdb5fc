"""KCNA in English, North Korea's wire: out of reach from abroad."""

from datetime import date

from spiders.source import Floor, General, Layout, Pages, Source

SITE = "http://www.kcna.kp/en/article/"

SOURCE = Source(
    key="kp_kcna",
    name="Korean Central News Agency",
    country="KP",
    kind="wire",
    language="en",
    timezone="Asia/Pyongyang",
    licence="all rights reserved",
    republish=False,
    evidence="blocked",
    evidence_on=date(2026, 10, 5),
    listings=(Pages(url=SITE + "list/6a47505ba5268fd7749c0fe11e4b24b4", item="a[href*='/article/detail/']"),),
    article=r"https?://(?:www\.)?kcna\.kp/en/article/(?:q/[0-9a-f]+\.kcmsf|detail/[0-9a-f]+)",
    release_id=r"/(?:q|detail)/([0-9a-f]+)",
    layouts=(
        # Until June 2026; some pages count years from 1912, and none is read of them.
        Layout(
            title=".article-main-title",
            time=".publish-time",
            time_pattern=r"\((\d{4}\.\d+\.\d+)\.\)",
            time_formats=("%Y.%m.%d",),
            body=".content-wrapper",
        ),
        General(),
    ),
    floor=Floor(per_week=50),
    hosts=("kcna.kp",),
    enabled=False,
    closed="It answers slowly or not at all from abroad. Use `communique import --cdx ia`.",
)
