-- One row a release, in the wording that its newest capture shows.

create view mart.release as
select
    release.release_id,
    release.source_key,
    release.publisher_id,
    version.url,
    version.title,
    version.published_on,
    version.published_at,
    version.language,
    version.dateline,
    case when source.republish then version.text end as text,
    seen.version_count,
    (
        select count(distinct report.meeting_id)::integer
        from core.meeting_report as report
        where report.release_version_id = version.release_version_id
    ) as meeting_count,
    (
        select count(*)::integer
        from core.commitment as promise
        where promise.release_version_id = version.release_version_id
    ) as commitment_count,
    seen.first_seen_at,
    greatest(seen.last_seen_at, asked.confirmed_at) as last_seen_at,
    coalesce(asked.last_status in (404, 410), false) as is_gone
from core.release as release
inner join core.release_version as version
    on release.release_id = version.release_id and version.is_current
left join ops.source as source on release.source_key = source.source_key
cross join
    lateral (
        select
            min(step.seen_at) as first_seen_at,
            max(step.seen_at) as last_seen_at,
            count(*) filter (where step.version_id is distinct from step.before)::integer as version_count
        from (
            select
                observation.seen_at,
                observation.release_version_id as version_id,
                lag(observation.release_version_id) over (
                    order by observation.seen_at, observation.capture_id, observation.release_version_id
                ) as before
            from raw.observation as observation
            where observation.release_id = release.release_id
        ) as step
    ) as seen
left join lateral (
    -- A listing's address is that of many releases; only a page of its own tells that a release is gone.
    select
        max(capture.fetched_at) filter (where capture.status in (200, 304)) as confirmed_at,
        (array_agg(capture.status order by capture.fetched_at desc, capture.capture_id asc))[1] as last_status
    from raw.capture as capture
    where
        capture.source_key = release.source_key
        and capture.role = 'article'
        and capture.url in (
            select shown.url
            from raw.observation as observation
            inner join raw.capture as shown on observation.capture_id = shown.capture_id
            where observation.release_id = release.release_id
        )
) as asked on true;

comment on view mart.release is 'Releases as their publishers show them now.';
comment on column mart.release.release_id is 'UUIDv5 of source_key and publisher_id.';
comment on column mart.release.source_key is 'Who published it; see mart.source_health.';
comment on column mart.release.publisher_id is
'What the publisher holds constant: guid, content id, page number, or URL.';
comment on column mart.release.url is 'Its address for people.';
comment on column mart.release.title is 'Its title.';
comment on column mart.release.published_on is 'The publisher''s own calendar day.';
comment on column mart.release.published_at is 'The time of publication, only where the page gives one.';
comment on column mart.release.language is 'ISO 639-1 code of the text''s language.';
comment on column mart.release.dateline is
'The place and day that open the text, or the place that the page names.';
comment on column mart.release.text is
'Clean text, paragraphs split by a blank line; null where the source''s licence does not let it be shown.';
comment on column mart.release.version_count is
'Wordings it has had, a return to an earlier one counted again.';
comment on column mart.release.meeting_count is 'Meetings that it reports.';
comment on column mart.release.commitment_count is 'Commitments that it holds.';
comment on column mart.release.first_seen_at is 'When the first capture of it was fetched.';
comment on column mart.release.last_seen_at is 'When it was last fetched or confirmed to be unchanged.';
comment on column mart.release.is_gone is
'Whether the newest answer of its page is that it does not exist (404, 410).';
