import { z } from 'zod';
import { readJsonObject, type UnusableAnswer } from '../rules/read-json-object.js';
import { SafetyCategory, SafetyModality, type SafetyWire } from '../wire/safety.js';

/** A model's safety answer as far as it can be read. */
export type SafetyRead = { readonly kind: 'read'; readonly wire: SafetyWire } | UnusableAnswer;

type Entry = SafetyWire['checks'][number];

const words = z.string().nullable().catch(null);

/** What can be read of an entry: null for a member that isn't as the wire schema has it. */
const TolerantEntry = z.object({
  category: SafetyCategory.nullable().catch(null),
  modality: SafetyModality.nullable().catch(null),
  verdict: z.enum(['pass', 'flag', 'not_assessed']).nullable().catch(null),
  photo: words,
  quote: words,
  reason: words,
});
type TolerantEntry = z.infer<typeof TolerantEntry>;

/**
 * Reads the text of a safety answer entry by entry. A broken entry makes its check `not_assessed` (in both
 * modalities where it doesn't say which); a flag stays a flag as long as its category can be read. A flag
 * of a category that is not ours can't be kept and mustn't be lost: then the whole answer is unusable. Never
 * throws.
 */
export function readSafetyWire(text: string): SafetyRead {
  const object = readJsonObject(text);
  if (object.kind === 'unusable') return object;
  const list = z.array(z.unknown()).safeParse(object.value['checks']);
  if (!list.success) return unusable('the answer has no list of checks');
  const entries = list.data.map((entry) => TolerantEntry.safeParse(entry));
  const read = entries.flatMap((entry) => (entry.success ? [entry.data] : []));
  if (read.some(({ category, verdict }) => category === null && verdict === 'flag')) {
    return unusable('the answer flags a category that is not in the list');
  }
  const checks = read.flatMap(checksOf);
  if (checks.length === 0) return unusable('no check can be read');
  return { kind: 'read', wire: { checks } };
}

function unusable(message: string): UnusableAnswer {
  return { kind: 'unusable', class: 'out.schema', message };
}

function checksOf(entry: TolerantEntry): Entry[] {
  const { category, modality, verdict } = entry;
  if (category === null) return [];
  if (modality !== null) {
    return [{ ...entry, category, modality, verdict: verdict ?? 'not_assessed' }];
  }
  if (verdict === 'flag') {
    return [{ ...entry, category, modality: entry.photo === null ? 'text' : 'image', verdict }];
  }
  return SafetyModality.options.map((either) => ({
    category,
    modality: either,
    verdict: 'not_assessed' as const,
    photo: null,
    quote: null,
    reason: null,
  }));
}
