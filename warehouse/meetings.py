"""Reconcile the meetings of the days that a batch touched."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from transforms.finding import Meeting, Participant
from transforms.reconcile import MeetingReport, identify_person, reconcile
from warehouse.copying import delete_unstaged, stage_rows, upsert_staged

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from uuid import UUID

    from psycopg2.extensions import cursor as Cursor

    from transforms.reconcile import ReconciledMeeting
    from warehouse.copying import Value

TOLD = ("status", "format", "held_on", "date_precision", "city", "country", "parties", "topics")
MEETING = ("meeting_id", "canonical_report_id", *TOLD)
PARTICIPANT = ("meeting_id", "person_id", "name", "party", "office", "is_principal")

# The days of what the touched releases told before, and tell now; then all reports of those days, of whatever source.
TOUCHED_REPORTS = """
    create temporary table touched_day on commit drop as
    select meeting.held_on
    from core.meeting as meeting
    where meeting.meeting_id in (select meeting_id from touched_meeting) and meeting.date_precision = 'day'
    union
    select report.held_on
    from core.meeting_report as report
    join core.release_version as version on version.release_version_id = report.release_version_id
    where version.is_current and version.release_id in (select release_id from touched)
        and report.date_precision = 'day' and report.held_on is not null;

    create temporary table touched_report on commit drop as
    select report.*, release.source_key, release.publisher_id, version.published_on
    from core.meeting_report as report
    join core.release_version as version on version.release_version_id = report.release_version_id
    join core.release as release on release.release_id = version.release_id
    where version.is_current and (
        (report.date_precision = 'day' and report.held_on in (select held_on from touched_day))
        or (
            (report.date_precision = 'day' and report.held_on is not null) is not true
            and release.release_id in (select release_id from touched)
        )
    );
"""
OF_TOUCHED = """
    meeting_id in (select meeting_id from touched_meeting)
    or (date_precision = 'day' and held_on in (select held_on from touched_day))
"""
ASSIGN = """
    update core.meeting_report as report set meeting_id = assigned.meeting_id
    from unnest(%s::uuid [], %s::uuid []) as assigned (meeting_report_id, meeting_id)
    where assigned.meeting_report_id = report.meeting_report_id
        and report.meeting_id is distinct from assigned.meeting_id;

    update core.meeting_report as report set meeting_id = null
    from core.release_version as version
    where version.release_version_id = report.release_version_id and not version.is_current
        and version.release_id in (select release_id from touched) and report.meeting_id is not null;
"""


def reconcile_touched(cursor: Cursor) -> int:
    """Join the reports of the touched days to meetings, which replace those days' meetings; counts the new ones."""
    meetings = [meeting for reports in read_reports(cursor) for meeting in reconcile(reports)]
    stage_rows(cursor, "core.meeting", MEETING, (row_of_meeting(each) for each in meetings))
    people = [(each.meeting_id, person) for each in meetings for person in each.meeting.participants]
    stage_rows(cursor, "core.meeting_participant", PARTICIPANT, (row_of_person(*each) for each in people))
    new = upsert_staged(cursor, "core.meeting", MEETING[:1], MEETING)
    assign_reports(cursor, meetings)
    delete_unstaged(cursor, "core.meeting", MEETING[:1], within=OF_TOUCHED)
    in_meetings = "meeting_id in (select meeting_id from batch_meeting)"
    delete_unstaged(cursor, "core.meeting_participant", PARTICIPANT[:2], within=in_meetings)
    upsert_staged(cursor, "core.meeting_participant", PARTICIPANT[:2], PARTICIPANT)
    return new


def read_reports(cursor: Cursor) -> Iterable[list[MeetingReport]]:
    """The reports that the batch may have changed something for: those of one day together, undated ones together."""
    cursor.execute(TOUCHED_REPORTS)
    people: dict[UUID, list[Participant]] = defaultdict(list)
    cursor.execute("""
        select meeting_report_id, name, party, office, is_principal
        from core.report_participant
        where meeting_report_id in (select meeting_report_id from touched_report)
        order by meeting_report_id, position
    """)
    for report_id, name, party, office, is_principal in cursor.fetchall():
        people[report_id].append(Participant(name=name, party=party, office=office, is_principal=is_principal))
    cursor.execute(f"""
        select meeting_report_id, source_key, publisher_id, published_on, {", ".join(TOLD)},
            evidence, start_offset, end_offset, rule
        from touched_report
    """)
    names = (*TOLD, "evidence", "start", "end", "rule")
    days: dict[date | None, list[MeetingReport]] = defaultdict(list)
    for report_id, source, release_id, published_on, *row in cursor.fetchall():
        told = dict(zip(names, row, strict=True))
        told |= {"parties": tuple(told["parties"]), "topics": tuple(told["topics"])}
        meeting = Meeting(**told, participants=tuple(people[report_id]))
        days[meeting.held_on if meeting.date_precision == "day" else None].append(
            MeetingReport(
                report_id=report_id,
                source=source,
                release_id=release_id,
                published_on=published_on,
                meeting=meeting,
            )
        )
    return days.values()


def assign_reports(cursor: Cursor, meetings: Sequence[ReconciledMeeting]) -> None:
    """Tell each report whose meeting it is of; reports of versions that are past are of none."""
    pairs = [(report.report_id, each.meeting_id) for each in meetings for report in each.reports]
    cursor.execute(ASSIGN, ([report for report, _ in pairs], [meeting for _, meeting in pairs]))


def row_of_meeting(each: ReconciledMeeting) -> Sequence[Value]:
    """The row of MEETING's columns."""
    return (each.meeting_id, each.canonical.report_id, *(getattr(each.meeting, name) for name in TOLD))


def row_of_person(meeting_id: UUID, person: Participant) -> Sequence[Value]:
    """The row of PARTICIPANT's columns."""
    person_id = identify_person(person.party, person.name)
    return (meeting_id, person_id, person.name, person.party, person.office, person.is_principal)
