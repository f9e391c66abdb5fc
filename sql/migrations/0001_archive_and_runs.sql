-- What came from outside and when: the archive's index, what each capture showed, and the runs that asked
-- for it.

create schema raw;

create table raw.archive_file (
    warc_file text primary key,
    indexed_at timestamptz not null default now()
);
comment on table raw.archive_file is 'WARC files that are indexed, those without a capture among them.';

create table raw.capture (
    capture_id uuid primary key,
    source_key text not null,
    role text not null check (role in ('robots', 'listing', 'article')),
    url text not null,
    fetched_at timestamptz not null,
    status integer not null,
    media_type text,
    charset text,
    sha256 text not null,
    etag text,
    last_modified text,
    listed_title text,
    listed_time text,
    warc_file text not null references raw.archive_file (warc_file),
    warc_offset bigint not null,
    read_at timestamptz
);
comment on table raw.capture is
'The index of the archive: a row a response, and where it lies. read_at: when it was last loaded.';
create index capture_of_url on raw.capture (source_key, url, fetched_at);
create index capture_unread on raw.capture (source_key, fetched_at) where read_at is null;


create table ops.source (
    source_key text primary key,
    name text not null,
    country text,
    kind text not null,
    evidence text not null,
    evidence_on date not null,
    licence text not null,
    republish boolean not null,
    enabled boolean not null,
    floor_per_week integer not null,
    floor_with_day numeric not null,
    floor_with_body numeric not null
);
comment on table ops.source is 'The sources as their files declare them, written at the start of each run.';

create table ops.run (
    run_id uuid primary key,
    source_key text not null references ops.source (source_key),
    step text not null check (step in ('crawl', 'refine')),
    label text not null,
    state text not null check (state in ('running', 'ok', 'broken')),
    started_at timestamptz not null,
    finished_at timestamptz,
    counts jsonb not null default '{}',
    reason text
);
comment on table ops.run is
'One step over one source. A run that is still running when a later one began was killed.';
create index run_of_source on ops.run (source_key, step, started_at desc);

create table ops.issue (
    issue_id uuid primary key,
    source_key text not null,
    stage text not null check (stage in ('crawl', 'clean', 'extract', 'load')),
    code text not null,
    detail text not null,
    url text,
    seen_at timestamptz not null,
    capture_id uuid references raw.capture (capture_id)
);
comment on table ops.issue is
'What could not be read, and why. capture_id: whose reading raised it; a new reading replaces its issues.';
create index issue_of_source on ops.issue (source_key, seen_at);
create index issue_of_capture on ops.issue (capture_id);

create table ops.decision (
    decision_id uuid primary key,
    subject text not null,
    subject_id uuid not null,
    decision text not null,
    reason text not null,
    decided_by text not null,
    decided_at timestamptz not null
);
comment on table ops.decision is 'What somebody decided by hand; nothing writes or reads it in this release.';
