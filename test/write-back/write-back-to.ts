import { WriteBack } from '#activities/write-back';
import { Marketplaces } from '#libs/config/marketplaces';
import type { Database } from '#libs/db/database';
import { ListingServiceCooling } from '#libs/listing-service/cooling';
import type { ScriptedListingApi } from '#test/harness/scripted-listing-api';

/** The activity as a worker has it that has just started. */
export function writeBackTo(db: Database, { baseUrl }: ScriptedListingApi): WriteBack {
  const marketplace = {
    id: 'sandbox',
    locale: 'en' as const,
    listingApi: { baseUrl, token: 'the-token' },
    photoOrigins: ['https://*'],
    apiKeys: [],
  };
  return new WriteBack(db, new Marketplaces([marketplace]), new ListingServiceCooling());
}
