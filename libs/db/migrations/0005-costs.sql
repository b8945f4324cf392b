-- The lane that a call was bought in: its revision's lane may be raised later, which changes no cost. Null only for
-- a call that a worker of the version before reserves while a deploy goes on.
alter table model_call add column lane text check (lane in ('interactive', 'standard', 'backfill'));
update model_call c set lane = r.lane
from listing_revision r
where r.marketplace = c.marketplace and r.listing_id = c.listing_id and r.revision = c.revision;

-- Costs are summed over days. A call's row is wide (the raw answer is in it), so the sum reads this index alone;
-- one order serves a marketplace's question too, since the index is small enough to read a range of days whole.
create index model_call_costs on model_call (reserved_at)
  include (marketplace, provider, lane, state, cost_micros, cost_unknown_reason);
