"""China's Foreign Ministry: paged lists in HTML, utf-8 without a charset, one tree until 2023 and another since."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

NEWS = "https://www.mfa.gov.cn/eng/xw/wjbxw/"

SOURCE = Source(
    key="cn_mfa",
    name="Ministry of Foreign Affairs of the People's Republic of China",
    country="CN",
    kind="ministry",
    language="en",
    timezone="Asia/Shanghai",
    licence="not stated",
    republish=False,
    evidence="proven",
    evidence_on=date(2023, 5, 12),
    # Only the tree of today is listed: the old one still answers, and would look like a source that has gone quiet.
    listings=(
        Pages(url=NEWS, item=".news_list > div", day="a + div", older=NEWS + "index_{number}.html", first_older=1),
    ),
    article=r"https?://www\.(?:mfa|fmprc)\.gov\.cn/(?:mfa_)?eng/(?:\w+/)+\d{6}/t\d{8}_\d+\.s?html?",
    release_id=r"/(t\d{8}_\d+)\.",
    layouts=(
        Layout(
            title=".content_mod h2.title",
            time="#News_Body_Time",
            time_formats=("%Y-%m-%d %H:%M",),
            body="#News_Body_subitle, .content_mod .content",
            until=date(2023, 12, 31),
        ),
        Layout(
            title=".news_header_title",
            # The day in the address is that of filing; items older than the tree bear the day of the move there.
            time=".xltime, meta[name=PubDate]",
            time_formats=("Updated: %Y-%m-%d %H:%M", "%Y-%m-%d %H:%M", "Updated: %B %d, %Y %H:%M", "%Y-%m-%d"),
            body=".content_text",
        ),
    ),
    floor=Floor(per_week=10),
    hosts=("www.fmprc.gov.cn",),
)
