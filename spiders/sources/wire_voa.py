"""Voice of America: off, since it has published next to nothing since March 2025; its past is there."""

from datetime import date

from spiders.platforms import make_pangea

SOURCE = make_pangea(
    "wire_voa",
    "Voice of America",
    site="https://www.voanews.com",
    evidence="proven",
    evidence_on=date(2024, 4, 28),
    per_week=1,
    timezone="America/New_York",
    licence="public domain but for what it takes from agencies",
    enabled=False,
)
