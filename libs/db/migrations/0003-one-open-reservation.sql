-- At most one call of a request is open in a listing: of two attempts that reserve at once one finds the other's.
create unique index model_call_one_reserved on model_call (marketplace, listing_id, request_hash)
  where state = 'reserved';
