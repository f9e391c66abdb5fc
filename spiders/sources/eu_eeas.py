"""The EU's External Action Service: paged cards, day first; it answers 429 to who asks too often."""

from datetime import date

from spiders.source import Edition, Floor, Layout, Pages, Source

SITE = "https://www.eeas.europa.eu/"
ARTICLE = SITE + r"(?:eeas|delegations/[a-z-]+)/[^/?#]+_"


def list_cards(language: str) -> tuple[Pages]:
    """The list of press material in a language."""
    url = f"{SITE}eeas/press-material_{language}"
    cards = Pages(
        url=url,
        item=".card",
        link=".card-title a",
        day=".card-footer",
        day_first=True,
        older=url + "?page={number}",
        first_older=1,
        window=url + "?created_from={since}&created_to={until}&page={number}",
    )
    return (cards,)


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
    listings=list_cards("en"),
    # Some cards lead to the Council or the Commission, which are sources of their own.
    article=ARTICLE + "en",
    editions=(Edition(language="fr", listings=list_cards("fr"), article=ARTICLE + "fr"),),
    layouts=(Layout(title="h1", time_formats=("%d.%m.%Y",), is_listed=True, body=".field--name-field-text"),),
    # August, and the days around the new year, are its recess.
    floor=Floor(per_week=20, pauses=(("08-01", "08-31"), ("12-20", "01-08"))),
    delay=5.0,
)
