-- One row a release a meeting: who told of it, when, and in which words. Only the newest wording of a
-- release counts.

create view mart.meeting_readout as
select
    report.meeting_id,
    report.release_version_id,
    release.source_key,
    version.title,
    version.url,
    version.published_on,
    report.start_offset,
    report.end_offset,
    report.evidence
from core.meeting_report as report
inner join core.release_version as version on report.release_version_id = version.release_version_id
inner join core.release as release on version.release_id = release.release_id
where report.meeting_id is not null;

comment on view mart.meeting_readout is 'Each release that reports a meeting.';
comment on column mart.meeting_readout.meeting_id is 'The meeting in mart.meeting.';
comment on column mart.meeting_readout.release_version_id is 'The wording of the release that was read.';
comment on column mart.meeting_readout.source_key is 'Who published it.';
comment on column mart.meeting_readout.title is 'Title of the release.';
comment on column mart.meeting_readout.url is 'Address of the release.';
comment on column mart.meeting_readout.published_on is 'The publisher''s own calendar day.';
comment on column mart.meeting_readout.start_offset is
'Where the evidence begins in the text, in characters from 0.';
comment on column mart.meeting_readout.end_offset is 'Where it ends: the offset of the character after it.';
comment on column mart.meeting_readout.evidence is 'The sentence that reports the meeting, word for word.';
