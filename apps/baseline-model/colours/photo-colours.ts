import type { ColourId } from '#libs/domain/vocabulary/colours';
import type { DecodedPhoto } from '../decode-photos.js';
import { clusterPixels } from './cluster-pixels.js';
import { labImageOf } from './lab-image.js';
import { mergeShades, type Patch } from './merge-shades.js';
import { nameColour } from './name-colour.js';
import { segmentGarment } from './segment-garment.js';

/** A colour of a garment and how much of it has that colour, 0 to 1. */
export interface ColourShare {
  readonly colour: ColourId;
  readonly share: number;
}

/** Enough to keep a print apart from its ground and both from a patterned carpet. */
const CLUSTERS = 16;

/** The garment's colours in one photo, commonest first. Empty where no garment stands out. */
export function photoColours(photo: DecodedPhoto): readonly ColourShare[] {
  const image = labImageOf(photo);
  const clusters = clusterPixels(image, CLUSTERS);
  const belongs = segmentGarment(image, clusters);

  const weights = new Float64Array(clusters.centres.length);
  let total = 0;
  belongs.forEach((weight, i) => {
    if (weight < 0.5) return;
    const k = clusters.ofPixel[i] ?? 0;
    weights[k] = (weights[k] ?? 0) + weight;
    total += weight;
  });
  const patches: Patch[] = clusters.centres.map((centre, k) => ({
    centre,
    weight: weights[k] ?? 0,
  }));

  const shares = new Map<ColourId, number>();
  for (const { centre, weight } of mergeShades(patches.filter((patch) => patch.weight > 0))) {
    const name = nameColour(centre);
    shares.set(name, (shares.get(name) ?? 0) + weight / total);
  }
  return [...shares]
    .map(([colour, share]) => ({ colour, share }))
    .sort((one, other) => other.share - one.share || one.colour.localeCompare(other.colour));
}
