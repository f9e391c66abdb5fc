-- One row a release and a translation of it that its page links to, or whose page links to it. An address
-- is that of the release which was seen there last.

create view mart.release_translation as
with told as (
    select
        link.release_id,
        link.language,
        link.url,
        held.release_id as translation_id
    from core.translation as link
    left join lateral (
        select seen.release_id
        from raw.observation as seen
        where
            split_part(seen.url, '://', 2) = split_part(link.url, '://', 2)
            and seen.release_id <> link.release_id
        order by seen.seen_at desc, seen.capture_id asc, seen.release_version_id asc
        limit 1
    ) as held on true
)

select
    told.release_id,
    told.language,
    told.url,
    told.translation_id,
    true as is_linked
from told
union all
select
    told.translation_id as release_id,
    version.language,
    version.url,
    told.release_id as translation_id,
    false as is_linked
from told
inner join core.release_version as version
    on told.release_id = version.release_id and version.is_current
where
    told.translation_id is not null
    and not exists (
        select from told as back
        where back.release_id = told.translation_id and back.translation_id = told.release_id
    );

comment on view mart.release_translation is 'Which releases are one text in several languages.';
comment on column mart.release_translation.release_id is 'The release; see mart.release.';
comment on column mart.release_translation.language is 'ISO 639-1 code of the translation''s language.';
comment on column mart.release_translation.url is 'Address of the translation.';
comment on column mart.release_translation.translation_id is
'The translation as a release; null where it is not held.';
comment on column mart.release_translation.is_linked is
'Whether the release''s own page links to it; if not, the translation''s page links to the release.';
