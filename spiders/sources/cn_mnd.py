"""China's Ministry of National Defense in English: lists of its top stories."""

from datetime import date

from spiders.source import Floor, General, Layout, Pages, Source

STORIES = "http://eng.mod.gov.cn/2025xb/N/T/"

SOURCE = Source(
    key="cn_mnd",
    name="Ministry of National Defense of the People's Republic of China",
    country="CN",
    kind="ministry",
    language="en",
    timezone="Asia/Shanghai",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 7, 30),
    listings=(
        Pages(
            url=STORIES + "index.html",
            item="#main-news-list > li",
            title=".title",
            day=".time",
            older=STORIES + "index_{number}.html",
        ),
    ),
    article=r"https?://eng\.mod\.gov\.cn/2025xb/[A-Z]/[A-Z]+/\d+\.html",
    release_id=r"/(\d+)\.html",
    layouts=(
        Layout(
            title=".artichle-info h2, h1",
            # The site's own slip of the pen.
            time="meta[name='publishdate'], meta[ame='publishdate'], .artichle-info",
            time_pattern=r"(\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?)",
            time_formats=("%Y-%m-%d %H:%M:%S", "%Y-%m-%d"),
            body="#article-content .article-content",
            drop=(".more-page", "#displaypagenum", "#mediaurl", "#cmplayer"),
        ),
        General(),
    ),
    floor=Floor(per_week=20),
)
