-- What the floors of a source are judged by.

alter table ops.run add column is_backfill boolean not null default false;
comment on column ops.run.is_backfill is
'Whether it asked for days long past: what it fetched, and when, tells nothing of the source today.';
alter table ops.run
add column is_daily boolean generated always as (step = 'crawl' and not is_backfill) stored;
comment on column ops.run.is_daily is 'Whether it asked for what is new.';

alter table ops.source add column other_languages text[] not null default '{}';
comment on column ops.source.other_languages is
'Languages of its editions beside its own, whose releases are not counted against the floor.';
comment on column ops.source.floor_per_week is
'Releases that a healthy source shows in a week; 0 in a pause of the year that its file declares.';
