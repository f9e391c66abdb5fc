"""NATO's transcripts: what its Secretary General says beside those whom he meets."""

from spiders.platforms import make_nato

SOURCE = make_nato(
    "int_nato_transcripts", "NATO (transcripts)", folder="events/transcripts", search="general_search_copy", per_week=2
)
