import type { Clusters } from './cluster-pixels.js';
import type { LabImage } from './lab-image.js';

const ROUNDS = 6;

/**
 * How much each pixel belongs to the garment, 0 to 1.
 *
 * Sellers put the garment in the middle and what lies around it touches the frame. So: start from a centre
 * prior; learn which colour clusters live inside and which along the frame; judge each pixel by its cluster's
 * odds and its place; let neighbours agree; learn again. The same idea as GrabCut, on colour clusters instead of
 * mixtures, at a fraction of the cost.
 */
export function segmentGarment(image: LabImage, clusters: Clusters): Float32Array {
  const { width, height } = image;
  const prior = centrePrior(width, height);
  let belongs = Float32Array.from(prior);
  const odds = new Float32Array(clusters.centres.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    learnOdds(belongs, clusters, odds);
    const score = new Float32Array(width * height);
    for (let i = 0; i < score.length; i += 1) {
      score[i] = (odds[clusters.ofPixel[i] ?? 0] ?? 0) + 0.6 * logit(prior[i] ?? 0.5);
    }
    const smooth = boxBlur(boxBlur(score, width, height, 2), width, height, 2);
    belongs = smooth.map((value) => 1 / (1 + Math.exp(-1.5 * value)));
  }
  return belongs;
}

function learnOdds(belongs: Float32Array, clusters: Clusters, odds: Float32Array): void {
  const inside = new Float64Array(odds.length);
  const outside = new Float64Array(odds.length);
  let insideSum = 0;
  let outsideSum = 0;
  for (let i = 0; i < belongs.length; i += 1) {
    const k = clusters.ofPixel[i] ?? 0;
    const weight = belongs[i] ?? 0;
    inside[k] = (inside[k] ?? 0) + weight;
    outside[k] = (outside[k] ?? 0) + 1 - weight;
    insideSum += weight;
    outsideSum += 1 - weight;
  }
  for (let k = 0; k < odds.length; k += 1) {
    const p = ((inside[k] ?? 0) + 2) / (insideSum + 2 * odds.length);
    const q = ((outside[k] ?? 0) + 2) / (outsideSum + 2 * odds.length);
    odds[k] = Math.max(-3, Math.min(3, Math.log(p / q)));
  }
}

/** High in the middle, nearly nothing on the frame. */
function centrePrior(width: number, height: number): Float32Array {
  const prior = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const dx = ((x + 0.5) / width - 0.5) / 0.5;
      const dy = ((y + 0.5) / height - 0.52) / 0.5;
      const distance = Math.abs(dx) ** 2.5 / 0.75 ** 2.5 + Math.abs(dy) ** 2.5 / 0.85 ** 2.5;
      prior[y * width + x] = 0.04 + 0.86 * Math.exp(-1.1 * distance);
    }
  }
  return prior;
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}

/** Mean over a square of 2·radius+1, cut at the frame; running sums, so the radius costs nothing. */
function boxBlur(
  values: Float32Array,
  width: number,
  height: number,
  radius: number,
): Float32Array {
  const across = new Float32Array(values.length);
  for (let y = 0; y < height; y += 1) {
    blurLine(values, across, y * width, 1, width, radius);
  }
  const result = new Float32Array(values.length);
  for (let x = 0; x < width; x += 1) {
    blurLine(across, result, x, width, height, radius);
  }
  return result;
}

function blurLine(
  from: Float32Array,
  to: Float32Array,
  offset: number,
  step: number,
  length: number,
  radius: number,
): void {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < Math.min(radius, length); i += 1) {
    sum += from[offset + i * step] ?? 0;
    count += 1;
  }
  for (let i = 0; i < length; i += 1) {
    if (i + radius < length) {
      sum += from[offset + (i + radius) * step] ?? 0;
      count += 1;
    }
    if (i - radius - 1 >= 0) {
      sum -= from[offset + (i - radius - 1) * step] ?? 0;
      count -= 1;
    }
    to[offset + i * step] = sum / count;
  }
}
