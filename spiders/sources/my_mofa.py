"""Malaysia's Foreign Ministry: the table of its press releases."""

from datetime import date

from spiders.source import Floor, General, Layout, Pages, Source

SOURCE = Source(
    key="my_mofa",
    name="Ministry of Foreign Affairs of Malaysia",
    country="MY",
    kind="ministry",
    language="en",
    timezone="Asia/Kuala_Lumpur",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2025, 4, 19),
    listings=(
        Pages(
            url="https://www.kln.gov.my/web/guest/press-releases",
            item=".table-data tr",
            # 2/28/22: the month comes first.
            day="td:last-child",
        ),
    ),
    article=r"https://www\.kln\.gov\.my/web/guest/-/[^/?#]+(?:\?[^#]*)?",
    release_id=r"/-/([^/?#]+)",
    # Read against its list and a page of it, saved by others in March 2022.
    layouts=(
        Layout(
            title=".header-title",
            is_listed=True,
            time_formats=("%m/%d/%y",),
            body=".journal-content-article",
            drop=("p[align=center]",),
        ),
        General(),
    ),
    floor=Floor(per_week=5),
)
