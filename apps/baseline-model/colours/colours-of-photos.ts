import type { ColourId } from '#libs/domain/vocabulary/colours';
import type { DecodedPhoto } from '../decode-photos.js';
import { photoColours } from './photo-colours.js';

/** A colour of the listing's garment, and the photo that shows most of it. */
export interface ListingColour {
  readonly colour: ColourId;
  /** Mean share of the garment over the photos, 0 to 1. */
  readonly share: number;
  readonly photo: string;
}

const MOST_COLOURS = 3;

/** A first colour below this leads by chance: abstain. */
const LEAST_LEADING_SHARE = 0.3;

/** A further colour below this is a print's detail, a shadow or a bit of floor. */
const LEAST_FURTHER_SHARE = 0.28;

/** The garment's colours over all photos, commonest first; empty where none leads. */
export function coloursOfPhotos(photos: readonly DecodedPhoto[]): readonly ListingColour[] {
  const found = new Map<ColourId, { sum: number; photo: string; most: number }>();
  for (const photo of photos) {
    for (const { colour, share } of photoColours(photo)) {
      const known = found.get(colour) ?? { sum: 0, photo: photo.id, most: 0 };
      known.sum += share;
      if (share > known.most) {
        known.most = share;
        known.photo = photo.id;
      }
      found.set(colour, known);
    }
  }
  const [first, ...others] = [...found]
    .map(([colour, { sum, photo }]) => ({ colour, share: sum / photos.length, photo }))
    .sort((one, other) => other.share - one.share || one.colour.localeCompare(other.colour));
  if (first === undefined || first.share < LEAST_LEADING_SHARE) return [];
  const further = others.filter(({ share }) => share >= LEAST_FURTHER_SHARE);
  return [first, ...further].slice(0, MOST_COLOURS);
}
