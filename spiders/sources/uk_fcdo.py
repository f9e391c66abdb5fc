"""The British Foreign Office, since September 2020; `uk_fco` holds what came before."""

from datetime import date

from spiders.platforms import make_govuk

SOURCE = make_govuk(
    "uk_fcdo",
    "Foreign, Commonwealth & Development Office",
    organisation="foreign-commonwealth-development-office",
    evidence="proven",
    evidence_on=date(2017, 1, 10),
)
