-- Meetings whose canonical report is not theirs, and current reports that belong to no meeting.

select
    meeting.meeting_id,
    meeting.canonical_report_id as meeting_report_id
from core.meeting as meeting
left join core.meeting_report as report on meeting.canonical_report_id = report.meeting_report_id
where report.meeting_id is distinct from meeting.meeting_id
union all
select
    report.meeting_id,
    report.meeting_report_id
from core.meeting_report as report
inner join core.release_version as version on report.release_version_id = version.release_version_id
where version.is_current <> (report.meeting_id is not null);
