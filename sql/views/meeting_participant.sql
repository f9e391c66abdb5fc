-- One row a person a meeting: who took part, by the fullest name that a release gives.

create view mart.meeting_participant as
select
    meeting_id,
    person_id,
    name,
    party,
    office,
    is_principal
from core.meeting_participant;

comment on view mart.meeting_participant is 'Who took part in which meeting.';
comment on column mart.meeting_participant.meeting_id is 'The meeting in mart.meeting.';
comment on column mart.meeting_participant.person_id is
'UUIDv5 of party and name without case and accents: the same for all meetings under that name.';
comment on column mart.meeting_participant.name is
'Full name without title, the fullest that a release gives.';
comment on column mart.meeting_participant.party is 'Code of the state or body that the person acts for.';
comment on column mart.meeting_participant.office is 'Office as the text has it; null where none is told.';
comment on column mart.meeting_participant.is_principal is
'Whether the person leads a side; false for a member of a delegation.';
