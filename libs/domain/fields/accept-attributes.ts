import type { AttributesWire } from '../wire/attributes.js';
import type { AcceptedFields, AttributesAnswer, RefusedField } from './accepted-field.js';
import { acceptBrand } from './brand.js';
import { acceptCategory } from './category.js';
import { acceptColours } from './colours.js';
import { acceptCondition } from './condition.js';
import type { FieldContext } from './field-context.js';
import { FIELD_NAMES, type FieldName } from './field-names.js';
import type { FieldVerdict } from './field-verdict.js';
import { acceptMaterials } from './materials.js';
import { acceptPattern } from './pattern.js';
import { acceptSize } from './size.js';
import { acceptTitle } from './title.js';

type Verdicts = Partial<Record<FieldName, FieldVerdict | null>>;

/**
 * Holds a model's answer against our rules, field by field: what passes is accepted as our ids, what doesn't
 * is refused with a reason, and neither moves its neighbours. A field that the model left null is in neither
 * list. The category says which size systems and fields there are; the title is judged last, by what was
 * accepted.
 */
export function acceptAttributes(wire: AttributesWire, context: FieldContext): AttributesAnswer {
  const judged = <One>(claim: One | null, judge: (claim: One) => FieldVerdict | null) =>
    claim === null ? null : judge(claim);
  const category = wire.category === null ? null : acceptCategory(wire.category, context);
  const possible = category?.possible ?? [];
  const attributes: Verdicts = {
    category: category?.verdict ?? null,
    brand: judged(wire.brand, (claim) => acceptBrand(claim, context)),
    colours: judged(wire.colours, (claims) => acceptColours(claims, context)),
    size: judged(wire.size, (claim) => acceptSize(claim, possible, context)),
    materials: judged(wire.materials, (claims) => acceptMaterials(claims, context)),
    condition: judged(wire.condition, (claim) => acceptCondition(claim, context)),
    pattern: judged(wire.pattern, (claim) => acceptPattern(claim, possible, context)),
  };
  const title = judged(wire.title, (claim) => acceptTitle(claim, acceptedOf(attributes), context));
  const verdicts: Verdicts = { ...attributes, title };
  return { accepted: acceptedOf(verdicts), refused: refusedOf(verdicts) };
}

function acceptedOf(verdicts: Verdicts): AcceptedFields {
  const accepted: AcceptedFields = {};
  for (const field of FIELD_NAMES) {
    const verdict = verdicts[field];
    if (verdict?.kind === 'accepted') accepted[field] = verdict.field;
  }
  return accepted;
}

function refusedOf(verdicts: Verdicts): RefusedField[] {
  return FIELD_NAMES.flatMap((field) => {
    const verdict = verdicts[field];
    return verdict?.kind === 'refused' ? [{ field, reason: verdict.reason }] : [];
  });
}
