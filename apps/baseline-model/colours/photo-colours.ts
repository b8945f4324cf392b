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

  const named = mergeShades(patches.filter((patch) => patch.weight > 0)).map(
    ({ centre, weight }) => ({
      colour: nameColour(centre),
      lightness: centre[0],
      share: weight / total,
    }),
  );
  return summarise(joinNeutrals(named));
}

/** A patch with its name. */
interface NamedPatch extends ColourShare {
  readonly lightness: number;
}

/** Black with so much of the garment makes its glossy parts black too; so white its shade. */
const LEADING_NEUTRAL = 0.25;

/** Grey up to this is what light makes of black, grey from the other on what shade makes of white; Oklab lightness. */
const LIT_BLACK_TO = 0.5;
const SHADED_WHITE_FROM = 0.6;

/** Leather shines and folds throw shade: grey beside much black or white is that black or white. */
function joinNeutrals(patches: readonly NamedPatch[]): readonly NamedPatch[] {
  const shareOf = (colour: ColourId) =>
    patches.reduce((sum, patch) => sum + (patch.colour === colour ? patch.share : 0), 0);
  const isBlack = shareOf('black') >= LEADING_NEUTRAL;
  const isWhite = shareOf('white') >= LEADING_NEUTRAL;
  return patches.map((patch) => {
    if (patch.colour !== 'grey') return patch;
    if (isBlack && patch.lightness < LIT_BLACK_TO) return { ...patch, colour: 'black' };
    if (isWhite && patch.lightness > SHADED_WHITE_FROM) return { ...patch, colour: 'white' };
    return patch;
  });
}

/** So many hues with at least this share each, and no colour that leads, are one answer: multicolour. */
const MANY_HUES = 3;
const HUELESS: ReadonlySet<ColourId> = new Set([
  'black',
  'grey',
  'white',
  'cream',
  'beige',
  'brown',
]);
const COUNTING_SHARE = 0.09;
const LEADING_SHARE = 0.36;

function summarise(patches: readonly ColourShare[]): readonly ColourShare[] {
  const shares = new Map<ColourId, number>();
  for (const { colour, share } of patches) shares.set(colour, (shares.get(colour) ?? 0) + share);
  const sorted = [...shares]
    .map(([colour, share]) => ({ colour, share }))
    .sort((one, other) => other.share - one.share || one.colour.localeCompare(other.colour));
  const hues = sorted.filter(
    ({ colour, share }) => share >= COUNTING_SHARE && !HUELESS.has(colour),
  );
  const leads = (sorted[0]?.share ?? 1) >= LEADING_SHARE;
  return hues.length >= MANY_HUES && !leads ? [{ colour: 'multicolour', share: 1 }] : sorted;
}
