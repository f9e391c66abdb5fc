"""The British Prime Minister's Office, which publishes the Prime Minister's calls and meetings."""

from spiders.platforms import make_govuk

SOURCE = make_govuk(
    "uk_pmo",
    "Prime Minister's Office, 10 Downing Street",
    organisation="prime-ministers-office-10-downing-street",
    kind="government",
    per_week=10,
)
