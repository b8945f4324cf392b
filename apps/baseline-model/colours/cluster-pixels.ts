import type { Lab, LabImage } from './lab-image.js';

/** Pixels grouped by colour. */
export interface Clusters {
  readonly centres: readonly Lab[];
  /** The cluster of each pixel of the image. */
  readonly ofPixel: Uint8Array;
}

const ROUNDS = 8;

/** Shade and folds move lightness most; hue tells materials apart better. */
const LIGHTNESS_WEIGHT = 0.6;

/**
 * k-means in Oklab with farthest-point seeds, so the same photo always gives the same clusters.
 * @param count how many clusters at most
 */
export function clusterPixels(image: LabImage, count: number): Clusters {
  const { lightness, a, b } = image;
  const size = lightness.length;
  const centres = seed(image, count);
  const ofPixel = new Uint8Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = centres.map((): [number, number, number, number] => [0, 0, 0, 0]);
    for (let i = 0; i < size; i += 1) {
      const l0 = lightness[i] ?? 0;
      const a0 = a[i] ?? 0;
      const b0 = b[i] ?? 0;
      let best = 0;
      let bestDistance = Infinity;
      for (let k = 0; k < centres.length; k += 1) {
        const centre = centres[k];
        if (centre === undefined) continue;
        const dl = (l0 - centre[0]) * LIGHTNESS_WEIGHT;
        const da = a0 - centre[1];
        const db = b0 - centre[2];
        const distance = dl * dl + da * da + db * db;
        if (distance < bestDistance) {
          bestDistance = distance;
          best = k;
        }
      }
      ofPixel[i] = best;
      const sum = sums[best];
      if (sum === undefined) continue;
      sum[0] += l0;
      sum[1] += a0;
      sum[2] += b0;
      sum[3] += 1;
    }
    sums.forEach((sum, k) => {
      if (sum[3] > 0) centres[k] = [sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]];
    });
  }
  return { centres, ofPixel };
}

/** Farthest-point seeds on a sparse grid; the first is the mean, so one stray pixel can't lead. */
function seed(image: LabImage, count: number): Lab[] {
  const { lightness, a, b } = image;
  const step = Math.max(1, Math.floor(lightness.length / 1_500));
  const sample: Lab[] = [];
  for (let i = 0; i < lightness.length; i += step) {
    sample.push([lightness[i] ?? 0, a[i] ?? 0, b[i] ?? 0]);
  }
  const mean = meanOf(sample);
  const centres: Lab[] = [mean];
  const nearest = sample.map((lab) => distance(lab, mean));
  while (centres.length < count) {
    let farthest = 0;
    for (let i = 1; i < nearest.length; i += 1) {
      if ((nearest[i] ?? 0) > (nearest[farthest] ?? 0)) farthest = i;
    }
    const next = sample[farthest];
    if (next === undefined || (nearest[farthest] ?? 0) < 1e-4) break;
    centres.push(next);
    sample.forEach((lab, i) => {
      nearest[i] = Math.min(nearest[i] ?? Infinity, distance(lab, next));
    });
  }
  return centres;
}

function meanOf(sample: readonly Lab[]): Lab {
  const sum: [number, number, number] = [0, 0, 0];
  for (const [lightness, a, b] of sample) {
    sum[0] += lightness;
    sum[1] += a;
    sum[2] += b;
  }
  const count = Math.max(sample.length, 1);
  return [sum[0] / count, sum[1] / count, sum[2] / count];
}

function distance(one: Lab, other: Lab): number {
  const dl = (one[0] - other[0]) * LIGHTNESS_WEIGHT;
  return dl * dl + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;
}
