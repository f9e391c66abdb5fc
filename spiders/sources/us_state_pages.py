"""The US Department of State's pages, for spans that no feed of `us_state` holds: off, since both hold the same."""

from datetime import date

from spiders.platforms import make_state

SOURCE = make_state(
    "us_state_pages",
    "United States Department of State (pages)",
    site="https://www.state.gov",
    evidence_on=date(2026, 9, 1),
)
