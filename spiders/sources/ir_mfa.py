"""Iran's Foreign Ministry in English: shut to plain clients."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

SOURCE = Source(
    key="ir_mfa",
    name="Ministry of Foreign Affairs of the Islamic Republic of Iran",
    country="IR",
    kind="ministry",
    language="en",
    timezone="Asia/Tehran",
    licence="not stated",
    republish=False,
    evidence="blocked",
    evidence_on=date(2026, 10, 3),
    listings=(
        Pages(
            url="https://en.mfa.ir/portal/newsagencyshow/699",
            item="div.news-arch-item",
            link="h2 a",
            day=".dateNews",
        ),
    ),
    article=r"https://en\.mfa\.ir/portal/[nN]ews[vV]iew/\d+(?:/[^?#]*)?",
    release_id=r"/portal/[nN]ews[vV]iew/(\d+)",
    layouts=(
        Layout(
            title=".news-text-full h4",
            time=".nv-info",
            time_pattern=r"(\d{4}/\d\d/\d\d - \d\d:\d\d)",
            time_formats=("%Y/%m/%d - %H:%M",),
            body=".news-text-full",
            drop=("h4", "h6"),
        ),
    ),
    floor=Floor(per_week=10),
    enabled=False,
    closed="It answers each first request with 307 to itself and a cookie. Use `communique import --cdx ia`.",
)
