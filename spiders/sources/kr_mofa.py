"""South Korea's Foreign Ministry in English: a board that can be asked for a window of days."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

BOARD = "https://www.mofa.go.kr/eng/brd/m_5676/"

SOURCE = Source(
    key="kr_mofa",
    name="Ministry of Foreign Affairs of the Republic of Korea",
    country="KR",
    kind="ministry",
    language="en",
    timezone="Asia/Seoul",
    licence="Korea Open Government License, type 1",
    republish=True,
    evidence="described",
    evidence_on=date(2026, 3, 19),
    listings=(
        Pages(
            url=BOARD + "list.do",
            item="tbody tr",
            link="a[onclick*=f_view]",
            link_attribute="onclick",
            link_pattern=r"f_view\('(\d+)'",
            article=BOARD + "view.do?seq={link}",
            day="td:nth-child(4)",
            older=BOARD + "list.do?page={number}",
            window=BOARD + "list.do?page={number}&srchFr={since}&srchTo={until}&srchWord=&srchTp=&multi_itm_seq=0"
            "&itm_seq_1=0&itm_seq_2=0",
            day_format="%Y%m%d",
        ),
    ),
    article=BOARD + r"view\.do\?seq=\d+",
    release_id=r"seq=(\d+)$",
    layouts=(
        Layout(
            title=".bo_head h2",
            time=".bo_head",
            time_pattern=r"(\d{4}-\d\d-\d\d)",
            time_formats=("%Y-%m-%d",),
            body=".bo_con",
            drop=(".view_file", ".sns", ".board_navi"),
        ),
    ),
    floor=Floor(per_week=10),
    # The first answer is a redirect to itself that sets one.
    keeps_cookies=True,
)
