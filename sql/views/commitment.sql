-- One row a commitment in the newest wording of a release: a clause in which a party binds itself, offers or
-- is asked to act. It belongs to a meeting where its release reports exactly one held meeting with all its
-- actors. Days are counted in UTC.

create view mart.commitment as
with today as (select (now() at time zone 'UTC')::date as utc)

select
    promise.commitment_id,
    promise.kind,
    promise.actors,
    promise.counterparts,
    promise.speaker,
    promise.speaker_person_id,
    promise.action,
    coalesce(occasion.held_on, version.published_on) as made_on,
    promise.deadline_on,
    promise.deadline_from,
    promise.deadline_text,
    case
        when promise.kind = 'signed' then 'signed'
        when promise.deadline_on is null then 'no_deadline'
        when promise.deadline_on < today.utc then 'past_due_unverified'
        when promise.deadline_on <= today.utc + 30 then 'due_soon'
        else 'open'
    end as status,
    promise.deadline_on - today.utc as days_left,
    promise.condition,
    promise.is_negated,
    promise.amount,
    promise.currency,
    promise.unit,
    promise.topics,
    occasion.meeting_id,
    promise.rule,
    run.ruleset,
    promise.release_version_id,
    release.source_key,
    version.title,
    version.url,
    version.published_on,
    promise.start_offset,
    promise.end_offset,
    promise.evidence,
    witness.archive_uri
from core.commitment as promise
inner join core.finding_run as run on promise.release_version_id = run.release_version_id
inner join core.release_version as version on promise.release_version_id = version.release_version_id
inner join core.release as release on version.release_id = release.release_id
cross join today
left join lateral (
    select
        (array_agg(report.meeting_id))[1] as meeting_id,
        min(report.held_on) filter (where report.date_precision = 'day') as held_on
    from core.meeting_report as report
    where
        report.release_version_id = promise.release_version_id
        and report.status = 'held'
        and report.parties @> promise.actors
    having count(distinct report.meeting_id) = 1
) as occasion on true
left join lateral (
    select capture.warc_file || '#' || capture.warc_offset as archive_uri
    from raw.observation as seen
    inner join raw.capture as capture on seen.capture_id = capture.capture_id
    where seen.release_version_id = promise.release_version_id
    order by seen.seen_at, seen.capture_id
    limit 1
) as witness on true
where version.is_current;

comment on view mart.commitment is 'What a party bound itself to, offered, or was asked to do.';
comment on column mart.commitment.commitment_id is
'UUIDv5 of the wording of the release and the place in it.';
comment on column mart.commitment.kind is 'signed, agreed, pledged, offered or urged.';
comment on column mart.commitment.actors is
'Codes of who binds itself or speaks; for urged, of who asks. Sorted.';
comment on column mart.commitment.counterparts is
'Codes of those towards whom it is made, or who are asked. Sorted.';
comment on column mart.commitment.speaker is
'Who says it, by the fullest form in the text; null where nobody is named.';
comment on column mart.commitment.speaker_person_id is
'The speaker as in mart.meeting_participant; null where the speaker''s party is not told.';
comment on column mart.commitment.action is
'The exact words, from the governing verb to the end of what it governs.';
comment on column mart.commitment.made_on is
'Day of the meeting it was made at, else the day of publication.';
comment on column mart.commitment.deadline_on is 'Last day by which it is due.';
comment on column mart.commitment.deadline_from is 'First day of the time in which it is due.';
comment on column mart.commitment.deadline_text is 'The words that tell the deadline.';
comment on column mart.commitment.status is
'signed, no_deadline, open, due_soon (30 days or less), past_due_unverified: whether kept is not known.';
comment on column mart.commitment.days_left is
'Days from today (UTC) to the deadline; below zero when it is past.';
comment on column mart.commitment.condition is 'What it depends on, in the words of the text.';
comment on column mart.commitment.is_negated is 'Whether the party commits itself not to act.';
comment on column mart.commitment.amount is 'How much is promised, in currency or unit.';
comment on column mart.commitment.currency is 'ISO 4217 code; null where the amount is no money.';
comment on column mart.commitment.unit is 'What is counted, where the amount is no money.';
comment on column mart.commitment.topics is 'What it is about, sorted.';
comment on column mart.commitment.meeting_id is
'The meeting in mart.meeting, if the release reports exactly one held meeting with all actors; else null.';
comment on column mart.commitment.rule is 'Name of the rule that found it.';
comment on column mart.commitment.ruleset is 'Package version and digest of the lexicon that the rules used.';
comment on column mart.commitment.release_version_id is 'The wording of the release that was read.';
comment on column mart.commitment.source_key is 'Who published it.';
comment on column mart.commitment.title is 'Title of the release.';
comment on column mart.commitment.url is 'Address of the release.';
comment on column mart.commitment.published_on is 'The publisher''s own calendar day.';
comment on column mart.commitment.start_offset is
'Where the action begins in the text, in characters from 0.';
comment on column mart.commitment.end_offset is 'Where it ends: the offset of the character after it.';
comment on column mart.commitment.evidence is 'The sentence that holds it, word for word.';
comment on column mart.commitment.archive_uri is
'WARC file, a # and the offset of the record in it, of the capture that first showed this wording.';
