"""Radio Free Europe / Radio Liberty in English, built as the Voice of America is."""

from datetime import date

from spiders.platforms import make_pangea

SOURCE = make_pangea(
    "wire_rferl",
    "Radio Free Europe / Radio Liberty",
    site="https://www.rferl.org",
    evidence="described",
    evidence_on=date(2026, 4, 30),
    per_week=50,
    timezone="Europe/Prague",
    licence="all rights reserved",
)
