"""The European Commission: the API of its press corner, whose pages are but a shell."""

from datetime import date

from spiders.source import Api, Floor, JsonLayout, Source

PRESS = "https://ec.europa.eu/commission/presscorner/"
SEARCH = PRESS + "api/search?language=en&pagesize=100&pagenumber={number}"

SOURCE = Source(
    key="eu_commission",
    name="European Commission",
    country="EU",
    kind="body",
    language="en",
    timezone="Europe/Brussels",
    licence="CC BY 4.0",
    republish=True,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(
        Api(
            url=SEARCH,
            window=SEARCH + "&datefrom={since}&dateto={until}",
            day_format="%d%m%Y",
            first=1,
            per_page=100,
            items="docuLanguageListResources",
            link="refCode",
            title="title",
            time="eventDate",
            article=PRESS + "api/documents?reference={link}&language=en",
        ),
    ),
    article=PRESS + r"api/documents\?reference=[A-Z]+/\d\d/\d+&language=en",
    release_id=r"reference=([A-Z]+/\d\d/\d+)",
    layouts=(
        JsonLayout(
            title="docuLanguageResource.title",
            time="eventDate",
            body="docuLanguageResource.htmlContent",
            place="placeResource.description",
            # `IP/26/301` is at `ip_26_301`.
            url=lambda url: f"{PRESS}detail/en/" + url.split("=")[1].split("&")[0].replace("/", "_").lower(),
        ),
    ),
    # August, and the days around the new year, are its recess.
    floor=Floor(per_week=50, pauses=(("08-01", "08-31"), ("12-20", "01-08"))),
)
