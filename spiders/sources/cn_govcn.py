"""China's State Council in English: paged news in HTML."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

NEWS = "https://english.www.gov.cn/news/"

SOURCE = Source(
    key="cn_govcn",
    name="State Council of the People's Republic of China",
    country="CN",
    kind="government",
    language="en",
    timezone="Asia/Shanghai",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 3),
    listings=(Pages(url=NEWS, item="a[href*='/content_WS']:not(:has(img))", older=NEWS + "page_{number}.html"),),
    article=r"https?://english\.www\.gov\.cn/(?:\w+/)+\d{6}/\d\d/content_WS[0-9a-f]+\.html",
    release_id=r"content_(WS[0-9a-f]+)\.html$",
    layouts=(
        Layout(
            title=".Artical_Title",
            time="meta[name=publishdate]",
            time_formats=("%Y-%m-%d", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"),
            body=".Artical_Content",
        ),
    ),
    floor=Floor(per_week=30),
)
