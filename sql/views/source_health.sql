-- One row a source: whether it is itself. A crawl's issue is open until the next crawl or probe of the
-- source, a capture's until a later capture of its address is read. Shares are of what was fetched in 7
-- days, but for backfills. A source is quiet where it publishes less than its floor, which is not judged
-- in its first 28 days, and unasked if no crawl told what is new for 2 days. Days are counted in UTC.

create view mart.source_health as
with today as (select (now() at time zone 'UTC')::date as utc),

last_run as (
    select distinct on (source_key, step = 'refine')
        source_key,
        step,
        started_at,
        step || ': ' || coalesce(reason, 'it was cut off') as reason,
        state = 'broken' or (state = 'running' and started_at < now() - interval '1 day') as is_broken
    from ops.run
    order by source_key asc, step = 'refine' asc, started_at desc
),

backfill as (
    select
        source_key,
        tstzrange(started_at, coalesce(finished_at, started_at + interval '1 day'), '[]') as span
    from ops.run
    where is_backfill
),

open_issue as (
    select
        issue.*,
        issue.seen_at > now() - interval '7 days' and backfill.span is null as is_recent,
        issue.code in ('no_body', 'layout_unmatched', 'bot_wall', 'app_shell', 'not_html') as is_bodiless
    from ops.issue as issue
    left join last_run as crawl on issue.source_key = crawl.source_key and crawl.step in ('crawl', 'probe')
    left join raw.capture as capture on issue.capture_id = capture.capture_id
    left join raw.capture as later
        on
            capture.source_key = later.source_key and capture.url = later.url
            and capture.fetched_at < later.fetched_at and later.status = 200 and later.read_at is not null
    left join backfill on issue.source_key = backfill.source_key and backfill.span @> issue.seen_at
    where later.capture_id is null and (issue.stage <> 'crawl' or issue.seen_at >= crawl.started_at)
)

select
    source.source_key,
    source.name,
    source.country,
    source.evidence,
    runs.last_success_at,
    published.releases_7d,
    published.releases_28d,
    round(1 - unread.dayless / nullif(record.count_7d, 0), 3) as share_with_day,
    round(1 - unread.bodiless / nullif(record.count_7d, 0), 3) as share_with_body,
    unread.open_issues,
    verdict.state,
    case verdict.state
        when 'off' then 'it is disabled in its file'
        when 'blocked' then coalesce(broken.reason, 'it shut plain clients out on ' || source.evidence_on)
        when 'broken' then broken.reason
        when 'unasked' then 'no crawl of what is new has ended well since ' || runs.asked_at::date
        when 'quiet' then published.releases_7d || ' in 7 days, its floor is ' || source.floor_per_week
    end as reason,
    runs.asked_at,
    record.count_7d::integer as records_7d
from ops.source as source
cross join today
left join lateral (
    select
        max(run.finished_at) filter (where run.state = 'ok') as last_success_at,
        max(run.started_at) filter (where run.state = 'ok' and run.is_daily) as asked_at,
        min(run.started_at) filter (where run.is_daily) < now() - interval '28 days' as is_judged
    from ops.run as run
    where run.source_key = source.source_key
) as runs on true
left join lateral (
    select string_agg(last_run.reason, '; ' order by last_run.step) as reason
    from last_run
    where last_run.source_key = source.source_key and last_run.is_broken
) as broken on true
left join lateral (
    select
        count(*) filter (where version.published_on > today.utc - 7)::integer as releases_7d,
        count(*)::integer as releases_28d
    from core.release_version as version
    inner join core.release as release on version.release_id = release.release_id
    where
        release.source_key = source.source_key
        and version.is_current
        and version.published_on > today.utc - 28
        and version.language <> all(source.other_languages)
) as published on true
left join lateral (
    select count(distinct seen.release_id)::numeric as releases
    from raw.observation as seen
    inner join core.release as release on seen.release_id = release.release_id
    left join backfill on release.source_key = backfill.source_key and backfill.span @> seen.seen_at
    where
        release.source_key = source.source_key
        and seen.seen_at > now() - interval '7 days' and backfill.span is null
) as read on true
left join lateral (
    select
        count(distinct row(issue.stage, issue.code, issue.url))::integer as open_issues,
        count(distinct issue.url) filter (where issue.is_recent and issue.code = 'no_day') as dayless,
        count(distinct issue.url) filter (where issue.is_recent and issue.is_bodiless) as bodiless
    from open_issue as issue
    where issue.source_key = source.source_key
) as unread on true
cross join lateral (select read.releases + unread.dayless + unread.bodiless as count_7d) as record
left join lateral (
    select
        case
            when not source.enabled then 'off'
            when source.evidence = 'blocked' or broken.reason like '%: blocked: %' then 'blocked'
            when broken.reason is not null then 'broken'
            when runs.asked_at < now() - interval '2 days' then 'unasked'
            when runs.is_judged and published.releases_7d < source.floor_per_week then 'quiet'
            else 'healthy'
        end as state
) as verdict on true;

comment on view mart.source_health is 'Each source, and whether it is itself.';
comment on column mart.source_health.source_key is 'Key of the source.';
comment on column mart.source_health.name is 'The publisher.';
comment on column mart.source_health.country is
'Code of the state that it speaks for; null for a body or a wire of no state.';
comment on column mart.source_health.evidence is
'How well its reading is proven: proven, described or blocked.';
comment on column mart.source_health.last_success_at is 'When a step over it last ended well.';
comment on column mart.source_health.releases_7d is
'Releases of the last 7 days, by the publisher''s day; those of editions beside its own are not counted.';
comment on column mart.source_health.releases_28d is 'The same of the last 28 days.';
comment on column mart.source_health.share_with_day is
'Share with a day, of the records fetched in 7 days; null where none were.';
comment on column mart.source_health.share_with_body is 'Share with a body, of the same records.';
comment on column mart.source_health.open_issues is 'Things that could not be read, and still cannot.';
comment on column mart.source_health.state is
'healthy, quiet (less than its floor), broken (a step failed), unasked (crawled, but not in 2 days), '
'blocked (it shuts us out), off (disabled).';
comment on column mart.source_health.reason is 'Why it is not healthy.';
comment on column mart.source_health.asked_at is
'When the last crawl of what is new began that ended well; null where there was none.';
comment on column mart.source_health.records_7d is 'How many records the shares are of.';
