import type { Lab } from './lab-image.js';

/** A colour of the garment and how many pixels (weighted) have it. */
export interface Patch {
  readonly centre: Lab;
  readonly weight: number;
}

/** Chroma from which a patch has a hue that folds and shade keep. */
const HUE_HOLDS_FROM = 0.028;

/** How far hues may differ and still be one cloth in light and in shade. */
const SAME_HUE_DEGREES = 13;

/** Shade divides lightness, it doesn't end it: red and dark red in one photo differ by less than this. */
const SAME_CLOTH_LIGHTNESS = 0.3;

/**
 * Joins patches that are one cloth in light and in shade: same hue, or both without one and near in lightness.
 * The largest patches lead; each other joins the first leader that it fits.
 */
export function mergeShades(patches: readonly Patch[]): readonly Patch[] {
  const leaders: { first: Lab; members: Patch[] }[] = [];
  for (const patch of [...patches].sort((one, other) => other.weight - one.weight)) {
    const leader = leaders.find(({ first }) => sameCloth(first, patch.centre));
    if (leader === undefined) leaders.push({ first: patch.centre, members: [patch] });
    else leader.members.push(patch);
  }
  return leaders
    .map(({ members }) => join(members))
    .sort((one, other) => other.weight - one.weight);
}

function sameCloth(one: Lab, other: Lab): boolean {
  const chroma = Math.hypot(one[1], one[2]);
  const otherChroma = Math.hypot(other[1], other[2]);
  const lightness = Math.abs(one[0] - other[0]);
  if (chroma < HUE_HOLDS_FROM || otherChroma < HUE_HOLDS_FROM) return false;
  const between = Math.abs(hueOf(one) - hueOf(other));
  const hue = Math.min(between, 360 - between);
  return hue < SAME_HUE_DEGREES && lightness < SAME_CLOTH_LIGHTNESS;
}

/** The lit parts say more about a cloth's colour than its shade: weight by chroma too. */
function join(members: readonly Patch[]): Patch {
  const weight = members.reduce((sum, member) => sum + member.weight, 0);
  let total = 0;
  const centre: [number, number, number] = [0, 0, 0];
  for (const member of members) {
    const say = member.weight * (0.02 + Math.hypot(member.centre[1], member.centre[2]));
    total += say;
    centre[0] += say * member.centre[0];
    centre[1] += say * member.centre[1];
    centre[2] += say * member.centre[2];
  }
  return { centre: [centre[0] / total, centre[1] / total, centre[2] / total], weight };
}

function hueOf(lab: Lab): number {
  return ((Math.atan2(lab[2], lab[1]) * 180) / Math.PI + 360) % 360;
}
