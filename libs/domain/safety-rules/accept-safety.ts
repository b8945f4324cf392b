import { evidenceKey, findEvidence, type Flag, type FlaggableContent } from '../flag.js';
import { cleanQuote } from '../rules/clean-quote.js';
import type { SafetyAnswer, SafetyCheck } from '../safety-check.js';
import {
  SAFETY_CATEGORIES,
  SafetyModality,
  type SafetyCategory,
  type SafetyWire,
} from '../wire/safety.js';

/** What a safety answer is held against. */
export interface SafetyContext {
  /** What the provider's entry says that it can judge; a pass of anything else is worth nothing. */
  readonly judges: Readonly<Record<SafetyModality, readonly SafetyCategory[]>>;
  /** Where flags' evidence is looked for. */
  readonly content: FlaggableContent;
  /** Whether the model was sent every photo of the revision; `none` where the revision has none. */
  readonly photosComplete: 'complete' | 'incomplete' | 'none';
}

/** The checks as we take them, and the flags that they raise. */
export interface AcceptedSafety {
  readonly answer: SafetyAnswer;
  readonly flags: readonly Flag[];
}

type Entry = SafetyWire['checks'][number];

interface Raised {
  readonly flag: Flag;
  readonly check: SafetyCheck;
}

/**
 * Holds a safety answer against our rules. Every category gets its checks in text, and in images where the
 * revision has photos. A flag always counts, whoever raised it; a pass only where the provider can judge the
 * category, nothing beside it says otherwise, and (for images) every photo was sent; the rest is
 * `not_assessed`.
 */
export function acceptSafety(wire: SafetyWire, context: SafetyContext): AcceptedSafety {
  const raised = withoutRepeats(
    wire.checks
      .filter(({ verdict }) => verdict === 'flag')
      .map((entry) => raise(entry, context.content)),
  );
  const checks = SAFETY_CATEGORIES.flatMap((category) =>
    SafetyModality.options.flatMap((modality): SafetyCheck[] => {
      const flagged = raised.map(({ check }) => check).filter(isOf(category, modality));
      if (flagged.length > 0) return flagged;
      if (modality === 'image' && context.photosComplete === 'none') return [];
      const entries = wire.checks.filter(isOf(category, modality));
      const verdict = passes(entries, category, modality, context) ? 'pass' : 'not_assessed';
      return [{ category, modality, verdict, quote: null, photo: null }];
    }),
  );
  return { answer: { checks }, flags: raised.map(({ flag }) => flag) };
}

function isOf(category: SafetyCategory, modality: SafetyModality) {
  return (check: { readonly category: SafetyCategory; readonly modality: SafetyModality }) =>
    check.category === category && check.modality === modality;
}

function passes(
  entries: readonly Entry[],
  category: SafetyCategory,
  modality: SafetyModality,
  { judges, photosComplete }: SafetyContext,
): boolean {
  if (modality === 'image' && photosComplete !== 'complete') return false;
  return (
    judges[modality].includes(category) &&
    entries.length > 0 &&
    entries.every(({ verdict }) => verdict === 'pass')
  );
}

/**
 * A text's flag rests on words and an image's on a photo, even where the model names both: else a flag on
 * words would go with a photo. What the check shows as evidence is only what was found in the input.
 */
function raise(entry: Entry, content: FlaggableContent): Raised {
  const { category, modality } = entry;
  const evidence = findEvidence(
    {
      quote: modality === 'text' ? entry.quote : null,
      photo: modality === 'image' ? entry.photo : null,
    },
    content,
  );
  return {
    flag: { category, modality, evidence },
    check: {
      category,
      modality,
      verdict: 'flag',
      quote: evidence.kind === 'words' ? cleanQuote(entry.quote) : null,
      photo: evidence.kind === 'photo' ? evidence.photoId : null,
    },
  };
}

/** The same evidence for the same check is one flag, however often the model says it. */
function withoutRepeats(raised: readonly Raised[]): Raised[] {
  const byKey = new Map<string, Raised>();
  for (const one of raised) {
    const { category, modality, evidence } = one.flag;
    const key = `${category}:${modality}:${evidenceKey(evidence)}`;
    if (!byKey.has(key)) byKey.set(key, one);
  }
  return [...byKey.values()];
}
