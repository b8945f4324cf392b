-- Profiles are content-addressed and never change; a revision pins one by its hash.
create table profile (
  hash text primary key,
  body jsonb not null,
  created_at timestamptz not null default now()
);

-- The head row of a listing: its lock orders acceptances, its numbers only grow.
create table listing (
  marketplace text not null,
  listing_id text not null,
  highest_revision bigint not null default 0,
  withdrawn_through bigint not null default 0,
  primary key (marketplace, listing_id)
);

-- The referee: accepted -> writing(document) -> done(outcome), each step a guarded update.
create table listing_revision (
  marketplace text not null,
  listing_id text not null,
  revision bigint not null,
  state text not null default 'accepted' check (state in ('accepted', 'writing', 'done')),
  outcome text check (outcome in ('published', 'published_partial', 'kept_seller_values', 'rejected',
                                  'superseded', 'withdrawn', 'failed')),
  reasons jsonb not null default '[]',
  lane text not null check (lane in ('interactive', 'standard', 'backfill')),
  locale text not null,
  content jsonb not null,
  body_hash text not null,
  profile_hash text not null references profile (hash),
  ingested jsonb,
  decision_round int not null default 1,
  decision jsonb,
  document jsonb,
  idempotency_key text,
  delivered text check (delivered in ('yes', 'no', 'unknown')),
  failing_since timestamptz,
  not_found_since timestamptz,
  moved_on_since timestamptz,
  attention jsonb,
  accepted_at timestamptz not null default now(),
  engine_acked_at timestamptz,
  ingested_at timestamptz,
  writing_at timestamptz,
  done_at timestamptz,
  sweep_after timestamptz not null default now() + interval '30 seconds',
  primary key (marketplace, listing_id, revision),
  foreign key (marketplace, listing_id) references listing (marketplace, listing_id) on delete cascade,
  constraint done_has_outcome check ((state = 'done') = (outcome is not null)),
  constraint writing_has_document check (state <> 'writing' or document is not null)
) with (fillfactor = 70);

create unique index listing_revision_one_writing on listing_revision (marketplace, listing_id) where state = 'writing';
create index listing_revision_unfinished on listing_revision (sweep_after) where state <> 'done';
create index listing_revision_paging on listing_revision (marketplace, accepted_at desc, listing_id, revision);
create index listing_revision_attention on listing_revision (marketplace, accepted_at desc) where attention is not null;

-- A photo id names fixed bytes (contract), so one ingested for a listing is never downloaded again.
create table listing_photo (
  marketplace text not null,
  listing_id text not null,
  photo_id text not null,
  sha256 text not null,
  width int not null,
  height int not null,
  damaged boolean not null,
  ingested_at timestamptz not null default now(),
  primary key (marketplace, listing_id, photo_id),
  foreign key (marketplace, listing_id) references listing (marketplace, listing_id) on delete cascade
);

-- One row a call: reserved -> answered | failed | maybe_billed.
create table model_call (
  id uuid primary key,
  marketplace text not null,
  listing_id text not null,
  revision bigint not null,
  capability text not null check (capability in ('attributes', 'safety')),
  provider text not null,
  model text not null,
  request_hash text not null,
  state text not null default 'reserved' check (state in ('reserved', 'answered', 'failed', 'maybe_billed')),
  verdict jsonb,
  status int,
  provider_request_id text,
  usage jsonb,
  cost_micros bigint,
  cost_unknown_reason text,
  raw_answer text,
  accepted jsonb,
  reserved_at timestamptz not null default now(),
  settled_at timestamptz,
  duration_ms int,
  foreign key (marketplace, listing_id) references listing (marketplace, listing_id) on delete cascade
) with (fillfactor = 80);

create index model_call_by_request on model_call (marketplace, listing_id, request_hash, reserved_at desc);
create index model_call_reserved on model_call (reserved_at) where state = 'reserved';

-- Each use of a call by a revision: results, tries and timeline read uses, money reads calls.
create table call_use (
  marketplace text not null,
  listing_id text not null,
  revision bigint not null,
  capability text not null,
  call_id uuid not null references model_call (id) on delete cascade,
  plan_round int not null,
  reused boolean not null,
  used_at timestamptz not null default now(),
  primary key (marketplace, listing_id, revision, capability, call_id)
);
create index call_use_by_call on call_use (call_id);

-- Flags belong to evidence; a machine only ever raises them, lowering is a person's.
create table safety_flag (
  id uuid primary key default gen_random_uuid(),
  marketplace text not null,
  listing_id text not null,
  category text not null,
  modality text not null check (modality in ('text', 'image')),
  evidence jsonb not null,
  evidence_key text not null,
  raised_revision bigint not null,
  raised_by uuid references model_call (id),
  raised_at timestamptz not null default now(),
  lowered_at timestamptz,
  lowered_by text,
  unique (marketplace, listing_id, category, evidence_key),
  foreign key (marketplace, listing_id) references listing (marketplace, listing_id) on delete cascade
);

-- A marketplace whose listing service refuses our credentials; one attempt at a time asks again.
create table marketplace_pause (
  marketplace text primary key,
  reason jsonb not null,
  paused_at timestamptz not null default now(),
  ask_again_at timestamptz not null
);
