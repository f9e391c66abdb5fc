"""The British Ministry of Defence, which publishes its own meetings and pledges of arms."""

from spiders.platforms import make_govuk

SOURCE = make_govuk("uk_mod", "Ministry of Defence", organisation="ministry-of-defence")
