-- Releases whose day is later than the fetching of the capture that shows it, by more than the clocks of the
-- world differ.

select
    release.source_key,
    version.url,
    version.published_on,
    seen.seen_at
from core.release_version as version
inner join core.release as release on version.release_id = release.release_id
inner join raw.observation as seen on version.release_version_id = seen.release_version_id
where version.published_on > ((seen.seen_at + interval '14 hours') at time zone 'UTC')::date;
