-- Tokens a minute of a model at a provider that has such a limit: when the bucket will be full again. Taking tokens
-- moves that on; time alone fills it, so tokens that a dead worker took come back by themselves.
create table token_bucket (
  provider text not null,
  model text not null,
  full_at timestamptz not null,
  primary key (provider, model)
) with (fillfactor = 50);
