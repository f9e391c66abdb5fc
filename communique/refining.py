"""Read captures into releases and findings, and judge whether the source still looks like itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from spiders.archive import read_capture
from transforms.extract import SUPPORTED_LANGUAGES, extract, ruleset, settle
from transforms.pages.clean import clean
from transforms.release import Issue, Reading, Release
from warehouse.batch import Batch, CaptureReading
from warehouse.load import known_versions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from spiders.source import Source
    from transforms.finding import Findings
    from warehouse.batch import CaptureRef
    from warehouse.connection import Connection
    from warehouse.health import Week

BODILESS = frozenset({"no_body", "layout_unmatched", "bot_wall", "app_shell", "not_html"})
JUDGED_FROM = 5
"""Records below which a share says nothing of a source: one odd page of three is no broken layout."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """How many of the records read have a day, and how many a body."""

    records: int
    with_day: int
    with_body: int

    @classmethod
    def of(cls, readings: Sequence[Reading]) -> Shares:
        """Counted over releases and the issues that stand for a release."""
        read = sum(len(reading.releases) for reading in readings)
        codes = [issue.code for reading in readings for issue in reading.issues]
        dayless, bodiless = codes.count("no_day"), sum(code in BODILESS for code in codes)
        return cls(records=read + dayless + bodiless, with_day=read + bodiless, with_body=read + dayless)

    def fall_short_of(self, source: Source) -> str | None:
        """In words, which floor of the source is missed; None where none is or too few records were read."""
        if self.records < JUDGED_FROM:
            return None
        for name, count, floor in (
            ("a day", self.with_day, source.floor.with_day),
            ("a body", self.with_body, source.floor.with_body),
        ):
            if count < floor * self.records:
                return f"{count} of {self.records} records have {name}, the floor is {floor:.0%}"
        return None


def fall_short_in(week: Week, source: Source) -> str | None:
    """In words, under which floor the shares of the trailing seven days are: batches may be too small to be judged."""
    if week.records < JUDGED_FROM or week.state == "off":
        return None
    for name, share, floor in (
        ("a day", week.with_day, source.floor.with_day),
        ("a body", week.with_body, source.floor.with_body),
    ):
        if share < floor:
            return f"{share:.0%} of the {week.records} records of 7 days have {name}, the floor is {floor:.0%}"
    return None


def read_batch(warehouse: Connection, source: Source, references: Sequence[CaptureRef], root: Path) -> Batch:
    """Clean the captures, and extract from those versions that this ruleset has not read yet."""
    readings = []
    for reference in references:
        found = read_capture(root, reference.warc_file, reference.warc_offset)
        capture = found.claimed_by(reference.source, reference.role)
        readings.append(CaptureReading(capture=capture, reading=clean(capture, source)))
    releases = {release.version_key: release for each in readings for release in each.reading.releases}
    known = known_versions(warehouse, list(releases), ruleset())
    new = {key: release for key, release in releases.items() if key not in known}
    unsupported = [unread_language(release) for release in new.values() if release.language not in SUPPORTED_LANGUAGES]
    findings = {key: find_all(release, source) for key, release in new.items()}
    settle()
    return Batch(
        readings=tuple(readings),
        findings=findings,
        issues=tuple(unsupported),
        ruleset=ruleset(),
    )


def find_all(release: Release, source: Source) -> Findings:
    """Everything that one release says."""
    return extract(
        release.text,
        title=release.title,
        published_on=release.published_on,
        country=source.country,
        language=release.language,
        dateline=release.dateline,
    )


def unread_language(release: Release) -> Issue:
    """The issue for a release in a language that has no lexicon."""
    return Issue(
        source=release.source,
        stage="extract",
        code="language_unsupported",
        detail=f"no rules for language {release.language!r}",
        url=release.url,
    )
