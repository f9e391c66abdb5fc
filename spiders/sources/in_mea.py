"""India's Ministry of External Affairs: its press releases."""

from spiders.platforms import make_mea

SOURCE = make_mea("in_mea", "press releases", publication=51, page="press-releases", per_week=10)
