"""China's Foreign Ministry, the activities of its minister: a list beside that of `cn_mfa`, on the same site."""

from dataclasses import replace
from datetime import date

from spiders.source import Floor, Pages
from spiders.sources import cn_mfa

LIST = "https://www.mfa.gov.cn/eng/wjb/wjbz/hd/"

SOURCE = replace(
    cn_mfa.SOURCE,
    key="cn_mfa_minister",
    name="Ministry of Foreign Affairs of the People's Republic of China (the minister)",
    evidence="described",
    evidence_on=date(2026, 10, 5),
    listings=(
        Pages(url=LIST, item=".news_list > div", day="a + div", older=LIST + "index_{number}.html", first_older=1),
    ),
    article=r"https?://www\.(?:mfa|fmprc)\.gov\.cn/eng/(?:wjbzhd|wjb/wjbz/hd)/\d{6}/t\d{8}_\d+\.s?html?",
    layouts=cn_mfa.SOURCE.layouts[1:],
    floor=Floor(per_week=5),
)
