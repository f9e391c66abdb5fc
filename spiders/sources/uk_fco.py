"""The British Foreign Office until September 2020: off, a past to be backfilled and no more."""

from spiders.platforms import make_govuk

SOURCE = make_govuk(
    "uk_fco", "Foreign & Commonwealth Office", organisation="foreign-commonwealth-office", enabled=False
)
