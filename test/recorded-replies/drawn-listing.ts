import { createHash } from 'node:crypto';
import type { Capability, PlannedProvider, Profile } from '#libs/domain/profile';
import type { ModelRequest } from '#libs/models/provider';
import { attributesRequest } from '#libs/models/requests/attributes-request';
import { safetyRequest } from '#libs/models/requests/safety-request';
import { garmentPhoto } from '#test/harness/garment-photo';

/** A listing of nobody: its text is made up, its photo is drawn. */
export interface DrawnListing {
  readonly photo: Uint8Array;
  /** What we would ask about it. */
  request(profile: Profile, planned: PlannedProvider, capability: Capability): ModelRequest;
}

const TEXT = {
  title: 'Black midi dress, size M',
  description: 'Plain black cotton midi dress, 100% cotton, worn twice, very good condition.',
};

export async function drawListing(): Promise<DrawnListing> {
  const photo = await garmentPhoto('#14161a');
  const sha256 = createHash('sha256').update(photo).digest('hex');
  const listing = { locale: 'en', text: TEXT, values: {}, photos: [{ id: 'p1', sha256 }] } as const;
  return {
    photo,
    request: (profile, planned, capability) =>
      capability === 'attributes'
        ? attributesRequest(profile, planned, listing)
        : safetyRequest(profile, planned, listing),
  };
}
