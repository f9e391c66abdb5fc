"""China's Foreign Ministry, its regular press conferences: a list beside that of `cn_mfa`, back to 2022."""

from dataclasses import replace
from datetime import date

from spiders.source import Floor, Pages
from spiders.sources import cn_mfa

LIST = "https://www.mfa.gov.cn/eng/xw/fyrbt/lxjzh/"

SOURCE = replace(
    cn_mfa.SOURCE,
    key="cn_mfa_spokesperson",
    name="Ministry of Foreign Affairs of the People's Republic of China (the spokesperson)",
    evidence="described",
    evidence_on=date(2026, 10, 5),
    listings=(
        Pages(url=LIST, item=".news_list > div", day="a + div", older=LIST + "index_{number}.html", first_older=1),
    ),
    article=r"https?://www\.(?:mfa|fmprc)\.gov\.cn/eng/xw/fyrbt/(?:lxjzh|fyrbt)/\d{6}/t\d{8}_\d+\.s?html?",
    layouts=cn_mfa.SOURCE.layouts[1:],
    # No press conference is held in a fortnight of August, in the week of the National Day, and at the Spring Festival.
    floor=Floor(per_week=4, pauses=(("08-01", "08-20"), ("10-01", "10-08"), ("01-21", "02-27"))),
)
