-- One row a meeting: an encounter of people who act for different parties, as all releases on it tell it
-- together. Where reports differ, the first that tells of it as held does (of a planned one, the first);
-- evidence, url and release_id are that report's.

create view mart.meeting as
select
    meeting.meeting_id,
    meeting.status,
    meeting.format,
    meeting.held_on,
    meeting.date_precision,
    meeting.city,
    meeting.country,
    meeting.parties,
    people.participants,
    meeting.topics,
    readouts.readout_count,
    readouts.source_keys,
    readouts.first_published_on,
    canonical.evidence,
    version.url,
    version.release_id
from core.meeting as meeting
inner join core.meeting_report as canonical
    on meeting.canonical_report_id = canonical.meeting_report_id
inner join core.release_version as version
    on canonical.release_version_id = version.release_version_id
cross join
    lateral (
        select
            count(distinct told.release_id)::integer as readout_count,
            array_agg(distinct release.source_key order by release.source_key) as source_keys,
            min(told.published_on) as first_published_on
        from core.meeting_report as report
        inner join core.release_version as told on report.release_version_id = told.release_version_id
        inner join core.release as release on told.release_id = release.release_id
        where report.meeting_id = meeting.meeting_id
    ) as readouts
cross join lateral (
    select
        coalesce(
            array_agg(
                format('%s (%s)', person.name, person.party)
                order by person.is_principal desc, person.party asc, person.name asc
            ),
            '{}'
        ) as participants
    from core.meeting_participant as person
    where person.meeting_id = meeting.meeting_id
) as people;

comment on view mart.meeting is 'Meetings of people who act for different parties, each once.';
comment on column mart.meeting.meeting_id is 'UUIDv5 of its earliest report.';
comment on column mart.meeting.status is
'held (done or going on) or planned (announced; no release says it was held).';
comment on column mart.meeting.format is 'in_person, phone, video, or unknown where no release tells.';
comment on column mart.meeting.held_on is
'The day on which it took place or begins; null where no release tells.';
comment on column mart.meeting.date_precision is 'day, month or year: how exactly held_on is told.';
comment on column mart.meeting.city is
'Where, as the release writes it; null for calls and where it is not told.';
comment on column mart.meeting.country is 'Code of the state where it took place.';
comment on column mart.meeting.parties is 'Codes of the states and bodies that took part, sorted.';
comment on column mart.meeting.participants is
'People named as taking part, "Wang Yi (CN)"; principals first.';
comment on column mart.meeting.topics is 'What it was about, by any release on it, sorted.';
comment on column mart.meeting.readout_count is 'Releases that report it.';
comment on column mart.meeting.source_keys is 'Sources of those releases, sorted.';
comment on column mart.meeting.first_published_on is 'The publisher''s day of the first of them.';
comment on column mart.meeting.evidence is
'The sentence that reports it, word for word, in the first release that tells of it as held.';
comment on column mart.meeting.url is 'Address of that release.';
comment on column mart.meeting.release_id is 'That release in mart.release.';
