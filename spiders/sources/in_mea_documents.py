"""India's Ministry of External Affairs: joint statements and lists of outcomes, which its press releases leave out."""

from spiders.platforms import make_mea

SOURCE = make_mea("in_mea_documents", "bilateral documents", publication=53, page="bilateral-documents", per_week=1)
