-- Write-backs that were sent, or were about to be, and of which no answer says that nothing arrived. Counted up
-- in the commit before each is sent, so that a worker that dies in between leaves its own in doubt.
alter table listing_revision add column puts_in_doubt int not null default 0;
update listing_revision set puts_in_doubt = 1 where state = 'writing';

-- Lost starts are the sweep's first concern and must not wait behind what the engine knows of.
create index listing_revision_unacked on listing_revision (sweep_after)
  where state <> 'done' and engine_acked_at is null;
