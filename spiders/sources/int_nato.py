"""NATO's news; the site of late 2025, which has neither feed nor list in HTML."""

from spiders.platforms import make_nato

SOURCE = make_nato("int_nato", "NATO", folder="articles/news", search="general_search", per_week=10)
