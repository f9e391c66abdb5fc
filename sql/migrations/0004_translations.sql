-- The same release in other languages, as its page links to it.

alter table raw.observation add column translations jsonb not null default '{}';
comment on column raw.observation.translations is
'By address, the language of each translation that the capture links to.';
-- Links and captures may differ in http and https.
create index observation_of_address on raw.observation (split_part(url, '://', 2));

create table core.translation (
    release_id uuid not null references core.release (release_id) on delete cascade,
    url text not null,
    language text not null,
    primary key (release_id, url)
);
comment on table core.translation is
'Where the newest capture of a release links to it in other languages, held or not.';
