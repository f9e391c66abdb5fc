"""Find the meetings and commitments that one release reports; a pure function of its text."""

from __future__ import annotations

import gc
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from transforms.commitments.commitments import find_commitments
from transforms.finding import Commitment, Findings, Meeting
from transforms.lexicon import LANGUAGES, digest_lexicon
from transforms.meetings.meetings import find_meetings
from transforms.names.parties import find_names
from transforms.prose import names_others, read_prose, seat_people
from transforms.speech.statements import find_statements

if TYPE_CHECKING:
    from datetime import date

    from transforms.prose import Prose

SUPPORTED_LANGUAGES = LANGUAGES
"""Those that have a lexicon."""


def extract(
    text: str,
    *,
    title: str | None,
    published_on: date,
    country: str | None,
    language: str = "en",
    dateline: str | None = None,
) -> Findings:
    """All findings of a release, in the order of its text; none in a language that has no lexicon.

    `country` is the publisher's party, None where the publisher speaks for none; `dateline` the verbatim phrase.
    A release that names no party but its publisher's own is of matters at home: it has none either.
    """
    if language not in SUPPORTED_LANGUAGES:
        return Findings()
    prose = read_release(
        text, title=title, published_on=published_on, country=country, language=language, dateline=dateline
    )
    if prose is None:
        return Findings()
    meetings = find_meetings(prose)
    prose = seat_people(prose, meetings)
    return Findings(meetings=meetings, commitments=find_commitments(prose, find_statements(prose), meetings))


def read_release(
    text: str,
    *,
    title: str | None,
    published_on: date,
    country: str | None,
    language: str = "en",
    dateline: str | None = None,
) -> Prose | None:
    """A release as it is searched for findings; None where it isn't: it names no party but its publisher's own."""
    names, title_names = find_names(text, language), find_names(title or "", language)
    if not names_others(country, names, title_names):
        return None
    return read_prose(
        text,
        title=title,
        published_on=published_on,
        country=country,
        dateline=dateline,
        language=language,
        names=names,
        title_names=title_names,
    )


@cache
def settle() -> None:
    """Leave all that stands by now out of garbage collection, once a process: to be called when something was read.

    The lexicon's rules live to the end, and every full collection would go through them again.
    """
    gc.collect()
    gc.freeze()


@cache
def ruleset() -> str:
    """What the findings were read with: the package's version and 12 hex digits of the lexicon's digest."""
    return f"{version('communique')}+{digest_lexicon()[:12]}"


def as_gold_line(doc_id: str, findings: Findings) -> dict[str, Any]:
    """One document's findings as the line of a gold file, with the fields that stand beside the gold ones."""
    return {
        "doc_id": doc_id,
        "meetings": [as_gold_meeting(meeting) for meeting in findings.meetings],
        "commitments": [as_gold_commitment(commitment) for commitment in findings.commitments],
    }


def as_gold_meeting(meeting: Meeting) -> dict[str, Any]:
    """One meeting with the gold file's names, days in ISO form."""
    return {
        "status": meeting.status,
        "format": meeting.format,
        "date": as_iso(meeting.held_on),
        "city": meeting.city,
        "country": meeting.country,
        "parties": list(meeting.parties),
        "participants": [
            {"name": person.name, "party": person.party, "office": person.office} for person in meeting.participants
        ],
        "evidence": meeting.evidence,
        "date_precision": meeting.date_precision,
        "topics": list(meeting.topics),
        "rule": meeting.rule,
        "start": meeting.start,
        "end": meeting.end,
    }


def as_gold_commitment(commitment: Commitment) -> dict[str, Any]:
    """One commitment with the gold file's names, days in ISO form."""
    return {
        "kind": commitment.kind,
        "actors": list(commitment.actors),
        "counterparts": list(commitment.counterparts),
        "speaker": commitment.speaker,
        "text": commitment.text,
        "deadline": as_iso(commitment.deadline),
        "evidence": commitment.evidence,
        "condition": commitment.condition,
        "negated": commitment.is_negated,
        "amount": commitment.amount,
        "currency": commitment.currency,
        "unit": commitment.unit,
        "deadline_from": as_iso(commitment.deadline_from),
        "deadline_to": as_iso(commitment.deadline),
        "deadline_text": commitment.deadline_text,
        "topics": list(commitment.topics),
        "rule": commitment.rule,
        "start": commitment.start,
        "end": commitment.end,
    }


def as_iso(day: date | None) -> str | None:
    """A day in ISO form."""
    return day.isoformat() if day else None
