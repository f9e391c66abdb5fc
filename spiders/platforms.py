"""Sources of sites that are built alike: each function returns the source of one of them."""

from __future__ import annotations

from datetime import date

from spiders.kinds import Pages
from spiders.layouts import Layout
from spiders.source import Floor, Source

MEA = "https://www.mea.gov.in/FrontEnd/"
MEA_LIST = (
    MEA + "FetchPublicationListingData?publicationId={publication}&KeywordName=&SortBy=new&page={number}"
    "&PageSize=50&DateRange=&IsInternalMEA=false&PLngId=1"
)


def make_mea(key: str, name: str, *, publication: int, page: str, per_week: int) -> Source:
    """One kind of publication of India's Ministry of External Affairs: the fragments of which its pages are made.

    `publication` is the number of its list, which alone tells the day; `page` is where people read it.
    """
    older = MEA_LIST.replace("{publication}", str(publication))
    return Source(
        key=key,
        name=f"Ministry of External Affairs of India ({name})",
        country="IN",
        kind="ministry",
        language="en",
        timezone="Asia/Kolkata",
        licence="Government Open Data License - India",
        republish=False,
        evidence="described",
        evidence_on=date(2026, 10, 5),
        # Addresses of the site before 2026 answer 200 with an apology.
        listings=(
            Pages(
                url=older.replace("{number}", "1"),
                item=".pressRelesastBox",
                link=".pressTitle a",
                link_pattern=rf"{page}\?dtl/(\d+)/",
                article=MEA + "FetchPublicationDetailData?pkid={link}&languageId=1",
                day=".date",
                older=older,
            ),
        ),
        article=rf"{MEA}FetchPublicationDetailData\?pkid=\d+&languageId=1",
        release_id=r"pkid=(\d+)",
        layouts=(
            Layout(
                title=".titleText",
                time_formats=("%d %B, %Y", "%d %B %Y"),
                is_listed=True,
                body=".description",
                drop=(".tags",),
                url=(r"/FrontEnd/.*pkid=(\d+).*$", rf"/{page}?dtl/\1/"),
            ),
        ),
        floor=Floor(per_week=per_week),
        delay=4.0,
    )
