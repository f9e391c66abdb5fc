"""The Prime Minister of Spain, in Spanish: a feed of four entries, to be asked often."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SITE = "https://www.lamoncloa.gob.es/"

SOURCE = Source(
    key="es_moncloa",
    name="Presidency of the Government of Spain",
    country="ES",
    kind="government",
    language="es",
    timezone="Europe/Madrid",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 6),
    listings=(Feed(url=SITE + "paginas/rss.aspx?tipo=1"), Feed(url=SITE + "paginas/rss.aspx?tipo=20")),
    article=SITE + r"(?:[a-z]+/)+[Pp]aginas/\d{4}/[^?#]+\.aspx",
    release_id=r"/([^/?#]+)\.aspx$",
    layouts=(General(),),
    floor=Floor(per_week=5),
)
