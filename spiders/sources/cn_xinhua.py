"""Xinhua in English, a wire: a section page names the JSON file that lists; the dateline stands in the text."""

from datetime import date

from spiders.source import DataFile, Floor, Layout, Source

SOURCE = Source(
    key="cn_xinhua",
    name="Xinhua News Agency",
    country="CN",
    kind="wire",
    language="en",
    timezone="Asia/Shanghai",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(
        DataFile(
            url="https://english.news.cn/world/index.htm",
            name=r"datasource:([0-9a-f]{32})",
            file="ds_{name}.json",
            items="datasource",
            link="publishUrl",
            title="title",
            time="publishTime",
        ),
    ),
    article=r"https?://(?:english\.news\.cn/(?:[a-z]+/)?20\d{6}/[0-9a-f]{32}/c\.html"
    r"|www\.(?:xinhuanet\.com|news\.cn)/english/\d{4}-\d\d/\d\d/c_\d+\.htm)",
    release_id=r"/([0-9a-f]{32}|c_\d+)(?:/c)?\.html?$",
    layouts=(
        Layout(
            title="h1, .h-title",
            # The last is that of a page of 17 November 2023, as it was saved: year, day and clock stand apart.
            time="meta[name=publishdate], .h-time, .header-time",
            time_formats=("%Y-%m-%d", "%Y-%m-%d %H:%M:%S", "%Y %m/ %d %H:%M:%S"),
            body="#detail, #p-detail",
            drop=("#articleEdit", ".tiyi1", ".lb", ".zan-wap", ".p-tags"),
            drop_blocks=(r"\(?(?:Web )?[Ee]ditor: .{1,60}",),
        ),
    ),
    floor=Floor(per_week=100),
    hosts=("www.xinhuanet.com", "www.news.cn"),
)
