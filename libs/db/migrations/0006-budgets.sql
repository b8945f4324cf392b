-- What a call may cost at most by our estimate, kept with its reservation; null where its model has no price. A call
-- whose cost is not known, maybe billed or under way, counts as this.
alter table model_call add column reserved_micros bigint;

-- The chunks of daily budgets that a call was paid from; null where no budget applied, and for safety.
alter table model_call add column provider_chunk uuid;
alter table model_call add column marketplace_chunk uuid;
create index model_call_by_provider_chunk on model_call (provider_chunk) where provider_chunk is not null;
create index model_call_by_marketplace_chunk on model_call (marketplace_chunk) where marketplace_chunk is not null;

-- Sums of costs count reservations too, and tell safety apart.
drop index model_call_costs;
create index model_call_costs on model_call (reserved_at)
  include (marketplace, provider, lane, capability, state, cost_micros, cost_unknown_reason, reserved_micros);

-- A day's budget of a provider or a marketplace: how much of it has been handed out in chunks and not come back.
create table budget_day (
  kind text not null check (kind in ('provider', 'marketplace')),
  name text not null,
  day date not null,
  drawn_micros bigint not null,
  newest_chunk_micros bigint not null,
  primary key (kind, name, day)
);

-- A part of a day's budget in one worker's hand. Its calls are reserved before the lease ends; afterwards what they
-- did not take goes back, by the calls' own rows, so that a dead worker's chunk is no different from any other.
create table budget_chunk (
  id uuid primary key,
  kind text not null,
  name text not null,
  day date not null,
  micros bigint not null,
  leased_until timestamptz not null,
  foreign key (kind, name, day) references budget_day (kind, name, day) on delete cascade
);
create index budget_chunk_of_day on budget_chunk (kind, name, day, leased_until);

-- What the drafts of a revision, and of its listing since midnight UTC, have cost or may still cost. It locks the
-- listing until the caller's transaction ends and only then reads, each statement in here having a snapshot of its
-- own: so of two reservations at once the second sees the first.
create function drafts_cost(of_marketplace text, of_listing text, of_revision bigint)
returns table (revision_micros bigint, day_micros bigint)
language plpgsql volatile as $$
begin
  perform from listing where marketplace = of_marketplace and listing_id = of_listing for no key update;
  return query
    select coalesce(sum(paid) filter (where revision = of_revision), 0)::bigint,
      coalesce(sum(paid) filter (where reserved_at >= date_trunc('day', now(), 'UTC')), 0)::bigint
    from (
      select revision, reserved_at, coalesce(cost_micros, reserved_micros, 0) as paid from model_call
      where marketplace = of_marketplace and listing_id = of_listing and capability = 'attributes'
    ) drafts;
end $$;
