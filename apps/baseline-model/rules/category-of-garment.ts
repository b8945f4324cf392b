import { ancestorsOf, categoryById } from '#libs/domain/taxonomy/index';
import type { Category } from '#libs/domain/taxonomy/category';
import { PLACES, type Places } from './garment-places.js';
import type { Garment } from './garments.js';
import type { Wearer } from './read-wearer.js';

/** The nearest category that holds all of these; undefined where there is none, or one of them is unknown. */
export function commonCategory(
  categories: readonly (Category | undefined)[],
): Category | undefined {
  const ids = categories.flatMap((category) => category?.id ?? []);
  return ids.length < categories.length ? undefined : commonAncestor(ids);
}

/** All wearers that `kids` may mean. */
const CHILDREN = ['girls', 'boys', 'baby'] as const;
const EVERYONE = ['women', 'men', ...CHILDREN] as const;

/**
 * The category of a garment. Where it isn't known who wears it, the nearest category that holds all that it may be;
 * undefined where there is none.
 */
export function categoryOfGarment(garment: Garment, wearer: Wearer | null): Category | undefined {
  const places = PLACES[garment];
  if (places === undefined) return undefined;
  if (wearer === null) {
    return places.anyone === undefined
      ? commonAncestor(idsOf(places, EVERYONE))
      : categoryById(places.anyone);
  }
  if (wearer === 'kids') {
    const ofChildren = idsOf(places, CHILDREN);
    return commonAncestor(ofChildren.length > 0 ? ofChildren : idsOf(places, ['anyone']));
  }
  const id = places[wearer] ?? places.anyone;
  return id === undefined ? undefined : categoryById(id);
}

function idsOf(places: Places, wearers: readonly (keyof Places)[]): readonly string[] {
  return wearers.flatMap((wearer) => places[wearer] ?? []);
}

function commonAncestor(ids: readonly string[]): Category | undefined {
  const [first, ...others] = ids.map((id) => [...ancestorsOf(id).map((above) => above.id), id]);
  if (first === undefined) return undefined;
  const shared = first.filter((id) => others.every((path) => path.includes(id)));
  const nearest = shared.at(-1);
  return nearest === undefined ? undefined : categoryById(nearest);
}
