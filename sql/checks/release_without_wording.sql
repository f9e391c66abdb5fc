-- Releases that have no current version, and versions that no capture shows.

select
    release.release_id,
    release.source_key,
    release.publisher_id
from core.release as release
where
    not exists (
        select 1
        from core.release_version as version
        where version.release_id = release.release_id and version.is_current
    )
    or exists (
        select 1
        from core.release_version as version
        where
            version.release_id = release.release_id
            and not exists (
                select 1
                from raw.observation as seen
                where seen.release_version_id = version.release_version_id
            )
    );
