"""What goes into the warehouse together, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from spiders.archive import Capture, Role
    from transforms.finding import Findings
    from transforms.release import Issue, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureRef:
    """A capture of the index, and where its bytes lie."""

    source: str
    role: Role
    url: str
    fetched_at: datetime
    status: int
    warc_file: str
    warc_offset: int
    listed_title: str | None
    listed_time: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureReading:
    """A capture, and what was read from it."""

    capture: Capture
    reading: Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What is loaded together: captures as they read, and the findings of the versions new to the ruleset."""

    readings: tuple[CaptureReading, ...]
    findings: Mapping[UUID, Findings]
    """By version key."""
    issues: Sequence[Issue]
    """Those beside the readings' own."""
    ruleset: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """Counts of the rows that are new."""

    releases: int
    versions: int
    meetings: int
    commitments: int
    issues: int
