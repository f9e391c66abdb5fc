"""The two kinds of finding, each with the words it was read from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

MeetingStatus = Literal["held", "planned"]
MeetingFormat = Literal["in_person", "phone", "video", "unknown"]
DatePrecision = Literal["day", "month", "year"]
CommitmentKind = Literal["signed", "agreed", "pledged", "offered", "urged"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A person named as taking part; `party` is an ISO 3166-1 alpha-2 code or a body's acronym."""

    name: str
    party: str
    office: str | None
    is_principal: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """An encounter between people who act for different parties, as one release reports it."""

    status: MeetingStatus
    format: MeetingFormat
    held_on: date | None
    date_precision: DatePrecision | None
    city: str | None
    country: str | None
    parties: tuple[str, ...]
    """Sorted codes."""
    participants: tuple[Participant, ...]
    topics: tuple[str, ...]
    evidence: str
    start: int
    end: int
    """`text[start:end]` is `evidence`."""
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """A clause in which a party binds itself, offers, or is asked, to act."""

    kind: CommitmentKind
    actors: tuple[str, ...]
    counterparts: tuple[str, ...]
    """Both sorted codes."""
    speaker: str | None
    text: str
    start: int
    end: int
    """`release.text[start:end]` is `text`."""
    evidence: str
    """The sentence that holds it, an exact substring of the release's text."""
    deadline: date | None
    """The day by which it is due: the end of the interval."""
    deadline_from: date | None
    deadline_text: str | None
    condition: str | None
    is_negated: bool
    amount: float | None
    currency: str | None
    """ISO 4217."""
    unit: str | None
    topics: tuple[str, ...]
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """All that one release says, in the order of its text."""

    meetings: tuple[Meeting, ...] = ()
    commitments: tuple[Commitment, ...] = ()
