-- A probe asks whether a source is alive, beside the two steps of a run.

alter table ops.run drop constraint run_step_check;
alter table ops.run add constraint run_step_check check (step in ('crawl', 'refine', 'probe'));
