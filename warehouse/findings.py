"""Load what was found in versions of releases, in the place of what an earlier ruleset found there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.reconcile import fold_name, identify_person
from transforms.release import make_id
from warehouse.copying import delete_unstaged, stage_rows, upsert_staged

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from psycopg2.extensions import cursor as Cursor

    from transforms.finding import Commitment, Findings, Meeting
    from warehouse.batch import Batch
    from warehouse.copying import Value

RUN = ("release_version_id", "ruleset")
MEETING = ("status", "format", "held_on", "date_precision", "city", "country", "parties", "topics", "evidence")
REPORT = ("meeting_report_id", "release_version_id", *MEETING, "start_offset", "end_offset", "rule")
PARTICIPANT = ("meeting_report_id", "position", "name", "party", "office", "is_principal")
COMMITMENT = (
    *(
        "commitment_id",
        "release_version_id",
        "kind",
        "actors",
        "counterparts",
        "speaker",
        "speaker_person_id",
        "action",
    ),
    *("deadline_on", "deadline_from", "deadline_text", "condition", "is_negated", "amount", "currency", "unit"),
    *("topics", "evidence", "start_offset", "end_offset", "rule"),
)
IN_BATCH = "release_version_id in (select release_version_id from batch_finding_run)"
IN_REPORTS = "meeting_report_id in (select meeting_report_id from batch_meeting_report)"


def load_findings(cursor: Cursor, batch: Batch) -> int:
    """Write the batch's findings; counts commitments that are new. Meetings are counted when they are reconciled."""
    reports: dict[UUID, Sequence[Value]] = {}
    participants: dict[tuple[UUID, int], Sequence[Value]] = {}
    commitments: dict[UUID, Sequence[Value]] = {}
    for version, findings in batch.findings.items():
        for meeting in findings.meetings:
            key = identify_report(version, meeting)
            told = (getattr(meeting, name) for name in MEETING)
            reports[key] = (key, version, *told, meeting.start, meeting.end, meeting.rule)
            for position, each in enumerate(meeting.participants):
                participants[key, position] = (key, position, each.name, each.party, each.office, each.is_principal)
        for commitment in findings.commitments:
            key = make_id("commitment", version, commitment.start, commitment.end)
            commitments[key] = row_of_commitment(key, version, commitment, findings)
    stage_rows(cursor, "core.finding_run", RUN, [(version, batch.ruleset) for version in batch.findings])
    stage_rows(cursor, "core.meeting_report", REPORT, reports.values())
    stage_rows(cursor, "core.report_participant", PARTICIPANT, participants.values())
    stage_rows(cursor, "core.commitment", COMMITMENT, commitments.values())
    upsert_staged(cursor, "core.finding_run", RUN[:1], RUN)
    delete_unstaged(cursor, "core.meeting_report", REPORT[:1], within=IN_BATCH)
    upsert_staged(cursor, "core.meeting_report", REPORT[:1], REPORT)
    delete_unstaged(cursor, "core.report_participant", PARTICIPANT[:2], within=IN_REPORTS)
    upsert_staged(cursor, "core.report_participant", PARTICIPANT[:2], PARTICIPANT)
    delete_unstaged(cursor, "core.commitment", COMMITMENT[:1], within=IN_BATCH)
    return upsert_staged(cursor, "core.commitment", COMMITMENT[:1], COMMITMENT)


def identify_report(version: UUID, meeting: Meeting) -> UUID:
    """A report's id; one sentence may report several meetings, which their parties, people and day tell apart."""
    names = "|".join(each.name for each in meeting.participants)
    natural_key = (version, meeting.start, meeting.end, "|".join(meeting.parties), names, meeting.held_on)
    return make_id("meeting_report", *natural_key)


def row_of_commitment(key: UUID, version: UUID, commitment: Commitment, findings: Findings) -> Sequence[Value]:
    """The row of COMMITMENT's columns."""
    return (
        *(key, version, commitment.kind, commitment.actors, commitment.counterparts),
        *(commitment.speaker, identify_speaker(commitment, findings), commitment.text),
        *(commitment.deadline, commitment.deadline_from, commitment.deadline_text),
        *(commitment.condition, commitment.is_negated, commitment.amount, commitment.currency, commitment.unit),
        *(commitment.topics, commitment.evidence, commitment.start, commitment.end, commitment.rule),
    )


def identify_speaker(commitment: Commitment, findings: Findings) -> UUID | None:
    """The speaker as a person: of the party that a meeting of the release names for them, else of the only actor."""
    if commitment.speaker is None:
        return None
    folded = fold_name(commitment.speaker)
    for meeting in findings.meetings:
        for each in meeting.participants:
            if fold_name(each.name) == folded:
                return identify_person(each.party, each.name)
    return identify_person(commitment.actors[0], commitment.speaker) if len(commitment.actors) == 1 else None
