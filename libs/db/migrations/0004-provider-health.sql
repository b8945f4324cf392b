-- Which providers rest, for all workers. The scope is a model, or '*' for all that is at the provider's address.
create table provider_health (
  provider text not null,
  scope text not null,
  state text not null check (state in ('closed', 'open')),
  -- What ends the rest: a probe that succeeds, or (a throttle) the time alone.
  ends_by text not null check (ends_by in ('probe', 'time')),
  opened_at timestamptz not null,
  -- Absolute, so that whoever copies it later makes it no longer.
  rests_until timestamptz not null,
  -- Rests in a row; each is twice as long as the one before.
  trips int not null,
  reason_class text not null,
  -- The one attempt that may ask again; a lease that ran out is anybody's.
  probe_lease uuid,
  probe_until timestamptz,
  primary key (provider, scope),
  constraint probe_lease_ends check ((probe_lease is null) = (probe_until is null))
);

-- Who took a provider (or one of its models) out, until a person puts it back; kept afterwards.
create table provider_drain (
  id uuid primary key default gen_random_uuid(),
  provider text not null,
  scope text not null,
  drained_at timestamptz not null default now(),
  drained_by text not null,
  reason text not null,
  undrained_at timestamptz,
  undrained_by text,
  undrain_reason text,
  constraint undrained_by_somebody check ((undrained_at is null) = (undrained_by is null))
);
create unique index provider_drain_one_open on provider_drain (provider, scope) where undrained_at is null;
