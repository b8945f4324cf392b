/**
 * The sandbox's tables, as numbered steps that only grow: step N brings a database from `user_version` N to
 * N + 1. Times are milliseconds since 1970.
 */
export const SCHEMA_STEPS: readonly string[] = [
  `
  CREATE TABLE listing (
    id           TEXT PRIMARY KEY,
    revision     INTEGER NOT NULL,
    price_cents  INTEGER,
    currency     TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL,
    withdrawn_at INTEGER
  ) STRICT;

  -- What the seller said, one row a revision, never changed: enrichment depends on exactly this.
  CREATE TABLE revision (
    listing_id TEXT NOT NULL REFERENCES listing (id),
    revision   INTEGER NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('draft', 'published')),
    cause      TEXT NOT NULL CHECK (cause IN ('created', 'edited', 'published', 'touched')),
    lane       TEXT NOT NULL CHECK (lane IN ('interactive', 'standard', 'backfill')),
    content    TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (listing_id, revision)
  ) STRICT, WITHOUT ROWID;

  -- What Garnish wrote back, beside the seller's fields: the highest round of each revision.
  CREATE TABLE enrichment (
    listing_id  TEXT NOT NULL REFERENCES listing (id),
    revision    INTEGER NOT NULL,
    round       INTEGER NOT NULL,
    document    TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (listing_id, revision)
  ) STRICT, WITHOUT ROWID;

  -- Idempotency keys that arrived, with the answer that a repeat gets again.
  CREATE TABLE arrived_key (
    key       TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    answer    TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- Every request to the listing API, also those refused or failed on purpose.
  CREATE TABLE request (
    seq             INTEGER PRIMARY KEY AUTOINCREMENT,
    received_at     INTEGER NOT NULL,
    listing_id      TEXT NOT NULL,
    revision        INTEGER,
    idempotency_key TEXT,
    if_match        TEXT,
    body_hash       TEXT NOT NULL,
    fault           TEXT,
    status          INTEGER,
    verdict         TEXT,
    applied         INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX request_of_listing ON request (listing_id, seq);

  -- The outbox to Garnish: one row a listing, because only its newest revision counts.
  CREATE TABLE announcement (
    listing_id      TEXT PRIMARY KEY REFERENCES listing (id),
    revision        INTEGER NOT NULL,
    intent          TEXT NOT NULL CHECK (intent IN ('announce', 'withdraw')),
    lane            TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('pending', 'acknowledged', 'refused')),
    attempts        INTEGER NOT NULL,
    next_attempt_at INTEGER NOT NULL,
    last_status     INTEGER,
    last_detail     TEXT,
    queued_at       INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX announcement_due ON announcement (next_attempt_at) WHERE state = 'pending';

  CREATE TABLE announcement_attempt (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    listing_id TEXT NOT NULL,
    revision   INTEGER NOT NULL,
    intent     TEXT NOT NULL,
    at         INTEGER NOT NULL,
    status     INTEGER,
    detail     TEXT
  ) STRICT;
  CREATE INDEX attempt_of_listing ON announcement_attempt (listing_id, seq);

  CREATE TABLE photo (
    id         TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    added_at   INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE fault (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    setting TEXT NOT NULL
  ) STRICT;
  `,
];
