"""Agência Brasil in English, the wire of Brazil: a feed of ten items."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SOURCE = Source(
    key="br_agenciabrasil",
    name="Agência Brasil",
    country="BR",
    kind="wire",
    language="en",
    timezone="America/Sao_Paulo",
    licence="CC BY",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 12),
    listings=(Feed(url="https://agenciabrasil.ebc.com.br/en/rss/ultimasnoticias/feed.xml"),),
    article=r"https?://agenciabrasil\.ebc\.com\.br/en/[a-z-]+/noticia/\d{4}-\d\d/[^/?#]+",
    layouts=(General(),),
    floor=Floor(per_week=20),
)
