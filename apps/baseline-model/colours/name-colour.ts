import type { ColourId } from '#libs/domain/vocabulary/colours';
import type { Lab } from './lab-image.js';

/** A region of Oklab: lightness and chroma below a bound, the first that fits counts. Absent: no bound. */
interface Region {
  readonly colour: ColourId;
  readonly darkerThan?: number;
  readonly palerThan?: number;
}

/** A sector of the hue circle, from the end of the one before up to `to` degrees. */
interface Sector {
  readonly to: number;
  /** Chroma below which the hue is the light's rather than the cloth's, in dark and in bright cloth. */
  readonly neutral: readonly [dark: number, bright: number];
  readonly regions: readonly Region[];
}

/** Cloth darker than this counts as dark where a rule tells dark from bright. */
const DARK = 0.45;

/**
 * What people call the colours of cloth in phone photos. Hue angles are Oklab's: red 27°, orange 55°, yellow
 * 100°, green 145°, turquoise 195°, blue 262°, purple 310°, pink 350°. Found on phone photos of clothes laid on floors, in
 * daylight and under lamps; anchors alone call dusty pinks beige and faded denim grey.
 */
const SECTORS: readonly Sector[] = [
  {
    to: 12,
    neutral: [0.022, 0.02],
    regions: [
      { colour: 'black', darkerThan: 0.27, palerThan: 0.03 },
      { colour: 'burgundy', darkerThan: 0.42 },
      { colour: 'pink' },
    ],
  },
  {
    to: 25,
    neutral: [0.022, 0.018],
    regions: [
      { colour: 'black', darkerThan: 0.27, palerThan: 0.03 },
      { colour: 'burgundy', darkerThan: 0.4 },
      { colour: 'pink', palerThan: 0.125 },
      { colour: 'red', darkerThan: 0.72 },
      { colour: 'pink' },
    ],
  },
  {
    to: 45,
    neutral: [0.022, 0.018],
    regions: [
      { colour: 'black', darkerThan: 0.27, palerThan: 0.028 },
      { colour: 'brown', darkerThan: 0.42, palerThan: 0.09 },
      { colour: 'burgundy', darkerThan: 0.36 },
      { colour: 'brown', darkerThan: 0.62, palerThan: 0.05 },
      { colour: 'beige', palerThan: 0.045 },
      { colour: 'pink', palerThan: 0.11 },
      { colour: 'red', darkerThan: 0.67 },
      { colour: 'orange' },
    ],
  },
  {
    to: 75,
    neutral: [0.022, 0.018],
    regions: [
      { colour: 'black', darkerThan: 0.27, palerThan: 0.028 },
      { colour: 'brown', darkerThan: 0.62, palerThan: 0.09 },
      { colour: 'brown', darkerThan: 0.5 },
      { colour: 'beige', darkerThan: 0.79, palerThan: 0.075 },
      { colour: 'cream', palerThan: 0.06 },
      { colour: 'orange' },
    ],
  },
  {
    to: 93,
    neutral: [0.022, 0.018],
    regions: [
      { colour: 'black', darkerThan: 0.27, palerThan: 0.028 },
      { colour: 'brown', darkerThan: 0.55, palerThan: 0.09 },
      { colour: 'beige', darkerThan: 0.79, palerThan: 0.08 },
      { colour: 'cream', palerThan: 0.06 },
      { colour: 'brown', darkerThan: 0.45 },
      { colour: 'yellow' },
    ],
  },
  {
    to: 112,
    neutral: [0.02, 0.017],
    regions: [
      { colour: 'black', darkerThan: 0.25, palerThan: 0.028 },
      { colour: 'khaki', darkerThan: 0.62, palerThan: 0.1 },
      { colour: 'beige', darkerThan: 0.79, palerThan: 0.05 },
      { colour: 'cream', palerThan: 0.05 },
      { colour: 'khaki', darkerThan: 0.5 },
      { colour: 'yellow' },
    ],
  },
  {
    to: 135,
    neutral: [0.02, 0.02],
    regions: [{ colour: 'khaki', darkerThan: 0.62, palerThan: 0.09 }, { colour: 'green' }],
  },
  {
    to: 172,
    neutral: [0.018, 0.022],
    regions: [
      { colour: 'green', darkerThan: 0.76 },
      { colour: 'mint', palerThan: 0.09 },
      { colour: 'green' },
    ],
  },
  {
    to: 226,
    neutral: [0.018, 0.022],
    regions: [
      { colour: 'navy', darkerThan: 0.3, palerThan: 0.03 },
      { colour: 'turquoise', darkerThan: 0.78 },
      { colour: 'mint', palerThan: 0.05 },
      { colour: 'turquoise' },
    ],
  },
  {
    to: 287,
    neutral: [0.012, 0.017],
    regions: [
      { colour: 'black', darkerThan: 0.22, palerThan: 0.018 },
      { colour: 'navy', darkerThan: 0.36 },
      { colour: 'navy', darkerThan: 0.4, palerThan: 0.05 },
      { colour: 'blue', darkerThan: 0.61 },
      { colour: 'light_blue', palerThan: 0.045 },
      { colour: 'blue', darkerThan: 0.68 },
      { colour: 'light_blue', palerThan: 0.12 },
      { colour: 'blue' },
    ],
  },
  {
    to: 325,
    neutral: [0.02, 0.018],
    regions: [
      { colour: 'black', darkerThan: 0.25, palerThan: 0.025 },
      { colour: 'purple', darkerThan: 0.58 },
      { colour: 'lilac' },
    ],
  },
  {
    to: 345,
    neutral: [0.022, 0.02],
    regions: [
      { colour: 'black', darkerThan: 0.25, palerThan: 0.025 },
      { colour: 'purple', darkerThan: 0.46 },
      { colour: 'pink' },
    ],
  },
  {
    to: 360,
    neutral: [0.022, 0.02],
    regions: [
      { colour: 'black', darkerThan: 0.25, palerThan: 0.03 },
      { colour: 'burgundy', darkerThan: 0.36 },
      { colour: 'pink' },
    ],
  },
];

/** The name of a colour, from the closed list; metallics are never told from pixels. */
export function nameColour([lightness, a, b]: Lab): ColourId {
  const chroma = Math.hypot(a, b);
  const hue = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  const sector = SECTORS.find(({ to }) => hue < to);
  const [dark, bright] = sector?.neutral ?? [1, 1];
  if (sector === undefined || chroma < (lightness < DARK ? dark : bright)) {
    return nameNeutral(lightness);
  }
  const region = sector.regions.find(
    ({ darkerThan = 2, palerThan = 2 }) => lightness < darkerThan && chroma < palerThan,
  );
  return region?.colour ?? nameNeutral(lightness);
}

function nameNeutral(lightness: number): ColourId {
  if (lightness < 0.355) return 'black';
  return lightness < 0.755 ? 'grey' : 'white';
}
