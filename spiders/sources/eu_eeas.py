"""The EU's External Action Service: paged cards, day first; it answers 429 to who asks too often."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

SITE = "https://www.eeas.europa.eu/"
LIST = SITE + "eeas/press-material_en"

SOURCE = Source(
    key="eu_eeas",
    name="European External Action Service",
    country="EU",
    kind="body",
    language="en",
    timezone="Europe/Brussels",
    licence="reuse with credit",
    republish=True,
    evidence="described",
    evidence_on=date(2026, 3, 26),
    listings=(
        Pages(
            url=LIST,
            item=".card",
            link=".card-title a",
            day=".card-footer",
            day_first=True,
            older=LIST + "?page={number}",
            first_older=1,
            window=LIST + "?created_from={since}&created_to={until}&page={number}",
        ),
    ),
    # Some cards lead to the Council or the Commission, which are sources of their own.
    article=SITE + r"(?:eeas|delegations/[a-z-]+)/[^/?#]+_en",
    layouts=(Layout(title="h1", time_formats=("%d.%m.%Y",), is_listed=True, body=".field--name-field-text"),),
    floor=Floor(per_week=20),
    delay=5.0,
)
