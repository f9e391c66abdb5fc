-- One row each time that a release's title, day or text was seen to differ from what was seen before; the
-- first is 1. The order is that of fetching, never of loading.

create view mart.release_revision as
select
    step.release_id,
    row_number() over (
        partition by step.release_id
        order by step.seen_at, step.capture_id, step.release_version_id
    )::integer as version_no,
    step.seen_at,
    version.title,
    version.published_on,
    version.text_sha256
from (
    select
        release_id,
        release_version_id,
        capture_id,
        seen_at,
        lag(release_version_id) over (
            partition by release_id
            order by seen_at, capture_id, release_version_id
        ) as before
    from raw.observation
) as step
inner join core.release_version as version on step.release_version_id = version.release_version_id
where step.release_version_id is distinct from step.before;

comment on view mart.release_revision is 'How a release changed after publication, as far as captures show.';
comment on column mart.release_revision.release_id is 'The release in mart.release.';
comment on column mart.release_revision.version_no is 'Counts the wordings of the release from 1.';
comment on column mart.release_revision.seen_at is
'When the capture was fetched that first showed this wording.';
comment on column mart.release_revision.title is 'Its title then.';
comment on column mart.release_revision.published_on is 'The publisher''s day then.';
comment on column mart.release_revision.text_sha256 is 'Digest of its text then: equal digests, equal texts.';
