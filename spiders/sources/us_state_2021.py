"""The US Department of State from 2021 to 2025, as it keeps that time: off, a past to be backfilled and no more."""

from datetime import date

from spiders.platforms import make_state

SOURCE = make_state(
    "us_state_2021",
    "United States Department of State (2021 to 2025)",
    site="https://2021-2025.state.gov",
    evidence_on=date(2025, 9, 1),
)
