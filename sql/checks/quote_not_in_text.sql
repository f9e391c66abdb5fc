-- Findings whose offsets do not lead to their own words, or whose sentence is not in the text.

select
    'commitment' as finding,
    promise.commitment_id as finding_id,
    version.url
from core.commitment as promise
inner join core.release_version as version on promise.release_version_id = version.release_version_id
where
    substring(version.text, promise.start_offset + 1, promise.end_offset - promise.start_offset)
    is distinct from promise.action
    or strpos(version.text, promise.evidence) = 0
union all
select
    'meeting' as finding,
    report.meeting_report_id as finding_id,
    version.url
from core.meeting_report as report
inner join core.release_version as version on report.release_version_id = version.release_version_id
where
    substring(version.text, report.start_offset + 1, report.end_offset - report.start_offset)
    is distinct from report.evidence;
