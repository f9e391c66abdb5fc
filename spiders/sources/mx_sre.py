"""Mexico's Foreign Ministry in Spanish: a paged archive that puts a challenge before itself at times."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

LIST = "https://www.gob.mx/sre/es/archivo/prensa?idiom=en"

SOURCE = Source(
    key="mx_sre",
    name="Ministry of Foreign Affairs of Mexico",
    country="MX",
    kind="ministry",
    language="es",
    timezone="America/Mexico_City",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 3, 18),
    listings=(Pages(url=LIST, item="article", link="a", title="h2", day="time", older=LIST + "&page={number}"),),
    article=r"https://www\.gob\.mx/sre/(?:(?:es|en)/)?(?:prensa|articulos)/[^/?#]+(?:\?idiom=\w+)?",
    release_id=r"/([^/?#]{1,200})(?:\?.{0,300})?$",
    layouts=(General(),),
    floor=Floor(per_week=5),
)
