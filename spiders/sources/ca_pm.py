"""The Prime Minister of Canada, who publishes a readout of every call: Drupal's own JSON, lists and texts."""

from datetime import date

from spiders.source import Api, Floor, JsonLayout, Source

NODES = "https://pm.gc.ca/jsonapi/node/article"

SOURCE = Source(
    key="ca_pm",
    name="Prime Minister of Canada",
    country="CA",
    kind="government",
    language="en",
    timezone="America/Toronto",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 8, 1),
    listings=(
        Api(
            url=NODES + "?sort=-created&page%5Blimit%5D=50&page%5Boffset%5D={start}",
            per_page=50,
            items="data",
            link="id",
            title="attributes.title",
            time="attributes.field_date_released",
            article=NODES + "/{link}",
        ),
    ),
    article=NODES + r"/[0-9a-f-]{36}",
    release_id=r"/([0-9a-f-]{36})$",
    layouts=(
        JsonLayout(
            title="data.attributes.title",
            time="data.attributes.field_date_released",
            body="data.attributes.body.processed",
            url="https://pm.gc.ca{data.attributes.path.alias}",
            language="data.attributes.langcode",
        ),
    ),
    floor=Floor(per_week=15),
)
