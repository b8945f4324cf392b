import { z } from 'zod';
import { wholeWords, wordsAreIn } from './rules/flagged-words.js';
import { withoutInvisible } from './rules/invisible-characters.js';
import { SafetyCategory, type SafetyModality } from './wire/safety.js';

/**
 * What a flag can be about: a safety category, a model that refused to answer at all, or one whose title held contact
 * data again after it was told not to: something in the listing makes it.
 */
export const FlagCategory = z.union([
  SafetyCategory,
  z.literal('policy_refusal'),
  z.literal('contact_data_in_answers'),
]);
export type FlagCategory = z.infer<typeof FlagCategory>;

/**
 * Where in the input our code found what the flag is about. A flag without findable evidence (a refusal, a
 * filter, a quote that isn't in the text) belongs to the listing, and only a person lowers it.
 */
export const FlagEvidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('photo'), photoId: z.string(), sha256: z.string() }),
  /** `words` as {@link normaliseWords} leaves them. */
  z.object({ kind: z.literal('words'), words: z.string() }),
  z.object({ kind: z.literal('listing') }),
]);
export type FlagEvidence = z.infer<typeof FlagEvidence>;

export interface Flag {
  readonly category: FlagCategory;
  readonly modality: SafetyModality;
  readonly evidence: FlagEvidence;
}

/** The part of a revision that evidence is looked for in. */
export interface FlaggableContent {
  /** Title, description and free-text values, joined by line ends, as the seller wrote them. */
  readonly text: string;
  /** `sha256` is null for a photo that can't be read now: it keeps its flags by its id. */
  readonly photos: readonly { readonly id: string; readonly sha256: string | null }[];
}

/**
 * The form in which flagged words are kept and looked for: compatibility forms folded, invisible characters
 * removed, lower case, single spaces; so a flag survives a change of case, spacing or look-alike width.
 */
export function normaliseWords(text: string): string {
  return withoutInvisible(text.normalize('NFKC')).toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Identifies a flag's evidence within a listing and category, so that the same is never raised twice. */
export function evidenceKey(evidence: FlagEvidence): string {
  switch (evidence.kind) {
    case 'photo':
      return `photo:${evidence.photoId}:${evidence.sha256}`;
    case 'words':
      return `words:${evidence.words}`;
    case 'listing':
      return 'listing';
  }
}

/** Whether a flag's evidence is still in this content, so that the flag holds it. */
export function evidenceIsIn(evidence: FlagEvidence, content: FlaggableContent): boolean {
  switch (evidence.kind) {
    case 'photo':
      return content.photos.some(
        (photo) => photo.sha256 === evidence.sha256 || photo.id === evidence.photoId,
      );
    case 'words':
      return wordsAreIn(evidence.words, normaliseWords(content.text));
    case 'listing':
      return true;
  }
}

/** Finds the evidence of a model's flag in the input; what isn't found there belongs to the listing. */
export function findEvidence(
  claimed: { readonly quote: string | null; readonly photo: string | null },
  content: FlaggableContent,
): FlagEvidence {
  const photo = content.photos.find((candidate) => candidate.id === claimed.photo);
  if (photo?.sha256 != null) return { kind: 'photo', photoId: photo.id, sha256: photo.sha256 };
  const words = wholeWords(normaliseWords(claimed.quote ?? ''), normaliseWords(content.text));
  return words === undefined ? { kind: 'listing' } : { kind: 'words', words };
}
