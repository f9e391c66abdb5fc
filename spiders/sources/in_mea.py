"""India's Ministry of External Affairs: the fragments of HTML of which its pages are made; the list tells the day."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

LIST = (
    "https://www.mea.gov.in/FrontEnd/FetchPublicationListingData?publicationId=51&KeywordName=&SortBy=new"
    "&page={number}&PageSize=50&DateRange=&IsInternalMEA=false&PLngId=1"
)

SOURCE = Source(
    key="in_mea",
    name="Ministry of External Affairs of India",
    country="IN",
    kind="ministry",
    language="en",
    timezone="Asia/Kolkata",
    licence="Government Open Data License - India",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 5),
    # 51: press releases. The addresses of the site until 2025 answer 200 with an apology.
    listings=(
        Pages(
            url=LIST.replace("{number}", "1"),
            item=".pressRelesastBox",
            link=".pressTitle a",
            link_pattern=r"\?dtl/(\d+)/",
            article="/FrontEnd/FetchPublicationDetailData?pkid={link}&languageId=1",
            day=".date",
            older=LIST,
        ),
    ),
    article=r"https://www\.mea\.gov\.in/FrontEnd/FetchPublicationDetailData\?pkid=\d+&languageId=1",
    release_id=r"pkid=(\d+)",
    layouts=(
        Layout(
            title=".titleText",
            time_formats=("%d %B, %Y", "%d %B %Y"),
            is_listed=True,
            body=".description",
            drop=(".tags",),
        ),
    ),
    floor=Floor(per_week=10),
    delay=4.0,
)
