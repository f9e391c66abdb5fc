"""Taiwan's Foreign Ministry in English: a table of a hundred rows, which alone tells the day of a release."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

SITE = "https://en.mofa.gov.tw/"

SOURCE = Source(
    key="tw_mofa",
    name="Ministry of Foreign Affairs of the Republic of China (Taiwan)",
    country="TW",
    kind="ministry",
    language="en",
    timezone="Asia/Taipei",
    licence="Open Government Data License, version 1.0",
    republish=True,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(
        Pages(
            url=SITE + "News.aspx?n=1329&sms=272&page=1&PageSize=100",
            item="tr:has(a[href^=News_Content])",
            link="a[href^=News_Content]",
            # Half of the rows name their list a second time.
            link_pattern=r"([?&]s=\d+)",
            article=SITE + "News_Content.aspx?n=1329{link}",
            day="td:has(+ td a[href^=News_Content])",
            older=SITE + "News.aspx?n=1329&sms=272&page={number}&PageSize=100",
        ),
    ),
    article=r"https://en\.mofa\.gov\.tw/News_Content\.aspx\?n=1329&s=\d+",
    release_id=r"&s=(\d+)$",
    layouts=(Layout(title=".title h3", time_formats=("%Y-%m-%d",), is_listed=True, body=".essay"),),
    floor=Floor(per_week=10),
    delay=4.0,
)
