-- What the releases say. Nothing here tells a time of fetching or loading: the same archive gives the same
-- rows.

create schema core;

create table core.release (
    release_id uuid primary key,
    source_key text not null,
    publisher_id text not null,
    unique (source_key, publisher_id)
);
comment on table core.release is 'One release as its publisher put it out, whatever became of its wording.';

create table core.release_version (
    release_version_id uuid primary key,
    release_id uuid not null references core.release (release_id) on delete cascade,
    content_sha256 text not null,
    title text not null,
    published_on date not null,
    text text not null,
    text_sha256 text not null,
    url text not null,
    published_at timestamptz,
    language text not null,
    dateline text,
    is_current boolean not null
);
comment on table core.release_version is
'One wording of a release: title, day and text. Its other fields are those of the first capture of it.';
comment on column core.release_version.is_current is
'Whether the newest capture of the release shows this wording.';
create index version_of_release on core.release_version (release_id);
create unique index current_version on core.release_version (release_id) where is_current;
create index version_by_day on core.release_version (published_on) where is_current;

create table raw.observation (
    capture_id uuid not null references raw.capture (capture_id),
    release_version_id uuid not null references core.release_version (release_version_id),
    release_id uuid not null references core.release (release_id),
    seen_at timestamptz not null,
    url text not null,
    published_at timestamptz,
    language text not null,
    dateline text,
    primary key (capture_id, release_version_id)
);
comment on table raw.observation is
'Which capture showed which wording of a release. seen_at: when the capture was fetched.';
create index observation_of_release on raw.observation (release_id, seen_at);
create index observation_of_version on raw.observation (release_version_id, seen_at);
create index observation_by_day on raw.observation (seen_at);

create table core.finding_run (
    release_version_id uuid primary key
    references core.release_version (release_version_id) on delete cascade,
    ruleset text not null
);
comment on table core.finding_run is
'By which rules the findings of a version were made: package version and digest of the lexicon. '
'Loading a version under new rules puts its findings in the place of the old ones.';

create table core.meeting (
    meeting_id uuid primary key,
    canonical_report_id uuid not null,
    status text not null check (status in ('held', 'planned')),
    format text not null check (format in ('in_person', 'phone', 'video', 'unknown')),
    held_on date,
    date_precision text check (date_precision in ('day', 'month', 'year')),
    city text,
    country text,
    parties text[] not null,
    topics text[] not null
);
comment on table core.meeting is
'One encounter, as the reports of all releases on it tell it together; its key is of its earliest report.';
create index meeting_by_day on core.meeting (held_on);

create table core.meeting_report (
    meeting_report_id uuid primary key,
    release_version_id uuid not null references core.finding_run (release_version_id) on delete cascade,
    meeting_id uuid references core.meeting (meeting_id) on delete set null,
    status text not null,
    format text not null,
    held_on date,
    date_precision text,
    city text,
    country text,
    parties text[] not null,
    topics text[] not null,
    evidence text not null,
    start_offset integer not null,
    end_offset integer not null,
    rule text not null
);
comment on table core.meeting_report is
'What one version of a release says of one meeting. meeting_id is null in versions that are not current.';
create index report_of_version on core.meeting_report (release_version_id);
create index report_of_meeting on core.meeting_report (meeting_id);
create index report_by_day on core.meeting_report (held_on);

create table core.report_participant (
    meeting_report_id uuid not null references core.meeting_report (meeting_report_id) on delete cascade,
    position integer not null,
    name text not null,
    party text not null,
    office text,
    is_principal boolean not null,
    primary key (meeting_report_id, position)
);
comment on table core.report_participant is 'Who took part, as one report names them, in its order.';

create table core.meeting_participant (
    meeting_id uuid not null references core.meeting (meeting_id) on delete cascade,
    person_id uuid not null,
    name text not null,
    party text not null,
    office text,
    is_principal boolean not null,
    primary key (meeting_id, person_id)
);
comment on table core.meeting_participant is
'Who took part, each person once, by the fullest name that a report gives.';
create index participant_by_person on core.meeting_participant (person_id);

create table core.commitment (
    commitment_id uuid primary key,
    release_version_id uuid not null references core.finding_run (release_version_id) on delete cascade,
    kind text not null check (kind in ('signed', 'agreed', 'pledged', 'offered', 'urged')),
    actors text[] not null,
    counterparts text[] not null,
    speaker text,
    speaker_person_id uuid,
    action text not null,
    deadline_on date,
    deadline_from date,
    deadline_text text,
    condition text,
    is_negated boolean not null,
    amount numeric,
    currency text,
    unit text,
    topics text[] not null,
    evidence text not null,
    start_offset integer not null,
    end_offset integer not null,
    rule text not null
);
comment on table core.commitment is
'A clause in which a party binds itself, offers, or is asked, to act; a row a version.';
create index commitment_of_version on core.commitment (release_version_id);
create index commitment_by_deadline on core.commitment (deadline_on);
