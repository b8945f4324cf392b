import type { ConditionId } from '#libs/domain/vocabulary/conditions';
import { conditionById } from '#libs/domain/vocabulary/conditions';
import { findAll, type Found, type Reading } from './reading.js';
import type { ConditionMeaning } from './language-rules.js';

/** A condition that the seller's words say. */
export interface ReadCondition {
  readonly id: ConditionId;
  readonly quote: string;
}

/**
 * The seller's grade. Where several are said: tags beat all but wear; `new` with `worn once` is very good; of other
 * grades the lower counts, as sellers praise first and confess later. A hole or a stain makes it satisfactory whatever
 * else is praised; bobbles and scratches only where no grade is given.
 */
export function readCondition(reading: Reading): ReadCondition | null {
  const found = findAll(reading, reading.books.conditions);
  const first = (meaning: ConditionMeaning) => found.find((one) => one.meaning === meaning);
  const worn = first('worn');
  const tags = first('new_with_tags');
  if (tags !== undefined && worn === undefined) return said('new_with_tags', tags);

  const defect = first('defect');
  if (defect !== undefined) return said('satisfactory', defect);
  const used = (['satisfactory', 'good', 'very_good'] as const)
    .map((id) => ({ id, found: first(id) }))
    .find((grade) => grade.found !== undefined);
  const unworn = first('new_without_tags');
  if (unworn !== undefined && worn === undefined && !contradicts(used, unworn)) {
    return said('new_without_tags', unworn);
  }
  if (used?.found !== undefined) return said(used.id, used.found);
  if (worn !== undefined) return said('very_good', worn);
  const flaw = first('flaw');
  return flaw === undefined ? null : said('satisfactory', flaw);
}

/**
 * Whether a used grade makes a bare `new` doubtful. A phrase of several words (`never worn`, `brand new`) is meant; so
 * is one in the title.
 */
function contradicts(
  used: { found: Found<ConditionMeaning> | undefined } | undefined,
  unworn: Found<ConditionMeaning>,
): boolean {
  if (used?.found === undefined) return false;
  const isMeant = unworn.endToken - unworn.firstToken > 1 || unworn.part.field === 'title';
  return !isMeant;
}

function said(id: ConditionId, found: Found<unknown>): ReadCondition {
  return { id: conditionById(id).id, quote: found.quote };
}
